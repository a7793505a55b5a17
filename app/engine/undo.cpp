#include "undo.h"

#include "checksums.h"
#include "enginework.h"
#include "linkplan.h"
#include "publicurl.h"

#include <QCoreApplication>
#include <QFile>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

bool isMade(const ItemCopy &copy)
{
    return copy.uploaded && copy.made;
}

Result<LinkLook> lookAtLink(PortalDesk &portal, const Item &item, const Profile &profile, const CancelToken &cancel)
{
    using Verdict = LinkLook::Verdict;
    if (item.reasonCode == QLatin1String("undoing") || item.reasonCode == QLatin1String("replaced"))
        return LinkLook{}; // taken back before, and only its files are left
    const bool hasFile
        = (isInLinkFile(item) || item.reasonCode == QLatin1String("writing-file")) && QFile::exists(item.detail);
    if (hasFile) {
        return LinkLook{Verdict::Left,
            Text::tr("Its link stands in a file for the portal's manager: “%1”. Delete the file if nobody imported it; "
                     "else resume the batch first, so that the link is known.")
                .arg(item.detail)};
    }
    const bool mayBeImported = isInLinkFile(item);
    if (!item.linkAsked.isValid() && !mayBeImported)
        return item.mediaId == 0 ? LinkLook{} : LinkLook{Verdict::Left, Text::tr("Somebody else made this link.")};
    MadeLink link = madeLink(item);
    if (link.mediaId == 0) { // asked for, and never seen
        const auto asked = item.linkAsked.isValid() ? std::optional(item.linkAsked) : std::nullopt;
        const auto found = portal.findLinks({{linkRequestFor(item, profile), asked}}, cancel).value(0, cancelled());
        if (!found)
            return failure(found.error());
        if (found->isEmpty())
            return LinkLook{};
        if (mayBeImported)
            return LinkLook{Verdict::Left, Text::tr("Somebody imported its link. Resume the batch first.")};
        link.mediaId = linkAmong(*found, item).mediaId;
        link.originalUrl = linkAmong(*found, item).originalUrl;
    }
    const auto now = portal.look(link, cancel);
    if (!now)
        return failure(now.error());
    switch (now->state) {
    case LinkNow::State::AsMade:
        return LinkLook{Verdict::Ours, {}, link, now->shownBesides};
    case LinkNow::State::Gone:
        if (item.unlinkAsked.isValid())
            return LinkLook{Verdict::NoLink, {}, {}, now->shownBesides};
        return LinkLook{Verdict::Left,
            Text::tr("Somebody took the image off its record already. Its files stay on the image host.")};
    case LinkNow::State::Changed:
        return LinkLook{Verdict::Left, now->words};
    }
    Q_UNREACHABLE();
}

/// Whether the host still has the very bytes; an error of kind Item (code wrong-bytes) when it has others.
Result<> isUnchanged(HostConnection &host, HttpClient &http, const ItemCopy &copy, const CancelToken &cancel)
{
    Result<Proof> proof = Proof::CannotTell;
    UploadObserver observer;
    observer.proved = [&proof](quint64, const Result<Proof> &told) { proof = told; };
    UploadQueue queue(observer, {});
    queue.addProof(0, copy.remotePath, copy.sha256);
    queue.close();
    if (auto carried = host.carry(queue); !carried)
        return carried;
    if (!proof)
        return failure(proof.error());
    if (*proof == Proof::Same)
        return {};
    const auto served = checkPublicUrl(http,
        {.url = QUrl(copy.url, QUrl::StrictMode), .size = copy.size, .sha256 = copy.sha256, .isImage = false},
        HostVerification::Strict, cancel);
    const bool isNotServed
        = !served && served.error().kind == ErrorKind::Item && served.error().code != QLatin1String("wrong-bytes");
    return isNotServed ? Result<>() : served; // then its name and length have to do
}

/// True when the file is gone; false when it stays because it is another one now.
Result<bool> removeCopy(HostConnection &host, HttpClient &http, const ItemCopy &copy, const CancelToken &cancel)
{
    const auto size = host.sizeOf(copy.remotePath);
    if (!size)
        return failure(size.error());
    if (!*size)
        return true;
    if (**size != copy.size)
        return false;
    if (const auto same = isUnchanged(host, http, copy, cancel); !same) {
        if (same.error().kind == ErrorKind::Item)
            return false;
        return failure(same.error());
    }
    const auto removed = host.remove(copy.remotePath);
    return removed.map([] { return true; });
}

} // namespace

bool isUndoable(const Item &item)
{
    if (item.reasonCode == QLatin1String("undone"))
        return false;
    return item.linkAsked.isValid() || std::any_of(item.copies.begin(), item.copies.end(), isMade);
}

Result<QList<LinkLook>> lookAtLinks(
    PortalDesk &portal, const QList<Item> &items, const Profile &profile, const CancelToken &cancel)
{
    QList<LinkLook> looks;
    for (const Item &item : items) {
        const auto look = lookAtLink(portal, item, profile, cancel);
        if (!look && concernsThePortal(look.error()))
            return failure(look.error());
        looks.append(look ? *look : LinkLook{LinkLook::Verdict::Left, look.error().message});
    }
    return looks;
}

Result<QList<RemovedFiles>> removeFiles(
    Host &host, HttpClient &http, const QList<FilesToRemove> &files, const CancelToken &cancel)
{
    QList<RemovedFiles> all;
    const auto connection = host.connect(cancel);
    if (!connection)
        return failure(connection.error());
    for (const auto &[item, keep] : files) {
        RemovedFiles removed;
        QStringList left;
        for (auto copy = item.copies.cbegin(); copy != item.copies.cend(); ++copy) {
            if (!isMade(*copy))
                continue;
            if (cancel.stop_requested())
                return cancelled();
            if (keep.contains(copy->url)) {
                left.append(Text::tr("Another image needs the file “%1”.").arg(copy->remotePath));
                continue;
            }
            const auto gone = removeCopy(**connection, http, *copy, cancel);
            if (!gone && gone.error().kind != ErrorKind::Item && gone.error().code != QLatin1String("not-removed"))
                return failure(gone.error());
            if (gone && *gone)
                removed.gone.append(copy.key());
            else
                left.append(gone ? Text::tr("Somebody changed the file “%1” on the image host.").arg(copy->remotePath)
                                 : gone.error().message);
        }
        removed.words = left.join(QLatin1Char(' '));
        all.append(removed);
    }
    return all;
}

Proven proveAgain(PortalDesk &portal, HttpClient &http, const Item &item, const CancelToken &cancel)
{
    Proven proven;
    const ItemCopy *copy = copyOfSource(item);
    if (!copy) {
        proven.bytes = failure(ErrorKind::Item,
            Text::tr("The image host holds a copy that was made from the file, not the file itself. Keep the file."),
            {}, QStringLiteral("only-copies"));
    } else {
        // What came out of a zip is removed some time after it was sent; its checksum stays.
        const bool isRemoved = !item.archive.isEmpty() && !QFile::exists(item.path);
        const auto source = isRemoved ? Result<Checksums>(Checksums{item.size, item.sha256, item.md5})
                                      : checksumsOfFile(item.path, cancel);
        if (!source)
            proven.bytes = failure(source.error());
        else if (source->sha256 != item.sha256)
            proven.bytes = failure(ErrorKind::Item, Text::tr("The file was changed since it was sent."), {},
                QStringLiteral("source-changed"));
        else
            proven.bytes = checkPublicUrl(http,
                {.url = QUrl(copy->url, QUrl::StrictMode),
                    .size = copy->size,
                    .sha256 = copy->sha256,
                    .isImage = item.copies.key(*copy) != CopyRole::Archive},
                HostVerification::Strict, cancel);
    }
    const auto record = portal.record(item.record.occid, cancel);
    if (!record) {
        proven.link = failure(record.error());
        return proven;
    }
    const QList<Media> media = *record ? (*record)->media : QList<Media>();
    const bool isThere = std::any_of(media.begin(), media.end(), [&item](const Media &row) {
        return row.mediaId == item.mediaId && row.originalUrl == item.urlOf(CopyRole::Original);
    });
    if (!isThere) {
        proven.link = failure(ErrorKind::Item, Text::tr("The record does not show the image any more."), {},
            QStringLiteral("link-missing"));
    }
    return proven;
}
