#include "opensshserver.h"
#include "rawsftp.h"
#include "sshchannelstream.h"
#include "sshprogramstream.h"
#include "testimages.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

#include <thread>

using namespace std::chrono_literals;

/// Bytes to and from the SFTP subsystem of a real server, through libssh and through the program `ssh`.
class SshStreamTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenSshServer> m_server;
    QTemporaryDir m_folder;

    using Opened = Result<std::unique_ptr<ByteStream>>;

    SshSettings settings(const OpenSshServer &server) const
    {
        const QByteArray known
            = "[127.0.0.1]:" + QByteArray::number(server.port()) + " " + server.hostPublicKey() + "\n";
        return {.host = QStringLiteral("127.0.0.1"),
            .port = server.port(),
            .user = server.user(),
            .hostKey = {},
            .keyFile = server.userKeyFile(),
            .knownHostsFile = writeFile(m_folder.filePath(QStringLiteral("known hosts")), known)};
    }
    static Opened open(const SshSettings &settings, bool byProgram, const CancelToken &cancel = {})
    {
        if (byProgram) { // a configuration of whoever runs the test must not play a part
            return SshProgramStream::open(settings, cancel,
                {.path = QStringLiteral("ssh"), .options = {QStringLiteral("-F"), QStringLiteral("none")}});
        }
        auto session = SshSession::open(settings, cancel);
        if (!session)
            return failure(session.error());
        return SshChannelStream::open(std::move(*session), cancel);
    }
    Opened openAsTheRowSays(const CancelToken &cancel = {}) const
    {
        QFETCH(bool, byProgram);
        return open(settings(*m_server), byProgram, cancel);
    }
    static void bothWays()
    {
        QTest::addColumn<bool>("byProgram");
        QTest::newRow("libssh") << false;
        if (!QStandardPaths::findExecutable(QStringLiteral("ssh")).isEmpty())
            QTest::newRow("ssh") << true;
    }
    /// What the stream says when it no longer works, waited for.
    static Error endOf(ByteStream &stream, std::chrono::milliseconds atMost)
    {
        const QDeadlineTimer end(atMost);
        while (!end.hasExpired()) {
            if (const auto got = stream.read(); !got)
                return got.error();
            stream.wait(100ms, false);
        }
        return {.kind = ErrorKind::Item, .message = QStringLiteral("it goes on")};
    }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<OpenSshServer>();
        if (!m_server->isRunning())
            QSKIP(qPrintable(m_server->problem()));
    }

    void theFarEndAnswers_data() { bothWays(); }
    void theFarEndAnswers()
    {
        auto stream = openAsTheRowSays();
        QVERIFY2(stream, stream ? "" : qPrintable(stream.error().detail));
        QCOMPARE(RawSftp(**stream).version(), 3u);
    }

    void theRoundTripIsMeasured()
    {
        auto stream = open(settings(*m_server), false);
        QVERIFY(stream);
        QVERIFY((*stream)->roundTrip() > 0us);
        QVERIFY((*stream)->roundTrip() < 100ms);
    }

    void manyBytesArriveAsTheyWere_data() { bothWays(); }
    void manyBytesArriveAsTheyWere()
    {
        auto stream = openAsTheRowSays();
        QVERIFY(stream);
        RawSftp sftp(**stream);
        QCOMPARE(sftp.version(), 3u);
        QByteArray bytes(64 << 20, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char((i * 7919) >> 8);
        const QString path = m_folder.filePath(QStringLiteral("large"));
        const QByteArray handle = sftp.open(path);
        QVERIFY(!handle.isEmpty());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(sftp.writeAll(handle, bytes, 32768), int(bytes.size() / 32768));
        qInfo("%.0f MB/s", double(bytes.size()) / 1e3 / double(timer.elapsed()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == bytes);
    }

    void manyBytesComeBack_data() { bothWays(); }
    void manyBytesComeBack()
    {
        auto stream = openAsTheRowSays();
        QVERIFY(stream);
        RawSftp sftp(**stream);
        QCOMPARE(sftp.version(), 3u);
        const QByteArray bytes = QByteArray("sheet").repeated(4 << 20);
        const QByteArray handle
            = sftp.open(writeFile(m_folder.filePath(QStringLiteral("there")), bytes), RawSftp::ToRead);
        QVERIFY(sftp.readAll(handle, bytes.size(), 32768) == bytes);
    }

    void aFarEndThatTakesNothingMakesUsWaitAndNotHoard_data() { bothWays(); }
    void aFarEndThatTakesNothingMakesUsWaitAndNotHoard()
    {
        auto stream = openAsTheRowSays();
        QVERIFY(stream);
        RawSftp sftp(**stream);
        QCOMPARE(sftp.version(), 3u);
        const QByteArray handle = sftp.open(m_folder.filePath(QStringLiteral("frozen")));
        QVERIFY(!handle.isEmpty());
        m_server->freeze(true);
        const auto thaw = qScopeGuard([this] { m_server->freeze(false); });

        QByteArray requests;
        for (quint32 i = 0; i < 1024; ++i)
            requests += RawSftp::writeRequest(i, handle, i * 32768ULL, QByteArray(32768, char(i)));
        QByteArrayView left = requests;
        for (int quiet = 0; quiet < 10 && !left.isEmpty();) {
            const auto taken = (*stream)->write(left);
            QVERIFY(taken);
            left = left.sliced(*taken);
            quiet = *taken == 0 ? quiet + 1 : 0;
            QElapsedTimer timer;
            timer.start();
            (*stream)->wait(50ms, true);
            QVERIFY(timer.elapsed() < 1000);
        }
        const qint64 hoarded = requests.size() - left.size();
        qInfo("%.1f MiB taken ahead", double(hoarded) / (1 << 20));
        QVERIFY(hoarded < 16 << 20);

        m_server->freeze(false);
        QCOMPARE(sftp.send(left), QString());
        for (int i = 0; i < 1024; ++i)
            QCOMPARE(sftp.receive().mid(5, 4), RawSftp::number(0));
    }

    void aFarEndThatDiesIsNoticed_data() { bothWays(); }
    void aFarEndThatDiesIsNoticed()
    {
        OpenSshServer server;
        QFETCH(bool, byProgram);
        auto stream = open(settings(server), byProgram);
        QVERIFY(stream);
        QCOMPARE(RawSftp(**stream).version(), 3u);
        server.killConnections();
        const Error error = endOf(**stream, 5s);
        QCOMPARE(error.kind, ErrorKind::Transient);
        QCOMPARE(error.code, QStringLiteral("connection-lost"));
        const auto written = (*stream)->write("more");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Transient);
    }

    void aStreamEndsSoonAfterItIsToldTo_data() { bothWays(); }
    void aStreamEndsSoonAfterItIsToldTo()
    {
        std::stop_source stop;
        auto stream = openAsTheRowSays(stop.get_token());
        QVERIFY(stream);
        QCOMPARE(RawSftp(**stream).version(), 3u);
        std::jthread later([&stop] {
            std::this_thread::sleep_for(200ms);
            stop.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        auto got = (*stream)->read();
        while (got && timer.elapsed() < 10'000) {
            (*stream)->wait(10s, false);
            got = (*stream)->read();
        }
        QVERIFY(!got);
        QCOMPARE(got.error().kind, ErrorKind::Cancelled);
        stream->reset();
        QVERIFY2(timer.elapsed() < 1200, qPrintable(QString::number(timer.elapsed())));
    }

    void aStreamWorksInAThreadWithoutAnEventLoop_data() { bothWays(); }
    void aStreamWorksInAThreadWithoutAnEventLoop()
    {
        quint32 version = 0;
        std::thread([&] {
            auto stream = openAsTheRowSays();
            if (stream)
                version = RawSftp(**stream).version();
        }).join();
        QCOMPARE(version, 3u);
    }

    void withoutTheSubsystemTheAccountIsTheProblem_data() { bothWays(); }
    void withoutTheSubsystemTheAccountIsTheProblem()
    {
        OpenSshServer server(OpenSshServer::SignIn::Key, {.subsystem = {}});
        QFETCH(bool, byProgram);
        auto stream = open(settings(server), byProgram);
        const Error error = stream ? endOf(**stream, 5s) : stream.error();
        QCOMPARE(error.kind, ErrorKind::Profile);
        QCOMPARE(error.code, QStringLiteral("no-sftp"));
    }

    void aCommandRunsBesideTheStream()
    {
        auto stream = open(settings(*m_server), false);
        QVERIFY(stream);
        RawSftp sftp(**stream);
        QCOMPARE(sftp.version(), 3u);
        const QByteArray bytes = QByteArray("sheet").repeated(100000);
        const QString path = writeFile(m_folder.filePath(QStringLiteral("summed")), bytes);
        const auto sum = (*stream)->run("sha256sum -- '" + path.toUtf8() + "'");
        const auto wrong = (*stream)->run("echo one; echo two >&2; exit 3");
        QVERIFY(sum && wrong);
        QVERIFY(!sftp.open(m_folder.filePath(QStringLiteral("beside"))).isEmpty());
        while (!sum->step() || !wrong->step())
            (*stream)->wait(1s, false);
        QCOMPARE(sum->exitStatus(), 0);
        QCOMPARE(sum->output(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "  " + path.toUtf8() + "\n");
        QCOMPARE(wrong->exitStatus(), 3);
        QCOMPARE(wrong->output(), "one\n");
    }

    void aCommandThatPrintsWithoutEndIsEnded()
    {
        auto stream = open(settings(*m_server), false);
        QVERIFY(stream);
        const auto endless = (*stream)->run("yes");
        QElapsedTimer timer;
        timer.start();
        while (!endless->step() && timer.elapsed() < 20000)
            (*stream)->wait(1s, false);
        QCOMPARE(endless->exitStatus(), -1);
        QCOMPARE(RawSftp(**stream).version(), 3u);
    }

    void anAccountForSftpAloneRunsNoCommand()
    {
        OpenSshServer server(OpenSshServer::SignIn::Key, {.configuration = "ForceCommand internal-sftp\n"});
        auto stream = open(settings(server), false);
        QVERIFY(stream);
        QCOMPARE(RawSftp(**stream).version(), 3u);
        const auto command = (*stream)->run("sha256sum -- x");
        QElapsedTimer timer;
        timer.start();
        while (!command->step())
            (*stream)->wait(1s, false);
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(command->exitStatus() != 0);
        QCOMPARE(RawSftp(**stream).ask(RawSftp::Close, RawSftp::number(1) + RawSftp::text("x")).size() > 0, true);
    }

    void theProgramGoesThroughAJumpHost()
    {
        const OpenSshServer jump;
        const auto toJump = settings(jump);
        QByteArray known = fileBytes(toJump.knownHostsFile);
        const auto there = settings(*m_server);
        known += fileBytes(there.knownHostsFile);
        const QString knownHosts = writeFile(m_folder.filePath(QStringLiteral("known of both")), known);
        const QString configuration = writeFile(m_folder.filePath(QStringLiteral("config")),
            "Host gate\n HostName 127.0.0.1\n Port " + QByteArray::number(jump.port()) + "\n User "
                + toJump.user.toUtf8() + "\n IdentityFile " + toJump.keyFile.toUtf8() + "\n UserKnownHostsFile \""
                + knownHosts.toUtf8() + "\"\nHost sheets\n HostName 127.0.0.1\n Port " + QByteArray::number(there.port)
                + "\n ProxyJump gate\n");
        auto asWritten = there;
        asWritten.host = QStringLiteral("sheets");
        asWritten.port = 22;
        asWritten.knownHostsFile = knownHosts;
        auto stream = SshProgramStream::open(
            asWritten, {}, {.path = QStringLiteral("ssh"), .options = {QStringLiteral("-F"), configuration}});
        QVERIFY(stream);
        QCOMPARE(RawSftp(**stream).version(), 3u);
        QVERIFY(jump.log().contains("Accepted publickey"));
    }

    void theProgramTrustsACertifiedHostKey_data()
    {
        QTest::addColumn<bool>("rightAuthority");
        QTest::newRow("of the authority that is known") << true;
        QTest::newRow("of another") << false;
    }
    void theProgramTrustsACertifiedHostKey()
    {
        QFETCH(bool, rightAuthority);
        const OpenSshServer server(OpenSshServer::SignIn::Key, {.certifiesHostKeys = true});
        auto trusting = settings(server);
        const QByteArray authority = rightAuthority ? server.authorityPublicKey() : m_server->authorityPublicKey();
        trusting.knownHostsFile = writeFile(m_folder.filePath(QStringLiteral("authorities")),
            "@cert-authority [127.0.0.1]:" + QByteArray::number(server.port()) + " " + authority + "\n");
        auto stream = open(trusting, true);
        QVERIFY(stream);
        if (rightAuthority)
            QCOMPARE(RawSftp(**stream).version(), 3u);
        else
            QCOMPARE(endOf(**stream, 10s).kind, ErrorKind::HostIdentity);
    }

    void whatIsNoHostIsNotGivenToTheProgram()
    {
        const auto stream = SshProgramStream::open({.host = QStringLiteral("-oProxyCommand=touch /tmp/x")}, {});
        QVERIFY(!stream);
        QCOMPARE(stream.error().kind, ErrorKind::Profile);
    }

    void aProgramThatIsNotThereIsTheProfilesProblem()
    {
        const auto stream = SshProgramStream::open(settings(*m_server), {}, {.path = QStringLiteral("/no/such/ssh")});
        QVERIFY(!stream);
        QCOMPARE(stream.error().code, QStringLiteral("no-ssh"));
    }

    void whyTheProgramGotNowhereIsTold_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"unknown-host-key", "changed-host-key", "host-sign-in", "unreachable"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void whyTheProgramGotNowhereIsTold()
    {
        QFETCH(QString, code);
        OpenSshServer other;
        auto wrong = settings(*m_server);
        const QByteArray where = "[127.0.0.1]:" + QByteArray::number(wrong.port) + " ";
        if (code == QLatin1String("unknown-host-key"))
            writeFile(wrong.knownHostsFile, "");
        if (code == QLatin1String("changed-host-key"))
            writeFile(wrong.knownHostsFile, where + other.hostPublicKey() + "\n");
        if (code == QLatin1String("host-sign-in"))
            wrong.keyFile = other.userKeyFile();
        if (code == QLatin1String("unreachable"))
            wrong.port = 1;
        const auto stream = open(wrong, true);
        QVERIFY(stream);
        const Error error = endOf(**stream, 10s);
        QCOMPARE(error.code, code);
        QVERIFY(error.message.contains(QStringLiteral("127.0.0.1")));
    }
};

QTEST_GUILESS_MAIN(SshStreamTest)
#include "sshstreamtest.moc"
