#include "opensshserver.h"
#include "rawsftp.h"
#include "sshchannelstream.h"
#include "testimages.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;

/// Bytes to and from the SFTP subsystem of a real server.
class SshStreamTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenSshServer> m_server;
    QTemporaryDir m_folder;

    SshSettings settings(const OpenSshServer &server) const
    {
        return {.host = QStringLiteral("127.0.0.1"),
            .port = server.port(),
            .user = server.user(),
            .hostKey = server.hostKeyFingerprint(),
            .keyFile = server.userKeyFile()};
    }
    Result<std::unique_ptr<ByteStream>> stream(const OpenSshServer &server, const CancelToken &cancel = {}) const
    {
        auto session = SshSession::open(settings(server), cancel);
        if (!session)
            return failure(session.error());
        return SshChannelStream::open(std::move(*session), cancel);
    }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<OpenSshServer>();
        if (!m_server->isRunning())
            QSKIP(qPrintable(m_server->problem()));
    }

    void theFarEndAnswers()
    {
        auto opened = stream(*m_server);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(RawSftp(**opened).version(), 3u);
        QVERIFY((*opened)->roundTrip() > 0us);
        QVERIFY((*opened)->roundTrip() < 100ms);
    }

    void manyBytesArriveAsTheyWere()
    {
        auto opened = stream(*m_server);
        QVERIFY(opened);
        RawSftp sftp(**opened);
        QCOMPARE(sftp.version(), 3u);
        QByteArray bytes(100 << 20, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char(i * 7919 >> 8);
        const QString path = m_folder.filePath(QStringLiteral("large"));
        const QByteArray handle = sftp.open(path);
        QVERIFY(!handle.isEmpty());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(sftp.writeAll(handle, bytes, 32768), int(bytes.size() / 32768));
        qInfo("%.0f MB/s", double(bytes.size()) / 1e6 / (double(timer.elapsed()) / 1000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == bytes);
    }

    void aCommandRunsBesideTheStream()
    {
        auto opened = stream(*m_server);
        QVERIFY(opened);
        const auto command = (*opened)->run("echo one; echo two >&2; exit 3");
        QVERIFY(command);
        QTRY_VERIFY(command->step());
        QCOMPARE(command->output(), "one\n");
        QCOMPARE(command->exitStatus(), 3);
        QCOMPARE(RawSftp(**opened).version(), 3u);
    }
};

QTEST_GUILESS_MAIN(SshStreamTest)
#include "sshstreamtest.moc"
