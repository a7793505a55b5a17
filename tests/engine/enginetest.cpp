#include "enginerun.h"
#include "testimages.h"
#include "testportal.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

const QStringList records{QStringLiteral("T0001"), QStringLiteral("T0002"), QStringLiteral("T0003"),
    QStringLiteral("T0004"), QStringLiteral("T0005"), QStringLiteral("T0006"), QStringLiteral("T0009"),
    QStringLiteral("T0009")};

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private slots:
    void theWholeWayEndsConfirmed()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        run.put(QStringLiteral("sub/t0002_a.jpg"), testJpeg(2));
        QVERIFY(run.scan(portal.profile()));
        QCOMPARE(run.states(), QStringLiteral("Identified Identified"));
        QVERIFY(run.check());
        QCOMPARE(run.states(), QStringLiteral("Matched Matched"));
        QVERIFY(filesIn(portal.imagesFolder()).isEmpty()); // nothing leaves before Start
        QCOMPARE(portal.requestsTo(QStringLiteral("importextended")), 0);
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed"));

        const Item item = run.item(QStringLiteral("sub/t0002_a.jpg"));
        QVERIFY(item.mediaId > 0 && !item.mediaRecordId.isEmpty());
        QCOMPARE(item.copies.value(CopyRole::Original).remotePath, QStringLiteral("T0/T0002_a.jpg"));
        QCOMPARE(fileBytes(portal.imagesFolder() + QStringLiteral("/T0/T0002_a.jpg")), testJpeg(2));
        QCOMPARE(filesIn(portal.imagesFolder()).size(), 6);
        QCOMPARE(portal.mediaRows().value(item.copies.value(CopyRole::Original).url), 1);
    }

    void everyFileHasAStateAndAReason()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        run.put(QStringLiteral("T0002.jpg"), testJpeg(2).left(5000));
        run.put(QStringLiteral("T0003.jpg"), "no image at all");
        run.put(QStringLiteral("T0004.jpg"), QByteArray());
        run.put(QStringLiteral("T0008.jpg"), testJpeg(8));
        run.put(QStringLiteral("PRA0000015.jpg"), testJpeg(9));
        run.put(QStringLiteral("nameless.jpg"), testJpeg(10));
        run.put(QStringLiteral("notes.txt"), "notes");
        run.put(QStringLiteral("copy of T0001/T0001.jpg"), testJpeg(1));
        QVERIFY(run.all(portal.profile()));
        QCOMPARE(run.engine->items().size(), 9);
        const auto code = [&run](const char *name) { return run.item(QString::fromLatin1(name)).reasonCode; };
        QCOMPARE(run.item(QStringLiteral("T0001.jpg")).state == ItemState::Confirmed
                || run.item(QStringLiteral("copy of T0001/T0001.jpg")).state == ItemState::Confirmed,
            true);
        QCOMPARE(code("T0002.jpg"), QStringLiteral("damaged"));
        QCOMPARE(code("T0003.jpg"), QStringLiteral("unsupported"));
        QCOMPARE(code("T0004.jpg"), QStringLiteral("empty"));
        QCOMPARE(code("T0008.jpg"), QStringLiteral("not-found"));
        QCOMPARE(code("PRA0000015.jpg"), QStringLiteral("several-records"));
        QCOMPARE(code("nameless.jpg"), QStringLiteral("no-number"));
        QCOMPARE(code("notes.txt"), QStringLiteral("not-an-image"));
        QCOMPARE(code("T0001.jpg") + code("copy of T0001/T0001.jpg"), QStringLiteral("same-image"));
        for (const Item &item : run.engine->items()) {
            const bool needsReason = item.state == ItemState::Failed || item.state == ItemState::NeedsDecision
                || item.state == ItemState::Skipped;
            QCOMPARE(!item.reason.isEmpty(), needsReason);
        }
    }

    void aSecondTimeNothingIsUploadedOrLinked()
    {
        TestPortal portal(records);
        QTemporaryDir folder;
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        QVERIFY(run.all(portal.profile()));
        const auto rows = portal.mediaRows();
        const int imports = portal.requestsTo(QStringLiteral("importextended"));

        QVERIFY(run.all(portal.profile()));
        QCOMPARE(run.states(), QStringLiteral("Skipped"));
        QCOMPARE(run.item(QStringLiteral("T0001.jpg")).reasonCode, QStringLiteral("already-linked"));
        QVERIFY(run.item(QStringLiteral("T0001.jpg")).mediaId > 0);
        QCOMPARE(portal.mediaRows(), rows);
        QCOMPARE(portal.requestsTo(QStringLiteral("importextended")), imports);

        // Another computer knows nothing of our ledger, but the portal shows our mark.
        EngineRun other;
        other.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        QVERIFY(other.all(portal.profile()));
        QCOMPARE(other.states(), QStringLiteral("Skipped"));
        QCOMPARE(portal.mediaRows(), rows);

        // And another image under the same number is not taken for it.
        EngineRun another;
        another.put(QStringLiteral("T0001.jpg"), testJpeg(77));
        QVERIFY(another.all(portal.profile()));
        QCOMPARE(another.item(QStringLiteral("T0001.jpg")).reasonCode, QStringLiteral("address-taken"));
        QCOMPARE(portal.mediaRows(), rows);
    }

    void aPersonsDecisionsAreCarriedOut()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("wrong.jpg"), testJpeg(1));
        run.put(QStringLiteral("PRA0000015.jpg"), testJpeg(2));
        run.put(QStringLiteral("T0002.jpg"), testJpeg(3));
        run.put(QStringLiteral("t0002.jpeg"), testJpeg(4));
        run.put(QStringLiteral("T0008.jpg"), testJpeg(5));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());

        run.engine->decide({Decision::useNumber(run.item(QStringLiteral("wrong.jpg")).id, QStringLiteral(" t0001 "))});
        QTRY_VERIFY(run.item(QStringLiteral("wrong.jpg")).state == ItemState::Matched);
        QCOMPARE(run.item(QStringLiteral("wrong.jpg")).record.catalogNumber, QStringLiteral("T0001"));

        const Item several = run.item(QStringLiteral("PRA0000015.jpg"));
        QCOMPARE(several.choices.size(), 2);
        run.engine->decide({Decision::useRecord(several.id, several.choices.at(1).occid)});
        QCOMPARE(run.item(QStringLiteral("PRA0000015.jpg")).record.occid, several.choices.at(1).occid);

        const Item twin = run.item(QStringLiteral("t0002.jpeg")).state == ItemState::NeedsDecision
            ? run.item(QStringLiteral("t0002.jpeg"))
            : run.item(QStringLiteral("T0002.jpg"));
        QCOMPARE(twin.reasonCode, QStringLiteral("same-number"));
        run.engine->decide({Decision::useAnyway(twin.id)});
        run.engine->decide({Decision::skip(run.item(QStringLiteral("T0008.jpg")).id)});

        QVERIFY(run.check()); // looking again forgets no decision
        QCOMPARE(run.item(QStringLiteral("PRA0000015.jpg")).record.occid, several.choices.at(1).occid);
        QVERIFY(run.start());
        QCOMPARE(run.item(QStringLiteral("T0008.jpg")).state, ItemState::Skipped);
        int confirmed = 0;
        for (const Item &item : run.engine->items())
            confirmed += item.state == ItemState::Confirmed ? 1 : 0;
        QCOMPARE(confirmed, 4);
        QCOMPARE(portal.mediaRows().size(), confirmed + 2); // two that the practice records have from the beginning
    }

    void decisionsMadeWhileItRunsJoinTheRun()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("nameless.jpg"), testJpeg(1));
        run.put(QStringLiteral("T0001.jpg"), testJpeg(2));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        run.ended = false;
        run.engine->start();
        run.engine->setPaused(true);
        run.engine->decide({Decision::useNumber(run.item(QStringLiteral("nameless.jpg")).id, QStringLiteral("T0002"))});
        QTRY_VERIFY(run.item(QStringLiteral("nameless.jpg")).state == ItemState::Matched);
        QVERIFY(!run.ended);
        run.engine->setPaused(false);
        QVERIFY(run.wait());
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed"));
    }

    void lostAnswersNeverDoubleALink_data()
    {
        QTest::addColumn<bool>("acts");
        QTest::addColumn<qint64>("cutAfter");
        for (const bool acts : {true, false}) {
            for (const qint64 cut : {qint64(0), qint64(150), qint64(700), qint64(1200)})
                QTest::addRow("%s, %lld bytes", acts ? "acted" : "did not act", cut) << acts << cut;
        }
    }

    void lostAnswersNeverDoubleALink()
    {
        QFETCH(bool, acts);
        QFETCH(qint64, cutAfter);
        TestPortal portal(records);
        EngineRun run;
        for (int i = 1; i <= 6; ++i)
            run.put(QStringLiteral("T%1.jpg").arg(i, 4, 10, QLatin1Char('0')), testJpeg(i));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        // Asking for rights is the first request to the import page, uploading the table the second, running it the
        // third.
        portal.misfortune(QStringLiteral("importextended"), {.acts = acts, .cutAfter = cutAfter}, 2);
        QVERIFY(run.start());
        for (const Item &item : run.engine->items()) {
            QCOMPARE(item.state, ItemState::Confirmed);
            QCOMPARE(portal.mediaRows().value(item.copies.value(CopyRole::Original).url), 1);
        }
    }

    void aPortalThatNeverAnswersClearlyIsNotAskedForEver()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        run.put(QStringLiteral("T0002.jpg"), testJpeg(2));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        const auto before = portal.mediaRows();
        portal.misfortune(QStringLiteral("importData"), {.acts = false, .cutAfter = 0}, 0, 1'000'000);
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Failed Failed"));
        QCOMPARE(run.item(QStringLiteral("T0001.jpg")).reasonCode, QStringLiteral("link-not-made"));
        QVERIFY(run.item(QStringLiteral("T0001.jpg")).temporary);

        portal.misfortune({}, {}, 0, 0);
        run.engine->retryFailed();
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed"));
        QCOMPARE(portal.mediaRows().size(), before.size() + 2);
    }

    void aRecordThatThePortalCannotShowHoldsNobodyElseUp()
    {
        TestPortal portal(records);
        EngineRun run;
        for (int i = 1; i <= 4; ++i)
            run.put(QStringLiteral("T%1.jpg").arg(i, 4, 10, QLatin1Char('0')), testJpeg(i));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        const qint64 bad = run.item(QStringLiteral("T0002.jpg")).record.occid;
        portal.misfortune(QStringLiteral("api/v2/occurrence/%1?").arg(bad), {.status = 500}, 0, 1'000'000);
        run.start();
        for (const Item &item : run.engine->items())
            QCOMPARE(item.state == ItemState::Confirmed, item.record.occid != bad);
        QCOMPARE(
            portal.mediaRows().value(run.item(QStringLiteral("T0002.jpg")).copies.value(CopyRole::Original).url), 0);
    }

    void aLateDecisionChangesNothingThatMovedOn()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("PRA0000015.jpg"), testJpeg(1));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        const Item several = run.item(QStringLiteral("PRA0000015.jpg"));
        run.engine->decide({Decision::useRecord(several.id, several.choices.at(0).occid)});
        run.ended = false;
        run.engine->start();
        run.engine->setPaused(true);
        run.engine->decide({Decision::useRecord(several.id, several.choices.at(1).occid)});
        run.engine->decide({Decision::useNumber(several.id, QStringLiteral("T0001"))});
        run.engine->decide({Decision::skip(several.id)});
        run.engine->setPaused(false);
        QVERIFY(run.wait());
        QCOMPARE(run.states(), QStringLiteral("Confirmed"));
        QCOMPARE(run.item(QStringLiteral("PRA0000015.jpg")).record.occid, several.choices.at(0).occid);
    }

    void beingTurnedAwayAtTheDoorStopsTheRun()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        portal.misfortune(QStringLiteral("importData"), {.acts = false, .status = 403}, 0, 1'000'000);
        QVERIFY(!run.start());
        QCOMPARE(run.lastError->kind, ErrorKind::SignIn);
        QCOMPARE(run.states(), QStringLiteral("Verified"));
    }

    void passingTroublePasses_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("skip");
        QTest::newRow("image 503") << QStringLiteral("/images/") << 503 << 0;
        QTest::newRow("image cut") << QStringLiteral("/images/") << 0 << 0;
        QTest::newRow("import upload 500") << QStringLiteral("importextended") << 500 << 1;
        QTest::newRow("read back 500") << QStringLiteral("api/v2/occurrence") << 500 << 0;
        QTest::newRow("read back cut") << QStringLiteral("api/v2/occurrence") << 0 << 0;
    }

    void passingTroublePasses()
    {
        QFETCH(QString, page);
        QFETCH(int, status);
        QFETCH(int, skip);
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        run.put(QStringLiteral("T0002.jpg"), testJpeg(2));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        portal.misfortune(page, {.status = status, .cutAfter = status == 0 ? 0 : -1}, skip, 2);
        QVERIFY2(run.start(), run.lastError ? qPrintable(run.lastError->message + run.lastError->detail) : "");
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed"));
        for (const int rows : portal.mediaRows())
            QCOMPARE(rows, 1);
    }

    void lastingTroubleEndsTheRunAndCanBeResumed_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("skip");
        QTest::addColumn<QString>("state");
        QTest::newRow("image 503") << QStringLiteral("/images/") << 503 << 0 << QStringLiteral("Uploaded");
        QTest::newRow("import upload 500")
            << QStringLiteral("importextended") << 500 << 1 << QStringLiteral("Verified");
    }

    void lastingTroubleEndsTheRunAndCanBeResumed()
    {
        QFETCH(QString, page);
        QFETCH(int, status);
        QFETCH(int, skip);
        QFETCH(QString, state);
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        portal.misfortune(page, {.status = status}, skip, 1'000'000);
        QVERIFY(!run.start());
        QVERIFY(run.lastError);
        QCOMPARE(run.lastError->kind, ErrorKind::Transient);
        QCOMPARE(run.states(), state);

        portal.misfortune(QString(), {}, 0, 0);
        const qint64 batch = run.engine->batch().id;
        run.openAgain();
        QVERIFY(run.open(batch));
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed"));
    }

    void whatConcernsTheWholeBatchStopsItBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        QTest::newRow("wrong password") << QStringLiteral("password") << int(ErrorKind::SignIn);
        QTest::newRow("no password") << QStringLiteral("none") << int(ErrorKind::SignIn);
        QTest::newRow("no right") << QStringLiteral("visitor") << int(ErrorKind::SignIn);
        QTest::newRow("no folder") << QStringLiteral("folder") << int(ErrorKind::Profile);
        QTest::newRow("no such host kind") << QStringLiteral("webdav") << int(ErrorKind::Profile);
    }

    void whatConcernsTheWholeBatchStopsItBeforeAnythingIsSent()
    {
        QFETCH(QString, what);
        QFETCH(int, kind);
        TestPortal portal(records);
        Profile profile = portal.profile();
        Secrets secrets = TestPortal::secrets();
        if (what == QLatin1String("password"))
            secrets.portalPassword = SecretString(QStringLiteral("not the one"));
        if (what == QLatin1String("visitor"))
            profile.portal.user = QStringLiteral("visitor");
        if (what == QLatin1String("folder"))
            profile.host.address = QStringLiteral("/no/such/folder");
        if (what == QLatin1String("webdav"))
            profile.host.kind = HostKind::WebDav;
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        QVERIFY(run.scan(profile));
        QVERIFY(run.check());
        run.engine->setSecrets(what == QLatin1String("none") ? Secrets{} : secrets);
        QVERIFY(!run.start());
        QVERIFY(run.lastError);
        QCOMPARE(int(run.lastError->kind), kind);
        QCOMPARE(run.states(), QStringLiteral("Matched"));
        QVERIFY(filesIn(portal.imagesFolder()).isEmpty());
    }

    void aPublicAddressThatLeadsElsewhereStopsTheBatchWithoutALink()
    {
        TestPortal portal(records);
        Profile profile = portal.profile();
        profile.host.publicUrl = portal.imagesUrl().resolved(QUrl(QStringLiteral("elsewhere/")));
        EngineRun run;
        for (int i = 1; i <= 6; ++i)
            run.put(QStringLiteral("T%1.jpg").arg(i, 4, 10, QLatin1Char('0')), testJpeg(i));
        QVERIFY(run.scan(profile));
        QVERIFY(run.check());
        const auto before = portal.mediaRows();
        QVERIFY(!run.start());
        QCOMPARE(run.lastError->kind, ErrorKind::Profile);
        QCOMPARE(run.lastError->code, QStringLiteral("not-public"));
        QCOMPARE(portal.mediaRows(), before);
    }

    void pausingHoldsAndCancellingKeepsWhatIsDone()
    {
        TestPortal portal(records);
        EngineRun run;
        for (int i = 1; i <= 6; ++i)
            run.put(QStringLiteral("T%1.jpg").arg(i, 4, 10, QLatin1Char('0')), testJpeg(i));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        run.ended = false;
        run.engine->start();
        run.engine->setPaused(true);
        QTest::qWait(300);
        QVERIFY(!run.ended);
        QVERIFY(!run.states().contains(QStringLiteral("Confirmed")));
        run.engine->cancel();
        QVERIFY(run.wait());
        QCOMPARE(run.lastError->kind, ErrorKind::Cancelled);
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringList(6, QStringLiteral("Confirmed")).join(QLatin1Char(' ')));
    }

    void retryingTakesFailedOnesUpAgain()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1).left(4000));
        QVERIFY(run.scan(portal.profile()));
        QCOMPARE(run.states(), QStringLiteral("Failed"));
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1)); // copied again from the camera
        run.ended = false;
        run.engine->retryFailed();
        QVERIFY(run.wait());
        QCOMPARE(run.states(), QStringLiteral("Identified"));
        QVERIFY(run.check() && run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed"));
    }

    void retryingSendsAgainWhatTheHostLost()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        run.put(QStringLiteral("T0002.jpg"), testJpeg(2));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        // Only once all is uploaded does the web look into an empty folder, and into one with another image.
        portal.misfortune(QStringLiteral("/images/"), {.status = 503}, 0, 1'000'000);
        QVERIFY(!run.start());
        QCOMPARE(run.states(), QStringLiteral("Uploaded Uploaded"));
        portal.misfortune({}, {}, 0, 0);
        const auto lost = portal.imagesFolder() + QLatin1Char('/')
            + run.item(QStringLiteral("T0001.jpg")).copies.value(CopyRole::Original).remotePath;
        const auto damaged = portal.imagesFolder() + QLatin1Char('/')
            + run.item(QStringLiteral("T0002.jpg")).copies.value(CopyRole::Original).remotePath;
        QVERIFY(QFile::remove(lost) && QFile::remove(damaged));
        writeFile(damaged, testJpeg(3).left(3000));
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Failed Failed"));
        QCOMPARE(run.item(QStringLiteral("T0001.jpg")).reasonCode, QStringLiteral("not-public"));
        QCOMPARE(run.item(QStringLiteral("T0002.jpg")).reasonCode, QStringLiteral("wrong-bytes"));

        run.engine->retryFailed();
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed"));
        QCOMPARE(fileBytes(damaged), testJpeg(3).left(3000)); // other bytes are left alone
        QVERIFY(!run.item(QStringLiteral("T0002.jpg")).urlOf(CopyRole::Original).endsWith(QStringLiteral("T0002.jpg")));
    }

    void aFileThatChangedSinceItWasScannedIsNotSent()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        run.put(QStringLiteral("T0001.jpg"), testJpeg(2));
        QVERIFY(run.start());
        QCOMPARE(run.item(QStringLiteral("T0001.jpg")).reasonCode, QStringLiteral("source-changed"));
        QVERIFY(!QFile::exists(portal.imagesFolder() + QStringLiteral("/T0/T0001.jpg")));
    }

    void whatIsLeftOfUploadsThatNobodyGoesOnWithIsRemoved()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        run.put(QStringLiteral("T0002.jpg"), testJpeg(2));
        QVERIFY(run.all(portal.profile()));
        Item failed = run.item(QStringLiteral("T0001.jpg"));
        failed.state = ItemState::Failed;
        ItemCopy &copy = failed.copies[CopyRole::Original];
        copy.uploaded = false;
        copy.part = QStringLiteral("T0/.T0001.jpg.89abcdef.part");
        const QString part = portal.imagesFolder() + QLatin1Char('/') + copy.part;
        writeFile(part, "half");
        const QString others = portal.imagesFolder() + QStringLiteral("/T0/.T0001.jpg.0123abcd.part");
        writeFile(others, "of another ledger");

        Item again = run.item(QStringLiteral("T0002.jpg"));
        again.state = ItemState::Prepared; // as if the program had been killed behind the upload
        QVERIFY(run.ledger->save({failed, again}));
        run.openAgain();
        QVERIFY(run.open(again.batch));
        QVERIFY(run.start());
        QCOMPARE(run.item(QStringLiteral("T0002.jpg")).state, ItemState::Confirmed); // with nothing left to send
        QVERIFY(!QFile::exists(part));
        QVERIFY(QFile::exists(others));
    }

    void whatAKilledProgramDidNotCleanUpIsRemovedByTheNextBatch()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        const QDir work(run.workFolder());
        QStringList folders;
        connect(run.engine.get(), &BatchEngine::itemsChanged, this,
            [&] { folders += work.entryList(QDir::Dirs | QDir::NoDotAndDotDot); });
        QVERIFY(run.all(portal.profile()));
        QVERIFY(!folders.isEmpty());
        const QString copies = work.filePath(folders.last());
        QVERIFY(!QFile::exists(copies));
        writeFile(copies + QStringLiteral("/1-thumbnail.jpg"), "of the batch that is done");
        const QString others
            = writeFile(work.filePath(QStringLiteral("0123456789ab-batch-1/1-thumbnail.jpg")), "others");
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(!QFile::exists(copies));
        QVERIFY(QFile::exists(others));
    }

    void whatAServerWorkedOffLateIsRemovedAtTheEndOfTheRun()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        QVERIFY(run.all(portal.profile()));
        Item item = run.item(QStringLiteral("T0001.jpg"));
        QCOMPARE(item.copies[CopyRole::Original].part, QString()); // begun and ended in one run: nothing can come
        item.state = ItemState::Prepared; // as if the program had been killed before it knew of the upload
        ItemCopy &copy = item.copies[CopyRole::Original];
        copy.uploaded = false;
        copy.part = QStringLiteral("T0/.T0001.jpg.89abcdef.part");
        QVERIFY(run.ledger->save({item}));
        run.openAgain();
        QVERIFY(run.open(item.batch));
        const QString part = portal.imagesFolder() + QLatin1Char('/') + copy.part;
        connect(run.engine.get(), &BatchEngine::itemsChanged, this, [&part](const QList<Item> &changed) {
            if (changed.first().state == ItemState::Verified)
                writeFile(part, "what the killed program had asked for");
        });
        QVERIFY(run.start());
        item = run.item(QStringLiteral("T0001.jpg"));
        QCOMPARE(item.state, ItemState::Confirmed);
        QVERIFY(!QFile::exists(part));
        QCOMPARE(item.copies[CopyRole::Original].part, QString());

        // Also where the program was killed when nothing else was left to do.
        item.copies[CopyRole::Original].part = QStringLiteral("T0/.T0001.jpg.89abcdef.part");
        QVERIFY(run.ledger->save({item}));
        writeFile(part, "what the killed program had asked for");
        run.openAgain();
        QVERIFY(run.open(item.batch));
        QVERIFY(run.start());
        QVERIFY(!QFile::exists(part));
        QCOMPARE(run.item(QStringLiteral("T0001.jpg")).copies[CopyRole::Original].part, QString());
    }

    void aFolderWithoutImagesIsSaid()
    {
        TestPortal portal;
        EngineRun run;
        run.put(QStringLiteral("notes.txt"), "x");
        QVERIFY(!run.scan(portal.profile()));
        QCOMPARE(run.lastError->code, QStringLiteral("no-images"));
        QVERIFY(run.ledger->batches().value().isEmpty());
    }

    void aTextThatThePortalCannotKeepIsFoundBeforeTheUpload()
    {
        TestPortal portal(records);
        Profile profile = portal.profile();
        profile.media.caption = QString(101, QLatin1Char('x'));
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        QVERIFY(run.all(profile));
        QCOMPARE(run.item(QStringLiteral("T0001.jpg")).reasonCode, QStringLiteral("text-too-long"));
        QVERIFY(filesIn(portal.imagesFolder()).isEmpty());
    }

    void anAddressThatThePortalCannotKeepIsFoundBeforeAnythingIsSent()
    {
        TestPortal portal(records);
        Profile profile = portal.profile();
        profile.host.publicUrl.setPath(QLatin1Char('/') + QString(240, QLatin1Char('x')) + QLatin1Char('/'));
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        QVERIFY(run.scan(profile));
        QVERIFY(run.check());
        const Item item = run.item(QStringLiteral("T0001.jpg"));
        QCOMPARE(item.state, ItemState::Failed);
        QCOMPARE(item.reasonCode, QStringLiteral("text-too-long"));
    }

    void aSmallOriginalIsItsOwnWebCopy()
    {
        TestPortal portal(records);
        Profile profile = portal.profile();
        profile.images.web.width = 320; // as wide as it is
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        QVERIFY(run.all(profile));
        const Item item = run.item(QStringLiteral("T0001.jpg"));
        QCOMPARE(item.state, ItemState::Confirmed);
        QCOMPARE(filesIn(portal.imagesFolder()).size(), 2);
        QCOMPARE(item.urlOf(CopyRole::Web), item.urlOf(CopyRole::Original));
        QVERIFY(item.urlOf(CopyRole::Archive).isEmpty());
    }

    void whatThePortalCannotShowGoesToTheArchiveAsItIs()
    {
        TestPortal portal(records);
        Profile profile = portal.profile();
        profile.images.archiveFolder = QStringLiteral("archive");
        QByteArray tiff;
        QBuffer buffer(&tiff);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(QImage::fromData(testJpeg(1)).save(&buffer, "tiff"));
        EngineRun run;
        run.put(QStringLiteral("T0001.tif"), tiff);
        run.put(QStringLiteral("T0002.jpg"), testJpeg(2));
        QVERIFY(run.all(profile));
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed"));
        const Item item = run.item(QStringLiteral("T0001.tif"));
        QCOMPARE(fileBytes(portal.imagesFolder() + QStringLiteral("/archive/T0/T0001.tif")), tiff);
        QCOMPARE(QImage(portal.imagesFolder() + QStringLiteral("/T0/T0001.jpg")).size(), QSize(320, 480));
        QCOMPARE(item.urlOf(CopyRole::Archive), portal.imagesUrl().toString() + QStringLiteral("archive/T0/T0001.tif"));
        QVERIFY(!run.item(QStringLiteral("T0002.jpg")).copies.contains(CopyRole::Archive)); // it went out as it is
        QCOMPARE(filesIn(portal.imagesFolder()).size(), 7);
        QCOMPARE(portal.archiveUrls(), QStringList{item.urlOf(CopyRole::Archive)});
    }

    void namesThatDifferInCaseOrInTheFormOfALetterAreTwoImages()
    {
        const QString letter = QString::fromUtf8("é");
        const QStringList names{QStringLiteral("T0001_a.jpg"), QStringLiteral("T0001_A.jpg"),
            QStringLiteral("T0002_") + letter.normalized(QString::NormalizationForm_C) + QStringLiteral(".jpg"),
            QStringLiteral("T0002_") + letter.normalized(QString::NormalizationForm_D) + QStringLiteral(".jpg")};
        TestPortal portal({QStringLiteral("T0001"), QStringLiteral("T0002")});
        EngineRun run;
        for (int i = 0; i < names.size(); ++i)
            run.put(names.at(i), testJpeg(i));
        if (QDir(run.images()).entryList(QDir::Files).size() < names.size())
            QSKIP("this file system knows no such difference");
        QVERIFY(run.scan(portal.profile()) && run.check());
        // Whether both are wanted is for a person to say.
        QCOMPARE(run.states(), QStringLiteral("Matched NeedsDecision Matched NeedsDecision"));
        const auto items = run.engine->items();
        for (const Item &item : items) {
            if (item.state == ItemState::NeedsDecision)
                run.engine->decide({Decision::useAnyway(item.id)});
        }
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed Confirmed Confirmed"));
        QSet<QString> addresses;
        for (const QString &name : names)
            addresses.insert(run.item(name).urlOf(CopyRole::Original).toLower());
        QCOMPARE(addresses.size(), names.size());
    }

    void aNameThatIsTakenAtTheHostIsLeftToItsOwner()
    {
        TestPortal portal(records);
        const QString taken = portal.imagesFolder() + QStringLiteral("/T0/T0001.jpg");
        writeFile(taken, "another image");
        EngineRun run;
        run.put(QStringLiteral("T0001.jpg"), testJpeg(1));
        QVERIFY(run.all(portal.profile()));
        const Item item = run.item(QStringLiteral("T0001.jpg"));
        QCOMPARE(item.state, ItemState::Confirmed);
        QCOMPARE(item.copies.value(CopyRole::Original).remotePath, QStringLiteral("T0/T0001_2.jpg"));
        QCOMPARE(fileBytes(taken), "another image");
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "enginetest.moc"
