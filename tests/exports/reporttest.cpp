#include "report.h"
#include "csvtable.h"
#include "itemjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QProcess>
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
        for (const ReportForm form : {ReportForm::Csv, ReportForm::Failures}) {
            const auto rows = readCsv(reportOn(batchOf(QStringLiteral("/photos")), items, form)).value();
            QCOMPARE(rows.size(), items.size() + 1);
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

    void theManifestIsTakenBySha256sum()
    {
        QTemporaryDir folder;
        QList<Item> items;
        for (const QString &name :
            {QStringLiteral("plain.jpg"), QStringLiteral("with space.jpg"), QStringLiteral("back\\slash.jpg"),
                QStringLiteral("line\nbreak.jpg"), QStringLiteral("ünï.jpg"), QStringLiteral("#hash.jpg")}) {
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
