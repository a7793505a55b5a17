#include "indexmatch.h"
#include "namematch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

NameMatch found(const QString &name, const QStringList &records)
{
    return matchByIndex(RecordIndex(records), name, usualSuffixes());
}

QStringList listOf(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

/// What `sheetlink-cli names` makes of one line of the shared cases.
NameMatch matchOf(const QJsonObject &line)
{
    const auto text = [&line](const char *key) { return line.value(QLatin1String(key)).toString(); };
    NamingSettings settings;
    if (!text("pattern").isEmpty())
        settings.patterns = {{.match = text("pattern"), .replace = text("replace"), .with = text("with")}};
    auto matcher = NameMatcher::make(settings).value();
    if (line.contains(QStringLiteral("records"))) {
        const QStringList records = line.value(QStringLiteral("records")).toVariant().toStringList();
        matcher.setIndex(std::make_shared<RecordIndex>(records));
    }
    return matcher.match(text("name"));
}

bool containsAll(const QStringList &all, const QJsonValue &some)
{
    const QStringList wanted = some.toVariant().toStringList();
    return std::all_of(wanted.begin(), wanted.end(), [&all](const QString &word) { return all.contains(word); });
}

} // namespace

class IndexMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void theCollectionsNumbersAreFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("records");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QStringList>("numbers"); // the number, or the candidates in their order
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *records, const char *outcome, const char *numbers,
                             const char *part = "") {
            QTest::addRow("%s in %s", name, records)
                << QString::fromUtf8(name) << listOf(records) << QString::fromUtf8(outcome) << listOf(numbers)
                << QString::fromUtf8(part);
        };
        // As the collection writes it, whatever the case and whatever stands around.
        row("ABC0012345.jpg", "ABC0012345|ABC0012346", "exact", "ABC0012345");
        row("abc0012345.JPG", "ABC0012345", "exact", "ABC0012345");
        row("box 7/abc0012345.jpg", "ABC0012345|7", "exact", "ABC0012345");
        row("2_turned_ABC0012345.jpg", "ABC0012345|2", "exact", "ABC0012345");
        row("XY2024_019_0001_1.jpg", "XY2024_019_0001|XY2024_019_0011", "exact", "XY2024_019_0001", "1");
        row("HIM2014.12516_lg.jpg", "HIM2014.12516", "exact", "HIM2014.12516");
        row("HIM 0123456 (2).CR2", "HIM 0123456", "exact", "HIM 0123456", "2");
        row("photo 123456.jpg", "123456", "exact", "123456");

        // Parts, and letters that belong to the number.
        row("ABC0012345 (2).jpg", "ABC0012345", "exact", "ABC0012345", "2");
        row("ABC0012345-1.jpg", "ABC0012345", "exact", "ABC0012345", "1");
        row("ABC0012345_b_label.jpg", "ABC0012345", "exact", "ABC0012345", "b_label");
        row("ABC0012345 sheet 2.jpg", "ABC0012345", "exact", "ABC0012345", "2");
        row("V000001b.tif", "V000001|V000002", "exact", "V000001", "b");
        row("V000001B.tif", "V000001|V000001B", "exact", "V000001B");
        row("V000001bc.tif", "V000001", "suggested", "V000001");
        row("ABC0012345_3.jpg", "ABC0012345|3", "exact", "ABC0012345", "3");
        row("BEMB12346.1 Bembix x.jpg", "BEMB12346|BEMB123461", "exact", "BEMB12346", "1");

        // Written a little differently.
        row("ABC12345.jpg", "ABC0012345", "suggested", "ABC0012345");
        row("ABC-0012345.jpg", "ABC0012345", "suggested", "ABC0012345");
        row("ABC_12345.jpg", "ABC0012345", "suggested", "ABC0012345");
        row("0012345.jpg", "12345", "suggested", "12345");
        row("12345.jpg", "ABC0012345|XYZ12345", "suggested", "XYZ12345|ABC0012345");
        row("ABC0012345.jpg", "0012345", "suggested", "0012345");
        row("QV_2023_12_2696.jpg", "QV:2023:12:2696|QV:2023:12:2697", "suggested", "QV:2023:12:2696");
        row("QV_2023_12_2696.jpg", "QV:2023:12:2696|2696", "suggested", "QV:2023:12:2696|2696");
        row("16205_594.jpg", "16205|16205594", "suggested", "16205594|16205");
        row("ABC001 2345.jpg", "ABC001|ABC0012345", "suggested", "ABC0012345|ABC001");
        row("12-345.jpg", "12345", "suggested", "12345");
        row("20190012.jpg", "2019-0012", "suggested", "2019-0012");

        // More than one specimen.
        row("HIM 190478 AND 190479 dorsal.jpg", "190478|190479|190480", "several", "190478|190479");
        row("HIM190478 or 190479.jpg", "190478|190479", "several", "190478|190479");
        row("ABC0000001+ABC0000002.jpg", "ABC0000001|ABC0000002", "several", "ABC0000001|ABC0000002");
        row("HIM190478 AND 190479.jpg", "HIM190478|HIM190479", "several", "HIM190478|HIM190479");
        row("HIM 190478 and 190479.jpg", "HIM 190478|HIM 190479", "several", "HIM 190478|HIM 190479");
        row("ABC0012345-0012346.jpg", "ABC0012345|ABC0012346", "several", "ABC0012345|ABC0012346");
        row("ABC0012345_2020.jpg", "ABC0012345|ABC0002020", "exact", "ABC0012345");
        row("ABC0000001_ABC0000001.jpg", "ABC0000001", "exact", "ABC0000001");

        // Digits that mean something else.
        row("1234567.jpg", "123456|234567", "none", "");
        row("20200912_AR-777.jpg", "2020091|200912|20200912|0912", "none", "");
        row("ABC_2015_11_20.jpg", "11|20|2015", "none", "");
        row("IMG_20200912_101530.jpg", "101530|20200912", "none", "");
        row("09-12-2020 ABC0012345.jpg", "ABC0012345|2020|09|12", "exact", "ABC0012345");
        row("20151120.jpg", "20151120", "suggested", "20151120");
        row("3 May 1974.jpg", "1974", "suggested", "1974");
        row("Smith 1974 Quercus.jpg", "1974", "suggested", "1974");
        row("1974.jpg", "1974", "exact", "1974");
        row("Scan_0001.jpg", "0001", "suggested", "0001");
        row("scan 123456.jpg", "123456", "exact", "123456");
        row("DSC_0037.JPG", "0037|ABC0000037", "suggested", "0037");
        row("DSCN0010.jpg", "0010", "suggested", "0010");
        row("P1234567.JPG", "1234567", "suggested", "1234567");
        row("IMG_2041_ABC0012345.jpg", "ABC0012345|2041", "exact", "ABC0012345");
        row("IMG5650334.JPG.CR2", "XYZ01234567", "none", "");
        row("ABC0099999_2.jpg", "2|3", "none", "");
        row("fern 2.jpg", "2", "suggested", "2");
        row("12_a.jpg", "12", "exact", "12", "a");
        row("BR-2015_11_20-S1-00036.JPG", "ABC0000036", "none", "");
        row("00036.jpg", "ABC0000036", "suggested", "ABC0000036");
        row("ventral.jpg", "HIM2014.12516", "none", "");
        row("", "ABC1", "none", "");
        row(".jpg", "ABC1", "none", "");
    }

    void theCollectionsNumbersAreFound()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, records);
        QFETCH(QStringList, numbers);
        const NameMatch match = found(name, records);
        QTEST(outcomeWord(match.outcome), "outcome");
        const bool exact = match.outcome == NameMatch::Outcome::Exact;
        QCOMPARE(exact ? QStringList{match.catalogNumber} : match.candidates, numbers);
        if (exact)
            QTEST(match.tail.part, "part");
        QCOMPARE(match.difference.isEmpty(), match.outcome != NameMatch::Outcome::Suggested);
    }

    void aSuggestionSaysWhatDiffers_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("difference");
        QTest::newRow("ABC12345.jpg") << QStringLiteral("ABC0012345") << QStringLiteral("zeros");
        QTest::newRow("ABC-0012345.jpg") << QStringLiteral("ABC0012345") << QStringLiteral("separators");
        QTest::newRow("ABC-12345.jpg") << QStringLiteral("ABC0012345") << QStringLiteral("zeros separators");
        QTest::newRow("0012345.jpg") << QStringLiteral("ABC0012345") << QStringLiteral("prefix");
        QTest::newRow("12345.jpg") << QStringLiteral("ABC0012345") << QStringLiteral("prefix zeros");
        QTest::newRow("ABC0012345xy.jpg") << QStringLiteral("ABC0012345") << QStringLiteral("letters");
        QTest::newRow("DSC_0037.jpg") << QStringLiteral("0037") << QStringLiteral("camera");
        QTest::newRow("fern 2.jpg") << QStringLiteral("2") << QStringLiteral("short");
    }

    void aSuggestionSaysWhatDiffers()
    {
        QFETCH(QString, record);
        QTEST(found(QString::fromLatin1(QTest::currentDataTag()), {record}).difference, "difference");
    }

    void aWordInAnyUnicodeFormIsTheSame()
    {
        const QString composed = QStringLiteral("ÅB0001");
        QCOMPARE(
            found(composed.normalized(QString::NormalizationForm_D) + QStringLiteral(".jpg"), {composed}).catalogNumber,
            composed);
    }

    void similarNumbersAreOfferedForOneThatIsNotThere()
    {
        const RecordIndex index({QStringLiteral("ABC0012345"), QStringLiteral("ABC0012346")});
        QCOMPARE(similarNumbers(index, QStringLiteral("ABC12345")), QStringList{QStringLiteral("ABC0012345")});
        QCOMPARE(similarNumbers(index, QStringLiteral("XYZ99")), QStringList());
    }

    void theIndexKnowsItsNumbersInOrder()
    {
        const RecordIndex index({QStringLiteral("B2"), QStringLiteral("a10"), QStringLiteral("A1"),
            QStringLiteral(" a1 "), QStringLiteral(""), QStringLiteral("Holotype")});
        QCOMPARE(index.size(), 4);
        QCOMPARE(index.stored(QStringLiteral("b2 ")), QStringLiteral("B2"));
        QCOMPARE(index.stored(QStringLiteral("holotype")), QStringLiteral("Holotype"));
        QVERIFY(index.stored(QStringLiteral("B")).isEmpty());
        QCOMPARE(
            index.completions(QStringLiteral("A1"), 5), (QStringList{QStringLiteral("A1"), QStringLiteral("a10")}));
        QCOMPARE(index.completions(QStringLiteral("A1"), 1).size(), 1);
        QVERIFY(RecordIndex().completions(QStringLiteral("A"), 5).isEmpty());
        QVERIFY(RecordIndex(QStringList()).find(RecordIndex::Key::Verbatim, QStringLiteral("a1")).isEmpty());
    }

    void aRuleComesBeforeTheIndex()
    {
        NamingSettings settings;
        settings.patterns = {{.match = QStringLiteral("/^(ABC\\d{7})/")}};
        auto matcher = NameMatcher::make(settings).value();
        matcher.setIndex(std::make_shared<RecordIndex>(QStringList{QStringLiteral("XYZ1234")}));
        QCOMPARE(matcher.match(QStringLiteral("ABC0000001_XYZ1234.jpg")).source, NameMatch::Source::Rule);
        QCOMPARE(matcher.match(QStringLiteral("XYZ1234.jpg")).source, NameMatch::Source::Index);
    }

    void theSharedCasesHold_data()
    {
        QTest::addColumn<QJsonObject>("line");
        QFile file(QStringLiteral(SHEETLINK_SHARED "/data/names/cases.jsonl"));
        if (!file.open(QIODevice::ReadOnly)) {
            QTest::newRow("absent") << QJsonObject();
            return;
        }
        int number = 0;
        while (!file.atEnd()) {
            const auto line = QJsonDocument::fromJson(file.readLine()).object();
            QTest::addRow("line %d: %s", ++number, qPrintable(line.value(QStringLiteral("name")).toString())) << line;
        }
        QVERIFY(number > 0);
    }

    void theSharedCasesHold()
    {
        QFETCH(QJsonObject, line);
        if (line.isEmpty())
            QSKIP("The shared naming cases are not beside this checkout.");
        const NameMatch match = matchOf(line);
        QCOMPARE(outcomeWord(match.outcome), line.value(QStringLiteral("outcome")).toString());
        QCOMPARE(match.catalogNumber, line.value(QStringLiteral("catalogNumber")).toString());
        QVERIFY(containsAll(match.candidates, line.value(QStringLiteral("candidates"))));
        QVERIFY(containsAll(match.warnings, line.value(QStringLiteral("warnings"))));
        if (line.contains(QStringLiteral("part")))
            QCOMPARE(match.tail.part, line.value(QStringLiteral("part")).toString());
    }
};

QTEST_GUILESS_MAIN(IndexMatchTest)
#include "indexmatchtest.moc"
