#include "opensshserver.h"
#include "testimages.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

namespace {

constexpr int fileCount = 200;

/// What the uploading program said so far.
struct Progress {
    QSet<int> finished;
    QMap<int, qint64> safe;
    int failed = 0;

    void take(QProcess &program)
    {
        while (program.canReadLine()) {
            const auto words = program.readLine().trimmed().split(' ');
            if (words.value(0) == "finished")
                finished.insert(words.value(1).toInt());
            else if (words.value(0) == "safe")
                safe[words.value(1).toInt()] = words.value(2).toLongLong();
            else
                ++failed;
        }
    }
    QStringList arguments() const
    {
        QStringList list;
        for (const int id : finished)
            list.append(QString::number(id));
        for (auto it = safe.cbegin(); it != safe.cend(); ++it) {
            if (!finished.contains(it.key()))
                list.append(QStringLiteral("%1:%2").arg(it.key()).arg(it.value()));
        }
        return list;
    }
};

QString targetOf(const QDir &folder, int id)
{
    return folder.filePath(QStringLiteral("f%1/%2").arg(id % 3).arg(id, 3, 10, QLatin1Char('0')));
}

/// What identifies a file's bytes on disk without reading them: who wrote it anew has another.
QMap<QString, QDateTime> changesIn(const QString &folder)
{
    QMap<QString, QDateTime> changes;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        changes[path] = it.fileInfo().metadataChangeTime();
    }
    return changes;
}

} // namespace

/// Two hundred files are on their way when the server's or our own program is killed.
class TransferKillTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenSshServer> m_server;
    QTemporaryDir m_sources;
    QList<QByteArray> m_contents;
    int m_rounds = 6;

    void start(QProcess &program, const QString &folder, const Progress &progress)
    {
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(SHEETLINK_KILLABLE_UPLOAD),
            QStringList{
                m_sources.path(), m_server->address(folder), m_server->hostKeyFingerprint(), m_server->userKeyFile()}
                + progress.arguments());
        QVERIFY(program.waitForStarted());
    }

    /// Runs until so many files are finished or the program has ended.
    static void runUntil(QProcess &program, Progress &progress, int finished)
    {
        QElapsedTimer timer;
        timer.start();
        while (
            progress.finished.size() < finished && program.state() == QProcess::Running && timer.elapsed() < 60'000) {
            program.waitForReadyRead(5);
            progress.take(program);
        }
    }

    void verifyNamesAreWhole(const QString &folder, bool all)
    {
        const QDir dir(folder);
        for (int id = 0; id < fileCount; ++id) {
            const QString path = targetOf(dir, id);
            if (QFile::exists(path) || all)
                QVERIFY2(fileBytes(path) == m_contents.at(id), qPrintable(path));
        }
    }
    static void verifyNothingElse(const QString &folder) { QCOMPARE(changesIn(folder).size(), fileCount); }

    static int randomMoment() { return 1 + QRandomGenerator::global()->bounded(fileCount - 20); }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<OpenSshServer>();
        if (!m_server->isRunning())
            QSKIP(qPrintable(m_server->problem()));
        if (const int rounds = qEnvironmentVariableIntValue("SHEETLINK_KILLS"); rounds > 0)
            m_rounds = rounds;
        for (int id = 0; id < fileCount; ++id) {
            QByteArray bytes(id % 20 == 7 ? 3'000'000 + id * 1000 : 50'000 + id, Qt::Uninitialized);
            QRandomGenerator random(quint32(id) + 1);
            for (char &byte : bytes)
                byte = char(random.generate());
            writeFile(m_sources.filePath(QStringLiteral("%1").arg(id, 3, 10, QLatin1Char('0'))), bytes);
            m_contents.append(bytes);
        }
    }

    void aServerThatIsKilledIsFoundAgain()
    {
        qint64 longest = 0;
        for (int round = 0; round < m_rounds; ++round) {
            QTemporaryDir folder;
            QProcess program;
            Progress progress;
            start(program, folder.path(), progress);
            runUntil(program, progress, randomMoment());
            m_server->killConnections();
            const auto before = changesIn(folder.path());
            QElapsedTimer recovery;
            recovery.start();
            verifyNamesAreWhole(folder.path(), false);
            QVERIFY(program.waitForFinished(60'000));
            longest = std::max(longest, recovery.elapsed());
            progress.take(program);
            QCOMPARE(program.exitCode(), 0);
            QCOMPARE(progress.failed, 0);
            QCOMPARE(progress.finished.size(), fileCount);
            verifyNamesAreWhole(folder.path(), true);
            verifyNothingElse(folder.path());
            // What had its name when the server died was not written again.
            const auto after = changesIn(folder.path());
            for (auto it = before.cbegin(); it != before.cend(); ++it)
                QVERIFY2(it.key().endsWith(QLatin1String(".part")) || after.value(it.key()) == it.value(),
                    qPrintable(it.key()));
        }
        qInfo("%d times; the slowest went to its end in %lld ms", m_rounds, static_cast<long long>(longest));
    }

    void aProgramThatIsKilledFinishesWhenStartedAgain()
    {
        for (int round = 0; round < m_rounds; ++round) {
            QTemporaryDir folder;
            Progress progress;
            {
                QProcess program;
                start(program, folder.path(), progress);
                runUntil(program, progress, randomMoment());
                program.kill();
                program.waitForFinished();
                progress.take(program);
            }
            QTest::qWait(200); // the server still works off what it had
            verifyNamesAreWhole(folder.path(), false);
            for (const int id : std::as_const(progress.finished))
                QVERIFY(QFile::exists(targetOf(folder.path(), id)));
            const auto before = changesIn(folder.path());
            QProcess last;
            start(last, folder.path(), progress);
            QVERIFY(last.waitForFinished(60'000));
            progress.take(last);
            QCOMPARE(last.exitCode(), 0);
            QCOMPARE(progress.failed, 0);
            QCOMPARE(progress.finished.size(), fileCount);
            verifyNamesAreWhole(folder.path(), true);
            verifyNothingElse(folder.path());
            const auto after = changesIn(folder.path());
            for (auto it = before.cbegin(); it != before.cend(); ++it)
                QVERIFY(it.key().endsWith(QLatin1String(".part")) || after.value(it.key()) == it.value());
        }
    }
};

QTEST_GUILESS_MAIN(TransferKillTest)
#include "transferkilltest.moc"
