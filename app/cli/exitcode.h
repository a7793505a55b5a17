#pragma once

#include "item.h"
#include "result.h"

/// What the program returns; scripts depend on the numbers.
enum class ExitCode {
    AllDone = 0,
    SomeItems = 1, ///< Some items failed or need a decision.
    Usage = 2,
    Profile = 3,
    SignIn = 4,
    Temporary = 5, ///< Run it again later.
    HostIdentity = 6,
    HostFull = 7,
    Cancelled = 8,
    NothingToDo = 9
};

ExitCode exitCodeFor(const Error &error);
/// When nothing stopped the whole batch: what its items say. `done` is how many came to a link in this run.
ExitCode exitCodeFor(const QMap<ItemState, int> &counts, int done);
