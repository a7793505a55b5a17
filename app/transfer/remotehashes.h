#pragma once

#include "bytestream.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

/// Checksums of files as the host itself computes them, with sha256sum where the account has a shell: one command for
/// all files that wait, never one each.
class RemoteHashes
{
public:
    /// Told the 32 raw bytes, or nothing when the host cannot tell.
    using Answered = std::function<void(const std::optional<QByteArray> &sha256)>;

    explicit RemoteHashes(ByteStream &stream)
        : m_stream(stream)
    {
    }

    /// The path as the account's shell sees it.
    void ask(const QByteArray &path, Answered answered);
    /// Brings the command that runs further, and starts the next.
    void step();
    /// Nobody waits for an answer any more.
    void forget();
    bool isBusy() const { return m_command || !m_waiting.isEmpty(); }
    /// Not known before the first command ended.
    std::optional<bool> isPossible() const { return m_possible; }

private:
    struct Question {
        QByteArray path;
        Answered answered;
    };

    void start();
    void finish();

    ByteStream &m_stream;
    QList<Question> m_waiting, m_asked;
    std::unique_ptr<RemoteCommand> m_command;
    std::optional<bool> m_possible;
};

/// What sha256sum printed: hashes by path. Lines that are none are passed over.
QHash<QByteArray, QByteArray> hashesIn(const QByteArray &output);
