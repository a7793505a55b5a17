#pragma once

#include <chrono>

/// Makes the system give up a connection whose other end has not answered for that long.
void setSocketDeadline(int socket, std::chrono::seconds deadline);

/// Makes reads and writes take what they can at once and never wait.
void neverWait(int socket);

/// Waits until something arrived, until more can be sent (if asked for), until the connection ended or the time is
/// over. True unless the time is over.
bool waitForSocket(int socket, bool untilWritable, std::chrono::milliseconds atMost);

/// Ends a connection from another thread: whoever waits on it gets an error at once. The socket stays open.
void breakSocket(int socket);

/// The time of a round trip as the system measured it, 0 where it cannot tell.
std::chrono::microseconds roundTripOf(int socket);
