#pragma once

#include "desktop.h"
#include "runprogress.h"

#include <QObject>

class QWidget;
class Workbench;

/// Tells the desktop what the window tells its person: how far a run has come, that the computer is needed, and, when
/// nobody looks at the window, that a run ended or waits for an answer.
class RunCompanion : public QObject
{
    Q_OBJECT

public:
    RunCompanion(Workbench &workbench, std::unique_ptr<Desktop> desktop, QWidget *window);
    ~RunCompanion() override;
    Q_DISABLE_COPY_MOVE(RunCompanion)

    /// A message for somebody who does not look at the window: a run ended, or something waits for an answer.
    void tell(const QString &words);

private:
    void follow();

    Workbench &m_workbench;
    std::unique_ptr<Desktop> m_desktop;
    QWidget *m_window;
    RunProgress m_progress;
    std::optional<int> m_shown; ///< Per cent, so that the desktop is not told a thousand times.
    bool m_wasPaused = false;
    bool m_isAwake = false;
};
