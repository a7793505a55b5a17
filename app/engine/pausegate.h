#pragma once

#include "result.h"

#include <condition_variable>
#include <mutex>

/// Holds workers back while a person pauses. Open when made.
class PauseGate
{
public:
    void setClosed(bool closed)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = closed;
        }
        m_changed.notify_all();
    }

    /// Returns when the gate is open, or soon after cancelling.
    void pass(const CancelToken &cancel)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, cancel, [this] { return !m_closed; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_closed = false;
};
