#pragma once

#include <QIODevice>
#include <QJsonObject>
#include <QString>

#include <atomic>

/// The text as one line, with control characters spelled out, so that it can neither drive a terminal nor look like
/// another line, and without any secret.
QString printable(QString text);

/// Where a command reads and writes: data on `out`, everything else on `err`. Texts are printable(), so that
/// no name or server word can drive the terminal or look like a line of our own.
class Console
{
public:
    /// `interactive`: a person sits at `in`.
    Console(QIODevice &in, QIODevice &out, QIODevice &err, bool interactive);

    bool isInteractive() const { return m_interactive; }
    QIODevice &in() { return m_in; }

    void line(const QString &text);
    /// Words of our own that fill several lines.
    void lines(const QString &text);
    void noteLines(const QString &text);
    void json(const QJsonObject &object);
    void bytes(const QByteArray &bytes);
    void note(const QString &text);
    /// A line that the next one replaces where a person watches; elsewhere nothing.
    void progress(const QString &text);
    /// Whether progress is kept back, because a question waits for its answer. May be called from any thread.
    void setQuestionOpen(bool open) { m_questionOpen = open; }
    /// Whether the person said yes.
    bool ask(const QString &question);

private:
    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_interactive;
    bool m_progressShown = false;
    std::atomic<bool> m_questionOpen = false;
};
