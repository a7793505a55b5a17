#pragma once

#include <QtGlobal>

/// From here on this process gets no more than so many bytes of memory, and leaves no picture of itself when it
/// crashes. False when the system knows no such limit.
bool limitThisProcess(qint64 memory);

/// Standard input and output carry bytes as they are; some systems would change line ends in them.
void useBinaryStreams();

/// What this computer has, in bytes; 0 when it cannot be said.
qint64 memoryOfTheComputer();
