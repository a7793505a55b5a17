#include "lane.h"

QList<qint64> Lane::takeMany(qsizetype most)
{
    QList<qint64> items;
    while (!m_waiting.isEmpty() && items.size() < most)
        items.append(m_waiting.dequeue());
    ++m_busy;
    return items;
}

void Lane::succeeded(qint64 item)
{
    m_tries.remove(item);
    m_failuresInARow = 0;
    m_notBefore = QDeadlineTimer(0);
}

Lane::Verdict Lane::failedForNow(qint64 item, std::chrono::seconds asked)
{
    using namespace std::chrono;
    ++m_failuresInARow;
    if (m_failuresInARow >= m_policy.triesInARow)
        return Verdict::GiveLaneUp;

    m_notBefore = QDeadlineTimer(
        qMax<milliseconds>(m_policy.pauseAfter(m_failuresInARow), qMin<milliseconds>(asked, hours(1))));

    const bool othersGetThrough = m_failuresInARow < ++m_tries[item];
    if (othersGetThrough && m_tries.value(item) >= m_policy.triesPerItem) {
        m_tries.remove(item);
        return Verdict::GiveItemUp;
    }
    add(item);
    return Verdict::Again;
}

std::chrono::milliseconds Lane::pauseLeft() const
{
    return std::chrono::milliseconds(m_notBefore.isForever() ? 0 : m_notBefore.remainingTime());
}
