#include "loopbackconnection.h"

#ifdef Q_OS_WIN
#define poll WSAPoll
#else
#include <poll.h>
#endif

namespace Practice {

namespace {

using namespace std::chrono_literals;

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL; // a client that left must not end the program
#else
constexpr int sendFlags = 0;
#endif

constexpr auto slice = 20ms; ///< How soon a stop is noticed.

thread_local LoopbackConnection *connectionOfThisThread = nullptr;

void closeSocket(socket_t socket)
{
#ifdef Q_OS_WIN
    ::shutdown(socket, SD_BOTH);
    ::closesocket(socket);
#else
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
#endif
}

bool isReady(socket_t socket, short events, std::chrono::milliseconds atMost)
{
    pollfd asked{};
    asked.fd = socket;
    asked.events = events;
    return ::poll(&asked, 1, int(atMost.count())) > 0;
}

} // namespace

LoopbackConnection::LoopbackConnection(socket_t socket, const std::atomic<bool> &stopping)
    : m_socket(socket)
    , m_stopping(stopping)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&on), sizeof on);
    connectionOfThisThread = this;
}

LoopbackConnection::~LoopbackConnection()
{
    connectionOfThisThread = nullptr;
    closeSocket(m_socket);
}

LoopbackConnection &LoopbackConnection::current()
{
    Q_ASSERT(connectionOfThisThread);
    return *connectionOfThisThread;
}

bool LoopbackConnection::waitForRequest(std::chrono::milliseconds atMost)
{
    if (m_begin < m_end)
        return true;
    char byte = 0;
    return waitFor(POLLIN, atMost) && ::recv(m_socket, &byte, 1, MSG_PEEK) == 1;
}

void LoopbackConnection::cutAfter(qint64 bytes)
{
    m_allowance = bytes;
}

bool LoopbackConnection::is_readable() const
{
    return m_begin < m_end || waitFor(POLLIN, 60s);
}

bool LoopbackConnection::is_writable() const
{
    char byte = 0;
    const bool clientLeft = isReady(m_socket, POLLIN, 0ms) && ::recv(m_socket, &byte, 1, MSG_PEEK) <= 0;
    return !clientLeft && waitFor(POLLOUT, 60s);
}

ssize_t LoopbackConnection::read(char *to, size_t size)
{
    if (m_begin == m_end) {
        if (!waitFor(POLLIN, 60s))
            return -1;
        const auto count = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (count <= 0)
            return ssize_t(count);
        m_begin = 0;
        m_end = size_t(count);
    }
    const size_t count = std::min(size, m_end - m_begin);
    std::copy_n(m_buffer.data() + m_begin, count, to);
    m_begin += count;
    return ssize_t(count);
}

ssize_t LoopbackConnection::write(const char *from, size_t size)
{
    if (m_allowance >= 0)
        size = std::min(size, size_t(m_allowance));
    if (wasCut() || !waitFor(POLLOUT, 60s))
        return -1;
    const auto count = ::send(m_socket, from, size, sendFlags);
    if (m_allowance >= 0 && count > 0)
        m_allowance -= count;
    return ssize_t(count);
}

void LoopbackConnection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void LoopbackConnection::get_local_ip_and_port(std::string &ip, int &port) const
{
    get_remote_ip_and_port(ip, port);
}

bool LoopbackConnection::waitFor(short events, std::chrono::milliseconds atMost) const
{
    for (auto waited = 0ms; waited < atMost && !m_stopping; waited += slice) {
        if (isReady(m_socket, events, slice))
            return true;
    }
    return false;
}

} // namespace Practice
