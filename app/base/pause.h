#pragma once

#include "result.h"

#include <condition_variable>
#include <mutex>

/// Lets a worker wait, until the time is over or soon after cancelling.
inline void pause(std::chrono::milliseconds time, const CancelToken &cancel)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, cancel, time, [] { return false; });
}
