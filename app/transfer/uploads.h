#pragma once

#include "host.h"

#include <QObject>

#include <atomic>
#include <set>
#include <vector>

/// Carries files to the image host over as many connections as pay, and outlives the loss of each.
///
/// Opens the first connection at once and further ones when there is work for them. A lost connection is opened anew
/// after a growing pause, for hours if it must be; its files are not lost. The signals come from other threads, so
/// receivers get them queued.
class Uploads : public QObject
{
    Q_OBJECT

public:
    struct Options {
        RetryPolicy retry;
        qint64 bytesPerSecond = 0; ///< 0 for as fast as it goes.
        /// A further connection that could not be had is not tried again so soon; doubles with each failure.
        std::chrono::milliseconds growthPause = std::chrono::seconds(20);
    };

    Uploads(std::shared_ptr<Host> host, const Options &options);
    ~Uploads() override; ///< Cancels and waits.
    Q_DISABLE_COPY_MOVE(Uploads)

    void start();
    void add(quint64 id, const UploadRequest &request);
    void addProof(quint64 id, const QString &target, const QByteArray &sha256);
    void addLeftover(const QString &part) { m_queue.addLeftover(part); }
    void withdrawWaiting() { m_queue.withdrawWaiting(); }
    void cancel() { m_queue.cancel(); }
    void setPaused(bool paused) { m_queue.setPaused(paused); }
    void setRateLimit(qint64 bytesPerSecond) { m_queue.setRateLimit(bytesPerSecond); }
    /// Bytes that the host acknowledged, less those that have to be sent again.
    qint64 bytesSent() const { return m_sent; }

signals:
    /// The first connection stands: the profile can be used.
    void connected();
    void finished(quint64 id, const Result<UploadOutcome> &outcome);
    void partSafe(quint64 id, qint64 bytes);
    void liesIn(quint64 id, const QString &part); ///< As UploadObserver says.
    void proved(quint64 id, const Result<Proof> &proof);
    void leftoverGone(const QString &part);
    void sentAgain(quint64 id); ///< As UploadObserver says.
    /// No connection stands, or the host takes nothing; the next try comes after the pause.
    void interrupted(const Error &error, std::chrono::milliseconds pause);
    /// Nothing more can be uploaded until a person does something. Comes once; what was not done ends as Cancelled.
    /// After cancel() it comes only when there was no connection yet.
    void gaveUp(const Error &error);

private:
    UploadObserver observer();
    void grow();
    void work(bool isFirst);
    /// What comes after a connection could not be made or broke: the pause before the next try, or nothing when this
    /// thread is to end.
    std::optional<std::chrono::milliseconds> pauseAfter(const Error &error, bool stood, bool isFirst);
    void giveUp(const Error &error);

    std::shared_ptr<Host> m_host;
    Options m_options;
    std::atomic<qint64> m_sent = 0;
    UploadQueue m_queue;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_threadsRunning = 0;
    int m_standing = 0;
    int m_mostThatPay; ///< One less with each that was refused, or would not have paid.
    bool m_everConnected = false;
    bool m_gaveUp = false;
    int m_failures = 0;          ///< Since bytes last got through.
    qint64 m_sentAtFailure = -1; ///< To see whether any did.
    std::chrono::steady_clock::time_point m_outageSince{};
    int m_growthFailures = 0; ///< Since a further connection last stood.
    std::chrono::steady_clock::time_point m_growNotBefore{};
    std::set<std::thread::id> m_ended;   ///< Of m_threads; their stacks go when another one starts.
    std::vector<std::jthread> m_threads; // last, so that they end before the rest goes
};
