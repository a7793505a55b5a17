#pragma once

#include "command.h"

#include <functional>
#include <memory>

/// A command by its name on the command line.
struct CommandEntry {
    QString name;
    QString arguments; ///< As the help shows them.
    QString summary;
    std::function<std::unique_ptr<Command>(Console &)> make;
};

/// All commands, in the order that the help lists them.
QList<CommandEntry> allCommands();

/// Runs a command line (without the program's own name) until its command has finished; needs a running application
/// object, and calls `done` from its event loop. Interrupting is up to the caller, who gets the command.
std::unique_ptr<Command> runCommandLine(
    const QStringList &arguments, Console &console, const std::function<void(ExitCode)> &done);

std::unique_ptr<Command> makeNames(Console &console);
std::unique_ptr<Command> makeScan(Console &console);
std::unique_ptr<Command> makeCheck(Console &console);
std::unique_ptr<Command> makeRun(Console &console);
std::unique_ptr<Command> makeResume(Console &console);
std::unique_ptr<Command> makeRetry(Console &console);
std::unique_ptr<Command> makeUndo(Console &console);
std::unique_ptr<Command> makeProve(Console &console);
std::unique_ptr<Command> makeStatus(Console &console);
std::unique_ptr<Command> makeReport(Console &console);
std::unique_ptr<Command> makeExport(Console &console);
std::unique_ptr<Command> makeProfile(Console &console);
std::unique_ptr<Command> makePractice(Console &console);
