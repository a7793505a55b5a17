#include "remotehashes.h"

#include <utility>

namespace {

/// Shells take at least 128 KiB; SSH servers may not.
constexpr qsizetype longestCommand = 24 << 10;

QByteArray quoted(QByteArray path)
{
    return '\'' + path.replace('\'', "'\\''") + '\'';
}

} // namespace

void RemoteHashes::ask(const QByteArray &path, Answered answered)
{
    m_waiting.append({path, std::move(answered)});
}

void RemoteHashes::step()
{
    if (m_command && m_command->step())
        finish();
    if (!m_command && !m_waiting.isEmpty())
        start();
}

void RemoteHashes::forget()
{
    m_command.reset();
    m_waiting.clear();
    m_asked.clear();
}

void RemoteHashes::start()
{
    QByteArray command = "LC_ALL=C sha256sum --";
    while (!m_waiting.isEmpty() && command.size() < longestCommand) {
        m_asked.append(m_waiting.takeFirst());
        command += ' ' + quoted(m_asked.last().path);
    }
    if (m_possible.value_or(true))
        m_command = m_stream.run(command);
    if (!m_command)
        finish();
}

void RemoteHashes::finish()
{
    QHash<QByteArray, QByteArray> hashes;
    const auto command = std::exchange(m_command, {});
    if (command)
        hashes = hashesIn(command->output());
    // sha256sum ends with 1 when it cannot read a file, which says nothing of the account.
    const bool ran = command && (command->exitStatus() == 0 || command->exitStatus() == 1);
    m_possible = m_possible.value_or(false) || !hashes.isEmpty() || ran;
    for (const Question &question : std::exchange(m_asked, {})) {
        const auto hash = hashes.constFind(question.path);
        question.answered(hash == hashes.cend() ? std::nullopt : std::optional(*hash));
    }
}

QHash<QByteArray, QByteArray> hashesIn(const QByteArray &output)
{
    QHash<QByteArray, QByteArray> hashes;
    for (const QByteArray &line : output.split('\n')) {
        // Names with a backslash or a line break are escaped, which a backslash in front of the line tells; ours never
        // are.
        if (line.size() < 67 || line.at(64) != ' ')
            continue;
        const QByteArray hash = QByteArray::fromHex(line.first(64));
        if (hash.size() == 32)
            hashes.insert(line.sliced(66), hash);
    }
    return hashes;
}
