#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

/// How far a run has come, as people watch it.
struct RunProgress {
    int filesDone = 0; ///< Items that came to their end in this run.
    int filesTotal = 0;
    bool isUnpacking = false; ///< They only come out of a zip so far, and are read afterwards.
    qint64 bytesSent = 0;
    qint64 bytesTotal = 0;                         ///< As far as it is known; grows while the copies are made.
    double bytesPerSecond = 0;                     ///< Over the last minute.
    std::optional<std::chrono::seconds> timeLeft;  ///< Nothing while it would be a guess.
    std::optional<std::chrono::seconds> nextTryIn; ///< While waiting for a server to come back.
    QString waitingFor;                            ///< Why it waits, a sentence.
};

Q_DECLARE_METATYPE(RunProgress)

/// The rate over a sliding minute, and what it lets expect.
class RateMeter
{
public:
    using Clock = std::chrono::steady_clock;

    void add(Clock::time_point at, qint64 bytesSentInAll);
    double bytesPerSecond() const;
    /// Nothing in the first ten seconds and while nothing moves.
    std::optional<std::chrono::seconds> timeLeft(qint64 bytesLeft) const;

private:
    struct Sample {
        Clock::time_point at;
        qint64 bytes;
    };
    std::deque<Sample> m_samples;
    std::optional<Clock::time_point> m_begin;
};
