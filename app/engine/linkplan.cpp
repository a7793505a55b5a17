#include "linkplan.h"

#include "enginework.h"
#include "publicurl.h"

LinkRequest linkRequestFor(const Item &item, const Profile &profile)
{
    const auto orUsual = [](const QString &own, const QString &usual) { return own.isEmpty() ? usual : own; };
    return {.occid = item.record.occid,
        .originalUrl = item.urlOf(CopyRole::Original),
        .webUrl = item.urlOf(CopyRole::Web),
        .thumbnailUrl = item.urlOf(CopyRole::Thumbnail),
        .archiveUrl = item.urlOf(CopyRole::Archive),
        .format = item.copies.value(CopyRole::Original).remotePath.endsWith(QLatin1String(".png"))
            ? QStringLiteral("image/png") // sent by an earlier version
            : QStringLiteral("image/jpeg"),
        .sourceIdentifier = sourceIdentifierFor(item.sha256),
        .mediaMd5 = QString::fromLatin1(item.copies.value(CopyRole::Original).md5.toHex()),
        .creator = orUsual(item.creator, profile.media.creator),
        .caption = orUsual(item.caption, profile.media.caption),
        .rights = orUsual(item.rights, profile.media.rights),
        .copyright = profile.media.copyright,
        .notes = profile.media.notes,
        .sort = item.sort};
}

std::optional<Error> unlinkable(Item item, const Profile &profile)
{
    const RemoteNames names = plannedNames(item, item.record, profile);
    for (const CopyRole role : allCopyRoles)
        item.copies[role].url = publicUrl(profile.host.publicUrl, pathOf(names, role)).toString(QUrl::FullyEncoded);
    return unstorable(linkRequestFor(item, profile));
}
