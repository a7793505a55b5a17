#include "commands.h"
#include "secretstring.h"

#include <QFile>
#include <QGuiApplication>
#include <QTimer>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#else
#include <unistd.h>
#endif

namespace {

volatile std::sig_atomic_t interrupted = 0;

void noteInterrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL); // the second time it ends at once, whatever it waits for
}

void logToErr(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(redacted(message)));
}

} // namespace

int main(int argc, char *argv[])
{
    // The practice sheets are drawn, which needs fonts but no screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(logToErr);
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sheetlink"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHEETLINK_VERSION));

    QFile in, out, err;
    in.open(0, QIODevice::ReadOnly);
    out.open(
        1, QIODevice::WriteOnly | QIODevice::Unbuffered); // by number: behind a FILE* lines would wait in its buffer
    err.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered);
    Console console(in, out, err, isatty(0) != 0 && isatty(2) != 0);

    const auto command = runCommandLine(
        QCoreApplication::arguments().mid(1), console, [](ExitCode code) { QCoreApplication::exit(int(code)); });
    // Only now: a command that did its work right away, reading its input, ends with the first Ctrl-C.
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
    QTimer interruptWatch;
    QObject::connect(&interruptWatch, &QTimer::timeout, &app, [&] {
        if (std::exchange(interrupted, 0) && command)
            command->interrupt();
    });
    interruptWatch.start(100);
    return QCoreApplication::exec();
}
