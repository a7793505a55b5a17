#include "safetodelete.h"

#include "csvtable.h"
#include "spreadsheetcell.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Where the web serves the file itself, not something that was made from it; empty when nowhere.
QString urlOfFile(const Item &item)
{
    const auto same = std::find_if(item.copies.begin(), item.copies.end(),
        [&item](const ItemCopy &copy) { return !copy.sha256.isEmpty() && copy.sha256 == item.sha256; });
    return same == item.copies.end() ? QString() : same->url;
}

QString sentence(KeptBecause reason, int count)
{
    switch (reason) {
    case KeptBecause::NotConfirmed:
        return Text::tr("Keep %n file(s): their links were not read back from the portal.", nullptr, count);
    case KeptBecause::OtherBytes:
        return Text::tr("Keep %n file(s): the host holds a copy, not the file itself.", nullptr, count);
    case KeptBecause::Changed:
        return Text::tr("Keep %n file(s): they were changed since they were sent.", nullptr, count);
    case KeptBecause::InZip:
        return Text::tr("Keep %n file(s): they lie in a zip, which can only be deleted as a whole.", nullptr, count);
    case KeptBecause::NeverProved:
        return Text::tr("Keep %n file(s): nobody has compared what the host serves with them, byte by byte, and seen "
                        "their links since.",
            nullptr, count);
    case KeptBecause::NotProvedToday:
        return Text::tr("Keep %n file(s): their bytes and links were not proved today.", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<KeptBecause> whyKept(const Item &item, QDate today)
{
    if (item.state != ItemState::Confirmed || item.unlinkAsked.isValid())
        return KeptBecause::NotConfirmed;
    if (urlOfFile(item).isEmpty())
        return KeptBecause::OtherBytes;
    if (!item.archive.isEmpty())
        return KeptBecause::InZip;
    const QFileInfo source(item.path);
    if (source.exists() && (source.size() != item.size || source.lastModified().toMSecsSinceEpoch() != item.modified))
        return KeptBecause::Changed;
    if (!item.bytesProved.isValid() || !item.linkProved.isValid())
        return KeptBecause::NeverProved;
    const auto isToday = [today](const QDateTime &time) { return time.toLocalTime().date() == today; };
    if (!isToday(item.bytesProved) || !isToday(item.linkProved))
        return KeptBecause::NotProvedToday;
    return std::nullopt;
}

QByteArray safeToDeleteReport(const QList<Item> &items, QDate today)
{
    QByteArray csv = csvLine({QStringLiteral("file"), QStringLiteral("path"), QStringLiteral("sha256"),
        QStringLiteral("bytes"), QStringLiteral("catalogNumber"), QStringLiteral("occid"), QStringLiteral("mediaID"),
        QStringLiteral("url"), QStringLiteral("bytesProved"), QStringLiteral("linkProved")});
    for (const Item &item : items) {
        if (whyKept(item, today))
            continue;
        QStringList cells{item.name, item.path, QString::fromLatin1(item.sha256.toHex()), QString::number(item.size),
            item.catalogNumber, QString::number(item.record.occid), QString::number(item.mediaId), urlOfFile(item),
            item.bytesProved.toUTC().toString(Qt::ISODate), item.linkProved.toUTC().toString(Qt::ISODate)};
        std::transform(cells.begin(), cells.end(), cells.begin(), harmlessCell);
        csv += csvLine(cells);
    }
    return csv;
}

QStringList keptNotices(const QList<Item> &items, QDate today)
{
    QMap<KeptBecause, int> counts;
    for (const Item &item : items) {
        if (const auto reason = whyKept(item, today))
            ++counts[*reason];
    }
    QStringList notices;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        notices.append(sentence(it.key(), it.value()));
    return notices;
}
