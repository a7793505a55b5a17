#pragma once

#include <chrono>

/// How long to wait between tries, and when to stop trying.
struct RetryPolicy {
    std::chrono::milliseconds firstPause{1'000};
    std::chrono::milliseconds longestPause{300'000};
    int triesPerItem = 6; ///< While other items succeed.
    int triesInARow = 10; ///< While nothing succeeds, though the server answers.
    /// A server that is gone or busy is waited for so long.
    std::chrono::milliseconds longestOutage = std::chrono::hours(12);

    /// Doubles with each failure, up to the longest. Half of the pause is left to chance, so that many clients do not
    /// come back at the same moment.
    std::chrono::milliseconds pauseAfter(int failures) const;
};
