// The services of macOS. The dock shows no progress: that would take its own toolkit.

#include "desktop.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace {

class MacDesktop final : public Desktop
{
public:
    MacDesktop()
    {
        m_icon.setIcon(QGuiApplication::windowIcon());
        connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Desktop::activated);
    }
    ~MacDesktop() override { MacDesktop::letSleep(); }
    Q_DISABLE_COPY_MOVE(MacDesktop)

    void showProgress(QWindow *, std::optional<double>, bool) override { }
    void keepAwake(const QString &reason) override
    {
        if (m_assertion != kIOPMNullAssertionID)
            return;
        const CFStringRef words = reason.toCFString();
        IOPMAssertionCreateWithName(
            kIOPMAssertionTypePreventUserIdleSystemSleep, kIOPMAssertionLevelOn, words, &m_assertion);
        CFRelease(words);
    }
    void letSleep() override
    {
        if (m_assertion != kIOPMNullAssertionID)
            IOPMAssertionRelease(std::exchange(m_assertion, kIOPMNullAssertionID));
    }
    void notify(const QString &title, const QString &text) override
    {
        m_icon.show(); // messages belong to an icon
        m_icon.showMessage(title, text, QGuiApplication::windowIcon());
    }

private:
    IOPMAssertionID m_assertion = kIOPMNullAssertionID;
    QSystemTrayIcon m_icon;
};

} // namespace

std::unique_ptr<Desktop> Desktop::make()
{
    return std::make_unique<MacDesktop>();
}
