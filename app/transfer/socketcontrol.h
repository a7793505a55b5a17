#pragma once

#include <chrono>

/// Makes the system give up a connection whose other end has not answered for that long.
void setSocketDeadline(int socket, std::chrono::seconds deadline);

/// Ends a connection from another thread: whoever waits on it gets an error at once. The socket stays open.
void breakSocket(int socket);
