#include "recordpage.h"

#include "pages.h"
#include "portalrows.h"

namespace Practice {

namespace {

constexpr int mostListed = 500;

QString text(const Row &row, const char *column)
{
    return row.value(QLatin1String(column)).toString().toHtmlEscaped();
}

QString recordRow(const Row &row)
{
    return QStringLiteral("<tr><td><a href=\"/portal/collections/individual/index.php?occid=%1\">%2</a></td>"
                          "<td><i>%3</i></td><td>%4</td><td>%5</td></tr>")
        .arg(text(row, "occid"), text(row, "catalogNumber"), text(row, "sciname"), text(row, "recordedBy"),
            text(row, "images"));
}

QString figure(const Row &media, const QUrl &portal)
{
    const QString original = absoluteUrl(media.value(QStringLiteral("originalUrl")).toString(), portal).toHtmlEscaped();
    const QString web = absoluteUrl(media.value(QStringLiteral("url")).toString(), portal).toHtmlEscaped();
    return QStringLiteral("<figure><a href=\"%1\"><img src=\"%2\" alt=\"\"></a><figcaption>%3 %4</figcaption></figure>")
        .arg(original, web.isEmpty() ? original : web, text(media, "caption"), text(media, "creator"));
}

QString factTable(const Row &row)
{
    static constexpr std::pair<const char *, const char *> facts[]{{"Catalog number", "catalogNumber"},
        {"Name", "sciname"}, {"Family", "family"}, {"Collector", "recordedBy"}, {"Number", "recordNumber"},
        {"Date", "eventDate"}, {"Country", "country"}, {"State", "stateProvince"}, {"County", "county"},
        {"Locality", "locality"}, {"Status", "processingStatus"}};
    const bool isSecured = row.value(QStringLiteral("recordSecurity")).toInt() != 0;
    QString rows;
    for (const auto &[label, column] : facts) {
        const bool isWithheld = isSecured && (QLatin1String(column) == QLatin1String("locality"));
        const QString value = isWithheld ? QStringLiteral("withheld, the record is secured") : text(row, column);
        if (!value.isEmpty())
            rows += QStringLiteral("<tr><th>%1</th><td>%2</td></tr>").arg(QLatin1String(label), value);
    }
    return QStringLiteral("<table>%1</table>").arg(rows);
}

} // namespace

Answer welcomePage()
{
    return page(QStringLiteral("Sheetlink practice"),
        QStringLiteral("<p>A small specimen portal and image host for practising. It runs inside Sheetlink and "
                       "ends with it.</p><p><a href=\"/portal/index.php\">Open the practice portal</a></p>"));
}

Answer portalPage(const PortalContext &portal)
{
    const auto rows = portal.store.run([](Sql &sql) {
        return sql.rows(QStringLiteral("SELECT o.*, (SELECT count(*) FROM media m WHERE m.occid=o.occid) AS images "
                                       "FROM omoccurrences o WHERE collid=1 ORDER BY catalogKey LIMIT ?"),
            {mostListed});
    });
    QString list;
    for (const Row &row : rows)
        list += recordRow(row);
    return page(QStringLiteral("Practice Herbarium"),
        QStringLiteral("<table><tr><th>Number</th><th>Name</th><th>Collector</th><th>Images</th></tr>%1</table>")
            .arg(list));
}

Answer recordPage(const PortalContext &portal, const Request &request)
{
    const qint64 occid = request.value(QStringLiteral("occid")).toLongLong();
    return portal.store.run([&](Sql &sql) {
        const auto record = occurrenceWith(sql, occid);
        if (!record)
            return page(QStringLiteral("Record not found"), QStringLiteral("<p>ERROR: record does not exist</p>"));
        QString images;
        for (const Row &media : mediaOf(sql, occid))
            images += figure(media, portal.url);
        return page(record->value(QStringLiteral("catalogNumber")).toString(),
            factTable(*record) + QStringLiteral("<h2>Images</h2>")
                + (images.isEmpty() ? QStringLiteral("<p>No image yet.</p>") : images));
    });
}

} // namespace Practice
