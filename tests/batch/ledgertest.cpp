#include "ledger.h"
#include "testimages.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace {

Item fullItem(qint64 batch)
{
    Item item;
    item.batch = batch;
    item.path = QStringLiteral("/photos/A 1.jpg");
    item.archive = QStringLiteral("/photos.zip");
    item.name = QStringLiteral("A 1.jpg");
    item.size = 5'000'000'000;
    item.modified = 1'700'000'000'123;
    item.format = "jpeg";
    item.pixels = QSize(4000, 6000);
    item.sha256 = QByteArray(32, '\x7f');
    item.md5 = QByteArray(16, '\x01');
    item.metadata = {.bitsPerChannel = 16,
        .colourSpace = QStringLiteral("Adobe RGB"),
        .captured = QDateTime(QDate(2024, 3, 12), QTime(14, 5), Qt::OffsetFromUTC, -7 * 3600),
        .camera = QStringLiteral("Canon EOS 5D"),
        .creator = QStringLiteral("José"),
        .rights = QStringLiteral("© “The Herbarium”"),
        .location = GeoPoint{.latitude = 33.4223, .longitude = -111.934}};
    item.state = ItemState::Confirmed;
    item.reasonCode = QStringLiteral("code");
    item.reason = QStringLiteral("Ein Grund – “zitiert”");
    item.detail = QStringLiteral("detail");
    item.temporary = true;
    item.outcome = QStringLiteral("exact");
    item.catalogNumber = QStringLiteral("A1");
    item.numberIsTyped = true;
    item.acceptedDuplicate = true;
    item.candidates = {QStringLiteral("A1"), QStringLiteral("A,2")};
    item.part = QStringLiteral("b");
    item.role = QStringLiteral("label");
    item.warnings = {QStringLiteral("digit-follows")};
    item.record = {.occid = 8'000'000'000,
        .catalogNumber = QStringLiteral("A1"),
        .scientificName = QStringLiteral("Quercus alba"),
        .recordedBy = QStringLiteral("J. Smith"),
        .informationWithheld = QStringLiteral("locality"),
        .secured = true,
        .media = {{.mediaId = 7, .recordId = QStringLiteral("uuid"), .originalUrl = QStringLiteral("http://x/y")}}};
    item.choices = {item.record};
    item.copies = {{CopyRole::Original,
                       {.localPath = QStringLiteral("/tmp/a"),
                           .size = 12,
                           .sha256 = QByteArray(32, '\x02'),
                           .pixels = QSize(1, 2),
                           .remotePath = QStringLiteral("A/A1.jpg"),
                           .url = QStringLiteral("http://x/A/A1.jpg"),
                           .uploaded = true,
                           .made = true}},
        {CopyRole::Web, {.remotePath = QStringLiteral("A/A1_web.jpg")}}};
    item.linkAsked = QDateTime::fromMSecsSinceEpoch(1'700'000'000'456, Qt::UTC);
    item.mediaId = 99;
    item.mediaRecordId = QStringLiteral("uuid-2");
    return item;
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private:
    static qint64 newBatch(Ledger &ledger)
    {
        return ledger
            .addBatch({.created = QDateTime::currentDateTimeUtc(),
                .title = QStringLiteral("drop"),
                .roots = {QStringLiteral("/photos")},
                .profile = "{}"})
            .value();
    }

    /// Past the ledger's own code.
    static void execute(const QString &path, const QList<const char *> &statements)
    {
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            for (const char *statement : statements)
                QVERIFY(QSqlQuery(database).exec(QLatin1String(statement)));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }

private slots:
    void everyFactOfAnItemComesBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deep/ledger.sqlite"));
        QList<Item> items;
        {
            const auto ledger = Ledger::open(path).value();
            items = {fullItem(newBatch(*ledger))};
            QVERIFY(ledger->addItems(items));
            QVERIFY(items.first().id > 0);
        }
        const auto ledger = Ledger::open(path).value();
        const auto read = ledger->items(items.first().batch);
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
        QVERIFY(read->first() == items.first());
    }

    void aTimeWithoutItsOffsetComesBackAsItWas()
    {
        QTemporaryDir folder;
        const auto ledger = Ledger::open(folder.filePath(QStringLiteral("l"))).value();
        Item item = fullItem(newBatch(*ledger));
        item.metadata = {.captured = QDateTime(QDate(2024, 3, 12), QTime(14, 5))};
        QList<Item> items{item};
        QVERIFY(ledger->addItems(items));
        const auto read = ledger->items(item.batch).value();
        QVERIFY(read.first() == items.first());
        QCOMPARE(read.first().metadata.captured.timeSpec(), Qt::LocalTime);
    }

    void savingChangesWhatWasThere()
    {
        QTemporaryDir folder;
        const auto ledger = Ledger::open(folder.filePath(QStringLiteral("l"))).value();
        const qint64 batch = newBatch(*ledger);
        const Item bare{.batch = batch, .path = QStringLiteral("/p"), .name = QStringLiteral("p")};
        QList<Item> items{bare, bare};
        QVERIFY(ledger->addItems(items));
        Item changed = fullItem(batch);
        changed.id = items.at(1).id;
        QVERIFY(ledger->save({changed}));
        changed.copies.remove(CopyRole::Web);
        changed.state = ItemState::Failed;
        QVERIFY(ledger->save({changed}));
        const auto read = ledger->items(batch).value();
        QVERIFY(read.at(0) == items.at(0));
        QVERIFY(read.at(1) == changed);
        const Batch counted = ledger->batch(batch).value();
        QCOMPARE(counted.counts.value(ItemState::Failed), 1);
        QCOMPARE(counted.counts.value(ItemState::Found), 1);
        QCOMPARE(counted.total(), 2);
    }

    void aCommitIsToldAfterItIsOnTheDisk()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("l"));
        const auto ledger = Ledger::open(path).value();
        int seenFromOutside = -1;
        connect(ledger.get(), &Ledger::committed, this, [&] {
            const auto reader = Ledger::open(path, Ledger::Access::ReadOnly).value();
            seenFromOutside = int(reader->batches().value().size());
        });
        newBatch(*ledger);
        QCOMPARE(seenFromOutside, 1);
    }

    void oneWriterAtATime()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("l"));
        auto first = Ledger::open(path).value();
        const auto second = Ledger::open(path);
        QVERIFY(!second);
        QCOMPARE(second.error().code, QStringLiteral("ledger-busy"));
        QVERIFY(Ledger::open(path, Ledger::Access::ReadOnly));
        first.reset();
        QVERIFY(Ledger::open(path));
    }

    void onlyItsOwnerMayReadIt()
    {
        QTemporaryDir folder;
        const auto ledger = Ledger::open(folder.filePath(QStringLiteral("own/l"))).value();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("own/l"))) & others));
        QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("own"))) & others));
    }

    void itAnswersAcrossBatches()
    {
        QTemporaryDir folder;
        const auto ledger = Ledger::open(folder.filePath(QStringLiteral("l"))).value();
        QList<Item> items{fullItem(newBatch(*ledger))};
        QVERIFY(ledger->addItems(items));
        newBatch(*ledger);
        QCOMPARE(ledger->linkedItemsWithBytes(items.first().sha256).value().size(), 1);
        QCOMPARE(ledger->linkedItemsWithBytes(QByteArray(32, 'x')).value().size(), 0);
        items.first().state = ItemState::Failed;
        QVERIFY(ledger->save(items));
        QCOMPARE(ledger->linkedItemsWithBytes(items.first().sha256).value().size(), 0);
    }

    void onlyWhatMayStillBeReadOfZipsIsInUse_data()
    {
        QTest::addColumn<ItemState>("state");
        QTest::addColumn<bool>("started");
        QTest::addColumn<bool>("lately");
        QTest::addColumn<bool>("inUse");
        QTest::newRow("under way") << ItemState::Matched << true << false << true;
        QTest::newRow("under way, begun lately") << ItemState::Uploaded << true << true << true;
        QTest::newRow("looked at lately") << ItemState::Identified << false << true << true;
        QTest::newRow("asks since lately") << ItemState::NeedsDecision << false << true << true;
        QTest::newRow("failed lately") << ItemState::Failed << true << true << true;
        QTest::newRow("looked at long ago") << ItemState::Identified << false << false << false;
        QTest::newRow("asks since long ago") << ItemState::NeedsDecision << true << false << false;
        QTest::newRow("failed long ago") << ItemState::Failed << true << false << false;
        QTest::newRow("done") << ItemState::Confirmed << true << true << false;
        QTest::newRow("left out") << ItemState::Skipped << true << true << false;
    }
    void onlyWhatMayStillBeReadOfZipsIsInUse()
    {
        QFETCH(ItemState, state);
        QFETCH(bool, started);
        QFETCH(bool, lately);
        QFETCH(bool, inUse);
        QTemporaryDir folder;
        const auto ledger = Ledger::open(folder.filePath(QStringLiteral("l"))).value();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Batch made{
            .created = now, .title = QStringLiteral("photos.zip"), .roots = {QStringLiteral("/z")}, .profile = "{}"};
        const qint64 batch = ledger->addBatch(made).value();
        if (started)
            QVERIFY(ledger->setStarted(batch));
        QList<Item> items{{.batch = batch,
                              .path = QStringLiteral("/p"),
                              .archive = QStringLiteral("/z"),
                              .name = QStringLiteral("p"),
                              .state = state},
            {.batch = batch, .path = QStringLiteral("/of no zip"), .name = QStringLiteral("p"), .state = state}};
        QVERIFY(ledger->addItems(items));
        QCOMPARE(ledger->unpackedInUse(now.addDays(lately ? -1 : 1)).value(),
            inUse ? QStringList{QStringLiteral("/p")} : QStringList());
    }

    void aFileOfAnotherProgramIsLeftAsItIs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("photos.db"));
        execute(path, {"CREATE TABLE photos (name TEXT)"});
        const QByteArray before = fileBytes(path);
        const auto ledger = Ledger::open(path);
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().code, QStringLiteral("ledger-damaged"));
        QCOMPARE(fileBytes(path), before);
    }

    void aLedgerOfThePreviousFormIsBroughtToThisOne()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("l"));
        QList<Item> items;
        {
            const auto ledger = Ledger::open(path).value();
            items = {fullItem(newBatch(*ledger))};
            QVERIFY(ledger->addItems(items));
        }
        execute(path,
            {"DROP INDEX itemByRecord", "ALTER TABLE item DROP COLUMN replaces",
                "ALTER TABLE item DROP COLUMN bytesProved", "ALTER TABLE item DROP COLUMN linkProved",
                "ALTER TABLE link DROP COLUMN fingerprint", "ALTER TABLE link DROP COLUMN unlinkAsked",
                "ALTER TABLE item DROP COLUMN archive", "PRAGMA user_version = 5"});
        items.first().archive.clear();
        items.first().replaces = {};
        items.first().bytesProved = items.first().linkProved = items.first().unlinkAsked = {};
        items.first().mediaFingerprint = {};
        const qint64 batch = items.first().batch;
        QVERIFY(Ledger::open(path, Ledger::Access::ReadOnly).value()->items(batch).value() == items);
        const auto ledger = Ledger::open(path).value();
        QVERIFY(ledger->items(batch).value() == items);
        items = {fullItem(batch)};
        QVERIFY(ledger->addItems(items));
        QVERIFY(ledger->items(batch).value().last() == items.first());
    }

    void aNewerLedgerIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("l"));
        Ledger::open(path).value().reset();
        execute(path, {"PRAGMA user_version = 999"});
        const auto ledger = Ledger::open(path);
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().code, QStringLiteral("ledger-newer"));
    }

    void aVersionThatCannotBeIsDamage()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("l"));
        Ledger::open(path).value().reset();
        execute(path, {"PRAGMA user_version = -16"});
        const auto ledger = Ledger::open(path);
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().code, QStringLiteral("ledger-damaged"));
    }

    void aFileThatIsNoLedgerIsSaidToBeDamaged()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("l")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        const auto ledger = Ledger::open(file.fileName());
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().kind, ErrorKind::Profile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(10'000, 'x'));
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledgertest.moc"
