#include "setbacks.h"

#include <QStringList>

/// Whether the server cannot be reached or has no time, whatever it is asked for.
static bool isOutage(const Error &error)
{
    static const QStringList codes{QStringLiteral("unreachable"), QStringLiteral("connection-lost"),
        QStringLiteral("timeout"), QStringLiteral("busy"), QStringLiteral("host-refused")};
    return codes.contains(error.code);
}

void Setbacks::failed(int round, const Error &error)
{
    using namespace std::chrono_literals;
    holdBack(std::min<std::chrono::milliseconds>(error.retryAfter, 1h));
    if (round != m_round)
        return;
    ++m_round;
    if (m_inARow == 0)
        m_since = Clock::now();
    ++m_inARow;
    m_refusals += isOutage(error) ? 0 : 1;
    m_isHopeless
        = m_refusals >= m_policy.triesInARow || (isOutage(error) && Clock::now() - m_since >= m_policy.longestOutage);
    holdBack(m_policy.pauseAfter(m_inARow));
}
