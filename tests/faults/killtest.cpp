#include "cliprocess.h"
#include "opensshserver.h"
#include "testimages.h"
#include "testportal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace {

constexpr int imageCount = 30;
constexpr int killCount = 20;
/// Identified, Matched, Prepared, Uploaded, Verified, asked, Linked, Confirmed.
constexpr int transitionsPerImage = 8;

/// Looks into a ledger that another process writes.
class LedgerWatch
{
public:
    explicit LedgerWatch(const QString &path)
        : m_path(path)
    {
    }
    ~LedgerWatch()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("watch"));
    }

    /// How many changes of state the ledger holds; 0 while there is none.
    int transitions()
    {
        if (!m_database.isOpen()) {
            if (!QFile::exists(m_path))
                return 0;
            m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("watch"));
            m_database.setDatabaseName(m_path);
            m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=1000"));
            if (!m_database.open())
                return 0;
        }
        QSqlQuery query(m_database);
        return query.exec(QStringLiteral("SELECT count(*) FROM event")) && query.next() ? query.value(0).toInt() : 0;
    }

private:
    QString m_path;
    QSqlDatabase m_database;
};

QMap<QString, QByteArray> fingerprintsOf(const QString &folder)
{
    QMap<QString, QByteArray> prints;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        prints.insert(QDir(folder).relativeFilePath(path),
            QCryptographicHash::hash(fileBytes(path), QCryptographicHash::Sha256)
                + QByteArray::number(it.fileInfo().lastModified().toMSecsSinceEpoch()));
    }
    return prints;
}

} // namespace

/// The plug is pulled, again and again: a batch is killed at twenty different places of its way and always goes on.
class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void killedAnywhereTheBatchCompletesOnceResumed_data()
    {
        QTest::addColumn<bool>("sftp");
        QTest::newRow("folder host") << false;
        QTest::newRow("OpenSSH host") << true;
    }

    void killedAnywhereTheBatchCompletesOnceResumed()
    {
        QFETCH(bool, sftp);
        OpenSshServer server;
        if (sftp && !server.isRunning())
            QSKIP(qPrintable(server.problem()));
        QStringList records;
        QTemporaryDir folder;
        const QString images = folder.filePath(QStringLiteral("images"));
        for (int i = 0; i < imageCount; ++i) {
            records.append(QStringLiteral("T%1").arg(i, 4, 10, QLatin1Char('0')));
            writeFile(images + QStringLiteral("/%1.jpg").arg(records.last()), testJpeg(i));
        }
        TestPortal portal(records);
        const auto before = fingerprintsOf(images);
        const auto rowsBefore = portal.mediaRows();

        Profile profile = portal.profile();
        if (sftp) {
            profile.host.kind = HostKind::Sftp;
            profile.host.address = server.address(portal.imagesFolder());
            profile.host.hostKey = server.hostKeyFingerprint();
            profile.host.keyFile = server.userKeyFile();
        }
        const QString ledger = folder.filePath(QStringLiteral("ledger"));
        auto environment = strangersEnvironment(folder.filePath(QStringLiteral("home")));
        environment.insert(QStringLiteral("SHEETLINK_PORTAL_PASSWORD"), QStringLiteral("practice"));
        const QStringList common{QStringLiteral("--ledger"), ledger, QStringLiteral("--json")};
        const QStringList first = QStringList{QStringLiteral("run"), images, QStringLiteral("--profile"),
                                      writeFile(folder.filePath(QStringLiteral("p.json")), profileToJson(profile))}
            + common;
        const QStringList next = QStringList{QStringLiteral("resume"), QStringLiteral("1")} + common;

        // The web answers slowly, so that the batch takes long enough to be caught at many places of its way.
        portal.misfortune(QStringLiteral("/images/"), {.delay = std::chrono::milliseconds(25)}, 0, 1'000'000);
        QSet<int> killedAt;
        LedgerWatch watch(ledger);
        while (killedAt.size() < killCount) {
            const int done = watch.transitions();
            const int step
                = qMax(1, (imageCount * transitionsPerImage - done) / (killCount - int(killedAt.size()) + 1));
            QProcess process;
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(SHEETLINK_CLI), done == 0 ? first : next);
            QVERIFY(process.waitForStarted());
            QElapsedTimer timer;
            timer.start();
            while (
                watch.transitions() < done + step && process.state() == QProcess::Running && timer.elapsed() < 90'000)
                process.waitForFinished(1);
            if (process.state() != QProcess::Running)
                break; // it came to its end
            process.kill();
            process.waitForFinished();
            killedAt.insert(watch.transitions());
        }
        qInfo("killed at %lld different transitions", qlonglong(killedAt.size()));
        QCOMPARE(killedAt.size(), killCount);

        const CliResult last = runCli(environment, next);
        QVERIFY2(last.exitCode == 0 || last.exitCode == 9, last.err.constData());
        QCOMPARE(last.summary().value(QStringLiteral("Confirmed")).toInt(), imageCount);

        // Every image is linked once, its bytes lie at the host, no part is left, and no source has changed.
        const auto rows = portal.mediaRows();
        QCOMPARE(rows.size(), rowsBefore.size() + imageCount);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            QVERIFY2(it.value() == 1 || rowsBefore.contains(it.key()), qPrintable(it.key()));
        for (int i = 0; i < imageCount; ++i)
            QCOMPARE(fileBytes(portal.imagesFolder() + QStringLiteral("/T0/%1.jpg").arg(records.at(i))), testJpeg(i));
        QVERIFY(fingerprintsOf(images) == before);
        int parts = 0;
        for (const QString &name : fingerprintsOf(portal.imagesFolder()).keys())
            parts += name.endsWith(QStringLiteral(".part")) ? 1 : 0;
        QCOMPARE(parts, 0);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
