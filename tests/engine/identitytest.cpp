#include "identity.h"
#include "decision.h"
#include "indexmatch.h"
#include "matching.h"
#include "recordindex.h"

#include <QTest>

namespace {

NameMatcher matcherFor(const QString &pattern, const QStringList &records = {})
{
    NamingSettings settings;
    if (!pattern.isEmpty())
        settings.patterns = {{.match = pattern}};
    auto matcher = NameMatcher::make(settings).value();
    if (!records.isEmpty())
        matcher.setIndex(std::make_shared<RecordIndex>(records));
    return matcher;
}

QList<Barcode> codes(const char *texts, const char *symbology = "Code39")
{
    QList<Barcode> list;
    for (const QString &text : QString::fromUtf8(texts).split(QLatin1Char('|'), Qt::SkipEmptyParts))
        list.append({.text = text, .symbology = QString::fromLatin1(symbology), .place = {}});
    return list;
}

Item settled(
    const char *name, const NameMatcher &matcher, const QList<Barcode> &barcodes, BarcodeUse use = BarcodeUse::Verify)
{
    Item item{.id = 1, .name = QString::fromUtf8(name), .sha256 = "x", .barcodes = barcodes};
    enterName(item, matcher.match(item.name));
    settleIdentity(item, matcher, use);
    return item;
}

Occurrence record(qint64 occid, const QString &number)
{
    return {.occid = occid, .catalogNumber = number};
}

Item asking(qint64 id, const char *code, const QStringList &candidates, const QString &number = {})
{
    Item item{.id = id, .state = ItemState::NeedsDecision, .reasonCode = QString::fromLatin1(code)};
    item.catalogNumber = number;
    item.candidates = candidates;
    return item;
}

const QString number = QStringLiteral("/^(?:X_)?(\\d{7})/");

} // namespace

class IdentityTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreTheSameInManyForms_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *one, const char *other, bool same) {
            QTest::addRow("%s and %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
        };
        row("ABC0012345", "abc0012345 ", true);
        row("ABC-0012345", "ABC0012345", true);
        row("ABC12345", "ABC0012345", true);
        row("MICH-V-1390992", "1390992", true);
        row("ABC0012345", "XYZ0012345", false);
        row("ABC0012345", "ABC0012346", false);
        row("1390992", "11390992", false);
        row("-", "1", false);
    }

    void numbersAreTheSameInManyForms()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(isSameNumber(one, other), same);
        QCOMPARE(isSameNumber(other, one), same);
    }

    void nameAndBarcodeAgreeOrAPersonDecides()
    {
        const auto matcher = matcherFor(number);
        QCOMPARE(settled("X_1390992_a.jpg", matcher, codes("1390992")).state, ItemState::Identified);
        QCOMPARE(settled("X_1390992_a.jpg", matcher, codes("ABC-V-1390992")).state, ItemState::Identified);
        QCOMPARE(settled("X_1390992_a.jpg", matcher, {}).state, ItemState::Identified);

        const Item other = settled("X_1390992_a.jpg", matcher, codes("1122841"));
        QCOMPARE(other.state, ItemState::NeedsDecision);
        QCOMPARE(other.reasonCode, QStringLiteral("barcode-disagrees"));
        QCOMPARE(other.candidates, (QStringList{QStringLiteral("1122841"), QStringLiteral("1390992")}));
        QVERIFY(other.reason.contains(QStringLiteral("1122841")) && other.reason.contains(QStringLiteral("1390992")));
        QVERIFY(asksForNumber(other));
        QCOMPARE(settled("X_1390992_a.jpg", matcher, codes("1122841"), BarcodeUse::Off).state, ItemState::Identified);
    }

    void aBarcodeThatIsPreferredWins()
    {
        const auto matcher = matcherFor(number);
        const Item item = settled("X_1390992.jpg", matcher, codes("1122841"), BarcodeUse::Prefer);
        QCOMPARE(item.state, ItemState::Identified);
        QCOMPARE(item.catalogNumber, QStringLiteral("1122841"));
        QVERIFY(item.warnings.contains(QStringLiteral("name-differs")));
        QCOMPARE(settled("leaf.jpg", matcher, codes("1122841"), BarcodeUse::Prefer).catalogNumber,
            QStringLiteral("1122841"));
        // Two codes are two specimens, and no preference chooses between them.
        QCOMPARE(settled("X_1390992.jpg", matcher, codes("1122841|1122842"), BarcodeUse::Prefer).state,
            ItemState::NeedsDecision);
    }

    void severalSpecimensOnOneSheetAreNamed()
    {
        const auto matcher = matcherFor(number);
        const Item both = settled("X_1390992.jpg", matcher, codes("1390992|1390993"));
        QCOMPARE(both.state, ItemState::Identified);
        QVERIFY(both.warnings.contains(QStringLiteral("several-barcodes")));
        const Item others = settled("X_1390992.jpg", matcher, codes("1122841|1122842"));
        QCOMPARE(others.reasonCode, QStringLiteral("barcode-disagrees"));
        QCOMPARE(others.candidates.size(), 3);
    }

    void codesOfTheEquipmentAreNoSpecimens()
    {
        const auto matcher = matcherFor(number);
        for (const char *text : {"QPCARD-203", "ABC", "http://www.example.org/", "12", "Kodak 1390992 x"})
            QCOMPARE(settled("X_1390992.jpg", matcher, codes(text, "QRCode")).state, ItemState::Identified);
        QCOMPARE(settled("X_1390992.jpg", matcher, codes("4006381333931", "EAN-13")).state, ItemState::Identified);
        QCOMPARE(settled("leaf.jpg", matcher, codes("QPCARD-203")).reasonCode, QStringLiteral("no-number"));
    }

    void aWebAddressNamesItsSpecimenAtTheEnd()
    {
        const auto matcher = matcherFor(QStringLiteral("/^(E\\d{8})/"));
        const auto code = codes("https://data.example.org/herb/E00421509", "QRCode");
        QCOMPARE(settled("E00421509.jpg", matcher, code).state, ItemState::Identified);
        QCOMPARE(settled("E00421510.jpg", matcher, code).reasonCode, QStringLiteral("barcode-disagrees"));
    }

    void aBarcodeWithoutItsPrefixIsComparedToo()
    {
        const auto matcher = matcherFor(QStringLiteral("/^(PRA\\d{7})/"));
        const Item bare = settled("PRA0000003.jpg", matcher, codes("0000004"));
        QCOMPARE(bare.reasonCode, QStringLiteral("barcode-disagrees"));
        QCOMPARE(bare.candidates.first(), QStringLiteral("PRA0000004"));
        QCOMPARE(settled("PRA0000003.jpg", matcher, codes("0000003")).state, ItemState::Identified);
        QCOMPARE(
            settled("PRA0000007.jpg", matcher, codes("PRA-0000009")).candidates.first(), QStringLiteral("PRA0000009"));
        // Another institution's code is no question, but it is not passed over in silence.
        QVERIFY(settled("PRA0000018.jpg", matcher, codes("NY00012345"))
                    .warnings.contains(QStringLiteral("barcode-differs")));
    }

    void aSecondNumberInTheNameIsAQuestion()
    {
        const auto matcher = matcherFor(QStringLiteral("/^(PRA\\d{7})/"));
        const Item item = settled("PRA0000021 AND PRA0000022.jpg", matcher, {});
        QCOMPARE(item.reasonCode, QStringLiteral("several-numbers"));
        QCOMPARE(item.candidates.size(), 2);
        QCOMPARE(settled("PRA0000021 AND PRA0000022.jpg", matcher, codes("PRA0000021")).state, ItemState::Identified);
    }

    void aBarcodeAloneIsASuggestion()
    {
        const Item byRule = settled("IMG_1.jpg", matcherFor(number), codes("1390992"));
        QCOMPARE(byRule.reasonCode, QStringLiteral("barcode-only"));
        QCOMPARE(byRule.candidates, QStringList{QStringLiteral("1390992")});
        const auto index = matcherFor({}, {QStringLiteral("ABC1390992")});
        QCOMPARE(settled("leaf.jpg", index, codes("1390992")).candidates, QStringList{QStringLiteral("ABC1390992")});
        QCOMPARE(settled("leaf.jpg", matcherFor({}), codes("ABC-77123")).candidates,
            QStringList{QStringLiteral("ABC-77123")});
    }

    void whereZerosTellRecordsApartTheyCount()
    {
        const QStringList records{QStringLiteral("12345"), QStringLiteral("0012345")};
        QCOMPARE(settled("12345.jpg", matcherFor({}, records), codes("0012345")).reasonCode,
            QStringLiteral("barcode-disagrees"));
    }

    void aNumberThatWasCutOffIsAQuestion()
    {
        const auto matcher = matcherFor(QStringLiteral("/^(\\d{6})\\D*/"));
        const Item item = settled("1234567.jpg", matcher, {});
        QCOMPARE(item.reasonCode, QStringLiteral("digit-follows"));
        QCOMPARE(item.candidates, QStringList{QStringLiteral("123456")});
        QCOMPARE(settled("1234567.jpg", matcher, codes("123456")).state, ItemState::Identified);
    }

    void whatAPersonTypedIsNotDoubted()
    {
        const auto matcher = matcherFor(number);
        Item item = settled("X_1390992.jpg", matcher, codes("1122841"));
        item.numberIsTyped = true;
        settleIdentity(item, matcher, BarcodeUse::Verify);
        QCOMPARE(item.state, ItemState::Identified);
    }

    void aRecordWithTheBarcodesNumberIsADisagreement()
    {
        // No rule knows such codes, but the collection has a record with one.
        Item item = settled("X_1390992.jpg", matcherFor(number), codes("SEIN-B-77"));
        QCOMPARE(item.state, ItemState::Identified);
        OccurrenceLookup::Records records{
            {OccurrenceLookup::key(QStringLiteral("1390992")), {record(1, QStringLiteral("1390992"))}},
            {OccurrenceLookup::key(QStringLiteral("SEIN-B-77")), {record(2, QStringLiteral("SEIN-B-77"))}}};
        QVERIFY(numbersInQuestion(item, BarcodeUse::Verify).contains(QStringLiteral("SEIN-B-77")));
        applyRecords(item, records, BarcodeUse::Verify);
        QCOMPARE(item.reasonCode, QStringLiteral("barcode-disagrees"));
        QCOMPARE(item.choices.size(), 2);
        QCOMPARE(item.record.occid, 0);
    }

    void readyMadeCopiesGoAlongWithTheirOriginal()
    {
        const auto image = [](const char *name) {
            Item item{
                .id = 1, .path = QStringLiteral("/d/") + QString::fromUtf8(name), .name = QString::fromUtf8(name)};
            item.sha256 = "x";
            item.catalogNumber = QStringLiteral("A1");
            item.state = ItemState::Identified;
            return item;
        };
        QList<Item> items{image("A1.tif"), image("A1_web.jpg"), image("tn_A1.jpg"), image("A2.jpg"), image("A2_lg.jpg"),
            image("A3_web.jpg"), image("A4_tn.jpg"), image("sub/A1_web.jpg")};
        items.last().path = QStringLiteral("/d/sub/A1_web.jpg");
        attachReadyCopies(items, usualSuffixes());
        QCOMPARE(items.at(0).readyMade.value(CopyRole::Web), QStringLiteral("/d/A1_web.jpg"));
        QCOMPARE(items.at(0).readyMade.value(CopyRole::Thumbnail), QStringLiteral("/d/tn_A1.jpg"));
        QCOMPARE(items.at(1).reasonCode, QStringLiteral("attached"));
        QCOMPARE(items.at(2).reasonCode, QStringLiteral("attached"));
        QCOMPARE(items.at(3).reasonCode, QStringLiteral("attached")); // beside a large one it is the web copy
        QCOMPARE(items.at(4).readyMade.value(CopyRole::Web), QStringLiteral("/d/A2.jpg"));
        QCOMPARE(items.at(5).state, ItemState::Identified);
        QCOMPARE(items.at(6).reasonCode, QStringLiteral("only-thumbnail"));
        QCOMPARE(items.at(7).state, ItemState::Identified);
        QVERIFY(attachReadyCopies(items, usualSuffixes()).isEmpty()); // a second time changes nothing
    }

    void aCopyOfAnotherSpecimenIsAnImageOfItsOwn()
    {
        const auto image = [](const char *name, const char *catalogNumber) {
            Item item{
                .id = 1, .path = QStringLiteral("/d/") + QString::fromUtf8(name), .name = QString::fromUtf8(name)};
            item.sha256 = "x";
            item.catalogNumber = QString::fromLatin1(catalogNumber);
            item.state = ItemState::Identified;
            return item;
        };
        QList<Item> items{image("A1.jpg", "A1"), image("A1_web.jpg", "A7"), image("A1_tn.jpg", "A1")};
        items[2].numberIsTyped = true;
        attachReadyCopies(items, usualSuffixes());
        QVERIFY(items.at(0).readyMade.isEmpty());
        QCOMPARE(items.at(1).state, ItemState::Identified);
        QCOMPARE(items.at(2).state, ItemState::Identified);

        // What is on its way keeps what it has.
        QList<Item> done{image("B1.jpg", "B1"), image("B1_tn.jpg", "B1")};
        attachReadyCopies(done, usualSuffixes());
        done[0].state = ItemState::Confirmed;
        const QList<Item> before = done;
        QVERIFY(attachReadyCopies(done, usualSuffixes()).isEmpty());
        QCOMPARE(done, before);
    }

    void theSameAnswerFitsThoseWhoAskTheSame()
    {
        QList<Item> items{asking(1, "suggested", {QStringLiteral("A001")}),
            asking(2, "suggested", {QStringLiteral("A002")}), asking(3, "suggested", {QStringLiteral("A003")}),
            asking(4, "not-found", {QStringLiteral("A004")}),
            asking(5, "suggested", {QStringLiteral("A005"), QStringLiteral("A006")})};
        for (Item &item : items)
            item.difference = QStringLiteral("zeros");
        items[2].difference = QStringLiteral("prefix");
        items[1].choices = {record(22, QStringLiteral("A002"))};
        const auto decision = Decision::useNumber(1, QStringLiteral("A001"));
        QCOMPARE(sameForAlike(decision, items.at(0), items), (QList<Decision>{decision, Decision::useRecord(2, 22)}));
        // Another number than the one that was offered is nobody else's.
        QCOMPARE(sameForAlike(Decision::useNumber(1, QStringLiteral("B7")), items.at(0), items).size(), 1);
        QCOMPARE(sameForAlike(Decision::skip(1), items.at(0), items).size(), 3);
    }

    void theBarcodesSideOrTheNamesSideIsTheSameAnswer()
    {
        const auto disagreeing = [](qint64 id, const char *barcode, const char *name) {
            return asking(id, "barcode-disagrees", {QString::fromLatin1(barcode), QString::fromLatin1(name)},
                QString::fromLatin1(name));
        };
        const QList<Item> items{disagreeing(1, "11", "12"), disagreeing(2, "21", "22")};
        QCOMPARE(sameForAlike(Decision::useNumber(1, QStringLiteral("11")), items.at(0), items).last(),
            Decision::useNumber(2, QStringLiteral("21")));
        QCOMPARE(sameForAlike(Decision::useNumber(1, QStringLiteral("12")), items.at(0), items).last(),
            Decision::useNumber(2, QStringLiteral("22")));
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "identitytest.moc"
