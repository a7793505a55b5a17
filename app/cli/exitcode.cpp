#include "exitcode.h"

ExitCode exitCodeFor(const Error &error)
{
    if (error.code == QLatin1String("no-images"))
        return ExitCode::NothingToDo;
    switch (error.kind) {
    case ErrorKind::Item:
        return ExitCode::SomeItems;
    case ErrorKind::Usage:
        return ExitCode::Usage;
    case ErrorKind::Profile:
        return ExitCode::Profile;
    case ErrorKind::SignIn:
        return ExitCode::SignIn;
    case ErrorKind::Transient:
    case ErrorKind::Ambiguous:
        return ExitCode::Temporary;
    case ErrorKind::HostIdentity:
        return ExitCode::HostIdentity;
    case ErrorKind::HostFull:
        return ExitCode::HostFull;
    case ErrorKind::Cancelled:
        return ExitCode::Cancelled;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeFor(const QMap<ItemState, int> &counts, int done)
{
    if (counts.value(ItemState::Failed) + counts.value(ItemState::NeedsDecision) > 0)
        return ExitCode::SomeItems;
    if (counts.value(ItemState::LinkUnknown) > 0)
        return ExitCode::Temporary;
    return done > 0 ? ExitCode::AllDone : ExitCode::NothingToDo;
}
