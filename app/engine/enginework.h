#pragma once

#include "batchengine.h"
#include "remotename.h"

/// The work that the engine hands to its pools: values in, values out, no state.

/// Runs `work(cancel)` on the pool and `done(result)` on the engine's own thread afterwards.
template <typename Work, typename Done> void BatchEngine::runOn(QThreadPool &pool, Work work, Done done)
{
    pool.start([this, work = std::move(work), done = std::move(done), cancel = m_stop.get_token()] {
        auto result = work(cancel);
        QMetaObject::invokeMethod(
            this, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
    });
}

/// Looks into the item's file, for damage, codes and the number in its name. Unchanged when cancelled.
Item lookInto(
    ImageWorkers &images, Item item, const NameMatcher &matcher, BarcodeUse barcodes, const CancelToken &cancel);

/// Those of the item's warnings that tell of the file, not of its name.
QStringList fileWarnings(const Item &item);

/// Whether an image of a record came from a file with this item's name.
bool showsFile(const Media &media, const Item &item);

/// The image of the item's record that this one would stand beside or replace: at the address that it would get, or
/// from a file with its name. Null where there is none.
const Media *mediaInTheWay(const Item &item, const QString &plannedUrl);

/// The names that the item's copies would get on this record; `copy` above 1 tells apart what would have the same.
RemoteNames plannedNames(const Item &item, const Occurrence &record, const Profile &profile, int copy = 1);
QString pathOf(const RemoteNames &names, CopyRole role);

/// The address of the item's original: the one that was planned, else the one it would get on this record. Empty where
/// the portal keeps the images.
QString plannedUrl(const Item &item, const Occurrence &record, const Profile &profile);

/// The records of the items' numbers. Those that show an image at an address of ours are read one by one, because only
/// then the portal tells who made it.
Result<OccurrenceLookup::Records> findRecords(
    PortalDesk &portal, const QList<Item> &items, const Profile &profile, const CancelToken &cancel);

/// What was found out about a link that was asked for.
struct Confirmation {
    PortalDesk::FoundLink found;
    Result<> served{};   ///< Whether the portal serves the bytes, where it keeps them itself.
    Result<> replaced{}; ///< Whether the image that this one replaces was taken off its record.
};
/// Reads the links of the items back, and takes off what they replace. Ends as PortalDesk::findLinks() does.
QList<Confirmation> confirmLinks(
    PortalDesk &portal, HttpClient &http, const QList<Item> &items, const Profile &profile, const CancelToken &cancel);

/// The copy that is the source file itself, byte by byte; null where none is.
const ItemCopy *copyOfSource(const Item &item);

/// Checks every copy through its public address.
Result<> verifyCopies(HttpClient &http, const Item &item, HostVerification how, const CancelToken &cancel);
