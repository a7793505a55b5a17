#pragma once

#include "retrypolicy.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QQueue>

/// The queue before one kind of work, and its memory of failures.
///
/// A passing failure holds the whole lane back for a growing, jittered pause: what is unreachable for one item is
/// unreachable for all. A success ends that.
class Lane
{
public:
    Lane(int capacity, const RetryPolicy &policy)
        : m_capacity(capacity)
        , m_policy(policy)
    {
    }

    void add(qint64 item) { m_waiting.enqueue(item); }
    void clearWaiting() { m_waiting.clear(); }
    bool canTake() const { return !m_waiting.isEmpty() && m_busy < m_capacity && m_notBefore.hasExpired(); }
    qint64 take()
    {
        ++m_busy;
        return m_waiting.dequeue();
    }
    /// Takes up to `most` as one piece of work.
    QList<qint64> takeMany(qsizetype most);

    void succeeded(qint64 item);
    /// What to do after a passing failure.
    enum class Verdict {
        Again,      ///< The item waits in the lane, behind the others.
        GiveItemUp, ///< Others get through, this one does not.
        GiveLaneUp  ///< Nothing gets through.
    };
    Verdict failedForNow(qint64 item, std::chrono::seconds asked);
    void release() { --m_busy; }
    /// No work is taken for a pause as after that many failures.
    void holdBack(int failures) { m_notBefore = QDeadlineTimer(m_policy.pauseAfter(failures)); }

    int busy() const { return m_busy; }
    qsizetype waiting() const { return m_waiting.size(); }
    bool isIdle() const { return m_busy == 0 && m_waiting.isEmpty(); }
    /// Time until the lane takes work again after a failure, 0 when it does now.
    std::chrono::milliseconds pauseLeft() const;

private:
    int m_capacity;
    RetryPolicy m_policy;
    QQueue<qint64> m_waiting;
    QHash<qint64, int> m_tries;
    QDeadlineTimer m_notBefore{0};
    int m_busy = 0;
    int m_failuresInARow = 0;
};
