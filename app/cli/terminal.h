#pragma once

#include "host.h"

class Console;

/// Asks the person at the terminal, wherever standard input and output lead. Empty when nobody can be asked: no
/// terminal, or the program runs in its background.
AskPerson askAtTerminal(Console &console);

// What each system has its own way for (terminal_unix.cpp, terminal_win.cpp).

bool hasTerminal();

/// Writes the text to the terminal and reads one line, which is not shown when it is `hidden`. Nothing at the end of
/// input, and soon after cancelling.
std::optional<SecretString> readAtTerminal(const QString &prompt, bool hidden, const CancelToken &cancel);
