#include "lane.h"

#include <QRandomGenerator>

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

    m_notBefore = QDeadlineTimer(qMax<milliseconds>(pauseAfter(m_failuresInARow), qMin<milliseconds>(asked, hours(1))));

    const bool othersGetThrough = m_failuresInARow < ++m_tries[item];
    if (othersGetThrough && m_tries.value(item) >= m_policy.triesPerItem) {
        m_tries.remove(item);
        return Verdict::GiveItemUp;
    }
    add(item);
    return Verdict::Again;
}

/// Doubles with each failure. Half of the pause is left to chance, so that many clients do not come back at the same
/// moment.
std::chrono::milliseconds Lane::pauseAfter(int failures) const
{
    using namespace std::chrono;
    const auto doubled = m_policy.firstPause * (1 << qBound(0, failures - 1, 20));
    const auto half = qMin<milliseconds>(doubled, m_policy.longestPause) / 2;
    return half + milliseconds(QRandomGenerator::global()->bounded(qint64(half.count() + 1)));
}

std::chrono::milliseconds Lane::pauseLeft() const
{
    return std::chrono::milliseconds(m_notBefore.isForever() ? 0 : m_notBefore.remainingTime());
}
