#include "runprogress.h"

using namespace std::chrono;

void RateMeter::add(Clock::time_point at, qint64 bytesSentInAll)
{
    if (!m_begin)
        m_begin = at;
    m_samples.push_back({at, bytesSentInAll});
    while (m_samples.size() > 2 && at - m_samples.front().at > minutes(1))
        m_samples.pop_front();
}

double RateMeter::bytesPerSecond() const
{
    if (m_samples.size() < 2)
        return 0;
    const auto time = duration<double>(m_samples.back().at - m_samples.front().at).count();
    return time <= 0 ? 0 : double(m_samples.back().bytes - m_samples.front().bytes) / time;
}

std::optional<seconds> RateMeter::timeLeft(qint64 bytesLeft) const
{
    const double rate = bytesPerSecond();
    if (!m_begin || m_samples.empty() || m_samples.back().at - *m_begin < seconds(10) || rate < 1)
        return std::nullopt;
    return seconds(qint64(double(bytesLeft) / rate));
}
