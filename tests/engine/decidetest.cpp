#include "enginerun.h"
#include "recordindex.h"
#include "sheetdrawing.h"

#include <QBuffer>
#include <QSignalSpy>

namespace {

const QStringList records{QStringLiteral("T0001"), QStringLiteral("T0002"), QStringLiteral("T0003"),
    QStringLiteral("T0004"), QStringLiteral("T0005")};

/// No rule at all: the collection's own numbers have to be found.
Profile withoutRules(const TestPortal &portal)
{
    Profile profile = portal.profile();
    profile.naming.patterns.clear();
    return profile;
}

/// A photographed sheet with this number as its barcode.
QByteArray sheetWithBarcode(const QString &number)
{
    const QImage sheet
        = Practice::drawnSheet({.record = {.catalogNumber = number, .scientificName = QStringLiteral("A b")}});
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    sheet.save(&buffer, "jpeg", 85);
    return jpeg;
}

QString file(const char *name)
{
    return QString::fromUtf8(name);
}

} // namespace

class DecideTest : public QObject
{
    Q_OBJECT

private slots:
    void theCollectionsOwnNumbersAreFoundWithoutARule()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("T0001.jpg"), testJpeg(1));
        run.put(file("scan t0002_b.jpg"), testJpeg(2));
        run.put(file("T-0003.jpg"), testJpeg(3));
        run.put(file("T4.jpg"), testJpeg(4));
        run.put(file("nothing.jpg"), testJpeg(5));
        run.put(file("T0001 and T0002.jpg"), testJpeg(6));
        QSignalSpy index(run.engine.get(), &BatchEngine::indexLoaded);
        QVERIFY(run.scan(withoutRules(portal)));
        QVERIFY(run.check());
        QCOMPARE(index.size(), 1);
        QCOMPARE(run.item(file("T0001.jpg")).state, ItemState::Matched);
        QCOMPARE(run.item(file("scan t0002_b.jpg")).state, ItemState::Matched);
        QCOMPARE(run.item(file("scan t0002_b.jpg")).part, QStringLiteral("b"));
        const Item suggested = run.item(file("T-0003.jpg"));
        QCOMPARE(suggested.reasonCode, QStringLiteral("suggested"));
        QCOMPARE(suggested.choices.size(), 1);
        QCOMPARE(suggested.choices.first().catalogNumber, QStringLiteral("T0003"));
        QCOMPARE(run.item(file("nothing.jpg")).reasonCode, QStringLiteral("no-number"));
        QCOMPARE(run.item(file("T0001 and T0002.jpg")).reasonCode, QStringLiteral("several-numbers"));

        run.engine->decide({Decision::useRecord(suggested.id, suggested.choices.first().occid)});
        QCOMPARE(run.item(file("T-0003.jpg")).state, ItemState::Matched);
        QVERIFY(run.check()); // a person's choice is not asked again
        QCOMPARE(run.item(file("T-0003.jpg")).record.catalogNumber, QStringLiteral("T0003"));
    }

    void aCollectionThatIsTooLargeIsAskedForSingleNumbers()
    {
        TestPortal portal(records);
        HttpClient http;
        PortalDesk desk(http, portal.settings(), TestPortal::secrets());
        const QStringList names{file("T0001.jpg"), file("scan 0012.jpg"), file("T9999.jpg"), file("nothing.jpg")};
        const auto all = desk.catalogNumbers(names, {});
        QVERIFY(all && all->contains(QStringLiteral("T0005")) && all->size() > 40);
        auto some = desk.catalogNumbers(names, {}, 10);
        QVERIFY2(some, some ? "" : qPrintable(some.error().detail));
        some->sort();
        // T0001 could be short for a number of the usual form, too.
        QCOMPARE(some->join(QLatin1Char('|')), QStringLiteral("PRA0000001|PRA0000012|T0001"));
    }

    void aNumberThatIsNotThereGetsSimilarOnes()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("PRA0000999.jpg"), testJpeg(1));
        run.put(file("T00001.jpg"), testJpeg(2));
        Profile profile = portal.profile();
        profile.naming.patterns = {{.match = QStringLiteral("/^(T\\d+|PRA\\d{7})/")}};
        QVERIFY(run.scan(profile));
        QVERIFY(run.check());
        QVERIFY(run.item(file("PRA0000999.jpg")).candidates.isEmpty());
        const Item similar = run.item(file("T00001.jpg"));
        QCOMPARE(similar.reasonCode, QStringLiteral("not-found"));
        QCOMPARE(similar.candidates, QStringList{QStringLiteral("T0001")});
        QCOMPARE(similar.choices.size(), 1);
        QVERIFY(similar.reason.contains(QStringLiteral("T0001")));
    }

    void nameAndBarcodeAreComparedBeforeAnythingIsSent()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("PRA0000012.jpg"), sheetWithBarcode(QStringLiteral("PRA0000012")));
        run.put(file("PRA0000013.jpg"), sheetWithBarcode(QStringLiteral("PRA0000014")));
        run.put(file("IMG_0016.jpg"), sheetWithBarcode(QStringLiteral("PRA0000016")));
        QVERIFY(run.scan(portal.profile()));
        QCOMPARE(run.item(file("PRA0000012.jpg")).state, ItemState::Identified);
        const Item item = run.item(file("PRA0000013.jpg"));
        QCOMPARE(item.reasonCode, QStringLiteral("barcode-disagrees"));
        QVERIFY(!item.barcodes.isEmpty() && item.barcodes.first().place.isValid());
        QVERIFY(run.check());
        QCOMPARE(run.item(file("PRA0000013.jpg")).state, ItemState::NeedsDecision);
        QCOMPARE(run.item(file("PRA0000013.jpg")).choices.size(), 2); // both records, to be looked at
        QCOMPARE(run.item(file("IMG_0016.jpg")).reasonCode, QStringLiteral("barcode-only"));
        QVERIFY(run.start());
        QCOMPARE(run.item(file("PRA0000013.jpg")).state, ItemState::NeedsDecision);
        QCOMPARE(run.item(file("PRA0000012.jpg")).state, ItemState::Confirmed);

        run.openAgain(); // codes and candidates are kept
        QVERIFY(run.open(1));
        QCOMPARE(run.item(file("PRA0000013.jpg")).barcodes, item.barcodes);
    }

    void everyStepCanBeTakenBackAndDoneAgain()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("a.jpg"), testJpeg(1));
        run.put(file("b.jpg"), testJpeg(2));
        run.put(file("PRA0000015.jpg"), testJpeg(3));
        run.put(file("T0001.jpg"), testJpeg(4));
        run.put(file("t0001.jpeg"), testJpeg(5));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        const auto states = [&run] { return run.states(); };
        QSignalSpy history(run.engine.get(), &BatchEngine::historyChanged);
        const QString before = states();
        const auto id = [&run](const char *name) { return run.item(file(name)).id; };

        run.engine->decide({Decision::useNumber(id("a.jpg"), QStringLiteral("T0002")),
            Decision::useNumber(id("b.jpg"), QStringLiteral("T0003"))});
        QTRY_COMPARE(run.item(file("b.jpg")).state, ItemState::Matched);
        const QString first = states();
        run.engine->decide(
            {Decision::useRecord(id("PRA0000015.jpg"), run.item(file("PRA0000015.jpg")).choices.at(1).occid)});
        run.engine->decide({Decision::skip(id("a.jpg"))});
        const QString all = states();
        QCOMPARE(history.last().at(0).toInt(), 3);

        run.engine->undo();
        run.engine->undo();
        QCOMPARE(states(), first);
        run.engine->undo();
        QCOMPARE(states(), before);
        QVERIFY(run.item(file("a.jpg")).catalogNumber.isEmpty());
        run.engine->undo(); // nothing is left to take back
        QCOMPARE(history.last().at(1).toInt(), 3);
        for (int i = 0; i < 3; ++i)
            run.engine->redo();
        QTRY_COMPARE(states(), all);
        run.engine->undo();
        run.engine->decide({Decision::skip(id("b.jpg"))}); // a new step ends what could be redone
        QCOMPARE(history.last().at(1).toInt(), 0);
    }

    void aDuplicateIsNoneAnyMoreWhenTheOtherIsGone()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("T0001.jpg"), testJpeg(1));
        run.put(file("t0001.jpeg"), testJpeg(2));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        const bool firstAsks = run.item(file("T0001.jpg")).state == ItemState::NeedsDecision;
        const QString asks = firstAsks ? file("T0001.jpg") : file("t0001.jpeg");
        const QString other = firstAsks ? file("t0001.jpeg") : file("T0001.jpg");
        QCOMPARE(run.item(asks).reasonCode, QStringLiteral("same-number"));
        run.engine->decide({Decision::skip(run.item(other).id)});
        QCOMPARE(run.item(asks).state, ItemState::Matched);
        run.engine->undo();
        QCOMPARE(run.item(asks).state, ItemState::NeedsDecision);
    }

    void aMappingFileWinsOverRules()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("T0001.jpg"), testJpeg(1));
        run.put(file("leaf_a.jpg"), testJpeg(2));
        run.put(file("T0004.jpg"), testJpeg(3));
        run.put(file("twice.jpg"), testJpeg(4));
        const QString mapping = writeFile(run.images() + QStringLiteral("/../map.csv"),
            "file;number;sort;caption;creator\nT0001.jpg;T0002;;;\nleaf_a.jpg;T0003;7;Leaf;A. Maker\n"
            "gone.jpg;T0005;;;\ntwice.jpg;T0001;;;\ntwice.jpg;T0005;;;\n");
        QVERIFY(run.scan(portal.profile(), TestPortal::secrets(), mapping));
        QVERIFY(run.check());
        QCOMPARE(run.item(file("T0001.jpg")).record.catalogNumber, QStringLiteral("T0002"));
        const Item leaf = run.item(file("leaf_a.jpg"));
        QCOMPARE(leaf.record.catalogNumber, QStringLiteral("T0003"));
        QCOMPARE(leaf.part, QStringLiteral("a"));
        QCOMPARE(leaf.sort, 7);
        QCOMPARE(leaf.caption, QStringLiteral("Leaf"));
        QCOMPARE(leaf.creator, QStringLiteral("A. Maker"));
        QCOMPARE(run.item(file("T0004.jpg")).record.catalogNumber, QStringLiteral("T0004"));
        QCOMPARE(run.item(file("twice.jpg")).reasonCode, QStringLiteral("mapping-conflict"));
        QCOMPARE(run.item(file("twice.jpg")).choices.size(), 2);
        QVERIFY(run.notices.join(QLatin1Char(' ')).contains(QStringLiteral("gone.jpg")));
        QVERIFY(run.start());
        QCOMPARE(run.item(file("leaf_a.jpg")).state, ItemState::Confirmed);
    }

    void aMappingFileCanComeLater()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("leaf.jpg"), testJpeg(1));
        run.put(file("T0001.jpg"), testJpeg(2));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        run.engine->decide({Decision::skip(run.item(file("T0001.jpg")).id)});
        const QString broken
            = writeFile(run.images() + QStringLiteral("/../broken.csv"), "file,number\nleaf.jpg,\"T0003\n");
        QVERIFY(!run.useMapping(broken));
        QVERIFY2(run.lastError->message.contains(QStringLiteral("2")), qPrintable(run.lastError->message));
        QCOMPARE(run.engine->batch().mapping, QString());
        const QString mapping
            = writeFile(run.images() + QStringLiteral("/../map.csv"), "file,number\nleaf.jpg,T0003\n");
        QVERIFY(run.useMapping(mapping));
        QCOMPARE(run.item(file("leaf.jpg")).catalogNumber, QStringLiteral("T0003"));
        QCOMPARE(run.item(file("T0001.jpg")).reasonCode, QStringLiteral("skipped")); // what a person decided stays
        QVERIFY(run.check());
        QCOMPARE(run.item(file("leaf.jpg")).state, ItemState::Matched);
    }

    void aRecordListStandsInForThePortal()
    {
        EngineRun run;
        run.put(file("T0001.jpg"), testJpeg(1));
        run.put(file("T2.jpg"), testJpeg(2));
        run.put(file("T0003.jpg"), testJpeg(3));
        Profile profile;
        profile.naming.records = writeFile(run.images() + QStringLiteral("/../records.csv"),
            "occid,catalogNumber,sciname\n11,T0001,Quercus alba\n12,T0002,Quercus rubra\n13,T0003,A\n14,T0003,B\n");
        QVERIFY(run.scan(profile));
        QCOMPARE(run.item(file("T0001.jpg")).state, ItemState::Matched);
        QCOMPARE(run.item(file("T0001.jpg")).record.scientificName, QStringLiteral("Quercus alba"));
        QCOMPARE(run.item(file("T2.jpg")).reasonCode, QStringLiteral("suggested"));
        QCOMPARE(run.item(file("T2.jpg")).choices.first().occid, 12);
        QCOMPARE(run.item(file("T0003.jpg")).reasonCode, QStringLiteral("several-records"));

        // Numbers alone tell at least which of them are not there.
        profile.naming.records = writeFile(run.images() + QStringLiteral("/../numbers.txt"), "T0001\nT0002\n");
        profile.naming.patterns = {{.match = QStringLiteral("/^(T\\d+)/")}};
        QVERIFY(run.scan(profile));
        QCOMPARE(run.item(file("T0001.jpg")).state, ItemState::Identified);
        QCOMPARE(run.item(file("T0003.jpg")).reasonCode, QStringLiteral("not-found"));
        QCOMPARE(run.item(file("T2.jpg")).candidates, QStringList{QStringLiteral("T0002")});

        profile.naming.records
            = writeFile(run.images() + QStringLiteral("/../keys.csv"), "occid,catalogNumber\n11,T0001\nx,T0002\n");
        QVERIFY(!run.scan(profile));
        QVERIFY2(run.lastError->message.contains(QStringLiteral("Line 3")), qPrintable(run.lastError->message));

        profile.naming.records = writeFile(run.images() + QStringLiteral("/../broken.csv"), "catalogNumber\n\"T0001\n");
        QVERIFY(!run.scan(profile));
        QCOMPARE(run.lastError->kind, ErrorKind::Usage);
    }

    void aSecuredRecordIsMarked()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("PRA0000008.jpg"), testJpeg(1));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        QCOMPARE(run.item(file("PRA0000008.jpg")).state, ItemState::Matched);
        QVERIFY(run.item(file("PRA0000008.jpg")).warnings.contains(QStringLiteral("secured")));
        QCOMPARE(run.notices, QStringList());
    }

    void toStrangersItIsSaidThatSecuredRecordsAreNotSeen()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("PRA0000008.jpg"), testJpeg(1));
        QVERIFY(run.scan(portal.profile(), {}));
        QVERIFY(run.check());
        QCOMPARE(run.item(file("PRA0000008.jpg")).reasonCode, QStringLiteral("not-found"));
        QCOMPARE(run.notices.size(), 1);
    }

    void aFileOfTheSameNameOnTheRecordIsAQuestion()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("T0001.jpg"), testJpeg(1));
        QVERIFY(run.all(portal.profile()));
        QCOMPARE(run.states(), QStringLiteral("Confirmed"));
        // Elsewhere the same file name comes with other bytes and would get another address.
        EngineRun other;
        other.put(file("T0001.jpg"), testJpeg(2));
        Profile elsewhere = portal.profile();
        elsewhere.host.publicUrl = QUrl(QStringLiteral("http://img.example.org/"));
        QVERIFY(other.scan(elsewhere));
        QVERIFY(other.check());
        const Item item = other.item(file("T0001.jpg"));
        QCOMPARE(item.reasonCode, QStringLiteral("looks-linked"));
        other.engine->decide({Decision::useAnyway(item.id)});
        QCOMPARE(other.item(file("T0001.jpg")).state, ItemState::Matched);
        QVERIFY(other.check());
        QCOMPARE(other.item(file("T0001.jpg")).state, ItemState::Matched);
    }

    void aLoneThumbnailWaitsForAWord()
    {
        TestPortal portal(records);
        for (const bool withRule : {true, false}) {
            EngineRun run;
            run.put(file("T0001_tn.jpg"), testJpeg(1));
            QVERIFY(run.all(withRule ? portal.profile() : withoutRules(portal)));
            const Item item = run.item(file("T0001_tn.jpg"));
            QCOMPARE(item.reasonCode, QStringLiteral("only-thumbnail"));
            run.engine->decide({Decision::useAnyway(item.id)});
            QTRY_COMPARE(run.item(file("T0001_tn.jpg")).state, ItemState::Matched);
            QVERIFY(run.check());
            QCOMPARE(run.item(file("T0001_tn.jpg")).state, ItemState::Matched);
        }
    }

    void aMappingWithoutFoldersDoesNotGuess()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("a/d.jpg"), testJpeg(1));
        run.put(file("b/d.jpg"), testJpeg(2));
        const QString mapping = writeFile(run.images() + QStringLiteral("/../map.csv"), "file,number\nd.jpg,T0003\n");
        QVERIFY(run.scan(portal.profile(), TestPortal::secrets(), mapping));
        QVERIFY(run.check());
        QCOMPARE(run.item(file("a/d.jpg")).reasonCode, QStringLiteral("mapping-conflict"));
        QCOMPARE(run.item(file("b/d.jpg")).reasonCode, QStringLiteral("mapping-conflict"));
    }

    void anotherProfileForgetsRecordsAndHistory()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("leaf.jpg"), testJpeg(1));
        QVERIFY(run.scan(portal.profile()));
        QVERIFY(run.check());
        run.engine->decide({Decision::useNumber(run.item(file("leaf.jpg")).id, QStringLiteral("T0001"))});
        QTRY_COMPARE(run.item(file("leaf.jpg")).state, ItemState::Matched);
        Profile other = portal.profile();
        other.portal.collection = 2;
        run.ended = false;
        run.engine->useProfile(other, TestPortal::secrets());
        QVERIFY(run.wait());
        QCOMPARE(run.item(file("leaf.jpg")).state, ItemState::Identified);
        QCOMPARE(run.item(file("leaf.jpg")).catalogNumber, QStringLiteral("T0001"));
        QCOMPARE(run.item(file("leaf.jpg")).record.occid, 0);
        run.engine->undo();
        QCOMPARE(run.item(file("leaf.jpg")).record.occid, 0);
    }

    void readyMadeCopiesAreSentAsTheyAre()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("T0001.jpg"), testJpeg(1));
        run.put(file("T0001_web.jpg"), testJpeg(2));
        run.put(file("T0001_tn.jpg"), testJpeg(3));
        QVERIFY(run.all(portal.profile()));
        const Item item = run.item(file("T0001.jpg"));
        QCOMPARE(item.state, ItemState::Confirmed);
        QCOMPARE(run.item(file("T0001_web.jpg")).reasonCode, QStringLiteral("attached"));
        const auto sent = [&](CopyRole role) {
            return fileBytes(portal.imagesFolder() + QLatin1Char('/') + item.copies.value(role).remotePath);
        };
        QCOMPARE(sent(CopyRole::Original), testJpeg(1));
        QCOMPARE(sent(CopyRole::Web), testJpeg(2));
        QCOMPARE(sent(CopyRole::Thumbnail), testJpeg(3));
    }

    void aMissingRecordIsCreatedOnlyWhenSomebodySaysSo()
    {
        TestPortal portal(records);
        EngineRun run;
        run.put(file("T0777.jpg"), testJpeg(1));
        const Secrets secrets = TestPortal::secrets();
        QVERIFY(run.scan(portal.profile(), secrets));
        QVERIFY(run.check());
        const Item item = run.item(file("T0777.jpg"));
        QCOMPARE(item.reasonCode, QStringLiteral("not-found"));
        QSignalSpy problems(run.engine.get(), &BatchEngine::problem);
        run.engine->setSecrets({});
        run.engine->decide({Decision::createRecord(item.id)});
        QTRY_VERIFY(!problems.isEmpty()); // without a token, and without a password to get one, nothing is created
        QCOMPARE(portal.requestsTo(QStringLiteral("skeletal")), 0);
        QSignalSpy tokens(run.engine.get(), &BatchEngine::tokenLearned);
        run.engine->setSecrets(secrets);
        run.engine->decide({Decision::createRecord(item.id)});
        QTRY_COMPARE_WITH_TIMEOUT(run.item(file("T0777.jpg")).state, ItemState::Matched, 20'000);
        QVERIFY(run.item(file("T0777.jpg")).record.occid > 0);
        QCOMPARE(portal.requestsTo(QStringLiteral("skeletal")), 1);
        QCOMPARE(tokens.size(), 1);
    }
};

QTEST_MAIN(DecideTest)
#include "decidetest.moc"
