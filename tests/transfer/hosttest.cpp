#include "folderhost.h"
#include "opensshserver.h"
#include "sftphost.h"
#include "testimages.h"
#include "uploadrequest.h"
#include "uploads.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <thread>

/// What every kind of image host promises, against a local folder and against a real OpenSSH server.
class HostTest : public QObject
{
    Q_OBJECT

private:
    struct World {
        QTemporaryDir folder; ///< What the host shows.
        QTemporaryDir local;
        std::shared_ptr<Host> host;
        std::unique_ptr<HostConnection> connection;

        QString source(const char *name, const QByteArray &bytes) const
        {
            return writeFile(local.filePath(QString::fromLatin1(name)), bytes);
        }
    };

    std::unique_ptr<OpenSshServer> m_server;

    SftpSettings sftpTo(const QString &folder) const
    {
        HostSettings settings;
        settings.kind = HostKind::Sftp;
        settings.address = m_server->address(folder);
        settings.hostKey = m_server->hostKeyFingerprint();
        settings.keyFile = m_server->userKeyFile();
        return SftpSettings::from(settings, {});
    }

    bool open(World &world, const QString &kind) const
    {
        if (kind == QLatin1String("sftp"))
            world.host = std::make_shared<SftpHost>(sftpTo(world.folder.path()));
        else
            world.host = std::make_shared<FolderHost>(world.folder.path());
        auto connection = world.host->connect({});
        if (!connection) {
            qWarning("%s (%s)", qPrintable(connection.error().message), qPrintable(connection.error().detail));
            return false;
        }
        world.connection = std::move(*connection);
        return true;
    }

    static void addKinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("folder") << QStringLiteral("folder");
        QTest::newRow("sftp") << QStringLiteral("sftp");
    }

private slots:
    void initTestCase() { m_server = std::make_unique<OpenSshServer>(); }

    void init()
    {
        if (qstrcmp(QTest::currentDataTag(), "sftp") == 0 && !m_server->isRunning())
            QSKIP(qPrintable(m_server->problem()));
    }

    void aFileArrivesWholeUnderItsName_data() { addKinds(); }
    void aFileArrivesWholeUnderItsName()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        for (const int size : {0, 1, 32'768, 261'120, 261'121, 3'000'000}) {
            const QByteArray bytes(size, char('a' + size % 7));
            const QString target = QStringLiteral("deep/er/%1.jpg").arg(size);
            qint64 told = 0;
            const auto outcome = uploadOne(*world.connection, requestFor(world.source("f", bytes), target), {},
                [&told](qint64 count) { told += count; });
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
            QVERIFY(*outcome == UploadOutcome::Made);
            QCOMPARE(told, size);
            QCOMPARE(fileBytes(world.folder.filePath(target)), bytes);
            QCOMPARE(world.connection->sizeOf(target).value(), std::optional<qint64>(size));
            QVERIFY(
                QFile::permissions(world.folder.filePath(target)) & QFile::ReadOther); // the web server must read it
        }
        QCOMPARE(filesIn(world.folder.path()).size(), 6); // and no part is left
        QCOMPARE(world.connection->sizeOf(QStringLiteral("absent")).value(), std::optional<qint64>());
    }

    void theSameBytesAreAdopted_data() { addKinds(); }
    void theSameBytesAreAdopted()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        const QString source = world.source("f", testJpeg(1));
        const auto request = requestFor(source, QStringLiteral("a.jpg"));
        QVERIFY(uploadOne(*world.connection, request).value() == UploadOutcome::Made);
        QVERIFY(uploadOne(*world.connection, request).value() == UploadOutcome::Adopted);
    }

    void otherBytesUnderTheNameAreNeverOverwritten_data() { addKinds(); }
    void otherBytesUnderTheNameAreNeverOverwritten()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        for (const QByteArray &there : {QByteArray("other, longer bytes"), QByteArray("123")}) {
            writeFile(world.folder.filePath(QStringLiteral("a.jpg")), there);
            const auto outcome
                = uploadOne(*world.connection, requestFor(world.source("f", "abc"), QStringLiteral("a.jpg")));
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, QStringLiteral("name-taken"));
            QCOMPARE(outcome.error().kind, ErrorKind::Item);
            QCOMPARE(fileBytes(world.folder.filePath(QStringLiteral("a.jpg"))), there);
        }
        QCOMPARE(filesIn(world.folder.path()), QStringList{QStringLiteral("a.jpg")});
    }

    void whoWinsARaceForANameIsNotOverwritten_data() { addKinds(); }
    void whoWinsARaceForANameIsNotOverwritten()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        // Somebody else takes the name while our bytes are on their way.
        const QString target = world.folder.filePath(QStringLiteral("a.jpg"));
        const auto outcome = uploadOne(*world.connection,
            requestFor(world.source("f", QByteArray(8'000'000, 'a')), QStringLiteral("a.jpg")), {},
            [&target](qint64) { writeFile(target, "theirs"); });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("name-taken"));
        QCOMPARE(fileBytes(target), "theirs");
        QCOMPARE(filesIn(world.folder.path()), QStringList{QStringLiteral("a.jpg")});
    }

    void aSourceThatChangesWhileItIsSentIsNotPublished_data() { addKinds(); }
    void aSourceThatChangesWhileItIsSentIsNotPublished()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        const QString source = world.source("f", QByteArray(1'000'000, 'a'));
        const auto request = requestFor(source, QStringLiteral("a.jpg"));
        writeFile(source, QByteArray(999'999, 'a') + 'b');
        const auto outcome = uploadOne(*world.connection, request);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("source-changed"));
        QVERIFY(filesIn(world.folder.path()).isEmpty());

        QFile::remove(source);
        const auto gone = uploadOne(*world.connection, request);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, QStringLiteral("source-changed"));
    }

    void cancellingLeavesNothingUnderTheName_data() { addKinds(); }
    void cancellingLeavesNothingUnderTheName()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        std::stop_source stop;
        const auto outcome = uploadOne(*world.connection,
            requestFor(world.source("f", QByteArray(8'000'000, 'a')), QStringLiteral("a.jpg")), stop.get_token(),
            [&stop](qint64) { stop.request_stop(); });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(world.folder.filePath(QStringLiteral("a.jpg"))));
    }

    void partsThatNobodyWantsAreRemoved_data() { addKinds(); }
    void partsThatNobodyWantsAreRemoved()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        writeFile(world.folder.filePath(QStringLiteral(".a.jpg.1.part")), "half");
        UploadQueue queue({}, {});
        queue.addLeftover(QStringLiteral(".a.jpg.1.part"));
        queue.addLeftover(QStringLiteral(".never.there.part"));
        queue.close();
        QVERIFY(world.connection->carry(queue));
        QTRY_VERIFY(filesIn(world.folder.path()).isEmpty());
    }

    void removingIsRepeatable_data() { addKinds(); }
    void removingIsRepeatable()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        writeFile(world.folder.filePath(QStringLiteral("a.jpg")), "x");
        QVERIFY(world.connection->remove(QStringLiteral("a.jpg")));
        QVERIFY(filesIn(world.folder.path()).isEmpty());
        QVERIFY(world.connection->remove(QStringLiteral("a.jpg")));
    }

    void severalConnectionsMakeOneFolderTogether_data() { addKinds(); }
    void severalConnectionsMakeOneFolderTogether()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        std::atomic<int> good = 0, needless = 0;
        {
            std::vector<std::thread> threads;
            for (int i = 0; i < 4; ++i) {
                const QString source = world.source(qPrintable(QString::number(i)), testJpeg(i));
                threads.emplace_back([&, i, source] {
                    auto connection = world.host->connect({});
                    const auto request = requestFor(source, QStringLiteral("x/y/%1.jpg").arg(i));
                    needless += connection && !*connection ? 1 : 0;
                    good += connection && *connection && uploadOne(**connection, request) ? 1 : 0;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        }
        QVERIFY(good >= 1);
        QCOMPARE(good + needless, 4);
    }

    void aServerThatDiesIsAPassingFailure()
    {
        if (!m_server->isRunning())
            QSKIP(qPrintable(m_server->problem()));
        World world;
        QVERIFY(open(world, QStringLiteral("sftp")));
        // The server's own end of the connection goes, as when its machine restarts.
        const QString source = world.source("f", QByteArray(1000, 'a'));
        m_server->stop(); // takes no new connections
        auto refused = world.host->connect({});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Transient);
        m_server->startAgain();
        auto again = world.host->connect({});
        QVERIFY(again);
        QVERIFY(uploadOne(**again, requestFor(source, QStringLiteral("a.jpg"))));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        FolderHost host(QStringLiteral("/no/such/folder"));
        const auto connection = host.connect({});
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::Profile);
        QVERIFY(connection.error().message.contains(QStringLiteral("/no/such/folder")));
    }

    void aDriveThatVanishesIsAnOutageUntilItIsBack_data()
    {
        QTest::addColumn<bool>("leavesAnEmptyFolder");
        QTest::addColumn<bool>("whileAFileIsSent");
        QTest::newRow("without a trace") << false << false;
        QTest::newRow("empty folder") << true << false;
        QTest::newRow("amid a file, without a trace") << false << true;
        QTest::newRow("amid a file, empty folder") << true << true;
    }
    void aDriveThatVanishesIsAnOutageUntilItIsBack()
    {
        QFETCH(bool, leavesAnEmptyFolder);
        QFETCH(bool, whileAFileIsSent);
        QTemporaryDir place;
        QTemporaryDir local;
        const QString drive = place.filePath(QStringLiteral("drive"));
        const QString away = place.filePath(QStringLiteral("away"));
        QVERIFY(QDir().mkdir(drive));
        FolderHost host(drive);
        auto connection = host.connect({});
        QVERIFY(connection);
        const auto vanish = [&](qint64 = 0) {
            if (QDir().rename(drive, away) && leavesAnEmptyFolder)
                QDir().mkdir(drive);
        };
        if (!whileAFileIsSent)
            vanish();
        const QString source = writeFile(local.filePath(QStringLiteral("f")), QByteArray(1'000'000, 'a'));
        const auto request = requestFor(source, QStringLiteral("deep/a.jpg"));
        const auto lost = uploadOne(**connection, request, {}, vanish);
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::Transient);
        QCOMPARE(lost.error().code, QStringLiteral("connection-lost"));
        QCOMPARE(QDir(drive).exists(), leavesAnEmptyFolder);
        QVERIFY(filesIn(drive).isEmpty());
        const auto stillLost = host.connect({});
        QVERIFY(!stillLost);
        QCOMPARE(stillLost.error().message, lost.error().message);
        QCOMPARE(stillLost.error().code, lost.error().code);

        QDir().rmdir(drive);
        QVERIFY(QDir().rename(away, drive));
        connection = host.connect({});
        QVERIFY(connection);
        QVERIFY(uploadOne(**connection, request).value() == UploadOutcome::Made);
        QCOMPARE(filesIn(drive), QStringList{QStringLiteral("deep/a.jpg")});
    }

    void uploadsGoOnWhenTheDriveIsBack()
    {
        World world;
        QTemporaryDir place;
        const QString drive = place.filePath(QStringLiteral("drive"));
        const QString away = place.filePath(QStringLiteral("away"));
        QVERIFY(QDir().mkdir(drive));
        Uploads uploads(std::make_shared<FolderHost>(drive), {.retry = {.firstPause = std::chrono::milliseconds(20)}});
        constexpr int files = 40;
        QSet<quint64> made;
        int others = 0;
        connect(&uploads, &Uploads::finished, this, [&](quint64 id, const Result<UploadOutcome> &outcome) {
            outcome ? void(made.insert(id)) : void(++others);
            if (made.size() == files / 4 && QDir().rename(drive, away))
                QDir().mkdir(drive);
        });
        QStringList inPlaceOfTheDrive;
        connect(&uploads, &Uploads::interrupted, this, [&] {
            if (!QDir(away).exists())
                return;
            inPlaceOfTheDrive += filesIn(drive);
            QDir(drive).removeRecursively();
            QDir().rename(away, drive);
        });
        const QSignalSpy outages(&uploads, &Uploads::interrupted);
        uploads.start();
        for (int i = 0; i < files; ++i) {
            const QString source = world.source(qPrintable(QString::number(i)), QByteArray(200'000, char(i)));
            uploads.add(quint64(i), requestFor(source, QStringLiteral("deep/%1.jpg").arg(i)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(made.size() + others, files, 10'000);
        QCOMPARE(others, 0);
        QVERIFY(!outages.isEmpty());
        QCOMPARE(inPlaceOfTheDrive, QStringList());
        QCOMPARE(filesIn(drive).size(), files);
    }

    void aDriveThatComesBackWithAnotherNumberIsKnownByItsFiles()
    {
        World world;
        QTemporaryDir place;
        const QString drive = place.filePath(QStringLiteral("drive"));
        QVERIFY(QDir().mkdir(drive));
        FolderHost host(drive);
        auto connection = host.connect({});
        QVERIFY(connection);
        const QString source = world.source("f", testJpeg(1));
        QVERIFY(uploadOne(**connection, requestFor(source, QStringLiteral("a.jpg"))));
        QVERIFY(QDir().rename(drive, place.filePath(QStringLiteral("away"))));
        writeFile(drive + QStringLiteral("/a.jpg"), testJpeg(1));
        QVERIFY(host.connect({}));
        QVERIFY(uploadOne(**connection, requestFor(source, QStringLiteral("b.jpg"))));
    }

    void whatCannotBeReadBackIsTriedAgain()
    {
        World world;
        QVERIFY(open(world, QStringLiteral("folder")));
        // The bytes vanish while the folder stays, as on a drive with a loose plug.
        const auto request = requestFor(world.source("f", QByteArray(1'000'000, 'a')), QStringLiteral("a.jpg"));
        const auto outcome = uploadOne(
            *world.connection, request, {}, [&](qint64) { QFile::remove(world.folder.filePath(request.part)); });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Transient);
        QVERIFY2(!outcome.error().message.contains(QStringLiteral(".part")), qPrintable(outcome.error().message));
    }

    void thePartOfAnEarlierTryGoesWhenTheFileIsThereAlready_data() { addKinds(); }
    void thePartOfAnEarlierTryGoesWhenTheFileIsThereAlready()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        for (const QByteArray &there : {QByteArray("abc"), QByteArray("abd")}) {
            const auto request = requestFor(world.source("f", "abc"), QStringLiteral("a.jpg"));
            writeFile(world.folder.filePath(request.target), there);
            writeFile(world.folder.filePath(request.part), "ab");
            QCOMPARE(uploadOne(*world.connection, request).has_value(), there == "abc");
            QCOMPARE(filesIn(world.folder.path()), QStringList{request.target});
        }
    }

    void aNameThatAnInterruptedRenameClaimedIsOurs()
    {
        World world;
        QVERIFY(open(world, QStringLiteral("folder")));
        const auto request = requestFor(world.source("f", "abc"), QStringLiteral("a.jpg"));
        writeFile(world.folder.filePath(request.target), {});
        QCOMPARE(uploadOne(*world.connection, request).error().code, QStringLiteral("name-taken")); // somebody else's

        writeFile(world.folder.filePath(request.part), "abc");
        QVERIFY(uploadOne(*world.connection, request).value() == UploadOutcome::Made);
        QCOMPARE(fileBytes(world.folder.filePath(request.target)), "abc");
        QCOMPARE(filesIn(world.folder.path()), QStringList{request.target});
    }

    void aFolderUnderTheNameIsNotTriedAgain()
    {
        World world;
        QVERIFY(open(world, QStringLiteral("folder")));
        QVERIFY(QDir(world.folder.path()).mkdir(QStringLiteral("a.jpg")));
        const auto outcome = uploadOne(*world.connection, requestFor(world.source("f", "a"), QStringLiteral("a.jpg")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Item);
    }

    void aFullDiskIsSaidAndLeavesNothing()
    {
        // /dev/full is the only full disk that every Linux has; a small file system needs root and is tried elsewhere.
        QTemporaryDir mount;
        if (std::system(qPrintable(QStringLiteral("mount -t tmpfs -o size=400k none %1 2>/dev/null").arg(mount.path())))
            != 0)
            QSKIP("no small file system can be mounted here");
        const auto unmount = qScopeGuard([&mount] {
            [[maybe_unused]] const int code = std::system(qPrintable(QStringLiteral("umount ") + mount.path()));
        });
        QTemporaryDir local;
        const QString source = writeFile(local.filePath(QStringLiteral("f")), QByteArray(1'000'000, 'a'));
        QList<std::shared_ptr<Host>> hosts{std::make_shared<FolderHost>(mount.path())};
        if (m_server->isRunning())
            hosts.append(std::make_shared<SftpHost>(sftpTo(mount.path())));
        for (const auto &host : hosts) {
            auto connection = host->connect({});
            QVERIFY(connection);
            const auto outcome = uploadOne(**connection, requestFor(source, QStringLiteral("a.jpg")));
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ErrorKind::HostFull);
            QVERIFY(filesIn(mount.path()).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(HostTest)
#include "hosttest.moc"
