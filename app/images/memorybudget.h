#pragma once

#include "result.h"

#include <condition_variable>
#include <mutex>

/// Memory that several threads share: who wants some waits until the others leave enough.
class MemoryBudget
{
public:
    explicit MemoryBudget(qint64 bytes)
        : m_free(bytes)
        , m_all(bytes)
    {
    }

    /// Waits for so much, or for all of it when it is less; returns what was taken, 0 when cancelled.
    qint64 take(qint64 bytes, const CancelToken &cancel);
    void giveBack(qint64 bytes);

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    qint64 m_free;
    const qint64 m_all;
};
