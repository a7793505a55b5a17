#include "socketcontrol.h"

#include <winsock2.h>

#include <mstcpip.h>

void setSocketDeadline(int socket, std::chrono::seconds deadline)
{
    const auto milliseconds = ULONG(deadline.count() * 1000);
    tcp_keepalive keepalive{1, milliseconds / 2, milliseconds / 6};
    DWORD written = 0;
    WSAIoctl(SOCKET(socket), SIO_KEEPALIVE_VALS, &keepalive, sizeof keepalive, nullptr, 0, &written, nullptr, nullptr);
}

void breakSocket(int socket)
{
    ::shutdown(SOCKET(socket), SD_BOTH);
}
