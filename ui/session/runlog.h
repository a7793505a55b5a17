#pragma once

#include "enginesession.h"

/// Writes into the program's log what a session tells: its activities, what stopped them, and every image that failed.
class RunLog : public QObject
{
    Q_OBJECT

public:
    /// As long as the session lives.
    explicit RunLog(EngineSession &session);

private:
    void writeError(const char *when, const Error &error) const;
    void writeItems(const QList<Item> &items) const;

    qint64 m_batch = 0;
};
