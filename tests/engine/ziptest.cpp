#include "enginerun.h"
#include "testimages.h"
#include "testportal.h"
#include "testzip.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

namespace {

const QStringList records{QStringLiteral("T0001"), QStringLiteral("T0002"), QStringLiteral("T0003")};

QByteArray twoSheets()
{
    return testZip({{.name = "T0001.jpg", .bytes = testJpeg(1)}, {.name = "sub/T0002_a.jpg", .bytes = testJpeg(2)},
        {.name = "notes.txt", .bytes = "notes"}});
}

} // namespace

/// Zips on their way through the engine.
class ZipTest : public QObject
{
    Q_OBJECT

    static QString zipOf(const EngineRun &run) { return run.images() + QStringLiteral("/photos.zip"); }
    static QStringList unpackedOf(const EngineRun &run)
    {
        return filesIn(run.workFolder()).filter(QStringLiteral("-unpacked/"));
    }

private slots:
    void aZipGoesTheWholeWay()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("photos.zip"), twoSheets());
        run.put(QStringLiteral("T0003.jpg"), testJpeg(3));
        const QDateTime time = QFileInfo(zipOf(run)).lastModified();
        QSignalSpy progress(run.engine.get(), &BatchEngine::progressed);
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(progress.first().first().value<RunProgress>().isUnpacking);
        QVERIFY(run.check() && run.start());
        QCOMPARE(run.states(), QStringLiteral("Skipped Confirmed Confirmed Confirmed"));
        QCOMPARE(run.item(QStringLiteral("photos.zip/notes.txt")).reasonCode, QStringLiteral("not-an-image"));

        const Item item = run.item(QStringLiteral("photos.zip/sub/T0002_a.jpg"));
        QCOMPARE(item.archive, zipOf(run));
        QCOMPARE(item.copies.value(CopyRole::Original).remotePath, QStringLiteral("T0/T0002_a.jpg"));
        QCOMPARE(fileBytes(portal.imagesFolder() + QStringLiteral("/T0/T0002_a.jpg")), testJpeg(2));
        QCOMPARE(fileBytes(zipOf(run)), twoSheets());
        QCOMPARE(QFileInfo(zipOf(run)).lastModified(), time);
        QCOMPARE(filesIn(run.images()).size(), 2);
    }

    void whatWasCleanedAwayBetweenScanAndRunIsUnpackedAgain()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("photos.zip"), twoSheets());
        QVERIFY(run.scan(portal.profile()) && run.check());
        QCOMPARE(unpackedOf(run).size(), 2);
        const qint64 batch = run.engine->batch().id;
        run.engine.reset();
        QVERIFY(QDir(run.workFolder()).removeRecursively());
        run.openAgain();
        QVERIFY(run.open(batch));
        QCOMPARE(unpackedOf(run).size(), 2);
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Skipped Confirmed Confirmed"));

        QVERIFY(QDir(run.workFolder()).removeRecursively());
        run.openAgain();
        QVERIFY(run.open(batch)); // nothing of it will be read any more
        QVERIFY(unpackedOf(run).isEmpty());
        QVERIFY(run.prove());
        QVERIFY(run.item(QStringLiteral("photos.zip/T0001.jpg")).bytesProved.isValid());
    }

    void aZipThatIsGoneIsSaidUntilItIsBack()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("photos.zip"), twoSheets());
        QVERIFY(run.scan(portal.profile()) && run.check());
        const qint64 batch = run.engine->batch().id;
        run.engine.reset();
        QVERIFY(QDir(run.workFolder()).removeRecursively());
        QVERIFY(QFile::rename(zipOf(run), zipOf(run) + QStringLiteral(".away")));
        run.openAgain();
        QVERIFY(run.open(batch));
        QCOMPARE(run.states(), QStringLiteral("Skipped Failed Failed"));
        const Item item = run.item(QStringLiteral("photos.zip/T0001.jpg"));
        QCOMPARE(item.reasonCode, QStringLiteral("zip-gone"));
        QVERIFY(item.reason.contains(QStringLiteral("photos.zip")));
        run.engine->retryFailed(); // does not help, and loses nothing
        QCOMPARE(run.item(QStringLiteral("photos.zip/T0001.jpg")), item);

        QVERIFY(QFile::rename(zipOf(run) + QStringLiteral(".away"), zipOf(run)));
        QVERIFY(run.open(batch) && run.start());
        QCOMPARE(run.states(), QStringLiteral("Skipped Confirmed Confirmed"));
    }

    void whatNobodyNeedsAnyMoreIsRemovedWithTheNextBatch()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("photos.zip"), twoSheets());
        QVERIFY(run.all(portal.profile()));
        const QString sent = run.item(QStringLiteral("photos.zip/T0001.jpg")).path;
        QVERIFY(QFile::exists(sent));

        run.put(QStringLiteral("photos.zip"), testZip({{.name = "T0003.jpg", .bytes = testJpeg(3)}}));
        QVERIFY(run.scan(portal.profile()));
        const QString scanned = run.item(QStringLiteral("photos.zip/T0003.jpg")).path;
        QVERIFY(!QFile::exists(sent));
        QVERIFY(QFile::remove(zipOf(run)));
        run.put(QStringLiteral("T0001.jpg"), testJpeg(7));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(QFile::exists(scanned)); // a person may still start it
    }

    void readyMadeCopiesInAZipGoAlong()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("photos.zip"),
            testZip({{.name = "T0001.jpg", .bytes = testJpeg(1)},
                {.name = "T0001_tn.jpg", .bytes = testJpeg(1, QSize(80, 120))},
                {.name = "other/T0002.jpg", .bytes = testJpeg(2)}}));
        QVERIFY(run.scan(portal.profile()));
        const Item thumbnail = run.item(QStringLiteral("photos.zip/T0001_tn.jpg"));
        QCOMPARE(thumbnail.reasonCode, QStringLiteral("attached"));
        QCOMPARE(run.item(QStringLiteral("photos.zip/T0001.jpg")).readyMade.value(CopyRole::Thumbnail), thumbnail.path);
    }

    void aZipThatCannotBeReadIsSaid()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("photos.zip"), twoSheets().left(2000));
        QVERIFY(!run.scan(portal.profile()));
        QCOMPARE(run.lastError->code, QStringLiteral("zip-damaged"));
        run.put(QStringLiteral("T0003.jpg"), testJpeg(3)); // beside an image, it is one item that failed
        QVERIFY(run.scan(portal.profile()));
        QCOMPARE(run.states(), QStringLiteral("Failed Identified"));
        run.engine->retryFailed();
        QCOMPARE(run.states(), QStringLiteral("Failed Identified"));
    }

    void cancellingWhileItUnpacksLeavesNothing()
    {
        TestPortal portal(records);
        EngineRun run;
        QList<TestEntry> entries;
        for (int i = 0; i < 200; ++i)
            entries.append({.name = QByteArray::number(i) + ".jpg", .bytes = QByteArray(500'000, char(i))});
        run.put(QStringLiteral("photos.zip"), testZip(entries));
        QObject::connect(
            run.engine.get(), &BatchEngine::progressed, run.engine.get(), [&run] { run.engine->cancel(); });
        QVERIFY(!run.scan(portal.profile()));
        QCOMPARE(run.lastError->kind, ErrorKind::Cancelled);
        QVERIFY(unpackedOf(run).isEmpty());
        QVERIFY(run.ledger->batches()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(ZipTest)
#include "ziptest.moc"
