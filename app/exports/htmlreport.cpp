#include "htmlreport.h"

#include "itemjson.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

const char style[] = R"(
body { font: 15px/1.5 system-ui, sans-serif; color: #1d2327; background: #fff; max-width: 68em; margin: 2.5em auto; padding: 0 1.5em; }
h1 { font-size: 1.6em; margin: 0; } h2 { font-size: 1.15em; margin: 2em 0 .5em; }
p.when { color: #5c6670; margin: .2em 0 1.5em; }
ul.counts { display: flex; flex-wrap: wrap; gap: .8em; list-style: none; padding: 0; }
ul.counts li { border: 1px solid #d5dade; border-radius: 6px; padding: .5em 1em; } ul.counts b { font-size: 1.4em; display: block; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; color: #5c6670; font-weight: 600; }
th, td { padding: .45em .8em .45em 0; border-bottom: 1px solid #e6e9ec; vertical-align: top; overflow-wrap: anywhere; }
a { color: #1a5fb4; }
div.sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr)); gap: 1em; }
figure { margin: 0; break-inside: avoid; } figcaption { font-size: .85em; line-height: 1.35; overflow-wrap: anywhere; }
figure img { width: 100%; height: 11em; object-fit: contain; background: #f4f5f6; border: 1px solid #d5dade; }
@page { margin: 14mm; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } tr { break-inside: avoid; } h2 { break-after: avoid; }
div.sheet { grid-template-columns: repeat(5, 1fr); } a { color: inherit; text-decoration: none; } }
)";

struct Section {
    QString title;
    QList<ItemState> states;
    bool withReason;
};

QList<Section> sections()
{
    return {{Text::tr("Linked"), {ItemState::Confirmed, ItemState::Linked}, false},
        {Text::tr("Waiting for a decision"), {ItemState::NeedsDecision}, true},
        {Text::tr("Failed"), {ItemState::Failed}, true},
        {Text::tr("Asked, answer not known yet"), {ItemState::LinkUnknown}, true},
        {Text::tr("On their way"),
            {ItemState::Found, ItemState::Identified, ItemState::Matched, ItemState::Prepared, ItemState::Uploaded,
                ItemState::Verified},
            false},
        {Text::tr("Left out"), {ItemState::Skipped}, true}};
}

QString escaped(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}

QString linkTo(const QString &url, const QString &words)
{
    const bool web = url.startsWith(QLatin1String("http://")) || url.startsWith(QLatin1String("https://"));
    return web ? QStringLiteral("<a href=\"%1\">%2</a>").arg(url.toHtmlEscaped(), words) : words;
}

/// When the file and its link were last seen where they belong.
QString proof(const Item &item)
{
    const auto day
        = [](const QDateTime &time) { return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat); };
    QStringList sentences;
    if (item.bytesProved.isValid())
        sentences.append(Text::tr("The host served this very file on %1.").arg(day(item.bytesProved)));
    if (item.linkProved.isValid())
        sentences.append(Text::tr("The link was on its record on %1.").arg(day(item.linkProved)));
    return sentences.isEmpty()
        ? QString()
        : QStringLiteral("<br><small>%1</small>").arg(sentences.join(QLatin1Char(' ')).toHtmlEscaped());
}

/// A picture that is on its record, with what it shows; empty for any other.
QString figure(const Item &item)
{
    const QString thumbnail = item.urlOf(CopyRole::Thumbnail);
    if (item.state != ItemState::Confirmed || thumbnail.isEmpty())
        return {};
    const QString picture = QStringLiteral("<img src=\"%1\" alt=\"%2\" loading=\"lazy\">")
                                .arg(thumbnail.toHtmlEscaped(), escaped(item.catalogNumber));
    return QStringLiteral("<figure>%1<figcaption><b>%2</b><br><i>%3</i></figcaption></figure>\n")
        .arg(linkTo(item.urlOf(CopyRole::Original), picture), escaped(item.catalogNumber),
            escaped(item.record.scientificName));
}

/// All linked pictures at a glance.
QString contactSheet(const QList<Item> &items)
{
    QString figures;
    for (const Item &item : items)
        figures += figure(item);
    return figures.isEmpty() ? QString()
                             : QStringLiteral("<h2>%1</h2>\n<div class=\"sheet\">\n%2</div>\n")
                                   .arg(Text::tr("Contact sheet").toHtmlEscaped(), figures);
}

QString row(const Item &item, bool withReason)
{
    const QString original = item.urlOf(CopyRole::Original);
    QString record = escaped(item.record.scientificName);
    if (item.record.occid != 0)
        record += QStringLiteral(" (occid %1)").arg(item.record.occid);
    record += proof(item);
    return QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>\n")
        .arg(linkTo(original, escaped(item.name)), escaped(item.catalogNumber),
            withReason ? escaped(item.reason) : record);
}

QString table(const Section &section, const QList<Item> &items)
{
    QString rows;
    for (const Item &item : items) {
        if (section.states.contains(item.state))
            rows += row(item, section.withReason);
    }
    if (rows.isEmpty())
        return {};
    return QStringLiteral("<h2>%1</h2>\n<table><tr><th>%2</th><th>%3</th><th>%4</th></tr>\n%5</table>\n")
        .arg(section.title.toHtmlEscaped(), Text::tr("File").toHtmlEscaped(), Text::tr("Number").toHtmlEscaped(),
            (section.withReason ? Text::tr("Why") : Text::tr("Record")).toHtmlEscaped(), rows);
}

} // namespace

QByteArray htmlReport(const Batch &batch, const QList<Item> &items)
{
    const auto counts = countsOf(items);
    QString countList;
    QString tables;
    for (const Section &section : sections()) {
        int count = 0;
        for (const ItemState state : section.states)
            count += counts.value(state);
        if (count > 0)
            countList += QStringLiteral("<li><b>%1</b>%2</li>").arg(count).arg(section.title.toHtmlEscaped());
        tables += table(section, items);
    }
    const QString title = Text::tr("Sheetlink: %1").arg(batch.title).toHtmlEscaped();
    const QString when = Text::tr("Batch %1, begun %2, %n file(s)", nullptr, int(items.size()))
                             .arg(batch.id)
                             .arg(QLocale().toString(batch.created.toLocalTime(), QLocale::LongFormat));
    return QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"%6\"><head><meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src http: https:; "
        "style-src 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
        "<title>%1</title><style>%2</style></head>\n<body><h1>%1</h1>\n<p class=\"when\">%3</p>\n"
        "<ul class=\"counts\">%4</ul>\n%5</body></html>\n")
        .arg(title, QString::fromLatin1(style), when.toHtmlEscaped(), countList, tables + contactSheet(items),
            QLocale().bcp47Name())
        .toUtf8();
}
