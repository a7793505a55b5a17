#pragma once

#include "setbacks.h"

#include <QHash>
#include <QQueue>

/// The queue before one kind of work, and its memory of failures.
///
/// A passing failure holds the whole lane back for a growing, jittered pause: what is unreachable for one item is
/// unreachable for all.
class Lane
{
public:
    Lane(int capacity, const RetryPolicy &policy)
        : m_capacity(capacity)
        , m_policy(policy)
        , m_setbacks(policy)
    {
    }

    void add(qint64 item) { m_waiting.enqueue(item); }
    void clearWaiting() { m_waiting.clear(); }
    bool canTake() const { return !m_waiting.isEmpty() && m_busy < m_capacity && pauseLeft() == pauseLeft().zero(); }
    qint64 take() { return takeMany(1).first(); }
    /// Takes up to `most` as one piece of work.
    QList<qint64> takeMany(qsizetype most);

    void succeeded(qint64 item);
    /// What to do after a passing failure.
    enum class Verdict {
        Again,      ///< The item waits in the lane, behind the others.
        GiveItemUp, ///< Others get through, this one does not.
        GiveLaneUp  ///< Nothing gets through.
    };
    Verdict failedForNow(qint64 item, const Error &error);
    void release() { --m_busy; }
    /// No work is taken for a pause as after that many failures.
    void holdBack(int failures) { m_setbacks.holdBack(m_policy.pauseAfter(failures)); }

    int busy() const { return m_busy; }
    qsizetype waiting() const { return m_waiting.size(); }
    bool isIdle() const { return m_busy == 0 && m_waiting.isEmpty(); }
    /// Time until the lane takes work again after a failure, 0 when it does now.
    std::chrono::milliseconds pauseLeft() const;

private:
    int m_capacity;
    RetryPolicy m_policy;
    QQueue<qint64> m_waiting;
    struct Tries {
        int failed = 0;
        int round = 0; ///< Of the setbacks, at the last try.
    };
    QHash<qint64, Tries> m_tries;
    Setbacks m_setbacks;
    int m_busy = 0;
};
