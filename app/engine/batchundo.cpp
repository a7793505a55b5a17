// The part of BatchEngine that takes a batch back: the links first, then the files.

#include "batchengine.h"

#include "enginework.h"
#include "linkplan.h"

namespace {

/// So many are written down, taken back and confirmed together.
constexpr qsizetype undoneAtATime = 20;
constexpr int mostTries = 5;

/// What is left to take back are its files.
void linkIsGone(Item &item)
{
    item.mediaId = 0;
    setReason(item, ItemState::Skipped, QStringLiteral("undoing"),
        BatchEngine::tr("Its link was taken back; its files are still on the image host. “Undo” goes on."));
}

} // namespace

/// What an undo that is under way knows.
struct BatchEngine::Undoing {
    QList<qint64> toDo;
    QList<qint64> chunk; ///< Of toDo, in hand just now.
    QList<UndoEntry> entries;
    QList<std::pair<qint64, MadeLink>> toUnlink; ///< Of the chunk.
    QList<qint64> toRemove;                      ///< Of the chunk: their files may go.
    QHash<qint64, QSet<QString>> keep;           ///< For each item, addresses that other images of its record have.
    std::shared_ptr<Host> host;
    int failures = 0; ///< In a row.
};

QList<qint64> BatchEngine::undoable() const
{
    QList<qint64> ids;
    for (const Item &item : m_items) {
        if (isUndoable(item))
            ids.append(item.id);
    }
    return ids;
}

void BatchEngine::planUndo()
{
    if (m_activity != Activity::None)
        return;
    setActivity(Activity::Undoing);
    QList<Item> items;
    for (const qint64 id : undoable())
        items.append(*find(id));
    runOn(
        m_portalPool,
        [portal = m_portal, items, profile = m_profile](
            const CancelToken &cancel) { return lookAtLinks(*portal, items, profile, cancel); },
        [this, items](const Result<QList<LinkLook>> &looks) {
            if (!looks) {
                finish(looks.error());
                return;
            }
            QList<UndoEntry> plan;
            for (qsizetype i = 0; i < items.size(); ++i) {
                const bool isLeft = looks->at(i).verdict == LinkLook::Verdict::Left;
                QString words = looks->at(i).words;
                if (!isLeft && items.at(i).replaces) {
                    words = tr("It replaced the image at %1, which is not linked again.")
                                .arg(items.at(i).replaces->originalUrl);
                }
                plan.append({.item = items.at(i).id,
                    .fate = isLeft ? UndoEntry::Fate::Left : UndoEntry::Fate::Planned,
                    .words = words});
            }
            emit undoPlanned(plan);
            finish(std::nullopt);
        });
}

void BatchEngine::handOverUndo(const QList<qint64> &ids)
{
    QList<Item> changed;
    for (const qint64 id : ids) {
        Item *item = find(id);
        if (!item || item->mediaId == 0 || item->unlinkAsked.isValid())
            continue;
        item->unlinkAsked = QDateTime::currentDateTimeUtc();
        changed.append(*item);
    }
    save(changed);
}

void BatchEngine::undoBatch()
{
    if (m_activity != Activity::None)
        return;
    m_undoing = std::make_shared<Undoing>();
    m_undoing->toDo = undoable();
    m_progress = {};
    m_progress.filesTotal = int(m_undoing->toDo.size());
    setActivity(Activity::Undoing);
    if (!portalKeepsImages()) {
        const auto host = makeHost(m_profile.host, m_secrets, m_options.ask);
        if (!host) {
            endUndo(host.error());
            return;
        }
        m_undoing->host = *host;
    }
    const bool anyLink = std::any_of(m_undoing->toDo.begin(), m_undoing->toDo.end(),
        [this](qint64 id) { return find(id)->mediaId != 0 || find(id)->state == ItemState::LinkUnknown; });
    if (!anyLink) {
        undoNext();
        return;
    }
    runOn(
        m_portalPool, [portal = m_portal](const CancelToken &cancel) { return portal->prepareToUnlink(cancel); },
        [this](const Result<> &may) {
            if (may)
                undoNext();
            else
                endUndo(may.error());
        });
}

void BatchEngine::undoNext()
{
    Undoing &undo = *m_undoing;
    m_progress.filesDone = m_progress.filesTotal - int(undo.toDo.size());
    emit progressed(m_progress);
    if (undo.toDo.isEmpty() || m_stop.stop_requested()) {
        endUndo(undo.toDo.isEmpty() ? std::nullopt : std::optional(cancelled().value()));
        return;
    }
    undo.chunk = undo.toDo.first(qMin(undo.toDo.size(), undoneAtATime));
    undo.toUnlink.clear();
    undo.toRemove.clear();
    undo.keep.clear();
    QList<Item> items;
    for (const qint64 id : std::as_const(undo.chunk))
        items.append(*find(id));
    runOn(
        m_portalPool,
        [portal = m_portal, items, profile = m_profile](
            const CancelToken &cancel) { return lookAtLinks(*portal, items, profile, cancel); },
        [this](const Result<QList<LinkLook>> &looks) {
            if (looks)
                undoLooked(*looks);
            else
                undoFailed(looks.error());
        });
}

/// That a link is about to be taken back is on the disk before the request leaves: if it is found gone later, that was
/// us.
void BatchEngine::undoLooked(const QList<LinkLook> &looks)
{
    Undoing &undo = *m_undoing;
    QList<Item> changed;
    for (qsizetype i = 0; i < looks.size(); ++i) {
        Item &item = *find(undo.chunk.at(i));
        const LinkLook &look = looks.at(i);
        undo.keep.insert(item.id, look.shownBesides);
        switch (look.verdict) {
        case LinkLook::Verdict::NoLink:
            linkIsGone(item);
            undo.toRemove.append(item.id);
            changed.append(item);
            break;
        case LinkLook::Verdict::Ours:
            item.mediaId = look.link.mediaId;
            item.unlinkAsked = QDateTime::currentDateTimeUtc();
            undo.toUnlink.append({item.id, look.link});
            changed.append(item);
            break;
        case LinkLook::Verdict::Left:
            undo.entries.append({.item = item.id, .fate = UndoEntry::Fate::Left, .words = look.words});
            if (item.state == ItemState::Confirmed) {
                setReason(item, item.state, QStringLiteral("changed-since"), tr("Not taken back: %1").arg(look.words));
                changed.append(item);
            }
            break;
        }
    }
    if (!save(changed)) {
        endUndo(std::nullopt);
        return;
    }
    const auto files = portalKeepsImages() ? PortalDesk::Files::GoToo : PortalDesk::Files::Stay;
    runOn(
        m_portalPool,
        [portal = m_portal, links = undo.toUnlink, files](const CancelToken &cancel) {
            QList<Result<>> results;
            for (const auto &[id, link] : links) {
                results.append(portal->unlink(link.occid, link.mediaId, files, cancel));
                if (!results.last() && concernsThePortal(results.last().error()))
                    break;
            }
            return results;
        },
        [this](const QList<Result<>> &results) { undoUnlinked(results); });
}

void BatchEngine::undoUnlinked(const QList<Result<>> &results)
{
    Undoing &undo = *m_undoing;
    QList<Item> changed;
    for (qsizetype i = 0; i < results.size(); ++i) {
        Item &item = *find(undo.toUnlink.at(i).first);
        if (!results.at(i)) {
            if (!concernsThePortal(results.at(i).error()))
                undo.entries.append(
                    {.item = item.id, .fate = UndoEntry::Fate::Left, .words = results.at(i).error().message});
            continue;
        }
        linkIsGone(item);
        undo.toRemove.append(item.id);
        changed.append(item);
    }
    if (!save(changed)) {
        endUndo(std::nullopt);
        return;
    }
    if (!results.isEmpty() && !results.last() && concernsThePortal(results.last().error())) {
        undoFailed(results.last().error());
        return;
    }
    undoFiles();
}

void BatchEngine::undoFiles()
{
    Undoing &undo = *m_undoing;
    QList<FilesToRemove> files;
    for (const qint64 id : std::as_const(undo.toRemove)) {
        files.append({*find(id), undo.keep.value(id)});
        for (const ItemCopy &copy : std::as_const(files.last().item.copies)) {
            const auto needed = m_ledger.isNeededByOthers(copy.url, id);
            if (!needed) {
                endUndo(needed.error());
                return;
            }
            if (*needed)
                files.last().keep.insert(copy.url);
        }
    }
    if (!undo.host || files.isEmpty()) {
        undoFilesGone(QList<RemovedFiles>(files.size()));
        return;
    }
    runOn(
        m_webPool,
        [host = undo.host, http = &m_http, files](
            const CancelToken &cancel) { return removeFiles(*host, *http, files, cancel); },
        [this](const Result<QList<RemovedFiles>> &removed) {
            if (removed)
                undoFilesGone(*removed);
            else
                undoFailed(removed.error());
        });
}

void BatchEngine::undoFilesGone(const QList<RemovedFiles> &removed)
{
    Undoing &undo = *m_undoing;
    QList<Item> changed;
    for (qsizetype i = 0; i < removed.size(); ++i) {
        Item &item = *find(undo.toRemove.at(i));
        for (const CopyRole role : removed.at(i).gone)
            item.copies.remove(role);
        const QString &words = removed.at(i).words;
        const bool isAdopted = std::any_of(
            item.copies.begin(), item.copies.end(), [](const ItemCopy &copy) { return copy.uploaded && !copy.made; });
        const QString adopted = isAdopted ? tr("Files that were found on the image host stay there: they were there "
                                               "before, or an interruption hid who wrote them.")
                                          : QString();
        if (words.isEmpty())
            item.copies.clear();
        item.bytesProved = item.linkProved = {};
        setReason(item, ItemState::Skipped, QStringLiteral("undone"),
            words.isEmpty() ? tr("Taken back.") : tr("Its link was taken back. %1").arg(words));
        undo.entries.append({.item = item.id,
            .fate = words.isEmpty() ? UndoEntry::Fate::Done : UndoEntry::Fate::Left,
            .words = words.isEmpty() ? adopted : words});
        changed.append(item);
    }
    if (!save(changed)) {
        endUndo(std::nullopt);
        return;
    }
    undo.failures = 0;
    undo.toDo.remove(0, undo.chunk.size());
    undoNext();
}

/// What may pass is tried again a few times; the rest ends it, to be begun again later.
void BatchEngine::undoFailed(const Error &error)
{
    Undoing &undo = *m_undoing;
    if (error.kind != ErrorKind::Transient || ++undo.failures >= mostTries) {
        endUndo(error);
        return;
    }
    // What of the chunk is done already is not looked at again as a link, and told once.
    undo.entries.removeIf([&undo](const UndoEntry &entry) { return undo.chunk.contains(entry.item); });
    QTimer::singleShot(m_options.retry.firstPause * (1 << undo.failures), this, [this] { undoNext(); });
}

void BatchEngine::endUndo(const std::optional<Error> &error)
{
    const auto undo = std::exchange(m_undoing, nullptr);
    m_progress.filesDone = int(undo->entries.size());
    emit progressed(m_progress);
    emit undone(undo->entries);
    finish(error);
}
