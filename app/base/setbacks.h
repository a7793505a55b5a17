#pragma once

#include "result.h"
#include "retrypolicy.h"

/// What passing failures of one kind of work tell of the server that does it: how long to leave it alone, and when to
/// stop trying.
///
/// What is on its way at the same time fails of the same cause, so it counts as one failure.
class Setbacks
{
public:
    using Clock = std::chrono::steady_clock;

    explicit Setbacks(const RetryPolicy &policy)
        : m_policy(policy)
    {
    }

    /// To be kept with work that begins now, for failed().
    int round() const { return m_round; }
    void succeeded() { m_inARow = m_refusals = 0; }
    void failed(int round, const Error &error);

    /// Nothing gets through, and it is time to say so: an outage lasts too long, or all else is refused too often.
    bool isHopeless() const { return m_isHopeless; }
    /// How often one piece of work failed, this time included; in an outage it is not to blame.
    int ownTries(int triesBefore) const { return m_inARow > m_policy.triesPerItem ? 0 : triesBefore + 1; }
    /// Whether others get through and this one, which failed so often, does not.
    bool isToGiveUp(int ownTries) const { return ownTries >= m_policy.triesPerItem && m_inARow < ownTries; }

    int inARow() const { return m_inARow; }
    /// No work begins for at least that long.
    void holdBack(std::chrono::milliseconds pause) { m_notBefore = std::max(m_notBefore, Clock::now() + pause); }
    /// Until when the server is left alone. A success does not shorten it: what succeeds meanwhile began earlier.
    Clock::time_point notBefore() const { return m_notBefore; }

private:
    RetryPolicy m_policy;
    int m_round = 0; ///< Grows with each failure that counts.
    int m_inARow = 0;
    int m_refusals = 0; ///< In a row, beside those of an outage.
    bool m_isHopeless = false;
    Clock::time_point m_since{}; ///< Of the first in a row.
    Clock::time_point m_notBefore{};
};
