#pragma once

#include <QPushButton>

class QActionGroup;

/// Shows what uploads may take of the network at most, and lets people choose something else while they run.
class RateLimitButton : public QPushButton
{
    Q_OBJECT

public:
    explicit RateLimitButton(QWidget *parent = nullptr);

    /// 0 for no limit. A value that is none of the usual ones is offered beside them.
    void setBytesPerSecond(qint64 limit);

signals:
    void chosen(qint64 bytesPerSecond);

private:
    QActionGroup *m_choices;
    qint64 m_limit = -1;
};
