#include "uploads.h"

namespace {

/// There is work for another connection when each of the others has so much before it, or many files.
constexpr qint64 bytesPerConnection = 4 << 20;
/// Before anything was reached at all, so often is it tried.
constexpr int mostFirstTries = 4;
/// So often is the pause before a further connection doubled.
constexpr int mostDoublings = 6;
/// A connection that broke while bytes got through is made anew after so long.
constexpr auto pauseOnWorkingLine = std::chrono::milliseconds(100);

} // namespace

Uploads::Uploads(std::shared_ptr<Host> host, const Options &options)
    : m_host(std::move(host))
    , m_options(options)
    , m_queue(observer(), options.retry)
    , m_mostThatPay(m_host->mostConnections())
{
    m_queue.setRateLimit(options.bytesPerSecond);
}

Uploads::~Uploads()
{
    std::vector<std::jthread> ending;
    {
        const std::lock_guard lock(m_mutex);
        m_gaveUp = true; // no thread is started any more
        ending.swap(m_threads);
    }
    m_queue.cancel();
}

UploadObserver Uploads::observer()
{
    return {.finished =
                [this](quint64 id, const Result<UploadOutcome> &outcome) {
                    emit finished(id, outcome);
                    grow();
                },
        .safe = [this](quint64 id, qint64 bytes) { emit partSafe(id, bytes); },
        .liesIn = [this](quint64 id, const QString &part) { emit liesIn(id, part); },
        .proved = [this](quint64 id, const Result<Proof> &proof) { emit proved(id, proof); },
        .sent = [this](qint64 bytes) { m_sent += bytes; },
        .hopeless = [this](const Error &error) { giveUp(error); },
        .held = [this](const Error &error, std::chrono::milliseconds pause) { emit interrupted(error, pause); },
        .leftoverGone = [this](const QString &part) { emit leftoverGone(part); },
        .sentAgain = [this](quint64 id) { emit sentAgain(id); }};
}

void Uploads::start()
{
    const std::lock_guard lock(m_mutex);
    if (m_threads.empty()) {
        ++m_threadsRunning;
        m_threads.emplace_back([this] { work(true); });
    }
}

void Uploads::add(quint64 id, const UploadRequest &request)
{
    m_queue.add(id, request);
    grow();
}

void Uploads::addProof(quint64 id, const QString &target, const QByteArray &sha256)
{
    m_queue.addProof(id, target, sha256);
}

/// Opens another connection when there is more to do than those that stand can have on their way.
void Uploads::grow()
{
    const auto load = m_queue.load();
    const std::lock_guard lock(m_mutex);
    const auto paying = std::max(load.bytes / bytesPerConnection, load.files / m_host->filesPerConnection());
    if (m_threads.empty() || m_gaveUp || m_threadsRunning >= m_mostThatPay || paying < m_threadsRunning
        || std::chrono::steady_clock::now() < m_growNotBefore)
        return;
    std::erase_if(m_threads, [this](const std::jthread &thread) { return m_ended.contains(thread.get_id()); });
    m_ended.clear();
    ++m_threadsRunning;
    m_threads.emplace_back([this] { work(false); });
}

/// The first thread sits outages out; the others end when their connection does, and come back with the work.
void Uploads::work(bool isFirst)
{
    const CancelToken cancel = m_queue.cancelToken();
    while (!cancel.stop_requested()) {
        auto connection = m_host->connect(cancel);
        if (connection && !*connection) { // no more of them would pay
            std::unique_lock lock(m_mutex);
            if (!isFirst) {
                --m_mostThatPay;
                break;
            }
            m_changed.wait_for(lock, cancel, m_options.retry.firstPause, [] { return false; });
            continue;
        }
        Result<> carried = connection ? Result<>() : failure(connection.error());
        if (connection) {
            bool first = false;
            {
                const std::lock_guard lock(m_mutex);
                ++m_standing;
                first = !std::exchange(m_everConnected, true);
                m_growthFailures = isFirst ? m_growthFailures : 0;
            }
            if (first)
                emit connected();
            grow();
            carried = (*connection)->carry(m_queue);
            if (!carried)
                m_queue.giveBackMine(carried.error());
        }
        if (carried)
            break;
        const auto pause = pauseAfter(carried.error(), connection.has_value(), isFirst);
        if (!pause)
            break;
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, cancel, *pause, [] { return false; });
    }
    std::unique_lock lock(m_mutex);
    --m_threadsRunning;
    if (!isFirst)
        m_ended.insert(std::this_thread::get_id());
    const bool isAwaited = isFirst && !m_everConnected;
    lock.unlock();
    if (isAwaited) // cancelled meanwhile; somebody waits to hear how connecting went
        giveUp(cancelled().value());
}

std::optional<std::chrono::milliseconds> Uploads::pauseAfter(const Error &error, bool stood, bool isFirst)
{
    const auto now = std::chrono::steady_clock::now();
    std::unique_lock lock(m_mutex);
    m_standing -= stood ? 1 : 0;
    if (error.kind == ErrorKind::Cancelled)
        return std::nullopt;
    const bool passes = error.kind == ErrorKind::Transient;
    const bool anyArrived = passes && std::exchange(m_sentAtFailure, m_sent.load()) != m_sent;
    if (stood && anyArrived) { // the way is there, so a pause would only cost time
        m_failures = 0;
        return std::max<std::chrono::milliseconds>(pauseOnWorkingLine, error.retryAfter);
    }
    if (!isFirst && (passes || !stood)) { // the others go on without it
        m_mostThatPay -= passes ? 0 : 1;  // going on with what a server refuses gets the account locked
        m_growNotBefore = now + m_options.growthPause * (1 << std::min(m_growthFailures++, mostDoublings));
        return std::nullopt;
    }
    if (!passes) {
        lock.unlock();
        giveUp(error);
        return std::nullopt;
    }
    if (anyArrived || m_failures == 0) {
        m_failures = 0;
        m_outageSince = now;
    }
    ++m_failures;
    const auto pause = std::max<std::chrono::milliseconds>(m_options.retry.pauseAfter(m_failures), error.retryAfter);
    const bool hopeless
        = m_everConnected ? now - m_outageSince > m_options.retry.longestOutage : m_failures >= mostFirstTries;
    const bool nothingStands = m_standing == 0;
    lock.unlock();
    if (hopeless) {
        giveUp(error);
        return std::nullopt;
    }
    if (nothingStands)
        emit interrupted(error, pause);
    return pause;
}

void Uploads::giveUp(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_gaveUp, true))
            return;
    }
    emit gaveUp(error);
    m_queue.cancel();
}
