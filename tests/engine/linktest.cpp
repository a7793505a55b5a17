#include "enginerun.h"
#include "linkplan.h"
#include "testimages.h"
#include "testportal.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace {

using namespace std::chrono_literals;

const QStringList records{QStringLiteral("T0001"), QStringLiteral("T0002"), QStringLiteral("T0003")};

Profile profileFor(const TestPortal &portal, LinkerChoice linker, const QString &user = QStringLiteral("tech"))
{
    Profile profile = portal.profile();
    profile.portal.linker = linker;
    profile.portal.user = user;
    return profile;
}

Profile keptByPortal(const TestPortal &portal)
{
    Profile profile = profileFor(portal, LinkerChoice::Auto, QStringLiteral("editor"));
    profile.host = {.kind = HostKind::Portal};
    return profile;
}

QString file(int number)
{
    return QStringLiteral("T%1.jpg").arg(number, 4, 10, QLatin1Char('0'));
}

/// The links that were made beside those that the practice portal begins with.
int linksIn(const TestPortal &portal)
{
    static const int atFirst = TestPortal().mediaCount();
    return portal.mediaCount() - atFirst;
}

void everyWayThatAsks()
{
    QTest::addColumn<LinkerChoice>("linker");
    QTest::addColumn<bool>("keptByPortal");
    QTest::newRow("extended import") << LinkerChoice::ExtendedImport << false;
    QTest::newRow("editor") << LinkerChoice::Editor << false;
    QTest::newRow("api") << LinkerChoice::Api << false;
    QTest::newRow("kept by the portal") << LinkerChoice::Auto << true;
}

} // namespace

/// How links come into the portal, whichever way, and that none comes twice.
class LinkTest : public QObject
{
    Q_OBJECT

private slots:
    void everyWayEndsConfirmed_data()
    {
        QTest::addColumn<LinkerChoice>("linker");
        QTest::addColumn<QString>("user");
        QTest::newRow("extended import") << LinkerChoice::Auto << QStringLiteral("tech");
        QTest::newRow("editor by right") << LinkerChoice::Auto << QStringLiteral("editor");
        QTest::newRow("editor by choice") << LinkerChoice::Editor << QStringLiteral("tech");
        QTest::newRow("api by choice") << LinkerChoice::Api << QStringLiteral("tech");
    }

    void everyWayEndsConfirmed()
    {
        QFETCH(LinkerChoice, linker);
        QFETCH(QString, user);
        TestPortal portal(records);
        EngineRun run;
        for (int i = 1; i <= 3; ++i)
            run.put(file(i), testJpeg(i));
        const Profile profile = profileFor(portal, linker, user);
        QVERIFY2(run.all(profile), run.lastError ? qPrintable(run.lastError->message) : "");
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed Confirmed"));
        QCOMPARE(linksIn(portal), 3);
        QVERIFY(run.item(file(1)).linkProved.isValid());

        // The same folder again: nothing is sent and nothing linked, here and on another computer.
        const PortalState state = portal.state();
        QVERIFY(run.all(profile));
        QCOMPARE(run.states(), QStringLiteral("Skipped Skipped Skipped"));
        QVERIFY(run.item(file(1)).reason.contains(QStringLiteral("You linked")));
        EngineRun elsewhere;
        for (int i = 1; i <= 3; ++i)
            elsewhere.put(QStringLiteral("renamed/") + file(i), testJpeg(i));
        QVERIFY(elsewhere.all(profile));
        QCOMPARE(elsewhere.states(), QStringLiteral("Skipped Skipped Skipped"));
        QVERIFY(
            elsewhere.item(QStringLiteral("renamed/") + file(1)).reason.contains(QStringLiteral("another computer")));
        QVERIFY(portal.state() == state);
    }

    void aRecordThatIsAnotherByNowGetsNoImage()
    {
        TestPortal portal(records);
        EngineRun run;
        for (int i = 1; i <= 3; ++i)
            run.put(file(i), testJpeg(i));
        QVERIFY(run.scan(portal.profile()) && run.check());
        portal.changeRecord(
            portal.recordWith(QStringLiteral("T0001")), QStringLiteral("catalogNumber"), QStringLiteral("X1"));
        portal.removeRecord(portal.recordWith(QStringLiteral("T0002")));
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("NeedsDecision NeedsDecision Confirmed"));
        QCOMPARE(run.item(file(1)).reasonCode, QStringLiteral("record-changed"));
        QVERIFY(run.item(file(1)).reason.contains(QStringLiteral("X1")));
        QVERIFY(run.item(file(2)).reason.contains(QStringLiteral("deleted")));
        QCOMPARE(linksIn(portal), 1);
        // Put right, it needs no answer.
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("NeedsDecision NeedsDecision Confirmed"));
        portal.changeRecord(
            portal.recordWith(QStringLiteral("X1")), QStringLiteral("catalogNumber"), QStringLiteral("T0001"));
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed NeedsDecision Confirmed"));
        QCOMPARE(linksIn(portal), 2);
        // Compared again, it is a question like any other.
        QVERIFY(run.check());
        QCOMPARE(run.item(file(2)).reasonCode, QStringLiteral("not-found"));
    }

    void twoProgramsThatAskAtTheSameTimeLeaveOneLink_data() { everyWayThatAsks(); }

    void twoProgramsThatAskAtTheSameTimeLeaveOneLink()
    {
        QFETCH(LinkerChoice, linker);
        QFETCH(bool, keptByPortal);
        TestPortal portal(records);
        const QString page = linker == LinkerChoice::ExtendedImport ? QStringLiteral("importextended")
            : linker == LinkerChoice::Api                           ? QStringLiteral("api/v2/media")
                                                                    : QStringLiteral("occurrenceeditor");
        portal.misfortune(page, {.delay = 700ms}, 0, 100); // so that both have looked before either is linked
        const Profile profile = keptByPortal ? ::keptByPortal(portal) : profileFor(portal, linker);
        EngineRun first, second;
        for (EngineRun *run : {&first, &second}) {
            for (int i = 1; i <= 3; ++i)
                run->put(file(i), testJpeg(i));
            QVERIFY(run->scan(profile) && run->check());
            run->ended = false;
        }
        first.engine->start();
        second.engine->start();
        QVERIFY(first.wait() && second.wait());
        QCOMPARE(first.states(), QStringLiteral("Confirmed Confirmed Confirmed"));
        QCOMPARE(second.states(), QStringLiteral("Confirmed Confirmed Confirmed"));
        QCOMPARE(linksIn(portal), 3);
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(first.item(file(i)).mediaId, second.item(file(i)).mediaId);
    }

    void whatAFirewallDislikesConcernsNoOtherImage_data() { everyWayThatAsks(); }

    void whatAFirewallDislikesConcernsNoOtherImage()
    {
        QFETCH(LinkerChoice, linker);
        QFETCH(bool, keptByPortal);
        TestPortal portal(records);
        portal.dislike("T0002.jpg");
        EngineRun run;
        for (int i = 1; i <= 3; ++i)
            run.put(file(i), testJpeg(i));
        const Profile profile = keptByPortal ? ::keptByPortal(portal) : profileFor(portal, linker);
        QVERIFY2(run.all(profile), run.lastError ? qPrintable(run.lastError->message) : "");
        QCOMPARE(run.states(), QStringLiteral("Confirmed Failed Confirmed"));
        QVERIFY(run.item(file(2)).reason.contains(QStringLiteral("firewall")));
        QCOMPARE(linksIn(portal), 2);

        portal.dislike({});
        run.engine->retryFailed();
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed Confirmed"));
        QCOMPARE(linksIn(portal), 3);
    }

    void aServerThatTurnsEverythingAwayEndsTheRun()
    {
        TestPortal portal(records);
        portal.misfortune(QStringLiteral("occurrenceeditor"), {.acts = false, .status = 403}, 1, 100);
        EngineRun run;
        for (int i = 1; i <= 3; ++i)
            run.put(file(i), testJpeg(i));
        QVERIFY(!run.all(profileFor(portal, LinkerChoice::Editor)));
        QCOMPARE(run.states(), QStringLiteral("Verified Verified Verified"));
        QCOMPARE(linksIn(portal), 0);
    }

    void aPortalThatKeepsTheImagesNeedsNoHost()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file(1), testJpeg(1, QSize(1600, 2200)));
        run.put(file(2), testJpeg(2, QSize(1600, 2200)));
        QVERIFY2(run.all(keptByPortal(portal)), run.lastError ? qPrintable(run.lastError->message) : "");
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed"));
        QCOMPARE(linksIn(portal), 2);
        const Item item = run.item(file(1));
        QVERIFY(item.urlOf(CopyRole::Original)
                    .startsWith(portal.settings().url.resolved(QUrl(QStringLiteral("/"))).toString()));
        QVERIFY(item.urlOf(CopyRole::Thumbnail) != item.urlOf(CopyRole::Original));
        QVERIFY(item.bytesProved.isValid());
        QVERIFY(filesIn(run.images()).size() == 2);
        const PortalState state = portal.state();
        QVERIFY(run.all(keptByPortal(portal)));
        QCOMPARE(run.states(), QStringLiteral("Skipped Skipped"));
        QVERIFY(portal.state() == state);
    }

    void aTokenAloneLinksAndSaysWhatThatMeans()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file(1), testJpeg(1));
        Profile profile = portal.profile();
        profile.portal.user.clear();
        QVERIFY(run.scan(profile, {.portalToken = SecretString(portal.token())}));
        QVERIFY(run.check());
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed"));
        QVERIFY(!run.notices.filter(QStringLiteral("image tab")).isEmpty());
    }

    void whoeverMayNotLinkIsToldBeforeAnythingIsSent()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file(1), testJpeg(1));
        QVERIFY(run.scan(profileFor(portal, LinkerChoice::Auto, QStringLiteral("visitor"))));
        QVERIFY(run.check());
        QVERIFY(!run.start());
        QCOMPARE(run.lastError->code, QStringLiteral("no-right"));
        QVERIFY(run.lastError->message.contains(QStringLiteral("“file”")));
        QCOMPARE(run.states(), QStringLiteral("Matched"));
        QVERIFY(filesIn(portal.imagesFolder()).isEmpty());
    }

    void linksInAFileAreConfirmedOnceSomebodyImportedThem()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file(1), testJpeg(1));
        run.put(file(2), testJpeg(2));
        const Profile profile = profileFor(portal, LinkerChoice::File, QStringLiteral("visitor"));
        QVERIFY2(run.all(profile), run.lastError ? qPrintable(run.lastError->message) : "");
        QCOMPARE(run.states(), QStringLiteral("Verified Verified"));
        const Item item = run.item(file(1));
        QCOMPARE(item.reasonCode, QStringLiteral("file-written"));
        const QString links = item.detail;
        QCOMPARE(fileBytes(links).count('\n'), 3); // a header and a line each
        QCOMPARE(linksIn(portal), 0);

        // Going on before anybody imported it, or dropping the folder again, writes nothing a second time.
        const qint64 batch = run.engine->batch().id;
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Verified Verified"));
        QVERIFY(run.all(profile));
        QCOMPARE(run.states(), QStringLiteral("Skipped Skipped"));
        QCOMPARE(run.item(file(1)).reasonCode, QStringLiteral("asked-before"));
        QCOMPARE(QDir(QFileInfo(links).path()).entryList(QDir::Files).size(), 1);

        QVERIFY(run.open(batch));
        HttpClient http;
        PortalDesk manager(http, portal.settings(), TestPortal::secrets());
        QVERIFY(manager.prepareToLink({}));
        QList<LinkRequest> requests;
        for (const Item &each : run.engine->items())
            requests.append(linkRequestFor(each, run.engine->profile()));
        QVERIFY(!manager.link(requests, {}).error);
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed"));
        QCOMPARE(linksIn(portal), 2);
    }

    void aFileOfLinksIsNotWrittenTwiceAfterAnInterruption()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file(1), testJpeg(1));
        QVERIFY(run.all(profileFor(portal, LinkerChoice::File)));
        Item item = run.item(file(1));
        const QString links = item.detail;
        for (const bool wasWritten : {true, false}) {
            item.reasonCode = QStringLiteral("writing-file"); // the program ended around the writing
            item.detail = links;
            QVERIFY(run.ledger->save({item}));
            if (!wasWritten)
                QVERIFY(QFile::remove(links));
            QVERIFY(run.open(run.engine->batch().id));
            QVERIFY(run.start());
            QCOMPARE(run.item(file(1)).reasonCode, QStringLiteral("file-written"));
            QCOMPARE(run.item(file(1)).detail, links);
            QCOMPARE(QDir(QFileInfo(links).path()).entryList(QDir::Files).size(), 1);
        }
    }

    void aNewImageTakesThePlaceOfTheOldOne()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file(1), testJpeg(1));
        QVERIFY(run.all(portal.profile()));
        const qint64 old = run.item(file(1)).mediaId;
        const QString oldUrl = run.item(file(1)).urlOf(CopyRole::Original);

        EngineRun again;
        again.put(file(1), testJpeg(2));
        QVERIFY(again.scan(portal.profile()));
        QVERIFY(again.check());
        QCOMPARE(again.item(file(1)).reasonCode, QStringLiteral("address-taken"));
        again.engine->decide({Decision::replace(again.item(file(1)).id)});
        QCOMPARE(again.states(), QStringLiteral("Matched"));
        QVERIFY(again.check()); // looking again does not ask again
        QCOMPARE(again.states(), QStringLiteral("Matched"));
        QVERIFY(again.start());
        QCOMPARE(again.states(), QStringLiteral("Confirmed"));
        const Item item = again.item(file(1));
        QVERIFY(item.urlOf(CopyRole::Original) != oldUrl);
        QCOMPARE(linksIn(portal), 1);
        QCOMPARE(portal.mediaTable().last().value(QStringLiteral("mediaID")).toLongLong(), item.mediaId);
        QVERIFY(item.mediaId != old);
    }

    void replacingAnImageByItselfKeepsItLinked()
    {
        // A manager imported the addresses alone, so that nothing tells the image but its bytes.
        TestPortal portal(records);
        EngineRun run;
        run.put(file(1), testJpeg(1));
        QVERIFY(run.all(portal.profile()));
        const qint64 old = run.item(file(1)).mediaId;
        for (const char *column : {"sourceIdentifier", "mediaMD5", "hashValue"})
            portal.changeMedia(old, QString::fromLatin1(column), QVariant());
        EngineRun again;
        again.put(file(1), testJpeg(1));
        QVERIFY(again.scan(portal.profile()));
        QVERIFY(again.check());
        QCOMPARE(again.item(file(1)).reasonCode, QStringLiteral("address-taken"));
        again.engine->decide({Decision::replace(again.item(file(1)).id)});
        QVERIFY(again.start());
        QCOMPARE(again.states(), QStringLiteral("Confirmed"));
        QCOMPARE(linksIn(portal), 1);
        QVERIFY(again.item(file(1)).mediaId != old);
    }

    void anotherImageOfTheSamePartIsAQuestionWhateverItIsCalled()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(QStringLiteral("T0001 first.jpg"), testJpeg(1));
        run.put(QStringLiteral("T0002_a.jpg"), testJpeg(2));
        QVERIFY(run.all(portal.profile()));
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed"));
        QVERIFY(QDir(run.images()).removeRecursively());
        run.put(QStringLiteral("T0001 second.jpg"), testJpeg(3));
        run.put(QStringLiteral("T0002_b.jpg"), testJpeg(4));
        Profile elsewhere = portal.profile();
        elsewhere.host.address += QStringLiteral("/new"); // so that the addresses differ, too
        elsewhere.host.publicUrl = elsewhere.host.publicUrl.resolved(QUrl(QStringLiteral("new/")));
        QVERIFY(QDir().mkpath(elsewhere.host.address));
        QVERIFY(run.scan(elsewhere));
        QVERIFY(run.check());
        QCOMPARE(run.item(QStringLiteral("T0001 second.jpg")).reasonCode, QStringLiteral("has-image"));
        QCOMPARE(run.item(QStringLiteral("T0002_b.jpg")).state, ItemState::Matched);
        run.engine->decide({Decision::replace(run.item(QStringLiteral("T0001 second.jpg")).id)});
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed"));
        QCOMPARE(run.item(QStringLiteral("T0001 second.jpg")).reasonCode, QString());
        QCOMPARE(linksIn(portal), 3);
    }

    void anImageThatWasReplacedIsSoInItsOwnBatch()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file(1), testJpeg(1));
        QVERIFY(run.all(portal.profile()));
        const qint64 batch = run.engine->batch().id;
        run.put(file(1), testJpeg(2));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        run.engine->decide({Decision::replace(run.item(file(1)).id)});
        QVERIFY(run.start());
        QVERIFY(run.open(batch));
        QCOMPARE(run.item(file(1)).reasonCode, QStringLiteral("replaced"));
        QVERIFY(run.undo()); // its files, which nothing needs any more
        QCOMPARE(run.undoEntries.size(), 1);
        QVERIFY(run.undoEntries.first().fate == UndoEntry::Fate::Done);
        QCOMPARE(linksIn(portal), 1);
    }

    void aFileThatChangesWhileThePortalTakesItIsNotSent()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file(1), testJpeg(1));
        run.put(file(2), testJpeg(2));
        QVERIFY(run.scan(keptByPortal(portal)));
        QVERIFY(run.check());
        // The table of the portal's rights is slow, and meanwhile somebody works on the file.
        portal.misfortune(
            QStringLiteral("occurrenceeditor.php?Submit New Image"), {.delay = std::chrono::milliseconds(1500)}, 0, 1);
        run.ended = false;
        run.engine->start();
        QTRY_VERIFY_WITH_TIMEOUT(
            run.item(file(1)).state == ItemState::LinkUnknown || run.item(file(2)).state == ItemState::LinkUnknown,
            20'000);
        const QString other = run.item(file(1)).state == ItemState::LinkUnknown ? file(2) : file(1);
        run.put(other, testJpeg(9));
        QVERIFY(run.wait());
        QCOMPARE(run.item(other).state, ItemState::Failed);
        QCOMPARE(linksIn(portal), 1);
        QVERIFY(run.states().contains(QStringLiteral("Confirmed")));
    }

    void whatSomebodyChangedIsNotReplaced()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file(1), testJpeg(1));
        QVERIFY(run.all(portal.profile()));
        EngineRun again;
        again.put(file(1), testJpeg(2));
        QVERIFY(again.scan(portal.profile()));
        QVERIFY(again.check());
        again.engine->decide({Decision::replace(again.item(file(1)).id)});
        portal.changeMedia(run.item(file(1)).mediaId, QStringLiteral("caption"), QStringLiteral("by hand"));
        QVERIFY(again.start());
        QCOMPARE(again.states(), QStringLiteral("Confirmed"));
        QCOMPARE(again.item(file(1)).reasonCode, QStringLiteral("old-image-kept"));
        QCOMPARE(linksIn(portal), 2);
    }

    void bothAreShownWhenAPersonSaysSo()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file(1), testJpeg(1));
        QVERIFY(run.all(portal.profile()));
        EngineRun again;
        again.put(file(1), testJpeg(2));
        QVERIFY(again.scan(portal.profile()));
        QVERIFY(again.check());
        again.engine->decide({Decision::useAnyway(again.item(file(1)).id)});
        QVERIFY(again.start());
        QCOMPARE(again.states(), QStringLiteral("Confirmed"));
        QCOMPARE(linksIn(portal), 2);
        QVERIFY(again.item(file(1)).urlOf(CopyRole::Original) != run.item(file(1)).urlOf(CopyRole::Original));
    }

    void theSameImageOnAnotherRecordIsAQuestion()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file(1), testJpeg(1));
        QVERIFY(run.all(portal.profile()));
        QVERIFY(QFile::rename(run.images() + QLatin1Char('/') + file(1), run.images() + QLatin1Char('/') + file(2)));
        QVERIFY(run.all(portal.profile()));
        const Item item = run.item(file(2));
        QCOMPARE(item.reasonCode, QStringLiteral("linked-elsewhere"));
        QVERIFY(item.reason.contains(QStringLiteral("T0001")));
        QCOMPARE(linksIn(portal), 1);
        run.engine->decide({Decision::useAnyway(item.id)});
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed"));
        QCOMPARE(linksIn(portal), 2);
    }

    void confirmedImagesAreProvedAgain()
    {
        TestPortal portal(records);
        EngineRun run;
        for (int i = 1; i <= 3; ++i)
            run.put(file(i), testJpeg(i));
        QVERIFY(run.all(portal.profile()));
        portal.removeMedia(run.item(file(2)).mediaId);
        writeFile(
            portal.imagesFolder() + QLatin1Char('/') + run.item(file(3)).copies.value(CopyRole::Original).remotePath,
            testJpeg(99));
        QVERIFY(run.prove());
        QCOMPARE(run.states(), QStringLiteral("Confirmed Confirmed Confirmed"));
        QVERIFY(run.item(file(1)).bytesProved.isValid() && run.item(file(1)).linkProved.isValid());
        QVERIFY(run.item(file(2)).bytesProved.isValid() && !run.item(file(2)).linkProved.isValid());
        QCOMPARE(run.item(file(2)).reasonCode, QStringLiteral("link-missing"));
        QVERIFY(!run.item(file(3)).bytesProved.isValid() && run.item(file(3)).linkProved.isValid());
    }
};

QTEST_GUILESS_MAIN(LinkTest)
#include "linktest.moc"
