#include "lane.h"

QList<qint64> Lane::takeMany(qsizetype most)
{
    QList<qint64> items;
    while (!m_waiting.isEmpty() && items.size() < most)
        items.append(m_waiting.dequeue());
    for (const qint64 item : std::as_const(items))
        m_tries[item].round = m_setbacks.round();
    ++m_busy;
    return items;
}

void Lane::succeeded(qint64 item)
{
    m_tries.remove(item);
    m_setbacks.succeeded();
}

Lane::Verdict Lane::failedForNow(qint64 item, const Error &error)
{
    Tries &tries = m_tries[item];
    m_setbacks.failed(tries.round, error);
    if (m_setbacks.isHopeless())
        return Verdict::GiveLaneUp;
    tries.failed = m_setbacks.ownTries(tries.failed);
    if (m_setbacks.isToGiveUp(tries.failed)) {
        m_tries.remove(item);
        return Verdict::GiveItemUp;
    }
    add(item);
    return Verdict::Again;
}

std::chrono::milliseconds Lane::pauseLeft() const
{
    using namespace std::chrono;
    return std::max(ceil<milliseconds>(m_setbacks.notBefore() - Setbacks::Clock::now()), milliseconds(0));
}
