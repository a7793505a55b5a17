#include "tcpconnect.h"

Result<int> connectTcp(const QString &, int, std::chrono::milliseconds, const CancelToken &)
{
    return -1;
}
