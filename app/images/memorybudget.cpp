#include "memorybudget.h"

#include <algorithm>

qint64 MemoryBudget::take(qint64 bytes, const CancelToken &cancel)
{
    const qint64 wanted = std::clamp<qint64>(bytes, 1, m_all);
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, cancel, [&] { return m_free >= wanted; }))
        return 0;
    m_free -= wanted;
    return wanted;
}

void MemoryBudget::giveBack(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_free += bytes;
    m_changed.notify_all();
}
