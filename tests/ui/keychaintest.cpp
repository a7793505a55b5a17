#include "keychain.h"
#include "secretsfile.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace {

using namespace std::chrono_literals;

/// A keychain that is there and gives nothing away.
class FakeKeychain : public QDBusVirtualObject
{
public:
    enum class Manner { Denies, IsSilent };

    FakeKeychain(const QString &address, Manner manner)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("keychain")))
        , m_manner(manner)
    {
        m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
        for (const char *name : {"org.freedesktop.secrets", "org.kde.kwalletd5", "org.kde.kwalletd6"})
            m_bus.registerService(QLatin1String(name));
    }
    ~FakeKeychain() override { QDBusConnection::disconnectFromBus(QStringLiteral("keychain")); }
    Q_DISABLE_COPY_MOVE(FakeKeychain)

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        ++asked;
        message.setDelayedReply(true);
        if (m_manner == Manner::Denies)
            bus.send(message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("not for you")));
        return true;
    }

    int asked = 0;

private:
    QDBusConnection m_bus;
    Manner m_manner;
};

} // namespace

/// Passwords where the computer's keychain is missing, denies everything, or never answers.
class KeychainTest : public QObject
{
    Q_OBJECT

    QProcess m_daemon;
    QString m_address;

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("sheetlink-keychaintest"));
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
        qputenv("XDG_CURRENT_DESKTOP", "KDE"); // whose keychain is asked over D-Bus without a library of its own
        qputenv("KDE_SESSION_VERSION", "5");
    }
    void cleanupTestCase()
    {
        QFile::remove(SecretsFile::defaultPath());
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void withoutAKeychainTheFileIsReadInTime_data()
    {
        QTest::addColumn<int>("manner");
        QTest::newRow("none") << -1;
        QTest::newRow("denies") << int(FakeKeychain::Manner::Denies);
        QTest::newRow("silent") << int(FakeKeychain::Manner::IsSilent);
    }
    void withoutAKeychainTheFileIsReadInTime()
    {
        QFETCH(int, manner);
        if (m_address.isEmpty())
            QSKIP("no dbus-daemon");
        std::unique_ptr<FakeKeychain> fake;
        if (manner >= 0)
            fake = std::make_unique<FakeKeychain>(m_address, FakeKeychain::Manner(manner));
        Profile profile;
        profile.portal.url = QUrl(QStringLiteral("https://portal.example.org/"));
        profile.portal.user = QStringLiteral("tech");
        const SecretString password(QStringLiteral("kept in a file"));
        Keychain keychain;
        keychain.setPatience(1s);

        std::optional<Result<>> written;
        keychain.write(profile, {.portalPassword = password}, Keeping::InKeychain, this,
            [&written](const Result<> &result) { written = result; });
        QTRY_VERIFY(written.has_value());
        QVERIFY(!*written && written->error().code == QLatin1String("no-keychain"));

        written.reset();
        keychain.write(profile, {.portalPassword = password}, Keeping::InFile, this,
            [&written](const Result<> &result) { written = result; });
        QTRY_VERIFY(written.has_value());
        QVERIFY(written->has_value());
        std::optional<Secrets> read;
        keychain.read(profile, this, [&read](const Secrets &secrets) { read = secrets; });
        QTRY_VERIFY(read.has_value());
        QCOMPARE(read->portalPassword.reveal(), password.reveal());
        std::optional<bool> isThere;
        keychain.probe(this, [&isThere](bool there) { isThere = there; });
        QTRY_VERIFY(isThere.has_value());
        QVERIFY(!*isThere);
        QVERIFY(!fake || fake->asked > 0);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychaintest.moc"
