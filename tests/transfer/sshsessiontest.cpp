#include "sshsession.h"
#include "opensshserver.h"
#include "testimages.h"

#include <QScopeGuard>
#include <QTest>

/// Who the server is, checked before any secret is offered, and the ways to sign in.
class SshSessionTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenSshServer> m_server;
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

    void anAgentSignsUsIn()
    {
        QProcess agent;
        agent.setProcessChannelMode(QProcess::MergedChannels);
        const QString socket = m_folder.filePath(QStringLiteral("agent"));
        agent.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), socket});
        const auto end = qScopeGuard([&agent] {
            agent.terminate();
            agent.waitForFinished();
            qunsetenv("SSH_AUTH_SOCK");
        });
        QTRY_VERIFY(QFile::exists(socket));
        auto withAgent = settings({}, m_server->hostKeyFingerprint());
        withAgent.keyFile.clear();
        qputenv("SSH_AUTH_SOCK", socket.toLocal8Bit());
        const auto empty = SshSession::open(withAgent, {});
        QVERIFY(!empty);
        QCOMPARE(empty.error().kind, ErrorKind::SignIn);
        QCOMPARE(QProcess::execute(QStringLiteral("ssh-add"), {QStringLiteral("-q"), m_server->userKeyFile()}), 0);
        const auto session = SshSession::open(withAgent, {});
        QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
    }

    void aPasswordSignsUsIn()
    {
        const OpenSshServer server(OpenSshServer::SignIn::Password);
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        SshSettings withPassword{.host = QStringLiteral("127.0.0.1"),
            .port = server.port(),
            .user = server.user(),
            .hostKey = server.hostKeyFingerprint(),
            .password = SecretString(OpenSshServer::password())};
        const auto session = SshSession::open(withPassword, {});
        QVERIFY2(session, session ? "" : qPrintable(session.error().detail + QString::fromUtf8(server.log())));
        withPassword.password = SecretString(QStringLiteral("battery staple"));
        const auto refused = SshSession::open(withPassword, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SignIn);
        QVERIFY(!refused.error().detail.contains(QStringLiteral("battery")));
        // Nothing reaches a server of another identity, the password least of all.
        withPassword.hostKey = QStringLiteral("SHA256:another");
        const auto before = server.log().count("password for");
        QVERIFY(!SshSession::open(withPassword, {}));
        QCOMPARE(server.log().count("password for"), before);
    }

    void aWrongKeyOfOursIsASignInProblem()
    {
        auto wrong = settings({}, m_server->hostKeyFingerprint());
        wrong.keyFile = QStringLiteral("/no/such/key");
        const auto session = SshSession::open(wrong, {});
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::SignIn);
    }
};

QTEST_GUILESS_MAIN(SshSessionTest)
#include "sshsessiontest.moc"
