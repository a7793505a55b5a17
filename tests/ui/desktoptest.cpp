#include "portalwindow.h"

#include "desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>

namespace {

/// The services of a desktop on a bus of their own, which remember what they were asked.
class FakeServices : public QDBusVirtualObject
{
public:
    explicit FakeServices(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("services")))
    {
        for (const char *name :
            {"org.freedesktop.Notifications", "org.freedesktop.login1", "org.freedesktop.portal.Desktop"})
            m_bus.registerService(QLatin1String(name));
        m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
    }
    ~FakeServices() override
    {
        ::close(m_lock);
        QDBusConnection::disconnectFromBus(QStringLiteral("services"));
    }
    Q_DISABLE_COPY_MOVE(FakeServices)

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        calls.append(message);
        QVariantList answer;
        if (message.member() == QLatin1String("Notify"))
            answer.append(7U);
        else if (message.path().startsWith(QLatin1String("/org/freedesktop/login1")))
            answer.append(QVariant::fromValue(makeLock()));
        else if (message.member() == QLatin1String("Inhibit"))
            answer.append(
                QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/freedesktop/portal/desktop/request/1"))));
        bus.send(message.createReply(answer));
        return true;
    }
    /// Whoever asked for the lock still has it.
    bool isLocked() const
    {
        char byte = 0;
        return ::read(m_lock, &byte, 1) < 0; // an end of file says that the other end was closed
    }
    int count(const char *member) const
    {
        return int(std::count_if(calls.begin(), calls.end(),
            [member](const QDBusMessage &call) { return call.member() == QLatin1String(member); }));
    }
    QDBusMessage last(const char *member) const
    {
        const auto found = std::find_if(calls.rbegin(), calls.rend(),
            [member](const QDBusMessage &call) { return call.member() == QLatin1String(member); });
        return found == calls.rend() ? QDBusMessage() : *found;
    }
    void press(uint id)
    {
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
        signal.setArguments({id, QStringLiteral("default")});
        m_bus.send(signal);
    }

    QList<QDBusMessage> calls;

private:
    QDBusUnixFileDescriptor makeLock()
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        QDBusUnixFileDescriptor lock(ends[1]); // which makes a copy
        ::close(ends[1]);
        ::close(m_lock);
        m_lock = ends[0];
        ::fcntl(m_lock, F_SETFL, O_NONBLOCK);
        return lock;
    }

    QDBusConnection m_bus;
    int m_lock = -1;
};

/// What the window asks of its desktop.
class RememberingDesktop final : public Desktop
{
public:
    struct Memory {
        QList<std::optional<int>> shares;
        QStringList messages;
        int awake = 0;
        bool isAwake = false;
    };
    explicit RememberingDesktop(Memory &memory)
        : m_memory(memory)
    {
    }
    void showProgress(QWindow *, std::optional<double> share, bool) override
    {
        m_memory.shares.append(share ? std::optional(int(*share * 100)) : std::nullopt);
    }
    void keepAwake(const QString &) override
    {
        ++m_memory.awake;
        m_memory.isAwake = true;
    }
    void letSleep() override { m_memory.isAwake = false; }
    void notify(const QString &, const QString &text) override { m_memory.messages.append(text); }

private:
    Memory &m_memory;
};

} // namespace

/// What the desktop hears of a long job.
class DesktopTest : public QObject
{
    Q_OBJECT

private:
    QProcess m_daemon;
    QString m_address;

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("sheetlink-desktoptest"));
        QGuiApplication::setDesktopFileName(QStringLiteral("org.sheetlink.Sheetlink"));
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toUtf8());
    }
    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void theServicesOfTheDesktopAreAsked();
    void withoutServicesNothingHappens();
    void aRunKeepsTheComputerAwakeAndTellsItsEndOnce();
    void whoLooksAtTheWindowGetsNoMessage();
};

void DesktopTest::theServicesOfTheDesktopAreAsked()
{
    if (m_address.isEmpty())
        QSKIP("no dbus-daemon");
    FakeServices services(m_address);
    const auto desktop = Desktop::make();
    desktop->keepAwake(QStringLiteral("Images are on their way"));
    QTRY_COMPARE(services.count("Inhibit"), 2);
    QTest::qWait(100);
    QVERIFY(services.isLocked());
    desktop->letSleep();
    QTRY_VERIFY(!services.isLocked());
    QTRY_COMPARE(services.count("Close"), 1);
    QCOMPARE(services.last("Close").path(), QStringLiteral("/org/freedesktop/portal/desktop/request/1"));

    desktop->keepAwake(QStringLiteral("again"));
    desktop->letSleep(); // before any answer came
    QTRY_COMPARE(services.count("Close"), 2);
    QTRY_VERIFY(!services.isLocked());

    bool wasActivated = false;
    connect(desktop.get(), &Desktop::activated, this, [&] { wasActivated = true; });
    desktop->notify(QStringLiteral("Sheetlink"), QStringLiteral("<b>3</b> linked & 1 failed"));
    QTRY_COMPARE(services.count("Notify"), 1);
    QCOMPARE(services.last("Notify").arguments().at(4).toString(),
        QStringLiteral("&lt;b&gt;3&lt;/b&gt; linked &amp; 1 failed"));
    QTest::qWait(100);
    services.press(99);
    QTest::qWait(100);
    QVERIFY(!wasActivated); // of another program
    services.press(7);
    QTRY_VERIFY(wasActivated);
}

void DesktopTest::withoutServicesNothingHappens()
{
    const auto desktop = Desktop::make();
    desktop->keepAwake(QStringLiteral("reason"));
    desktop->notify(QStringLiteral("title"), QStringLiteral("text"));
    desktop->showProgress(nullptr, 0.5, false);
    desktop->letSleep();
    QTest::qWait(100);
}

void DesktopTest::aRunKeepsTheComputerAwakeAndTellsItsEndOnce()
{
    PortalWindow portal({QStringLiteral("T0001"), QStringLiteral("T0002")});
    RememberingDesktop::Memory memory;
    portal.window().setDesktop(std::make_unique<RememberingDesktop>(memory));
    portal.addSheet(QStringLiteral("T0001.jpg"));
    portal.addSheet(QStringLiteral("T0002.jpg"));
    portal.open(portal.portal.profile());
    QTRY_VERIFY(portal.fixture.action("start")->isEnabled());
    QCOMPARE(memory.awake, 0);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    portal.fixture.action("start")->trigger();
    QTRY_COMPARE(memory.awake, 1);
    QTRY_COMPARE_WITH_TIMEOUT(portal.count(ItemState::Confirmed), 2, PortalWindow::patience);
    QTRY_VERIFY(!memory.isAwake);
    QVERIFY(!memory.shares.isEmpty());
    QCOMPARE(memory.shares.last(), std::optional<int>());
    QTRY_COMPARE(memory.messages.size(), 1);
    QVERIFY(memory.messages.first().contains(QStringLiteral("2 linked")));
}

void DesktopTest::whoLooksAtTheWindowGetsNoMessage()
{
    PortalWindow portal({QStringLiteral("T0001")});
    RememberingDesktop::Memory memory;
    portal.window().setDesktop(std::make_unique<RememberingDesktop>(memory));
    portal.addSheet(QStringLiteral("T0001.jpg"));
    portal.open(portal.portal.profile());
    QTRY_VERIFY(portal.fixture.action("start")->isEnabled());
    portal.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&portal.window()));
    portal.fixture.action("start")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(portal.count(ItemState::Confirmed), 1, PortalWindow::patience);
    QTRY_VERIFY(portal.fixture.isIdle());
    QTest::qWait(100);
    QVERIFY(memory.messages.isEmpty());
}

QTEST_MAIN(DesktopTest)
#include "desktoptest.moc"
