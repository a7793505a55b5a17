#include "linkplan.h"

#include "enginework.h"
#include "licence.h"
#include "publicurl.h"

LinkRequest linkRequestFor(const Item &item, const Profile &profile)
{
    const auto orUsual = [](const QString &own, const QString &usual) { return own.isEmpty() ? usual : own; };
    const QString rights = orUsual(item.rights, profile.media.rights);
    const QString licence = licenceUri(rights);
    const ItemCopy original = item.copies.value(CopyRole::Original);
    LinkRequest request{.occid = item.record.occid,
        .originalUrl = item.urlOf(CopyRole::Original),
        .webUrl = item.urlOf(CopyRole::Web),
        .thumbnailUrl = item.urlOf(CopyRole::Thumbnail),
        .archiveUrl = item.urlOf(CopyRole::Archive),
        .format = original.remotePath.endsWith(QLatin1String(".png"))
            ? QStringLiteral("image/png") // sent by an earlier version
            : QStringLiteral("image/jpeg"),
        .sourceIdentifier = sourceIdentifierFor(item.sha256),
        .mediaMd5 = QString::fromLatin1(original.md5.toHex()),
        .creator = orUsual(item.creator, profile.media.creator),
        .caption = orUsual(item.caption, profile.media.caption),
        .rights = licence.isEmpty() ? rights : licence,
        .copyright = profile.media.copyright,
        .notes = profile.media.notes,
        .sort = item.sort,
        .catalogNumber = item.record.catalogNumber};
    if (item.replaces)
        request.besides = item.replaces->mediaId;
    if (profile.host.kind == HostKind::Portal) {
        request.fileSha256 = original.sha256;
        request.file = original.localPath;
        request.fileName = original.remotePath.section(QLatin1Char('/'), -1);
    }
    return request;
}

MadeLink madeLink(const Item &item)
{
    return {.mediaId = item.mediaId,
        .occid = item.record.occid,
        .catalogNumber = item.record.catalogNumber,
        .originalUrl = item.urlOf(CopyRole::Original),
        .sourceIdentifier = sourceIdentifierFor(item.sha256),
        .fingerprint = item.mediaFingerprint};
}

const Media &linkAmong(const QList<Media> &rows, const Item &item)
{
    const QString mark = sourceIdentifierFor(item.sha256);
    const auto marked
        = std::find_if(rows.begin(), rows.end(), [&mark](const Media &row) { return row.sourceIdentifier == mark; });
    return marked == rows.end() ? rows.first() : *marked;
}

bool isInLinkFile(const Item &item)
{
    return item.state == ItemState::Verified && item.reasonCode == QLatin1String("file-written");
}

std::optional<Error> unlinkable(Item item, const Profile &profile)
{
    const RemoteNames names = plannedNames(item, item.record, profile);
    if (profile.host.kind == HostKind::Portal)
        return unstorable(linkRequestFor(item, profile)); // which gives the addresses itself
    for (const CopyRole role : allCopyRoles)
        item.copies[role].url = publicUrl(profile.host.publicUrl, pathOf(names, role)).toString(QUrl::FullyEncoded);
    return unstorable(linkRequestFor(item, profile));
}
