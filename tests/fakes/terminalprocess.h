#pragma once

#include "cliprocess.h"

#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

/// The real command-line program with a terminal of its own, beside standard input and output that lead elsewhere.
class TerminalProcess
{
public:
    TerminalProcess(const QProcessEnvironment &environment, const QStringList &arguments)
        : m_terminal(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        ::grantpt(m_terminal);
        ::unlockpt(m_terminal);
        const QByteArray name = ::ptsname(m_terminal);
        m_farEnd = ::open(name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        m_process.setProcessEnvironment(environment);
        m_process.setChildProcessModifier([name] {
            ::setsid();
            ::open(name.constData(), O_RDWR); // the first one of a session is its terminal
        });
        m_process.start(QStringLiteral(SHEETLINK_CLI), arguments);
        m_process.closeWriteChannel();
    }
    ~TerminalProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
        ::close(m_farEnd);
        ::close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(TerminalProcess)

    /// What the terminal shows.
    QByteArray text()
    {
        pollfd watched{m_terminal, POLLIN, 0};
        while (::poll(&watched, 1, 0) > 0) {
            char some[4096];
            const ssize_t length = ::read(m_terminal, some, sizeof some);
            if (length <= 0)
                break;
            m_text.append(some, length);
        }
        return m_text;
    }
    bool waitForText(const QByteArray &words)
    {
        return QTest::qWaitFor([this, words] { return text().contains(words); }, 30'000);
    }
    void type(const QByteArray &keys) { m_typed = ::write(m_terminal, keys.constData(), size_t(keys.size())); }
    bool showsTyping() const
    {
        termios now{};
        return ::tcgetattr(m_farEnd, &now) == 0 && (now.c_lflag & ECHO) != 0;
    }

    CliResult finished()
    {
        m_process.waitForFinished(60'000);
        return {m_process.exitCode(), m_process.readAllStandardOutput(), m_process.readAllStandardError()};
    }

private:
    const int m_terminal;
    int m_farEnd = -1;
    ssize_t m_typed = 0;
    QProcess m_process;
    QByteArray m_text;
};
