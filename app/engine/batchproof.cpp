// The part of BatchEngine that looks again at what was confirmed before: may the local files go?

#include "batchengine.h"

#include "enginework.h"

void BatchEngine::prove()
{
    if (m_activity != Activity::None)
        return;
    setActivity(Activity::Proving);
    QList<Item> items;
    for (const Item &item : std::as_const(m_items)) {
        if (item.state == ItemState::Confirmed)
            items.append(item);
    }
    m_progress = {};
    m_progress.filesTotal = int(items.size());
    m_toProve = items.size();
    if (items.isEmpty()) {
        finish(std::nullopt);
        return;
    }
    for (const Item &item : std::as_const(items)) {
        runOn(
            m_webPool,
            [portal = m_portal, http = &m_http, item](
                const CancelToken &cancel) { return proveAgain(*portal, *http, item, cancel); },
            [this, id = item.id](const Proven &proven) { proved(id, proven); });
    }
}

void BatchEngine::proved(qint64 id, const Proven &proven)
{
    Item &item = *find(id);
    const bool isCancelled = m_stop.stop_requested();
    bool isTold = true; // what may pass says nothing
    for (const Result<> &result : {proven.bytes, proven.link}) {
        if (result || result.error().kind == ErrorKind::Item)
            continue;
        isTold = false;
        m_proofError = result.error();
    }
    if (!isCancelled && isTold) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        item.bytesProved = proven.bytes ? now : QDateTime();
        item.linkProved = proven.link ? now : QDateTime();
        const Result<> &failed = proven.bytes ? proven.link : proven.bytes;
        if (failed)
            advance(item, ItemState::Confirmed);
        else
            setReason(item, ItemState::Confirmed, failed.error().code, failed.error().message, failed.error().detail);
        save(item);
        ++m_progress.filesDone;
        emit progressed(m_progress);
    }
    if (--m_toProve > 0)
        return;
    const auto error = std::exchange(m_proofError, std::nullopt);
    finish(isCancelled ? std::optional(cancelled().value()) : error);
}
