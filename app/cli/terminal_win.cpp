#include "terminal.h"

#include <windows.h>

namespace {

/// The console window, which is as it was before when this ends.
class ConsoleWindow
{
public:
    ConsoleWindow()
        : m_in(open(L"CONIN$"))
        , m_out(open(L"CONOUT$"))
    {
        m_isThere = ::GetConsoleMode(m_in, &m_before) != 0;
        if (m_isThere) // keys one by one, so that waiting for them can end
            ::SetConsoleMode(m_in, ENABLE_PROCESSED_INPUT);
    }
    ~ConsoleWindow()
    {
        if (m_isThere)
            ::SetConsoleMode(m_in, m_before);
        for (const HANDLE handle : {m_in, m_out}) {
            if (handle != INVALID_HANDLE_VALUE)
                ::CloseHandle(handle);
        }
    }
    Q_DISABLE_COPY_MOVE(ConsoleWindow)

    bool isThere() const { return m_isThere; }

    /// What was typed before the question is no answer to it.
    void forgetTyped() { ::FlushConsoleInputBuffer(m_in); }

    void write(const QString &text)
    {
        DWORD written = 0;
        ::WriteConsoleW(m_out, text.utf16(), DWORD(text.size()), &written, nullptr);
    }

    std::optional<QString> readLine(bool hidden, const CancelToken &cancel)
    {
        constexpr DWORD milliseconds = 100;
        QString line;
        while (!cancel.stop_requested()) {
            INPUT_RECORD event{};
            DWORD count = 0;
            if (::WaitForSingleObject(m_in, milliseconds) != WAIT_OBJECT_0)
                continue;
            if (!::ReadConsoleInputW(m_in, &event, 1, &count))
                return std::nullopt;
            if (event.EventType != KEY_EVENT || !event.Event.KeyEvent.bKeyDown)
                continue;
            const QChar key(char16_t(event.Event.KeyEvent.uChar.UnicodeChar));
            if (key == QLatin1Char('\r'))
                return line;
            if (key == QChar(0x1a)) // Ctrl-Z
                return std::nullopt;
            take(key, line, hidden);
        }
        return std::nullopt;
    }

private:
    static HANDLE open(const wchar_t *name)
    {
        return ::CreateFileW(
            name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    }

    void take(QChar key, QString &line, bool hidden)
    {
        if (key == QLatin1Char('\b')) {
            if (!line.isEmpty() && !hidden)
                write(QStringLiteral("\b \b"));
            line.chop(1);
        } else if (key.category() != QChar::Other_Control) {
            line += key;
            if (!hidden)
                write(key);
        }
    }

    const HANDLE m_in, m_out;
    DWORD m_before = 0;
    bool m_isThere = false;
};

} // namespace

bool hasTerminal()
{
    return ConsoleWindow().isThere();
}

std::optional<SecretString> readAtTerminal(const QString &prompt, bool hidden, const CancelToken &cancel)
{
    ConsoleWindow window;
    if (!window.isThere())
        return std::nullopt;
    window.forgetTyped();
    window.write(prompt);
    const auto line = window.readLine(hidden, cancel);
    window.write(QStringLiteral("\r\n"));
    return line ? std::optional(SecretString(*line)) : std::nullopt;
}
