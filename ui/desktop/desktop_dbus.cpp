// The services of free desktops, over D-Bus. Each call is sent and not waited for.

#include "desktop.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString notificationsPath = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage call(const QString &service, const QString &path, const QString &interface, const char *method,
    const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, QString::fromLatin1(method));
    message.setArguments(arguments);
    return message;
}

class DBusDesktop final : public Desktop
{
    Q_OBJECT

public:
    DBusDesktop()
    {
        m_session.connect(notifications, notificationsPath, notifications, QStringLiteral("ActionInvoked"), this,
            SLOT(actionInvoked(uint, QString)));
    }

    /// As docks understand it that took it over from Unity: KDE's, GNOME's with an extension, and others.
    void showProgress(QWindow *, std::optional<double> share, bool) override
    {
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/sheetlink/Sheetlink"),
            QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
        const QVariantMap shown{
            {QStringLiteral("progress"), share.value_or(0)}, {QStringLiteral("progress-visible"), share.has_value()}};
        signal.setArguments(
            {QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName()), shown});
        m_session.send(signal);
    }

    /// Two know of it: who puts the computer to sleep, and who decides that nobody is there.
    void keepAwake(const QString &reason) override
    {
        if (m_isAwake)
            return;
        m_isAwake = true;
        const QString login = QStringLiteral("org.freedesktop.login1");
        send<QDBusUnixFileDescriptor>(QDBusConnection::systemBus(),
            call(login, QStringLiteral("/org/freedesktop/login1"), login + QStringLiteral(".Manager"), "Inhibit",
                {QStringLiteral("sleep:idle"), QGuiApplication::applicationDisplayName(), reason,
                    QStringLiteral("block")}),
            [this](const QDBusUnixFileDescriptor &lock) { m_lock = lock; });
        constexpr uint suspend = 4;
        constexpr uint idle = 8;
        send<QDBusObjectPath>(m_session,
            call(portal, QStringLiteral("/org/freedesktop/portal/desktop"),
                QStringLiteral("org.freedesktop.portal.Inhibit"), "Inhibit",
                {QString(), suspend | idle, QVariantMap{{QStringLiteral("reason"), reason}}}),
            [this](const QDBusObjectPath &request) { m_request = request.path(); });
    }

    void letSleep() override
    {
        m_isAwake = false;
        release();
    }

    void notify(const QString &title, const QString &text) override
    {
        const QStringList actions{QStringLiteral("default"), tr("Show")};
        const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
        constexpr int asUsual = -1;
        send<uint>(m_session,
            call(notifications, notificationsPath, notifications, "Notify",
                {QGuiApplication::applicationDisplayName(), 0U, QStringLiteral("org.sheetlink.Sheetlink"), title,
                    text.toHtmlEscaped(), actions, hints, asUsual}), // the body may hold markup, the title not
            [this](uint id) { m_notification = id; });
    }

private slots:
    void actionInvoked(uint id, const QString &)
    {
        if (id == m_notification)
            emit activated();
    }

private:
    template <typename Reply, typename Done>
    void send(const QDBusConnection &bus, const QDBusMessage &message, Done done)
    {
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, done] {
            watcher->deleteLater();
            const QDBusPendingReply<Reply> reply = *watcher;
            if (!reply.isError())
                done(reply.value());
            if (!m_isAwake) // it was let sleep before the answer came
                release();
        });
    }

    void release()
    {
        m_lock = {};
        if (m_request.isEmpty())
            return;
        m_session.send(call(portal, m_request, QStringLiteral("org.freedesktop.portal.Request"), "Close", {}));
        m_request.clear();
    }

    const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
    QDBusConnection m_session = QDBusConnection::sessionBus();
    bool m_isAwake = false;
    QDBusUnixFileDescriptor m_lock;
    QString m_request;
    uint m_notification = 0;
};

} // namespace

std::unique_ptr<Desktop> Desktop::make()
{
    return std::make_unique<DBusDesktop>();
}

#include "desktop_dbus.moc"
