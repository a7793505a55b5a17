#include "terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace {

/// The controlling terminal, which is as it was before when this ends.
class Tty
{
public:
    Tty()
        : m_file(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
    }
    ~Tty()
    {
        if (m_isHidden)
            ::tcsetattr(m_file, TCSANOW, &m_before);
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Tty)

    /// Reading in the background would only stop the program.
    bool isOurs() const { return m_file >= 0 && ::tcgetpgrp(m_file) == ::getpgrp(); }

    /// What was typed before the question is no answer to it.
    void forgetTyped() { ::tcflush(m_file, TCIFLUSH); }

    bool hide()
    {
        if (::tcgetattr(m_file, &m_before) != 0)
            return false;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_isHidden = ::tcsetattr(m_file, TCSANOW, &silent) == 0;
        return m_isHidden;
    }

    void write(QByteArray text)
    {
        while (!text.isEmpty()) {
            const ssize_t written = ::write(m_file, text.constData(), size_t(text.size()));
            if (written <= 0)
                return;
            text.remove(0, written);
        }
    }

    std::optional<QByteArray> readLine(const CancelToken &cancel)
    {
        constexpr int milliseconds = 100;
        while (!cancel.stop_requested()) {
            pollfd watched{m_file, POLLIN, 0};
            if (::poll(&watched, 1, milliseconds) <= 0)
                continue;
            char line[4096]; // a terminal hands out whole lines, which are never longer
            const ssize_t length = ::read(m_file, line, sizeof line);
            if (length <= 0)
                return std::nullopt;
            QByteArray text(line, length);
            while (text.endsWith('\n') || text.endsWith('\r'))
                text.chop(1);
            return text;
        }
        return std::nullopt;
    }

private:
    const int m_file;
    termios m_before{};
    bool m_isHidden = false;
};

} // namespace

bool hasTerminal()
{
    return Tty().isOurs();
}

std::optional<SecretString> readAtTerminal(const QString &prompt, bool hidden, const CancelToken &cancel)
{
    Tty terminal;
    if (!terminal.isOurs() || (hidden && !terminal.hide()))
        return std::nullopt;
    terminal.forgetTyped();
    terminal.write(prompt.toLocal8Bit());
    const auto line = terminal.readLine(cancel);
    if (hidden || !line)
        terminal.write("\n");
    return line ? std::optional(SecretString(QString::fromLocal8Bit(*line))) : std::nullopt;
}
