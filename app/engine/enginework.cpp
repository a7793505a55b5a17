#include "enginework.h"

#include "identity.h"
#include "imageformat.h"
#include "linkplan.h"
#include "matching.h"
#include "namesuffix.h"
#include "publicurl.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(BatchEngine)
};

/// Only the single record tells whose images it shows, at a request each. So many are read on the chance that one of
/// them shows the same bytes; records that show the same address or file name are read in any case.
constexpr qsizetype mostReadForTheirImages = 500;

/// The image that this one replaces, as the person saw it who said so; what somebody changed since stays.
Result<> takeOffReplaced(PortalDesk &portal, const Item &item, const CancelToken &cancel)
{
    const Media &old = *item.replaces;
    const auto now = portal.look({.mediaId = old.mediaId,
                                     .occid = item.record.occid,
                                     .catalogNumber = item.record.catalogNumber,
                                     .originalUrl = old.originalUrl,
                                     .sourceIdentifier = old.sourceIdentifier,
                                     .fingerprint = old.fingerprint},
        cancel);
    if (!now)
        return failure(now.error());
    switch (now->state) {
    case LinkNow::State::Gone:
        return {};
    case LinkNow::State::Changed:
        return failure(ErrorKind::Item,
            Text::tr("The new image is linked; the one that it replaces was left on the record. %1").arg(now->words),
            {}, QStringLiteral("old-image-kept"));
    case LinkNow::State::AsMade:
        break;
    }
    const auto removed = portal.unlink(item.record.occid, old.mediaId, PortalDesk::Files::Stay, cancel);
    if (removed || removed.error().kind == ErrorKind::Transient || removed.error().kind == ErrorKind::Cancelled)
        return removed;
    return failure(ErrorKind::Item,
        Text::tr("The new image is linked; the one that it replaces is still on the record. %1")
            .arg(removed.error().message),
        removed.error().detail, QStringLiteral("old-image-kept"));
}

/// Two programs that ask for the same link at the same time both find it missing, and so it is made twice; so it is
/// where a portal makes a link long after the request for it broke off. Whoever sees that leaves the oldest row only.
/// Rows that are not certainly a double of our link stay. Returns what is left.
QList<Media> takeOffDoubles(PortalDesk &portal, const Item &item, const QList<Media> &rows, const CancelToken &cancel)
{
    if (!item.linkAsked.isValid())
        return rows; // then none was there because of us
    const QString mark = sourceIdentifierFor(item.sha256);
    QList<Media> left;
    const auto isSame = [&mark](const Media &row) { return row.sourceIdentifier == mark; };
    for (const Media &row : rows) {
        const auto oldest = std::find_if(left.cbegin(), left.cend(), isSame);
        const bool isDouble = isSame(row) && oldest != left.cend();
        const bool hasOwnFiles = isDouble && row.originalUrl != oldest->originalUrl; // kept by the portal
        const auto files = hasOwnFiles ? PortalDesk::Files::GoToo : PortalDesk::Files::Stay;
        if (!isDouble || !portal.unlink(item.record.occid, row.mediaId, files, cancel))
            left.append(row);
    }
    return left;
}

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

const Media *mediaInTheWay(const Item &item, const QString &plannedUrl)
{
    for (const Media &media : item.record.media) {
        if (!plannedUrl.isEmpty() && media.originalUrl == plannedUrl)
            return &media;
    }
    for (const Media &media : item.record.media) {
        if (showsFile(media, item))
            return &media;
    }
    return nullptr;
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
    if (profile.host.kind == HostKind::Portal)
        return {}; // the portal gives it
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
            const bool mayBeThere
                = std::any_of(occurrence.media.begin(), occurrence.media.end(), [&](const Media &media) {
                      return (!planned.isEmpty() && media.originalUrl == planned) || showsFile(media, item);
                  });
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

QList<Confirmation> confirmLinks(
    PortalDesk &portal, HttpClient &http, const QList<Item> &items, const Profile &profile, const CancelToken &cancel)
{
    QList<PortalDesk::AskedLink> links;
    for (const Item &item : items) {
        const bool isInDoubt = item.state == ItemState::LinkUnknown;
        links.append({linkRequestFor(item, profile), isInDoubt ? std::optional(item.linkAsked) : std::nullopt});
    }
    QList<Confirmation> confirmations;
    for (const PortalDesk::FoundLink &found : portal.findLinks(links, cancel)) {
        const Item &item = items.at(confirmations.size());
        confirmations.append({found});
        Confirmation &confirmation = confirmations.last();
        if (!found || found->isEmpty())
            continue;
        if (profile.host.kind == HostKind::Portal) {
            const ItemCopy sent = item.copies.value(CopyRole::Original);
            const PublicCopy copy{
                .url = QUrl(linkAmong(*found, item).originalUrl), .size = sent.size, .sha256 = sent.sha256};
            confirmation.served = checkPublicUrl(http, copy, HostVerification::Strict, cancel);
        }
        if (confirmation.served)
            confirmation.found = takeOffDoubles(portal, item, *found, cancel);
        if (confirmation.served && item.replaces)
            confirmation.replaced = takeOffReplaced(portal, item, cancel);
    }
    return confirmations;
}

const ItemCopy *copyOfSource(const Item &item)
{
    const auto found = std::find_if(
        item.copies.cbegin(), item.copies.cend(), [&item](const ItemCopy &copy) { return copy.sha256 == item.sha256; });
    return found == item.copies.cend() ? nullptr : &*found;
}
