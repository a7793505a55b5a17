#pragma once

#include <QtGlobal>

/// From here on this process gets no more than so many bytes of memory, and leaves no picture of itself when it
/// crashes. False when the system knows no such limit.
bool limitThisProcess(qint64 memory);

/// What this computer has, in bytes; 0 when it cannot be said.
qint64 memoryOfTheComputer();
