#include "socketcontrol.h"

#include <QtGlobal>

#include <algorithm>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

void setSocketDeadline(int socket, std::chrono::seconds deadline)
{
    const auto set = [socket](int level, int name, int value) {
        ::setsockopt(socket, level, name, &value, sizeof value); // a system without the option waits longer
    };
    const int seconds = int(deadline.count());
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPINTVL, qMax(1, seconds / 6));
    set(IPPROTO_TCP, TCP_KEEPCNT, 3);
#ifdef TCP_KEEPIDLE
    set(IPPROTO_TCP, TCP_KEEPIDLE, qMax(1, seconds / 2));
#else
    set(IPPROTO_TCP, TCP_KEEPALIVE, qMax(1, seconds / 2)); // its name on macOS
#endif
#ifdef TCP_USER_TIMEOUT
    set(IPPROTO_TCP, TCP_USER_TIMEOUT, seconds * 1000);
#endif
}

void neverWait(int socket)
{
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
}

bool waitForSocket(int socket, bool untilWritable, std::chrono::milliseconds atMost)
{
#ifdef TCP_QUICKACK
    // sshd holds a small answer back until the one before is acknowledged (Nagle), and systems acknowledge small things
    // up to 40 ms late. Asked for each time, because the option does not last.
    const int atOnce = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_QUICKACK, &atOnce, sizeof atOnce);
#endif
    pollfd watched{socket, short(POLLIN | (untilWritable ? POLLOUT : 0)), 0};
    return ::poll(&watched, 1, int(std::max<qint64>(0, atMost.count()))) != 0;
}

void breakSocket(int socket)
{
    ::shutdown(socket, SHUT_RDWR);
}

std::chrono::microseconds roundTripOf(int socket)
{
#ifdef TCP_CONNECTION_INFO // macOS, in milliseconds
    tcp_connection_info info{};
    socklen_t length = sizeof info;
    if (::getsockopt(socket, IPPROTO_TCP, TCP_CONNECTION_INFO, &info, &length) == 0)
        return std::chrono::milliseconds(info.tcpi_srtt);
#else
    tcp_info info{};
    socklen_t length = sizeof info;
    if (::getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &length) == 0)
        return std::chrono::microseconds(info.tcpi_rtt);
#endif
    return {};
}
