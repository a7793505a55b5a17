#pragma once

#include "result.h"
#include "setbacks.h"

#include <QByteArray>
#include <QStringList>

#include <condition_variable>
#include <deque>
#include <functional>
#include <limits>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

/// One file on its way to the image host.
struct UploadRequest {
    QString source; ///< Local file, only read.
    QString target; ///< Below the host's address, with slashes; the final name.
    qint64 size = 0;
    QByteArray sha256; ///< Of the bytes that must arrive, 32 raw bytes.
    /// The name under which the bytes travel, below the host's address; see partNameFor(). The target itself when an
    /// earlier try began the file there, because the host forbids renaming: then what lies there is ours.
    QString part;
    qint64 safeBytes = 0;     ///< So many first bytes lie flushed in the part from an earlier try; 0 starts anew.
    bool replace = false;     ///< Other bytes under the name may be replaced; nothing else ever overwrites.
    bool mayLieEmpty = false; ///< The target was to be made new, and nobody knows whether it was: an empty one is ours.
};

enum class UploadOutcome {
    Made,   ///< The file was written.
    Adopted ///< The very same bytes lay under that name already.
};

/// What a host says of the checksum of a file that lies there.
enum class Proof {
    Same,      ///< The host's bytes have it.
    CannotTell ///< This host computes no checksums.
};

/// What those who send files are told. Called from the threads of the connections, one call at a time; a function that
/// is missing is not called.
struct UploadObserver {
    /// The end of a file's way: it lies under its final name, or the error says why not (Item; Transient when it was
    /// tried often enough while others got through; Cancelled).
    std::function<void(quint64 id, const Result<UploadOutcome> &outcome)> finished;
    /// So many first bytes of a large file lie flushed in its part: where to go on after an interruption.
    std::function<void(quint64 id, qint64 bytes)> safe;
    /// What is sent of the file lies under another name than was asked for; the next try has to be given it as part.
    std::function<void(quint64 id, const QString &part)> liesIn;
    /// The answer to addProof(); an error of kind Item (code wrong-bytes) when the bytes are others.
    std::function<void(quint64 id, const Result<Proof> &proof)> proved;
    /// Bytes that the host acknowledged; negative when they have to be sent again.
    std::function<void(qint64 bytes)> sent;
    /// One file after the other fails for a passing reason and none gets through.
    std::function<void(const Error &error)> hopeless;
    /// Nothing is on its way, and nothing will be for so long, because of the error.
    std::function<void(const Error &error, std::chrono::milliseconds pause)> held{};
    /// The host does not have what addLeftover() named, or does not let it be removed.
    std::function<void(const QString &part)> leftoverGone{};
    /// The file is sent once more, though the host may still write what it was sent of it before.
    std::function<void(quint64 id)> sentAgain{};
};

/// The files that wait for the image host, shared by all connections to it. Every method may be called from any thread.
///
/// One who sends adds files; connections take them, each as many as its pipeline holds, and say how each ended. What a
/// connection took and did not end when it broke goes back to the front, and another takes it. Small files do not wait
/// behind large ones: the two are kept apart.
class UploadQueue
{
public:
    struct Task {
        quint64 id = 0;
        UploadRequest request;
        int losses = 0; ///< How often its connection broke with nothing else on its way, since it last came further.
    };
    struct ProofTask {
        quint64 id = 0;
        QString target;
        QByteArray sha256;
    };

    UploadQueue(UploadObserver observer, const RetryPolicy &retry);
    Q_DISABLE_COPY_MOVE(UploadQueue)

    // For those who send.

    void add(quint64 id, const UploadRequest &request);
    /// Asks the host for the checksum of a file that lies there.
    void addProof(quint64 id, const QString &target, const QByteArray &sha256);
    /// Has a part that nobody will go on with removed from the host, as far as that is possible.
    void addLeftover(const QString &part);
    /// No more will be added: connections end when nothing is left.
    void close();
    /// What no connection has taken yet ends as Cancelled; what is on its way goes on.
    void withdrawWaiting();
    /// Connections stop soon, and everything ends as Cancelled.
    void cancel();
    void setPaused(bool paused);
    /// Of all connections together; 0 for as fast as it goes.
    void setRateLimit(qint64 bytesPerSecond);

    // For connections. What is taken belongs to the calling thread until it is finished or given back.

    /// The next file that is no larger than that, if one may be taken now. Small files come first, unless the
    /// connection prefers a large one.
    std::optional<Task> take(qint64 largest = std::numeric_limits<qint64>::max(), bool preferLarge = false);
    /// Waits until there may be something to do, at most that long. False when nothing is left to do at all.
    bool wait(std::chrono::milliseconds atMost);
    /// How many of so many bytes may be sent now: all, some, or none while paused or above the rate. Those are counted
    /// as sent.
    qint64 allowance(qint64 wanted);
    /// The same, but waits until it is more than none; 0 when cancelled.
    qint64 waitForAllowance(qint64 wanted);
    /// The host acknowledged so many more bytes of the file.
    void acknowledged(quint64 id, qint64 bytes);
    /// Another connection goes on there; the observer need not learn of every step.
    void safe(quint64 id, qint64 bytes, bool observerIsTold = true);
    /// Whether a connection broke a short while ago: then less should be at stake at a time.
    bool isShaky() const;
    void liesIn(quint64 id, const QString &part);
    /// The file's final name is about to be taken with nothing in it; who goes on after a break is told by the request.
    void takesName(quint64 id);
    /// A passing failure puts the file back for a later try, as often as the policy allows.
    void finished(quint64 id, const Result<UploadOutcome> &outcome);
    /// All that wait for a proof.
    QList<ProofTask> takeProofs();
    void proved(quint64 id, const Result<Proof> &proof);
    /// All parts that are to be removed.
    QStringList takeLeftovers();
    void leftoverGone(const QString &part);
    /// What the calling thread took goes back to the front, because its connection broke. A file to which that happens
    /// again and again with no other on its way ends with the error.
    void giveBackMine(const Error &lost);

    bool isPaused() const;
    CancelToken cancelToken() const { return m_stop.get_token(); }

    /// What waits and what is on its way.
    struct Load {
        qsizetype files = 0;
        qint64 bytes = 0; ///< Not acknowledged yet.
    };
    Load load() const;

private:
    using Clock = std::chrono::steady_clock;
    using Lock = std::unique_lock<std::mutex>;
    struct Waiting {
        Task task;
        int tries = 0;
        qint64 safeAtLoss = 0;
    };
    struct Taken {
        Waiting waiting;
        std::thread::id by;
        int round = 0; ///< Of the setbacks.
        qint64 acknowledged = 0;
    };

    bool isEnded() const;
    bool mayTake() const;
    bool hasEnough() const;
    qsizetype countTakenBy(std::thread::id thread) const;
    void put(Waiting waiting, bool atFront);
    void tell(const std::function<void()> &news);
    void tellFinished(quint64 id, const Result<UploadOutcome> &outcome);

    const UploadObserver m_observer;
    const RetryPolicy m_retry;
    std::stop_source m_stop;

    mutable std::mutex m_mutex;
    std::recursive_mutex m_telling; ///< Held while the observer is told, who may call back; never with m_mutex.
    std::condition_variable m_changed;
    std::deque<Waiting> m_small, m_large;
    qint64 m_bytesWaiting = 0; ///< Of both.
    std::map<quint64, Taken> m_taken;
    QList<ProofTask> m_proofs;
    QStringList m_leftovers;
    std::map<quint64, std::pair<ProofTask, std::thread::id>> m_proofsTaken;
    bool m_closed = false;
    bool m_paused = false;
    Setbacks m_setbacks;
    bool m_anyArrived = false;
    std::optional<Clock::time_point> m_lastLoss;
    int m_vainLosses = 0; ///< Since a file last got through.
    qint64 m_bytesPerSecond = 0;
    double m_budget = 0; ///< Bytes that may be sent now under the limit.
    Clock::time_point m_budgetAt{};
};

/// The name under which bytes travel to the target: hidden, and nobody else's because of the tag.
QString partNameFor(const QString &target, const QString &tag);
