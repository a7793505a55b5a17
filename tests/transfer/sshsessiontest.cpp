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
};

QTEST_GUILESS_MAIN(SshSessionTest)
#include "sshsessiontest.moc"
