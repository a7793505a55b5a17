#include "enginework.h"

#include "identity.h"
#include "imageformat.h"
#include "matching.h"
#include "namesuffix.h"
#include "publicurl.h"

#include <QFileInfo>

namespace {

/// Only the single record tells whose images it shows, at a request each. So many are read on the chance that one of
/// them shows the same bytes; records that show the same address or file name are read in any case.
constexpr qsizetype mostReadForTheirImages = 500;

} // namespace

Item lookInto(
    ImageWorkers &images, Item item, const NameMatcher &matcher, BarcodeUse barcodes, const CancelToken &cancel)
{
    const Item before = item;
    const auto facts
        = images.probe(item.path, barcodes == BarcodeUse::Off ? LookForCodes::No : LookForCodes::Yes, cancel);
    if (!facts && facts.error().kind == ErrorKind::Cancelled)
        return before;
    enterName(item, matcher.match(item.name));
    enterFacts(item, facts);
    if (!facts)
        return item;
    settleIdentity(item, matcher, barcodes);
    return item;
}

QStringList fileWarnings(const Item &item)
{
    QStringList warnings;
    for (const char *word : {"wrong-extension", "odd-jpeg"}) {
        if (item.warnings.contains(QLatin1String(word)))
            warnings.append(QLatin1String(word));
    }
    return warnings;
}

bool showsFile(const Media &media, const Item &item)
{
    const auto nameOf = [](const QString &path) { return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1); };
    const QString name = nameOf(item.name);
    const QString shown = QUrl(media.originalUrl).fileName(QUrl::FullyDecoded);
    return shown.compare(name, Qt::CaseInsensitive) == 0
        || media.sourceIdentifier.compare(QStringLiteral("filename: ") + name, Qt::CaseInsensitive) == 0;
}

RemoteNames plannedNames(const Item &item, const Occurrence &record, const Profile &profile, int copy)
{
    return remoteNames(record.catalogNumber, item.part, copy,
        {.folder = profile.images.archiveFolder, .extension = usualExtension(item.format)});
}

QString pathOf(const RemoteNames &names, CopyRole role)
{
    switch (role) {
    case CopyRole::Original:
        return names.original;
    case CopyRole::Web:
        return names.web;
    case CopyRole::Thumbnail:
        return names.thumbnail;
    case CopyRole::Archive:
        return names.archive;
    }
    Q_UNREACHABLE();
}

QString plannedUrl(const Item &item, const Occurrence &record, const Profile &profile)
{
    if (const QString planned = item.urlOf(CopyRole::Original); !planned.isEmpty())
        return planned;
    const auto names = plannedNames(item, record, profile);
    return publicUrl(profile.host.publicUrl, names.original).toString(QUrl::FullyEncoded);
}

Result<OccurrenceLookup::Records> findRecords(
    PortalDesk &portal, const QList<Item> &items, const Profile &profile, const CancelToken &cancel)
{
    QSet<QString> numbers;
    for (const Item &item : items) {
        const QStringList asked = numbersInQuestion(item, profile.naming.barcode);
        numbers.unite(QSet<QString>(asked.begin(), asked.end()));
    }
    auto records = portal.find(numbers.values(), cancel);
    if (!records)
        return records;

    qsizetype mayRead = mostReadForTheirImages;
    QSet<qint64> read;
    for (const Item &item : items) {
        const auto same = records->find(OccurrenceLookup::key(item.catalogNumber));
        if (same == records->end())
            continue;
        for (Occurrence &occurrence : *same) {
            if (read.contains(occurrence.occid) || occurrence.media.isEmpty())
                continue;
            const QString planned = plannedUrl(item, occurrence, profile);
            const bool mayBeThere = std::any_of(occurrence.media.begin(), occurrence.media.end(),
                [&](const Media &media) { return media.originalUrl == planned || showsFile(media, item); });
            if (!mayBeThere && --mayRead < 0)
                continue;
            read.insert(occurrence.occid);
            const auto whole = portal.record(occurrence.occid, cancel);
            if (!whole)
                return failure(whole.error());
            if (*whole)
                occurrence.media = (*whole)->media;
        }
    }
    return records;
}

Result<> verifyCopies(HttpClient &http, const Item &item, HostVerification how, const CancelToken &cancel)
{
    for (auto copy = item.copies.cbegin(); copy != item.copies.cend(); ++copy) {
        const PublicCopy there{.url = QUrl(copy->url, QUrl::StrictMode),
            .size = copy->size,
            .sha256 = copy->sha256,
            .isImage = copy.key() != CopyRole::Archive};
        if (auto checked = checkPublicUrl(http, there, how, cancel); !checked)
            return checked;
    }
    return {};
}
