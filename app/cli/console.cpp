#include "console.h"

#include "secretstring.h"
#include "visibletext.h"

namespace {

void write(QIODevice &device, const QByteArray &bytes)
{
    device.write(bytes);
    device.waitForBytesWritten(-1);
}

} // namespace

QString printable(QString text)
{
    text = redacted(text); // first: what is spelled out is not what is looked for
    text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    text.replace(QLatin1Char('\r'), QLatin1String("\\r"));
    return visibleText(text);
}

Console::Console(QIODevice &in, QIODevice &out, QIODevice &err, bool interactive)
    : m_in(in)
    , m_out(out)
    , m_err(err)
    , m_interactive(interactive)
{
}

void Console::line(const QString &text)
{
    progress({});
    write(m_out, printable(text).toUtf8() + '\n');
}

void Console::lines(const QString &text)
{
    for (const QString &one : text.split(QLatin1Char('\n')))
        line(one);
}

void Console::noteLines(const QString &text)
{
    for (const QString &one : text.split(QLatin1Char('\n')))
        note(one);
}

void Console::json(const QJsonObject &object)
{
    write(m_out, jsonLine(object));
}

void Console::bytes(const QByteArray &bytes)
{
    write(m_out, bytes);
}

void Console::note(const QString &text)
{
    progress({});
    write(m_err, printable(text).toUtf8() + '\n');
}

void Console::progress(const QString &text)
{
    if (!m_interactive || m_questionOpen || (text.isEmpty() && !m_progressShown))
        return;
    write(m_err, "\r\x1b[K" + printable(text).toUtf8());
    m_progressShown = !text.isEmpty();
}

bool Console::ask(const QString &question)
{
    write(m_err, printable(question).toUtf8() + ' ');
    const QByteArray answer = m_in.readLine().trimmed().toLower();
    return answer == "y" || answer == "yes";
}
