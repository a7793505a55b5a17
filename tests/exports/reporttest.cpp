#include "report.h"
#include "csvtable.h"
#include "itemjson.h"
#include "namemapping.h"
#include "safetodelete.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

Batch batchOf(const QString &root)
{
    return {
        .id = 7, .created = QDateTime::currentDateTimeUtc(), .title = QStringLiteral("<b>drop</b>"), .roots = {root}};
}

Item itemNamed(const QString &name, ItemState state = ItemState::Confirmed)
{
    Item item;
    item.path = QStringLiteral("/photos/") + name;
    item.name = name;
    item.state = state;
    item.sha256 = QByteArray(32, '\x01');
    item.catalogNumber = QStringLiteral("A1");
    return item;
}

const QDate today(2026, 3, 1);

QDateTime onDay(QDate day)
{
    return QDateTime(day, QTime(12, 0)).toUTC();
}

/// Linked, with the very file at the host, and seen there today.
Item provedItem(const QString &name)
{
    Item item = itemNamed(name);
    item.size = 1234;
    item.record.occid = 5;
    item.mediaId = 9;
    item.copies = {{CopyRole::Original, {.sha256 = item.sha256, .url = QStringLiteral("https://x.org/a.jpg")}}};
    item.bytesProved = onDay(today);
    item.linkProved = onDay(today);
    return item;
}

const QList<QString> hostile{QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("+1+1"), QStringLiteral("-1"),
    QStringLiteral("@SUM(A1)"), QStringLiteral("\t=1"), QStringLiteral("<script>alert(1)</script>"),
    QStringLiteral("\"><img src=x onerror=1>"), QStringLiteral("a\"b,c\nd")};

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void noCellOfTheSpreadsheetIsAFormula()
    {
        QList<Item> items;
        for (const QString &text : hostile) {
            items.append(itemNamed(text, ItemState::Failed));
            items.last().reason = text;
            items.last().record = {.occid = 1, .scientificName = text};
        }
        for (const QString &text : hostile) {
            items.append(provedItem(text));
            items.last().path = items.last().catalogNumber = text;
        }
        for (const auto form : {ReportForm::Csv, ReportForm::Failures, ReportForm::SafeToDelete}) {
            const auto rows = readCsv(reportOn(batchOf(QStringLiteral("/photos")), items, form, today)).value();
            QVERIFY(rows.size() > hostile.size());
            for (const QStringList &row : rows) {
                for (const QString &cell : row)
                    QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.at(0)), qPrintable(cell));
            }
        }
    }

    void nothingFromOutsideIsMarkupInTheHtml()
    {
        QList<Item> items;
        for (const QString &text : hostile) {
            items.append(itemNamed(text));
            items.last().copies = {{CopyRole::Original, {.url = QStringLiteral("javascript:alert(1)")}},
                {CopyRole::Thumbnail, {.url = QStringLiteral("http://x/\"><script>")}}};
        }
        const QByteArray html = reportOn(batchOf(QStringLiteral("/photos")), items, ReportForm::Html);
        QVERIFY(!html.contains("<script") && !html.contains("<b>drop") && !html.contains("onerror=1>"));
        QVERIFY(!html.contains("href=\"javascript:"));
        QVERIFY(html.contains("Content-Security-Policy"));
    }

    void theContactSheetShowsWhatIsLinked()
    {
        QList<Item> items;
        for (const ItemState state : {ItemState::Confirmed, ItemState::Failed, ItemState::Confirmed}) {
            items.append(itemNamed(QStringLiteral("a.jpg"), state));
            items.last().catalogNumber = QStringLiteral("<b>A&1</b>");
            items.last().record.scientificName = QStringLiteral("Quercus <i>alba");
            items.last().copies = {{CopyRole::Original, {.url = QStringLiteral("https://img.example.org/a.jpg")}},
                {CopyRole::Thumbnail, {.url = QStringLiteral("https://img.example.org/a_tn.jpg")}}};
        }
        const QByteArray html = reportOn(batchOf(QStringLiteral("/photos")), items, ReportForm::Html);
        QCOMPARE(html.count("<figure>"), 2);
        QCOMPARE(html.count("<img src=\"https://img.example.org/a_tn.jpg\" alt=\"&lt;b&gt;A&amp;1&lt;/b&gt;\""), 2);
        QVERIFY(html.contains("<a href=\"https://img.example.org/a.jpg\"><img"));
        QVERIFY(html.contains("Quercus &lt;i&gt;alba"));
        QVERIFY(html.contains("@media print"));
    }

    void theManifestIsTakenBySha256sum()
    {
        QTemporaryDir folder;
        QList<Item> items;
        for (const QString &name : {QStringLiteral("plain.jpg"), QStringLiteral("with space.jpg"),
                 QStringLiteral("back\\slash.jpg"), QStringLiteral("line\nbreak.jpg"),
                 QStringLiteral("carriage\rreturn.jpg"), QStringLiteral("\\n\n.jpg"), QStringLiteral("ünï.jpg"),
                 QStringLiteral("#hash.jpg"), QStringLiteral("-dash.jpg"), QStringLiteral(" space.jpg")}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name.toUtf8());
            items.append(itemNamed(name));
            items.last().sha256 = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
            items.last().mediaId = 3;
        }
        QFile manifest(folder.filePath(QStringLiteral("manifest")));
        QVERIFY(manifest.open(QIODevice::WriteOnly));
        manifest.write(reportOn(batchOf(folder.path()), items, ReportForm::Manifest));
        manifest.close();
        QProcess check;
        check.setWorkingDirectory(folder.path());
        check.start(QStringLiteral("sha256sum"),
            {QStringLiteral("-c"), QStringLiteral("--strict"), QStringLiteral("manifest")});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
        QCOMPARE(check.readAllStandardOutput().count("OK"), items.size());
    }

    void theFailuresAreAMappingOfTheirFiles_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {QStringLiteral("plain.jpg"), QStringLiteral("sub/folder.jpg"),
                 QStringLiteral("comma, and \"quotes\".jpg"), QStringLiteral("semi;colon.jpg"),
                 QStringLiteral("=1+1.jpg"), QStringLiteral("-dash.jpg"), QStringLiteral("+plus/@at.jpg"),
                 QStringLiteral("@at.jpg"), QStringLiteral("\ttab.jpg"), QStringLiteral("\rreturn.jpg"),
                 QStringLiteral(" space.jpg"), QStringLiteral("'apostrophe.jpg"), QStringLiteral("line\nbreak.jpg"),
                 QStringLiteral("ünï.jpg"), QStringLiteral("back\\slash.jpg"), QStringLiteral(".hidden.jpg")})
            QTest::newRow(qPrintable(QString(name).simplified())) << name;
    }

    void theFailuresAreAMappingOfTheirFiles()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("failures.csv"));
        const QList<Item> items{
            itemNamed(QStringLiteral("other.jpg"), ItemState::Failed), itemNamed(name, ItemState::NeedsDecision)};
        QVERIFY(writeReport(path, batchOf(QStringLiteral("/photos")), items, ReportForm::Failures));
        const auto mapping = NameMapping::read(path);
        QVERIFY2(mapping, qPrintable(mapping ? QString() : mapping.error().message));
        QVERIFY(mapping->problems().isEmpty());
        const auto line = mapping->find(name);
        QVERIFY(line);
        QCOMPARE(line->catalogNumber, QStringLiteral("A1"));
    }

    void aMappingNeverGetsAnotherNumberFromTheFailures()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("failures.csv"));
        Item item = itemNamed(QStringLiteral("a.jpg"), ItemState::Failed);
        item.catalogNumber = QStringLiteral("-17");
        QVERIFY(writeReport(path, batchOf(QStringLiteral("/photos")), {item}, ReportForm::Failures));
        QVERIFY(!NameMapping::read(path).value().find(item.name));
    }

    void whatWasNotProvedTodayIsNotSafeToDelete_data()
    {
        QTest::addColumn<Item>("item");
        QTest::addColumn<std::optional<KeptBecause>>("kept");
        const auto row
            = [](const char *name, const std::function<void(Item &)> &change, const std::optional<KeptBecause> &kept) {
                  Item item = provedItem(QStringLiteral("a.jpg"));
                  change(item);
                  QTest::newRow(name) << item << kept;
              };
        row(
            "proved", [](Item &) {}, std::nullopt);
        row(
            "proved in the first minute of the day",
            [](Item &i) { i.bytesProved = i.linkProved = QDateTime(today, QTime(0, 0)).toUTC(); }, std::nullopt);
        row(
            "proved in the last one",
            [](Item &i) { i.bytesProved = i.linkProved = QDateTime(today, QTime(23, 59)).toUTC(); }, std::nullopt);
        row(
            "bytes proved yesterday", [](Item &i) { i.bytesProved = onDay(today.addDays(-1)); },
            KeptBecause::NotProvedToday);
        row(
            "link proved yesterday", [](Item &i) { i.linkProved = onDay(today.addDays(-1)); },
            KeptBecause::NotProvedToday);
        row(
            "proved tomorrow", [](Item &i) { i.linkProved = onDay(today.addDays(1)); }, KeptBecause::NotProvedToday);
        row(
            "bytes never proved", [](Item &i) { i.bytesProved = {}; }, KeptBecause::NeverProved);
        row(
            "link never proved", [](Item &i) { i.linkProved = {}; }, KeptBecause::NeverProved);
        row(
            "the host has a copy", [](Item &i) { i.copies[CopyRole::Original].sha256 = QByteArray(32, '\x02'); },
            KeptBecause::OtherBytes);
        row(
            "the host has a copy and the file",
            [](Item &i) {
                i.copies[CopyRole::Archive] = i.copies.value(CopyRole::Original);
                i.copies[CopyRole::Original].sha256 = QByteArray(32, '\x02');
            },
            std::nullopt);
        row(
            "it came out of a zip", [](Item &i) { i.archive = QStringLiteral("/photos.zip"); }, KeptBecause::InZip);
        row(
            "taken back", [](Item &i) { i.unlinkAsked = onDay(today); }, KeptBecause::NotConfirmed);
        for (const ItemState state : allItemStates) {
            if (state != ItemState::Confirmed)
                row(
                    qPrintable(stateWord(state)), [state](Item &i) { i.state = state; }, KeptBecause::NotConfirmed);
        }
    }

    void whatWasNotProvedTodayIsNotSafeToDelete()
    {
        QFETCH(Item, item);
        QFETCH(std::optional<KeptBecause>, kept);
        QVERIFY(whyKept(item, today) == kept);
        const auto rows
            = readCsv(reportOn(batchOf(QStringLiteral("/photos")), {item}, ReportForm::SafeToDelete, today)).value();
        QCOMPARE(rows.size(), kept ? 1 : 2);
        QCOMPARE(keptNotices({item}, today).size(), kept ? 1 : 0);
    }

    void whatIsSafeToDeleteNamesItsProof()
    {
        const auto rows = readCsv(reportOn(batchOf(QStringLiteral("/photos")), {provedItem(QStringLiteral("a.jpg"))},
                                      ReportForm::SafeToDelete, today))
                              .value();
        QCOMPARE(rows.first().join(QLatin1Char(' ')),
            QStringLiteral("file path sha256 bytes catalogNumber occid mediaID url bytesProved linkProved"));
        const QString proved = onDay(today).toString(Qt::ISODate);
        QCOMPARE(rows.at(1),
            (QStringList{QStringLiteral("a.jpg"), QStringLiteral("/photos/a.jpg"), QStringLiteral("01").repeated(32),
                QStringLiteral("1234"), QStringLiteral("A1"), QStringLiteral("5"), QStringLiteral("9"),
                QStringLiteral("https://x.org/a.jpg"), proved, proved}));
        QVERIFY(proved.endsWith(QLatin1Char('Z')));
    }

    void theHtmlSaysWhenAnImageWasProved()
    {
        const QByteArray html = reportOn(
            batchOf(QStringLiteral("/photos")), {provedItem(QStringLiteral("a.jpg"))}, ReportForm::Html, today);
        QCOMPARE(html.count(QLocale().toString(today, QLocale::ShortFormat).toHtmlEscaped().toUtf8()), 2);
    }

    void aSpreadsheetComputesNothing()
    {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty())
            QSKIP("LibreOffice is not installed");
        const QTemporaryDir folder;
        QList<Item> items;
        for (const QString &text : hostile) {
            items.append(itemNamed(text, ItemState::Failed));
            items.last().reason = text;
        }
        const QMap<QString, QByteArray> files{
            {QStringLiteral("csv"), reportOn(batchOf(QStringLiteral("/photos")), items, ReportForm::Csv)},
            {QStringLiteral("failures"), reportOn(batchOf(QStringLiteral("/photos")), items, ReportForm::Failures)},
            {QStringLiteral("control"), "=1+1,2\r\n"}};
        QStringList paths;
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            paths.append(folder.filePath(it.key() + QStringLiteral(".csv")));
            QFile file(paths.last());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(it.value()) == it.value().size());
        }
        QProcess convert;
        convert.start(office,
            QStringList{QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("office")),
                QStringLiteral("--headless"), QStringLiteral("--infilter=CSV:44,34,76,1"),
                QStringLiteral("--convert-to"), QStringLiteral("fods"), QStringLiteral("--outdir"), folder.path()}
                + paths);
        QVERIFY(convert.waitForFinished(90'000));
        const auto hasFormula = [&folder](const QString &name) {
            QFile file(folder.filePath(name + QStringLiteral(".fods")));
            const QByteArray sheet = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            return sheet.contains("table:table-cell") ? std::optional(sheet.contains("table:formula")) : std::nullopt;
        };
        QVERIFY(hasFormula(QStringLiteral("control")) == true); // else this test would find nothing
        QVERIFY(hasFormula(QStringLiteral("csv")) == false);
        QVERIFY(hasFormula(QStringLiteral("failures")) == false);
    }

    void theCountsAddUpToTheFiles()
    {
        const QList<Item> items{itemNamed(QStringLiteral("a")), itemNamed(QStringLiteral("b"), ItemState::Failed),
            itemNamed(QStringLiteral("c"), ItemState::Skipped)};
        const QJsonObject summary = summaryToJson(items, 7).value(QStringLiteral("summary")).toObject();
        int sum = 0;
        for (const QString &key : summary.keys())
            sum += key == QLatin1String("batch") ? 0 : summary.value(key).toInt();
        QCOMPARE(sum, items.size());
        QCOMPARE(summary.value(QStringLiteral("batch")).toInt(), 7);
        QCOMPARE(summary.size(), int(allItemStates.size()) + 1);
    }

    void theImageSaysAllThatIsKnown()
    {
        Item item = itemNamed(QStringLiteral("a"));
        item.format = "tiff";
        item.pixels = QSize(4000, 6000);
        item.metadata = {.bitsPerChannel = 16,
            .colourSpace = QStringLiteral("Adobe RGB"),
            .captured = QDateTime(QDate(2024, 3, 12), QTime(14, 5), Qt::OffsetFromUTC, -7 * 3600),
            .camera = QStringLiteral("Canon EOS 5D"),
            .creator = QStringLiteral("José"),
            .rights = QStringLiteral("© The Herbarium"),
            .location = GeoPoint{.latitude = 33.5, .longitude = -111.25}};
        const QByteArray image
            = QJsonDocument(itemToJson(item).value(QStringLiteral("image")).toObject()).toJson(QJsonDocument::Compact);
        QCOMPARE(image,
            R"({"bitsPerChannel":16,"camera":"Canon EOS 5D","captured":"2024-03-12T14:05:00-07:00",)"
            R"("colourSpace":"Adobe RGB","creator":"José","format":"tiff","height":6000,"latitude":33.5,)"
            R"("longitude":-111.25,"rights":"© The Herbarium","width":4000})");
    }

    void whatIsNotKnownIsAbsent()
    {
        Item item = itemNamed(QStringLiteral("a"), ItemState::Found);
        item.catalogNumber.clear();
        QCOMPARE(itemToJson(item).keys(), (QStringList{QStringLiteral("file"), QStringLiteral("state")}));
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "reporttest.moc"
