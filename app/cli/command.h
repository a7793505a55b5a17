#pragma once

#include "console.h"
#include "exitcode.h"

#include <QCommandLineParser>
#include <QObject>

/// One command of sheetlink-cli. Made for one call: options(), then start(), which ends with finished().
class Command : public QObject
{
    Q_OBJECT

public:
    explicit Command(Console &console)
        : m_console(console)
    {
    }

    /// Adds what the command understands.
    virtual void options(QCommandLineParser &parser) const = 0;
    /// Does the work, or begins it on the event loop.
    virtual void start(const QCommandLineParser &parser) = 0;
    /// A person pressed Ctrl-C; the command ends soon, keeping what was done.
    virtual void interrupt() { emit finished(ExitCode::Cancelled); }

signals:
    void finished(ExitCode code);

protected:
    Console &console() const { return m_console; }
    void fail(const Error &error);
    void usage(const QString &message);

private:
    Console &m_console;
};
