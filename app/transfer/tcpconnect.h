#pragma once

#include "result.h"

/// A connected socket to any address of a host: one address that answers nothing holds up another only for a moment.
/// -1 where this system leaves connecting to the library that will use the socket. Fails with Transient, the detail
/// saying why, or with Cancelled.
Result<int> connectTcp(const QString &host, int port, std::chrono::milliseconds deadline, const CancelToken &cancel);
