// The services of Windows.

#include "desktop.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QWindow>

#include <shobjidl.h>

namespace {

class WindowsDesktop final : public Desktop
{
public:
    WindowsDesktop()
    {
        CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_PPV_ARGS(&m_taskbar));
        m_icon.setIcon(QGuiApplication::windowIcon());
        connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Desktop::activated);
    }
    ~WindowsDesktop() override
    {
        if (m_taskbar)
            m_taskbar->Release();
    }
    Q_DISABLE_COPY_MOVE(WindowsDesktop)

    void showProgress(QWindow *window, std::optional<double> share, bool isPaused) override
    {
        if (!m_taskbar || !window)
            return;
        const auto handle = reinterpret_cast<HWND>(window->winId());
        constexpr ULONGLONG whole = 1000;
        m_taskbar->SetProgressState(handle, !share ? TBPF_NOPROGRESS : isPaused ? TBPF_PAUSED : TBPF_NORMAL);
        if (share)
            m_taskbar->SetProgressValue(handle, ULONGLONG(*share * double(whole)), whole);
    }
    void keepAwake(const QString &) override { SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED); }
    void letSleep() override { SetThreadExecutionState(ES_CONTINUOUS); }
    void notify(const QString &title, const QString &text) override
    {
        m_icon.show(); // messages belong to an icon
        m_icon.showMessage(title, text, QGuiApplication::windowIcon());
    }

private:
    ITaskbarList3 *m_taskbar = nullptr;
    QSystemTrayIcon m_icon;
};

} // namespace

std::unique_ptr<Desktop> Desktop::make()
{
    return std::make_unique<WindowsDesktop>();
}
