#include "socketcontrol.h"

#include <QtGlobal>

#include <netinet/in.h>
#include <netinet/tcp.h>
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

void breakSocket(int socket)
{
    ::shutdown(socket, SHUT_RDWR);
}
