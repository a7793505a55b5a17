#include "runcompanion.h"

#include "progresstext.h"
#include "workbench.h"

#include <QWidget>
#include <QWindow>

using Activity = BatchEngine::Activity;

RunCompanion::RunCompanion(Workbench &workbench, std::unique_ptr<Desktop> desktop, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_desktop(std::move(desktop))
    , m_window(window)
{
    connect(&workbench, &Workbench::changed, this, &RunCompanion::follow);
    connect(&workbench, &Workbench::progressed, this, [this](const RunProgress &progress) {
        m_progress = progress;
        follow();
    });
    connect(m_desktop.get(), &Desktop::activated, window, [window] {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
    });
}

RunCompanion::~RunCompanion()
{
    if (m_isAwake)
        m_desktop->letSleep();
}

void RunCompanion::follow()
{
    const Activity activity = m_workbench.activity();
    const bool isLong = activity == Activity::Running || activity == Activity::Undoing || activity == Activity::Proving;
    const bool needsComputer = isLong && !m_workbench.isPaused();
    if (needsComputer != m_isAwake) {
        m_isAwake = needsComputer;
        if (needsComputer)
            m_desktop->keepAwake(tr("Images are on their way"));
        else
            m_desktop->letSleep();
    }
    if (!isLong)
        m_progress = {};
    const auto share = isLong ? progressShare(activity, m_progress) : std::nullopt;
    const std::optional<int> shown = share ? std::optional(int(*share * 100)) : std::nullopt;
    if (shown == m_shown && m_workbench.isPaused() == m_wasPaused)
        return;
    m_shown = shown;
    m_wasPaused = m_workbench.isPaused();
    m_desktop->showProgress(m_window->windowHandle(), share, m_wasPaused);
}

void RunCompanion::tell(const QString &words)
{
    if (!m_window->isActiveWindow())
        m_desktop->notify(m_window->windowTitle(), words);
}
