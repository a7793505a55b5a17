#pragma once

#include "rulereport.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

/// Tries rules on names beside the window: soon after the last of many changes, one report at a time.
class RuleReporter : public QObject
{
    Q_OBJECT

public:
    explicit RuleReporter(QObject *parent = nullptr);
    ~RuleReporter() override;

    /// Replaces what was wanted before.
    void request(const NamingSettings &settings, const QStringList &names);

signals:
    /// About what was requested last, never about something older.
    void reported(const RuleReport &report);

private:
    void begin();
    void ended();

    NamingSettings m_settings;
    QStringList m_names;
    bool m_isWanted = false;
    QTimer m_pause;
    QFutureWatcher<RuleReport> m_trying;
};
