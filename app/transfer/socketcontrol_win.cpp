#include "socketcontrol.h"

#include <winsock2.h>

#include <mstcpip.h>

#include <algorithm>

void setSocketDeadline(int socket, std::chrono::seconds deadline)
{
    const auto milliseconds = ULONG(deadline.count() * 1000);
    tcp_keepalive keepalive{1, milliseconds / 2, milliseconds / 6};
    DWORD written = 0;
    WSAIoctl(SOCKET(socket), SIO_KEEPALIVE_VALS, &keepalive, sizeof keepalive, nullptr, 0, &written, nullptr, nullptr);
}

void neverWait(int socket)
{
    u_long on = 1;
    ::ioctlsocket(SOCKET(socket), FIONBIO, &on);
}

bool waitForSocket(int socket, bool untilWritable, std::chrono::milliseconds atMost)
{
    WSAPOLLFD watched{SOCKET(socket), SHORT(POLLRDNORM | (untilWritable ? POLLWRNORM : 0)), 0};
    return ::WSAPoll(&watched, 1, int(std::max<long long>(0, atMost.count()))) != 0;
}

void breakSocket(int socket)
{
    ::shutdown(SOCKET(socket), SD_BOTH);
}

std::chrono::microseconds roundTripOf(int socket)
{
#ifdef SIO_TCP_INFO // Windows 10 1703 and later
    DWORD version = 0;
    DWORD written = 0;
    TCP_INFO_v0 info{};
    if (WSAIoctl(SOCKET(socket), SIO_TCP_INFO, &version, sizeof version, &info, sizeof info, &written, nullptr, nullptr)
        == 0)
        return std::chrono::microseconds(info.RttUs);
#else
    (void)socket;
#endif
    return {};
}
