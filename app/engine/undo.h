#pragma once

#include "host.h"
#include "item.h"
#include "portaldesk.h"

/// What is, or was, done to take one image back.
struct UndoEntry {
    enum class Fate {
        Planned, ///< Its link, or files at the host that no link needs, can be taken back.
        Done,
        Left ///< It stays, or part of it; `words` says why.
    };
    qint64 item = 0;
    Fate fate = Fate::Planned;
    QString words;
};

/// Whether there is something of this item that could be taken back: a link that was asked for, or files at the host.
bool isUndoable(const Item &item);

/// What the portal shows of an item's link before it is taken back.
struct LinkLook {
    enum class Verdict {
        NoLink, ///< None was made, or it is gone by our own doing.
        Ours,   ///< It is as we made it.
        Left    ///< `words` says why it stays.
    };
    Verdict verdict = Verdict::NoLink;
    QString words;
    MadeLink link;              ///< With Ours.
    QSet<QString> shownBesides; ///< Addresses that other images of the record have.
};
/// Looks at the items' links one by one. A record that the portal fails to show is left; an error that concerns all of
/// them ends it.
Result<QList<LinkLook>> lookAtLinks(
    PortalDesk &portal, const QList<Item> &items, const Profile &profile, const CancelToken &cancel);

/// What became of an item's files at the host.
struct RemovedFiles {
    QList<CopyRole> gone; ///< Removed, or not there any more.
    QString words;        ///< Why others stay, empty when none does.
};
struct FilesToRemove {
    Item item;
    QSet<QString> keep; ///< Addresses of its copies that others need.
};
/// Removes the copies that this program made, as long as they hold the bytes that it wrote.
Result<QList<RemovedFiles>> removeFiles(
    Host &host, HttpClient &http, const QList<FilesToRemove> &files, const CancelToken &cancel);

/// What was found when a confirmed image was looked at again.
struct Proven {
    Result<> bytes; ///< The web serves the very bytes that the source file has.
    Result<> link;
};
Proven proveAgain(PortalDesk &portal, HttpClient &http, const Item &item, const CancelToken &cancel);
