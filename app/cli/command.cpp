#include "command.h"

void Command::fail(const Error &error)
{
    console().note(error.message);
    if (!error.detail.isEmpty())
        console().note(QStringLiteral("  (") + error.detail + QLatin1Char(')'));
    emit finished(exitCodeFor(error));
}

void Command::usage(const QString &message)
{
    fail({.kind = ErrorKind::Usage, .message = message});
}
