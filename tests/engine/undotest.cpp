#include "enginerun.h"
#include "testimages.h"
#include "testportal.h"

#include <QFile>
#include <QTest>

namespace {

QString number(int i)
{
    return QStringLiteral("T%1").arg(i, 4, 10, QLatin1Char('0'));
}

QString file(int i)
{
    return number(i) + QStringLiteral(".jpg");
}

QStringList numbers(int count)
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all.append(number(i));
    return all;
}

void putImages(EngineRun &run, int count)
{
    for (int i = 1; i <= count; ++i)
        run.put(file(i), testJpeg(i, QSize(100, 140)));
}

qsizetype countOf(const QList<UndoEntry> &entries, UndoEntry::Fate fate)
{
    return std::count_if(entries.begin(), entries.end(), [fate](const UndoEntry &entry) { return entry.fate == fate; });
}

/// The links that were made beside those that the practice portal begins with.
int linksIn(const TestPortal &portal)
{
    static const int atFirst = TestPortal().mediaCount();
    return portal.mediaCount() - atFirst;
}

} // namespace

/// A batch can be taken back, and nothing but what it made.
class UndoTest : public QObject
{
    Q_OBJECT

private slots:
    void portalAndHostAreAsBefore_data()
    {
        QTest::addColumn<LinkerChoice>("linker");
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("portalKeeps");
        QTest::newRow("extended import") << LinkerChoice::Auto << QStringLiteral("tech") << false;
        QTest::newRow("editor") << LinkerChoice::Auto << QStringLiteral("editor") << false;
        QTest::newRow("api") << LinkerChoice::Api << QStringLiteral("tech") << false;
        QTest::newRow("kept by the portal") << LinkerChoice::Auto << QStringLiteral("editor") << true;
    }

    void portalAndHostAreAsBefore()
    {
        QFETCH(LinkerChoice, linker);
        QFETCH(QString, user);
        QFETCH(bool, portalKeeps);
        TestPortal portal(numbers(5));
        EngineRun earlier;
        earlier.put(file(5), testJpeg(50));
        QVERIFY(earlier.all(portal.profile()));
        const PortalState before = portal.state();

        EngineRun run;
        putImages(run, 4);
        Profile profile = portal.profile();
        profile.portal.linker = linker;
        profile.portal.user = user;
        if (portalKeeps)
            profile.host = {.kind = HostKind::Portal};
        QVERIFY(run.all(profile));
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed Confirmed Confirmed"));
        QVERIFY(portal.state() != before);
        QVERIFY2(run.undo(), run.lastError ? qPrintable(run.lastError->message + run.lastError->detail) : "");
        QCOMPARE(run.undoPlan.size(), 4);
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Done), 4);
        QCOMPARE(run.states(), QStringLiteral("Skipped Skipped Skipped Skipped"));
        QCOMPARE(linksIn(portal), 1);
        QVERIFY(portal.state() == before);
        QCOMPARE(filesIn(run.images()).size(), 4);

        // Taken back, it can be done anew.
        QVERIFY(run.undo());
        QVERIFY(run.undoPlan.isEmpty());
        QVERIFY(run.all(profile));
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed Confirmed Confirmed"));
    }

    void whatOthersChangedStaysAndIsListed()
    {
        constexpr int images = 300;
        TestPortal portal(numbers(images) + QStringList{QStringLiteral("T9999")});
        const PortalState before = portal.state();
        EngineRun run;
        putImages(run, images);
        QVERIFY(run.all(portal.profile()));
        QCOMPARE(linksIn(portal), images);
        const PortalState linked = portal.state();

        HttpClient http;
        PortalDesk desk(http, portal.settings(), TestPortal::secrets());
        const qint64 other
            = desk.find({QStringLiteral("T9999")}, {}).value().value(QStringLiteral("t9999")).first().occid;
        QSet<qint64> touched;
        for (int i = 0; i < 30; ++i) {
            const Item item = run.item(file(1 + i * 10));
            touched.insert(item.mediaId);
            switch (i % 5) {
            case 0:
                portal.changeMedia(item.mediaId, QStringLiteral("caption"), QStringLiteral("by hand"));
                break;
            case 1:
                portal.changeMedia(
                    item.mediaId, QStringLiteral("originalUrl"), QStringLiteral("http://x.example/a.jpg"));
                break;
            case 2:
                portal.changeMedia(item.mediaId, QStringLiteral("occid"), other);
                break;
            case 3:
                portal.changeRecord(item.record.occid, QStringLiteral("catalogNumber"), QStringLiteral("X%1").arg(i));
                break;
            case 4:
                portal.removeMedia(item.mediaId);
                break;
            }
        }
        const PortalState changed = portal.state();
        QVERIFY2(run.undo(), run.lastError ? qPrintable(run.lastError->message + run.lastError->detail) : "");
        QCOMPARE(countOf(run.undoPlan, UndoEntry::Fate::Planned), images - 30);
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Done), images - 30);
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Left), 30);
        for (const UndoEntry &entry : std::as_const(run.undoEntries))
            QVERIFY((entry.fate == UndoEntry::Fate::Left) != entry.words.isEmpty());

        PortalState expected = before;
        for (const Practice::Row &row : changed.media) {
            if (touched.contains(row.value(QStringLiteral("mediaID")).toLongLong()))
                expected.media.append(row);
        }
        for (const Item &item : run.engine->items()) {
            if (!touched.contains(item.mediaId))
                continue;
            for (const ItemCopy &copy : item.copies)
                expected.files.insert(copy.remotePath, linked.files.value(copy.remotePath));
        }
        const PortalState after = portal.state();
        QCOMPARE(after.media.size(), before.media.size() + 24); // six were removed by others
        QVERIFY(after.media == expected.media);
        QCOMPARE(after.files.keys(), expected.files.keys());
        QVERIFY(after == expected);
    }

    void anUndoThatWasInterruptedGoesOn()
    {
        TestPortal portal(numbers(60));
        const PortalState before = portal.state();
        EngineRun run;
        putImages(run, 60);
        QVERIFY(run.all(portal.profile()));
        const qint64 batch = run.engine->batch().id;
        int rounds = 0;
        for (const int goodRequests : {0, 7, 23, 41}) {
            // From there on the portal answers nothing; what it is asked it does.
            portal.misfortune(QStringLiteral("/api/v2/"), {.acts = true, .cutAfter = 0}, goodRequests, 1'000);
            run.ended = false;
            run.engine->undoBatch();
            QVERIFY(run.wait());
            QVERIFY(run.lastError);
            rounds += int(countOf(run.undoEntries, UndoEntry::Fate::Left));
            run.openAgain();
            portal.misfortune(QStringLiteral("nothing"), {});
            QVERIFY(run.open(batch));
        }
        QCOMPARE(rounds, 0);
        QVERIFY2(run.undo(), run.lastError ? qPrintable(run.lastError->message + run.lastError->detail) : "");
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Left), 0);
        QVERIFY(portal.state() == before);
    }

    void filesThatAreOthersNowStay()
    {
        TestPortal portal(numbers(2));
        EngineRun run;
        putImages(run, 2);
        QVERIFY(run.all(portal.profile()));
        const QString path = run.item(file(1)).copies.value(CopyRole::Original).remotePath;
        const QString there = portal.imagesFolder() + QLatin1Char('/') + path;
        QByteArray bytes = fileBytes(there);
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
        writeFile(there, bytes); // of the same length
        QVERIFY(run.undo());
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Left), 1);
        QVERIFY(run.item(file(1)).reason.contains(path));
        QCOMPARE(linksIn(portal), 0);
        QCOMPARE(filesIn(portal.imagesFolder()), QStringList(path));
        QCOMPARE(fileBytes(there), bytes);
    }

    void filesThatAnotherBatchNeedsStay()
    {
        TestPortal portal(numbers(1));
        EngineRun run;
        putImages(run, 1);
        QVERIFY(run.all(portal.profile()));
        const qint64 batch = run.engine->batch().id;
        const Item first = run.item(file(1));
        // Another batch finds the same bytes under the same name, and links them again after the first link was lost.
        portal.removeMedia(first.mediaId);
        QVERIFY(run.all(portal.profile()));
        QCOMPARE(run.states(), QStringLiteral("Confirmed"));
        QVERIFY(!run.item(file(1)).copies.value(CopyRole::Original).made);
        const PortalState state = portal.state();
        QVERIFY(run.open(batch));
        QVERIFY(run.undo());
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Left), 1);
        QVERIFY(portal.state() == state);
    }

    void whatWasUploadedAndNotLinkedIsRemoved()
    {
        TestPortal portal(numbers(3));
        const PortalState before = portal.state();
        EngineRun run;
        putImages(run, 3);
        Profile profile = portal.profile();
        profile.host.publicUrl = portal.imagesUrl().resolved(QUrl(QStringLiteral("elsewhere/"))); // nothing is served
        QVERIFY(run.all(profile));
        QCOMPARE(run.states(), QStringLiteral("Failed Failed Failed"));
        QVERIFY(portal.state() != before);
        QVERIFY(run.undo());
        QVERIFY(portal.state() == before);
    }

    void severalImagesOfOneRecordAreTakenBackTogether()
    {
        TestPortal portal(numbers(2));
        const PortalState before = portal.state();
        EngineRun run;
        putImages(run, 2);
        const QString stem = QStringLiteral("%1_%2.jpg");
        for (int part = 2; part <= 4; ++part)
            run.put(stem.arg(number(1)).arg(part), testJpeg(10 + part, QSize(100, 140)));
        QVERIFY(run.all(portal.profile()));
        QCOMPARE(linksIn(portal), 5);
        QVERIFY(run.undo());
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Done), 5);
        QVERIFY(portal.state() == before);
        QVERIFY(filesIn(portal.imagesFolder()).isEmpty());
    }

    void filesThatAnotherImageOfTheRecordShowsStay()
    {
        TestPortal portal(numbers(1));
        EngineRun run;
        putImages(run, 1);
        QVERIFY(run.all(portal.profile()));
        const Item item = run.item(file(1));
        HttpClient http;
        PortalDesk desk(http, portal.settings(), TestPortal::secrets());
        QVERIFY(desk.prepareToLink({}));
        LinkRequest byHand{.occid = item.record.occid,
            .originalUrl = item.urlOf(CopyRole::Original),
            .format = QStringLiteral("image/jpeg"),
            .sourceIdentifier = QStringLiteral("by hand")};
        QVERIFY(!desk.link({byHand}, {}).error);
        QVERIFY(run.undo());
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Left), 1);
        QCOMPARE(linksIn(portal), 1);
        QCOMPARE(filesIn(portal.imagesFolder()), QStringList(item.copies.value(CopyRole::Original).remotePath));
    }

    void oneRecordThatIsNotShownHoldsUpNoOther()
    {
        TestPortal portal(numbers(6));
        EngineRun run;
        putImages(run, 6);
        QVERIFY(run.all(portal.profile()));
        const qint64 occid = run.item(file(3)).record.occid;
        portal.misfortune(QStringLiteral("/api/v2/occurrence/%1?").arg(occid), {.status = 500}, 0, 100);
        QVERIFY(run.undo());
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Done), 5);
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Left), 1);
        portal.misfortune(QStringLiteral("nothing"), {});
        QVERIFY(run.undo());
        QCOMPARE(linksIn(portal), 0);
    }

    void aLinkInAFileThatWasDeletedCanBeTakenBack()
    {
        TestPortal portal(numbers(2));
        const PortalState before = portal.state();
        EngineRun run;
        putImages(run, 2);
        Profile profile = portal.profile();
        profile.portal.linker = LinkerChoice::File;
        QVERIFY(run.all(profile));
        QVERIFY(run.undo());
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Left), 2);
        QVERIFY(QFile::remove(run.item(file(1)).detail));
        QVERIFY(run.undo());
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Done), 2);
        QVERIFY(portal.state() == before);
    }

    void whatIsSkippedOrChangedAfterItWasLinkedIsNotForgotten()
    {
        TestPortal portal(numbers(2));
        const PortalState before = portal.state();
        EngineRun run;
        putImages(run, 2);
        QVERIFY(run.all(portal.profile()));
        Item item = run.item(file(1));
        item.state = ItemState::Failed; // as when the web serves something else after the link was made
        item.reasonCode = QStringLiteral("wrong-bytes");
        QVERIFY(run.ledger->save({item}));
        QVERIFY(run.open(run.engine->batch().id));
        writeFile(item.path, testJpeg(77));
        run.engine->retryFailed();
        QCOMPARE(run.item(file(1)).reasonCode, QStringLiteral("source-changed"));
        run.engine->decide({Decision::skip(item.id)});
        QCOMPARE(run.item(file(1)).state, ItemState::Skipped);
        QVERIFY(run.undo());
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Done), 2);
        QVERIFY(portal.state() == before);
    }

    void withoutTheRightTheListIsHandedOver()
    {
        TestPortal portal(numbers(3));
        const PortalState before = portal.state();
        EngineRun run;
        putImages(run, 3);
        QVERIFY(run.all(portal.profile()));
        const qint64 batch = run.engine->batch().id;
        const PortalState linked = portal.state();
        QVERIFY(run.open(batch, {}));
        QVERIFY(!run.undo());
        QCOMPARE(run.lastError->kind, ErrorKind::SignIn);
        QCOMPARE(countOf(run.undoPlan, UndoEntry::Fate::Planned), 3);
        QVERIFY(portal.state() == linked);
        QList<qint64> ids;
        for (const UndoEntry &entry : std::as_const(run.undoPlan))
            ids.append(entry.item);
        run.engine->handOverUndo(ids);
        for (const Item &item : run.engine->items())
            portal.removeMedia(item.mediaId); // by the manager
        QVERIFY(run.open(batch));
        QVERIFY(run.undo());
        QCOMPARE(countOf(run.undoEntries, UndoEntry::Fate::Done), 3);
        QVERIFY(portal.state() == before);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undotest.moc"
