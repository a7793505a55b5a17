#pragma once

#include "checksums.h"
#include "uploadqueue.h"

#include <QDateTime>
#include <QFile>

#include <map>

/// A local file on its way: read once from front to back, hashed as it is read, handed out in pieces, also to several
/// connections at once. Every method may be called from any thread.
class SourceReader
{
public:
    struct Piece {
        qint64 offset = 0;
        QByteArray bytes;
    };

    /// Begins at the request's safeBytes; what lies before them is read and hashed, not handed out. Fails with
    /// ErrorKind::Item (code source-changed) when the file is not there or has another size.
    static Result<std::shared_ptr<SourceReader>> open(const UploadRequest &request);
    explicit SourceReader(const UploadRequest &request);
    Q_DISABLE_COPY_MOVE(SourceReader)

    /// The next piece of at most so many bytes; an empty one when all are handed out. Fails with source-changed when
    /// the file ends early or cannot be read.
    Result<Piece> next(qint64 most);
    void acknowledged(qint64 offset, qint64 length);
    /// The piece has to be handed out once more.
    void giveBack(qint64 offset, qint64 length);

    qint64 left() const;       ///< Bytes that were not handed out.
    qint64 contiguous() const; ///< All bytes before this one are acknowledged.
    bool isAcknowledged() const { return contiguous() == m_request.size; }
    /// Whether what was handed out is what was asked for: the hash, and that nobody wrote to the file meanwhile. To be
    /// asked once all of it was handed out. Fails with source-changed.
    Result<> check() const;

    QDateTime changedAt() const { return m_changedAt; }

private:
    Result<> start();
    Result<QByteArray> readAt(qint64 offset, qint64 length);

    const UploadRequest m_request;
    mutable std::mutex m_mutex;
    QFile m_file;
    QDateTime m_changedAt;
    HashStream m_hash{HashStream::Algorithm::Sha256};
    qint64 m_next = 0;
    std::map<qint64, qint64> m_givenBack;    ///< Offset and length.
    std::map<qint64, qint64> m_acknowledged; ///< Beyond what is contiguous.
    qint64 m_contiguous = 0;
    bool m_readTwice = false;
};
