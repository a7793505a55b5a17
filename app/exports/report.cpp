#include "report.h"

#include "csvtable.h"
#include "htmlreport.h"
#include "itemjson.h"
#include "safetodelete.h"
#include "spreadsheetcell.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSaveFile>

namespace {

bool cameThrough(const Item &item)
{
    return item.state == ItemState::Confirmed || item.state == ItemState::Linked || item.state == ItemState::Skipped;
}

QByteArray csvReport(const QList<Item> &items)
{
    QByteArray csv = csvLine({QStringLiteral("file"), QStringLiteral("state"), QStringLiteral("catalogNumber"),
        QStringLiteral("occid"), QStringLiteral("scientificName"), QStringLiteral("reason"),
        QStringLiteral("originalUrl"), QStringLiteral("webUrl"), QStringLiteral("thumbnailUrl"),
        QStringLiteral("mediaID"), QStringLiteral("sha256"), QStringLiteral("bytes")});
    for (const Item &item : items) {
        QStringList cells{item.name, stateWord(item.state), item.catalogNumber,
            item.record.occid == 0 ? QString() : QString::number(item.record.occid), item.record.scientificName,
            item.reason, item.urlOf(CopyRole::Original), item.urlOf(CopyRole::Web), item.urlOf(CopyRole::Thumbnail),
            item.mediaId == 0 ? QString() : QString::number(item.mediaId), QString::fromLatin1(item.sha256.toHex()),
            QString::number(item.size)};
        for (QString &cell : cells)
            cell = harmlessCell(cell);
        csv += csvLine(cells);
    }
    return csv;
}

/// A mapping still finds the file by it: there a dot and a slash in front are no part of the name, as spaces are none
/// at its ends.
QString harmlessPath(const QString &name)
{
    const bool needsGuard = looksLikeFormula(name) || (!name.isEmpty() && name.at(0).isSpace());
    return needsGuard ? QLatin1String("./") + name : name;
}

/// A number that a spreadsheet would compute stays out: with an apostrophe it would be another number in a mapping.
QString harmlessNumber(const QString &number)
{
    return looksLikeFormula(number) ? QString() : number;
}

QByteArray failuresReport(const QList<Item> &items)
{
    QByteArray csv = csvLine(
        {QStringLiteral("file"), QStringLiteral("catalogNumber"), QStringLiteral("state"), QStringLiteral("reason")});
    for (const Item &item : items) {
        if (!cameThrough(item)) {
            csv += csvLine({harmlessPath(item.name), harmlessNumber(item.catalogNumber), stateWord(item.state),
                harmlessCell(item.reason)});
        }
    }
    return csv;
}

QByteArray jsonReport(const Batch &batch, const QList<Item> &items)
{
    QByteArray lines;
    for (const Item &item : items)
        lines += jsonLine(itemToJson(item));
    return lines + jsonLine(summaryToJson(items, batch.id));
}

/// sha256sum marks a line whose name has a backslash or a line break with a backslash in front, and spells them out.
QByteArray manifestLine(const QByteArray &sha256, const QString &name)
{
    QString spelled = name;
    spelled.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    spelled.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    spelled.replace(QLatin1Char('\r'), QLatin1String("\\r"));
    return (spelled == name ? "" : "\\") + sha256.toHex() + "  " + spelled.toUtf8() + '\n';
}

QByteArray manifestReport(const Batch &batch, const QList<Item> &items)
{
    // With one folder the names are relative to it; with several things dropped, only whole paths are clear.
    const bool relative = batch.roots.size() == 1;
    QByteArray manifest;
    for (const Item &item : items) {
        if (item.sha256.isEmpty())
            continue;
        manifest += manifestLine(item.sha256, relative ? item.name : item.path);
        if (item.mediaId != 0) {
            manifest += QStringLiteral("# %1 bytes, occid %2, mediaID %3, %4\n")
                            .arg(item.size)
                            .arg(item.record.occid)
                            .arg(item.mediaId)
                            .arg(item.urlOf(CopyRole::Original))
                            .toUtf8();
        }
    }
    return manifest;
}

} // namespace

std::optional<ReportForm> reportFormFromWord(const QString &word)
{
    constexpr std::pair<const char *, ReportForm> forms[] = {{"csv", ReportForm::Csv}, {"html", ReportForm::Html},
        {"json", ReportForm::Json}, {"manifest", ReportForm::Manifest}, {"failures", ReportForm::Failures},
        {"links", ReportForm::Links}, {"safe-to-delete", ReportForm::SafeToDelete}};
    for (const auto &[name, form] : forms) {
        if (word == QLatin1String(name))
            return form;
    }
    return std::nullopt;
}

QByteArray reportOn(const Batch &batch, const QList<Item> &items, ReportForm form, QDate today)
{
    switch (form) {
    case ReportForm::Csv:
        return csvReport(items);
    case ReportForm::Html:
        return htmlReport(batch, items);
    case ReportForm::Json:
        return jsonReport(batch, items);
    case ReportForm::Manifest:
        return manifestReport(batch, items);
    case ReportForm::Failures:
        return failuresReport(items);
    case ReportForm::Links:
        return linksReport(items);
    case ReportForm::SafeToDelete:
        return safeToDeleteReport(items, today);
    }
    Q_UNREACHABLE();
}

QByteArray linksReport(const QList<Item> &items)
{
    QByteArray csv = csvLine({QStringLiteral("mediaID"), QStringLiteral("occid"), QStringLiteral("catalogNumber"),
        QStringLiteral("originalUrl"), QStringLiteral("url"), QStringLiteral("thumbnailUrl"), QStringLiteral("file")});
    for (const Item &item : items) {
        if (!item.linkAsked.isValid() || item.mediaId == 0)
            continue;
        QStringList cells{QString::number(item.mediaId), QString::number(item.record.occid), item.record.catalogNumber,
            item.urlOf(CopyRole::Original), item.urlOf(CopyRole::Web), item.urlOf(CopyRole::Thumbnail), item.name};
        for (QString &cell : cells)
            cell = harmlessCell(cell);
        csv += csvLine(cells);
    }
    return csv;
}

Result<> writeReport(const QString &path, const Batch &batch, const QList<Item> &items, ReportForm form)
{
    return writeBytes(path, reportOn(batch, items, form));
}

Result<> writeBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
        if (file.commit())
            return {};
    }
    return failure(ErrorKind::Usage,
        QCoreApplication::translate("Report", "The report could not be written to “%1”. Choose another place.")
            .arg(path),
        file.errorString(), QStringLiteral("report-unwritable"));
}
