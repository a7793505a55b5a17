#pragma once

#include "checksums.h"

#include <QFile>

#include <functional>

/// A file that is the body of a request: which bytes it must hold, how fast it may go, and who hears of it.
struct FileToSend {
    QString path;
    qint64 size = 0;
    QByteArray sha256; ///< Of the bytes that must arrive, 32 raw bytes.

    /// How many of so many bytes may be sent now; asked again soon when it says none. Missing: all of them.
    std::function<qint64(qint64 wanted)> allowance{};
    /// How many bytes went out so far; begins at 0 again when the request is made again.
    std::function<void(qint64 soFar)> progress{};
};

/// Reads a FileToSend while it is sent.
///
/// The last bytes are given away only when the file has the size and the checksum that were promised, so that a
/// server never gets the whole of a file that changed.
class FileBody
{
public:
    explicit FileBody(const FileToSend &file);

    /// Whether the file is there with the size that was promised, as far as can be seen before it is read.
    bool canBegin() const { return m_source.isOpen() && m_source.size() == m_file.size; }
    /// Begins anew.
    void rewind();

    enum class Reading {
        Given,  ///< At least one byte.
        Held,   ///< Nothing may be sent for now.
        Spoilt, ///< The file cannot be read or does not hold what was promised.
        AtEnd,
    };
    struct Piece {
        Reading reading = Reading::AtEnd;
        qint64 size = 0;
    };
    /// Writes at most so many bytes there.
    Piece read(char *to, qint64 most);
    bool atEnd() const { return m_given == m_file.size; }

private:
    const FileToSend &m_file;
    QFile m_source;
    HashStream m_hash{HashStream::Algorithm::Sha256};
    qint64 m_given = 0;
    qint64 m_allowed = 0;
};
