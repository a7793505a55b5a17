#pragma once

#include "result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QMetaType>

/// Size and hashes of one run of bytes.
struct Checksums {
    qint64 size = 0;
    QByteArray sha256; ///< 32 raw bytes.
    QByteArray md5;    ///< 16 raw bytes; the portal's mediaMD5 is its lower-case hex form.

    bool operator==(const Checksums &) const = default;
};

/// Computes Checksums while bytes pass by.
class ChecksumStream
{
public:
    void add(QByteArrayView bytes);
    Checksums result() const;

private:
    qint64 m_size = 0;
    QCryptographicHash m_sha256{QCryptographicHash::Sha256};
    QCryptographicHash m_md5{QCryptographicHash::Md5};
};

/// Reads the file once, read-only. Fails with ErrorKind::Item when it cannot be read to its end.
Result<Checksums> checksumsOfFile(const QString &path, const CancelToken &cancel = {});
