#include "uploadqueue.h"

#include <algorithm>

namespace {

using namespace std::chrono_literals;

/// Up to here a file is small: it is sent in one piece.
constexpr qint64 smallSize = 256 << 10;
/// Under a rate limit no fewer bytes than this are sent at once, and no more than a quarter of a second's worth.
constexpr double leastBudget = 32 << 10;
/// Halved with every connection that broke in vain.
constexpr int mostAfterLoss = 64;
/// A line on which nothing broke for so long counts as a good one again.
constexpr auto shakyFor = 2min;

} // namespace

UploadQueue::UploadQueue(UploadObserver observer, const RetryPolicy &retry)
    : m_observer(std::move(observer))
    , m_retry(retry)
    , m_setbacks(retry)
{
}

void UploadQueue::add(quint64 id, const UploadRequest &request)
{
    {
        const Lock lock(m_mutex);
        if (!m_stop.stop_requested()) {
            put({.task = {.id = id, .request = request}}, false);
            m_changed.notify_one();
            return;
        }
    }
    tellFinished(id, cancelled());
}

void UploadQueue::addProof(quint64 id, const QString &target, const QByteArray &sha256)
{
    {
        const Lock lock(m_mutex);
        if (!m_stop.stop_requested()) {
            m_proofs.append({.id = id, .target = target, .sha256 = sha256});
            m_changed.notify_one();
            return;
        }
    }
    tell([&] { m_observer.proved ? m_observer.proved(id, cancelled()) : void(); });
}

void UploadQueue::addLeftover(const QString &part)
{
    const Lock lock(m_mutex);
    m_leftovers.append(part);
    m_changed.notify_one();
}

void UploadQueue::close()
{
    const Lock lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

void UploadQueue::withdrawWaiting()
{
    std::deque<Waiting> small, large;
    {
        const Lock lock(m_mutex);
        small.swap(m_small);
        large.swap(m_large);
        m_bytesWaiting = 0;
        m_changed.notify_all();
    }
    for (const auto *waiting : {&small, &large}) {
        for (const Waiting &one : *waiting)
            tellFinished(one.task.id, cancelled());
    }
}

void UploadQueue::cancel()
{
    m_stop.request_stop();
    withdrawWaiting();
    std::map<quint64, Taken> taken;
    QList<ProofTask> proofs;
    {
        const Lock lock(m_mutex);
        taken.swap(m_taken);
        proofs.swap(m_proofs);
        for (const auto &[id, proof] : std::exchange(m_proofsTaken, {}))
            proofs.append(proof.first);
        m_changed.notify_all();
    }
    for (const auto &[id, one] : taken)
        tellFinished(id, cancelled());
    for (const ProofTask &proof : std::as_const(proofs))
        tell([&] { m_observer.proved ? m_observer.proved(proof.id, cancelled()) : void(); });
}

void UploadQueue::setPaused(bool paused)
{
    const Lock lock(m_mutex);
    m_paused = paused;
    m_changed.notify_all();
}

void UploadQueue::setRateLimit(qint64 bytesPerSecond)
{
    const Lock lock(m_mutex);
    m_bytesPerSecond = bytesPerSecond;
    m_budget = 0;
    m_budgetAt = Clock::now();
    m_changed.notify_all();
}

std::optional<UploadQueue::Task> UploadQueue::take(qint64 largest, bool preferLarge)
{
    const Lock lock(m_mutex);
    if (!mayTake() || hasEnough())
        return std::nullopt;
    const auto fits = [largest](const std::deque<Waiting> &waiting) {
        return !waiting.empty() && waiting.front().task.request.size <= largest;
    };
    std::deque<Waiting> *from = nullptr;
    if (fits(m_large) && (preferLarge || !fits(m_small)))
        from = &m_large;
    else if (fits(m_small))
        from = &m_small;
    else
        return std::nullopt;
    Waiting waiting = std::move(from->front());
    from->pop_front();
    m_bytesWaiting -= waiting.task.request.size;
    Task task = waiting.task;
    m_taken.insert_or_assign(
        task.id, Taken{.waiting = std::move(waiting), .by = std::this_thread::get_id(), .round = m_setbacks.round()});
    return task;
}

bool UploadQueue::wait(std::chrono::milliseconds atMost)
{
    Lock lock(m_mutex);
    auto until = Clock::now() + atMost;
    if (m_setbacks.notBefore() > Clock::now())
        until = std::min(until, m_setbacks.notBefore());
    m_changed.wait_until(lock, until, [this] {
        return isEnded() || !m_proofs.isEmpty() || !m_leftovers.isEmpty()
            || (mayTake() && !(m_small.empty() && m_large.empty()));
    });
    return !isEnded();
}

qint64 UploadQueue::allowance(qint64 wanted)
{
    const Lock lock(m_mutex);
    if (m_paused || m_stop.stop_requested())
        return 0;
    if (m_bytesPerSecond <= 0)
        return wanted;
    const auto now = Clock::now();
    const double most = std::max(leastBudget, double(m_bytesPerSecond) / 4);
    m_budget += double(m_bytesPerSecond) * std::chrono::duration<double>(now - m_budgetAt).count();
    m_budget = std::min(m_budget, most);
    m_budgetAt = now;
    if (m_budget < std::min(double(wanted), leastBudget))
        return 0;
    const auto given = std::min(wanted, qint64(m_budget));
    m_budget -= double(given);
    return given;
}

qint64 UploadQueue::waitForAllowance(qint64 wanted)
{
    while (!m_stop.stop_requested()) {
        if (const qint64 given = allowance(wanted); given > 0)
            return given;
        Lock lock(m_mutex);
        if (m_paused)
            m_changed.wait_for(lock, 250ms, [this] { return !m_paused || m_stop.stop_requested(); });
        else
            m_changed.wait_for(lock, 20ms, [this] { return m_stop.stop_requested(); });
    }
    return 0;
}

void UploadQueue::acknowledged(quint64 id, qint64 bytes)
{
    {
        const Lock lock(m_mutex);
        const auto taken = m_taken.find(id);
        if (taken == m_taken.end())
            return;
        taken->second.acknowledged += bytes;
    }
    tell([&] { m_observer.sent ? m_observer.sent(bytes) : void(); });
}

void UploadQueue::safe(quint64 id, qint64 bytes, bool observerIsTold)
{
    {
        const Lock lock(m_mutex);
        const auto taken = m_taken.find(id);
        if (taken == m_taken.end())
            return;
        taken->second.waiting.task.request.safeBytes = bytes;
    }
    if (observerIsTold)
        tell([&] { m_observer.safe ? m_observer.safe(id, bytes) : void(); });
}

bool UploadQueue::isShaky() const
{
    const Lock lock(m_mutex);
    return m_lastLoss && Clock::now() - *m_lastLoss < shakyFor;
}

void UploadQueue::liesIn(quint64 id, const QString &part)
{
    QString former; // of a try before the host was known to forbid renaming
    {
        const Lock lock(m_mutex);
        const auto taken = m_taken.find(id);
        if (taken == m_taken.end())
            return;
        UploadRequest &request = taken->second.waiting.task.request;
        former = request.part == request.target ? QString() : request.part;
        request.part = part;
    }
    if (!former.isEmpty() && former != part)
        addLeftover(former);
    tell([&] { m_observer.liesIn ? m_observer.liesIn(id, part) : void(); });
}

void UploadQueue::takesName(quint64 id)
{
    const Lock lock(m_mutex);
    if (const auto taken = m_taken.find(id); taken != m_taken.end())
        taken->second.waiting.task.request.mayLieEmpty = true;
}

void UploadQueue::finished(quint64 id, const Result<UploadOutcome> &outcome)
{
    qint64 sentInVain = 0;
    bool again = false;
    bool hopeless = false;
    Clock::duration held{};
    {
        const Lock lock(m_mutex);
        const auto taken = m_taken.find(id);
        if (taken == m_taken.end())
            return; // cancelled meanwhile, and told so
        Waiting waiting = std::move(taken->second.waiting);
        const int round = taken->second.round;
        sentInVain = outcome ? 0 : taken->second.acknowledged;
        m_taken.erase(taken);
        if (outcome) {
            m_vainLosses = 0;
            m_anyArrived = true;
            m_setbacks.succeeded();
        } else if (outcome.error().kind == ErrorKind::Transient) {
            m_setbacks.failed(round, outcome.error());
            waiting.tries = m_setbacks.ownTries(waiting.tries);
            // The last file of a run cannot be told from an outage, but it is not sent for hours.
            const bool isLast = m_anyArrived && m_small.empty() && m_large.empty() && m_taken.empty();
            const bool isToEnd
                = m_setbacks.isToGiveUp(waiting.tries) || (isLast && m_setbacks.inARow() >= m_retry.triesInARow);
            hopeless = !isToEnd && m_setbacks.isHopeless();
            again = !isToEnd && !hopeless;
        }
        if (again) {
            put(std::move(waiting), false);
            held = m_taken.empty() ? m_setbacks.notBefore() - Clock::now() : held;
        }
        m_changed.notify_all();
    }
    if (sentInVain != 0)
        tell([&] { m_observer.sent ? m_observer.sent(-sentInVain) : void(); });
    if (again)
        tell([&] { m_observer.sentAgain ? m_observer.sentAgain(id) : void(); });
    else // where nothing gets through, it is not the file that failed
        tellFinished(id, hopeless ? cancelled() : outcome);
    if (hopeless)
        tell([&] { m_observer.hopeless ? m_observer.hopeless(outcome.error()) : void(); });
    if (held > 0s) {
        const auto pause = std::chrono::ceil<std::chrono::milliseconds>(held);
        tell([&] { m_observer.held ? m_observer.held(outcome.error(), pause) : void(); });
    }
}

QList<UploadQueue::ProofTask> UploadQueue::takeProofs()
{
    const Lock lock(m_mutex);
    for (const ProofTask &proof : std::as_const(m_proofs))
        m_proofsTaken.insert_or_assign(proof.id, std::pair(proof, std::this_thread::get_id()));
    return std::exchange(m_proofs, {});
}

void UploadQueue::proved(quint64 id, const Result<Proof> &proof)
{
    {
        const Lock lock(m_mutex);
        if (m_proofsTaken.erase(id) == 0)
            return;
        m_changed.notify_all();
    }
    tell([&] { m_observer.proved ? m_observer.proved(id, proof) : void(); });
}

void UploadQueue::leftoverGone(const QString &part)
{
    tell([&] { m_observer.leftoverGone ? m_observer.leftoverGone(part) : void(); });
}

QStringList UploadQueue::takeLeftovers()
{
    const Lock lock(m_mutex);
    return std::exchange(m_leftovers, {});
}

void UploadQueue::giveBackMine(const Error &lost)
{
    qint64 sentInVain = 0;
    QList<quint64> ended, again;
    {
        const Lock lock(m_mutex);
        const auto me = std::this_thread::get_id();
        ++m_vainLosses;
        m_lastLoss = Clock::now();
        const auto mine = countTakenBy(me);
        // The last one first, so that the front is again in the order in which it was taken.
        for (auto it = m_taken.end(); it != m_taken.begin();) {
            --it;
            if (it->second.by != me)
                continue;
            sentInVain += it->second.acknowledged;
            Waiting waiting = std::move(it->second.waiting);
            it = m_taken.erase(it);
            // Among others it may be innocent, and what came further is not given up.
            const bool cameFurther = waiting.task.request.safeBytes > waiting.safeAtLoss;
            waiting.safeAtLoss = waiting.task.request.safeBytes;
            waiting.task.losses = cameFurther ? 0 : waiting.task.losses + (mine == 1 ? 1 : 0);
            const bool isToEnd = waiting.task.losses >= m_retry.triesPerItem;
            (isToEnd ? ended : again).append(waiting.task.id);
            if (!isToEnd)
                put(std::move(waiting), true);
        }
        for (auto it = m_proofsTaken.begin(); it != m_proofsTaken.end();) {
            const bool isMine = it->second.second == me;
            if (isMine)
                m_proofs.append(it->second.first);
            it = isMine ? m_proofsTaken.erase(it) : std::next(it);
        }
        m_changed.notify_all();
    }
    if (sentInVain != 0)
        tell([&] { m_observer.sent ? m_observer.sent(-sentInVain) : void(); });
    for (const quint64 id : std::as_const(again))
        tell([&] { m_observer.sentAgain ? m_observer.sentAgain(id) : void(); });
    for (const quint64 id : std::as_const(ended))
        tellFinished(id, failure(lost));
}

bool UploadQueue::isPaused() const
{
    const Lock lock(m_mutex);
    return m_paused;
}

UploadQueue::Load UploadQueue::load() const
{
    const Lock lock(m_mutex);
    Load load{.files = qsizetype(m_small.size() + m_large.size() + m_taken.size()), .bytes = m_bytesWaiting};
    for (const auto &[id, taken] : m_taken)
        load.bytes += taken.waiting.task.request.size - taken.acknowledged;
    return load;
}

bool UploadQueue::isEnded() const
{
    const bool nothingLeft = m_small.empty() && m_large.empty() && m_taken.empty() && m_proofs.isEmpty()
        && m_proofsTaken.empty() && m_leftovers.isEmpty();
    return m_stop.stop_requested() || (m_closed && nothingLeft);
}

bool UploadQueue::mayTake() const
{
    return !m_paused && !m_stop.stop_requested() && Clock::now() >= m_setbacks.notBefore();
}

/// Where connections break before any file gets through, fewer and fewer are begun at a time, so that one will.
bool UploadQueue::hasEnough() const
{
    if (m_vainLosses == 0)
        return false;
    return countTakenBy(std::this_thread::get_id()) >= std::max(1, mostAfterLoss >> std::min(m_vainLosses, 10));
}

qsizetype UploadQueue::countTakenBy(std::thread::id thread) const
{
    return std::count_if(
        m_taken.begin(), m_taken.end(), [thread](const auto &taken) { return taken.second.by == thread; });
}

void UploadQueue::put(Waiting waiting, bool atFront)
{
    m_bytesWaiting += waiting.task.request.size;
    auto &to = waiting.task.request.size <= smallSize ? m_small : m_large;
    if (atFront)
        to.push_front(std::move(waiting));
    else
        to.push_back(std::move(waiting));
}

void UploadQueue::tell(const std::function<void()> &news)
{
    const std::lock_guard lock(m_telling);
    news();
}

void UploadQueue::tellFinished(quint64 id, const Result<UploadOutcome> &outcome)
{
    tell([&] { m_observer.finished ? m_observer.finished(id, outcome) : void(); });
}

QString partNameFor(const QString &target, const QString &tag)
{
    const auto slash = target.lastIndexOf(QLatin1Char('/'));
    return QStringLiteral("%1.%2.%3.part").arg(target.left(slash + 1), target.mid(slash + 1), tag);
}
