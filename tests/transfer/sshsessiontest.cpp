#include "sshsession.h"
#include "opensshserver.h"
#include "testimages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace std::chrono_literals;

/// Connecting within bounds, and who the server is, checked before any secret is offered.
class SshSessionTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenSshServer> m_server;
    std::unique_ptr<OpenSshServer> m_several; ///< With host keys of several kinds.
    QTemporaryDir m_folder;

    SshSettings settings(const QByteArray &knownHosts, const QString &fingerprint = {}) const
    {
        const QString file = writeFile(m_folder.filePath(QStringLiteral("known_hosts")), knownHosts);
        return {.host = QStringLiteral("127.0.0.1"),
            .port = m_server->port(),
            .user = m_server->user(),
            .hostKey = fingerprint,
            .keyFile = m_server->userKeyFile(),
            .knownHostsFile = file};
    }
    QByteArray line(const QByteArray &key) const
    {
        return "[127.0.0.1]:" + QByteArray::number(m_server->port()) + " " + key + "\n";
    }
    int signInsTried() const { return int(m_server->log().count("Accepted ") + m_server->log().count("Failed ")); }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<OpenSshServer>();
        if (!m_server->isRunning())
            QSKIP(qPrintable(m_server->problem()));
        m_several = std::make_unique<OpenSshServer>(OpenSshServer::SignIn::Key,
            OpenSshServer::Options{
                .hostKeys = {QStringLiteral("ed25519"), QStringLiteral("ecdsa"), QStringLiteral("rsa")}});
    }

    void aKnownKeyLetsUsIn()
    {
        const auto session = SshSession::open(settings(line(m_server->hostPublicKey())), {});
        QVERIFY2(session, session ? "" : qPrintable(session.error().message));
    }

    void theFingerprintInTheProfileIsEnough()
    {
        QVERIFY(SshSession::open(settings({}, m_server->hostKeyFingerprint()), {}));
    }

    void aPersonMayVouchForAnUnknownKey_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("letsIn");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("refused") << int(HostKeyAnswer::Refuse) << false << false;
        QTest::newRow("this time") << int(HostKeyAnswer::ThisTime) << true << false;
        QTest::newRow("saved") << int(HostKeyAnswer::Save) << true << true;
    }

    void aPersonMayVouchForAnUnknownKey()
    {
        QFETCH(int, answer);
        QFETCH(bool, letsIn);
        QFETCH(bool, isKept);
        QList<HostKeyQuestion> questions;
        const AskPerson person{.toTrust = [&](const HostKeyQuestion &question, const CancelToken &) {
            questions.append(question);
            return HostKeyAnswer(answer);
        }};
        const SshSettings unknown = settings({});
        const int before = signInsTried();
        const auto session = SshSession::open(unknown, {}, person);
        QCOMPARE(session.has_value(), letsIn);
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions.first().server, QStringLiteral("127.0.0.1:%1").arg(m_server->port()));
        QCOMPARE(questions.first().kind, QStringLiteral("ssh-ed25519"));
        QCOMPARE(questions.first().fingerprint, m_server->hostKeyFingerprint());
        if (letsIn)
            QCOMPARE(session->acceptedKey(), m_server->hostKeyFingerprint());
        else
            QCOMPARE(signInsTried(), before);
        QCOMPARE(SshSession::open(unknown, {}).has_value(), isKept);
    }

    void nobodyIsAskedAboutAChangedKey()
    {
        OpenSshServer other;
        if (!other.isRunning())
            QSKIP(qPrintable(other.problem()));
        bool wasAsked = false;
        const AskPerson person{.toTrust = [&](const HostKeyQuestion &, const CancelToken &) {
            wasAsked = true;
            return HostKeyAnswer::Save;
        }};
        const auto session = SshSession::open(settings(line(other.hostPublicKey())), {}, person);
        QVERIFY(!session);
        QCOMPARE(session.error().code, QStringLiteral("changed-host-key"));
        QVERIFY(!wasAsked);
    }

    void anUnknownKeyIsRefusedAndShown()
    {
        const int before = signInsTried();
        const auto session = SshSession::open(settings({}), {});
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::HostIdentity);
        QCOMPARE(session.error().code, QStringLiteral("unknown-host-key"));
        QVERIFY(session.error().message.contains(m_server->hostKeyFingerprint()));
        QCOMPARE(signInsTried(), before);
    }

    void aChangedKeyIsRefused()
    {
        const int before = signInsTried();
        const QByteArray other = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGPo5pFqkRFWiX0VHDIE0C8y4kAmcDkW/PbV1Z8t7f8k";
        const auto session = SshSession::open(settings(line(other)), {});
        QVERIFY(!session);
        QCOMPARE(session.error().code, QStringLiteral("changed-host-key"));
        const auto pinned
            = SshSession::open(settings(line(m_server->hostPublicKey()), QStringLiteral("SHA256:wrong")), {});
        QVERIFY(!pinned);
        QCOMPARE(pinned.error().code, QStringLiteral("changed-host-key"));
        QCOMPARE(signInsTried(), before);
    }
    void aHashedLineIsAsGoodAsAPlainOne()
    {
        const auto hashed = settings(line(m_server->hostPublicKey()));
        QProcess hash;
        hash.start(QStringLiteral("ssh-keygen"), {QStringLiteral("-H"), QStringLiteral("-f"), hashed.knownHostsFile});
        QVERIFY(hash.waitForFinished());
        QFile file(hashed.knownHostsFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("|1|"));
        QVERIFY(SshSession::open(hashed, {}));
    }

    void aKeyOfAnotherPortDoesNotCount()
    {
        const QByteArray another
            = "[127.0.0.1]:1 " + m_server->hostPublicKey() + "\n127.0.0.1 " + m_server->hostPublicKey() + "\n";
        const auto session = SshSession::connect(settings(another), {});
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::HostIdentity);
    }

    void everyKindOfHostKeyIsAsGoodWhenItIsKnown_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"ed25519", "ecdsa", "rsa"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void everyKindOfHostKeyIsAsGoodWhenItIsKnown()
    {
        QFETCH(QString, kind);
        QVERIFY2(m_several->isRunning(), qPrintable(m_several->problem()));
        auto byFile = settings(
            "[127.0.0.1]:" + QByteArray::number(m_several->port()) + " " + m_several->hostPublicKey(kind) + "\n");
        byFile.port = m_several->port();
        byFile.keyFile = m_several->userKeyFile();
        const auto session = SshSession::open(byFile, {});
        QVERIFY2(session, session ? "" : qPrintable(session.error().message));

        auto byFingerprint = byFile;
        writeFile(byFile.knownHostsFile, {});
        byFingerprint.hostKey = m_several->hostKeyFingerprint(kind);
        const auto pinned = SshSession::open(byFingerprint, {});
        QVERIFY2(pinned, pinned ? "" : qPrintable(pinned.error().message));
    }

    void aKeyOfAKindThatIsNotKnownIsRefused()
    {
        const int before = signInsTried();
        const OpenSshServer other(OpenSshServer::SignIn::Key, {.hostKeys = {QStringLiteral("ecdsa")}});
        const auto session = SshSession::open(settings(line(other.hostPublicKey())), {});
        QVERIFY(!session);
        QCOMPARE(session.error().code, QStringLiteral("changed-host-key"));
        QCOMPARE(signInsTried(), before);
    }

    void keysAreExchangedBeforeAnythingIsAsked()
    {
        const int before = signInsTried();
        const auto known = settings({}, m_server->hostKeyFingerprint());
        auto first = SshSession::connect(known, {});
        auto second = SshSession::connect(known, {});
        QVERIFY(first && second);
        QCOMPARE(signInsTried(), before);
        QVERIFY(second->signIn(known, {}, {}));
        QVERIFY(first->signIn(known, {}, {}));
        QVERIFY(!first->wasAsked());
        QVERIFY(first->roundTrip() > std::chrono::microseconds(0));
        QVERIFY(!ssh_is_blocking(first->handle()));
    }

    void aServerThatSaysNothingIsGivenUp()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto hasty = settings({});
        hasty.port = silent.serverPort();
        hasty.deadline = 1s;
        QElapsedTimer timer;
        timer.start();
        const auto session = SshSession::open(hasty, {});
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::Transient);
        QCOMPARE(session.error().code, QStringLiteral("timeout"));
        QVERIFY(timer.elapsed() >= 1000);
        QVERIFY(timer.elapsed() < 1500);
    }

    void connectingEndsSoonAfterItIsToldTo()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto patient = settings({});
        patient.port = silent.serverPort();
        std::stop_source stop;
        std::jthread later([&stop] {
            std::this_thread::sleep_for(200ms);
            stop.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        const auto session = SshSession::open(patient, stop.get_token());
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::Cancelled);
        QVERIFY(timer.elapsed() < 1000);
    }

    void aServerThatStopsInTheMiddleOfSigningInIsGivenUp()
    {
        OpenSshServer server;
        auto hasty = settings({}, server.hostKeyFingerprint());
        hasty.port = server.port();
        hasty.keyFile = server.userKeyFile();
        hasty.deadline = 1s;
        auto session = SshSession::connect(hasty, {});
        QVERIFY(session);
        server.freeze(true);
        QElapsedTimer timer;
        timer.start();
        const auto silent = session->signIn(hasty, {}, {});
        server.freeze(false);
        QVERIFY(!silent);
        QCOMPARE(silent.error().code, QStringLiteral("timeout"));
        QVERIFY(timer.elapsed() < 1500);
    }

    void aServerThatHangsUpInTheMiddleOfSigningInIsNotTheProfilesFault()
    {
        OpenSshServer server;
        auto known = settings({}, server.hostKeyFingerprint());
        known.port = server.port();
        known.keyFile = server.userKeyFile();
        auto session = SshSession::connect(known, {});
        QVERIFY(session);
        server.killConnections();
        QElapsedTimer timer;
        timer.start();
        const auto broken = session->signIn(known, {}, {});
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, ErrorKind::Transient);
        QVERIFY(timer.elapsed() < 1000);
    }

    void whoDoesNotListenIsUnreachable()
    {
        auto nowhere = settings({});
        nowhere.port = 1;
        const auto session = SshSession::open(nowhere, {});
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::Transient);
        QCOMPARE(session.error().code, QStringLiteral("unreachable"));
    }

    void aNameWithoutAnAddressIsUnreachable()
    {
        auto nowhere = settings({});
        nowhere.host = QStringLiteral("no-such-host.invalid");
        nowhere.deadline = 5s;
        const auto session = SshSession::open(nowhere, {});
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::Transient);
    }

    void oneAddressThatAnswersIsEnough()
    {
        auto byName = settings({}, m_server->hostKeyFingerprint());
        byName.host = QStringLiteral("localhost"); // which usually has one of version 6 first, where nobody listens
        QVERIFY(SshSession::open(byName, {}));
    }

    void connectionsLeaveNoSocketsBehind()
    {
        const auto open
            = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size(); };
        const auto known = settings({}, m_server->hostKeyFingerprint());
        QVERIFY(SshSession::open(known, {}));
        const auto before = open();
        for (int i = 0; i < 5; ++i) {
            QVERIFY(SshSession::open(known, {}));
            QVERIFY(!SshSession::open(settings({}), {}));
        }
        QCOMPARE(open(), before);
    }

    void aServerThatIsNoneOfSshIsUnreachable()
    {
        QTcpServer web;
        QVERIFY(web.listen(QHostAddress::LocalHost));
        connect(&web, &QTcpServer::newConnection, &web,
            [&web] { web.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
        auto wrong = settings({});
        wrong.port = web.serverPort();
        wrong.deadline = 2s;
        std::optional<Error> error;
        std::thread other([&] { error = SshSession::open(wrong, {}).error(); });
        QTRY_VERIFY(error.has_value());
        other.join();
        QCOMPARE(error->kind, ErrorKind::Transient);
    }
};

QTEST_GUILESS_MAIN(SshSessionTest)
#include "sshsessiontest.moc"
