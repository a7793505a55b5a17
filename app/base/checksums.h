#pragma once

#include "result.h"

#include <QByteArray>
#include <QMetaType>

#include <memory>

struct evp_md_ctx_st;

/// Size and hashes of one run of bytes.
struct Checksums {
    qint64 size = 0;
    QByteArray sha256; ///< 32 raw bytes.
    QByteArray md5;    ///< 16 raw bytes; the portal's mediaMD5 is its lower-case hex form.

    bool operator==(const Checksums &) const = default;
};

/// Computes a hash while bytes pass by. OpenSSL's, because Qt's own SHA-256 is more than ten times slower, and every
/// image is hashed at least twice.
class HashStream
{
public:
    enum class Algorithm { Sha256, Md5 };
    explicit HashStream(Algorithm algorithm);

    void add(QByteArrayView bytes);
    QByteArray result() const; ///< Of what was added so far.

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// Computes Checksums while bytes pass by.
class ChecksumStream
{
public:
    void add(QByteArrayView bytes);
    Checksums result() const;

private:
    qint64 m_size = 0;
    HashStream m_sha256{HashStream::Algorithm::Sha256};
    HashStream m_md5{HashStream::Algorithm::Md5};
};

/// Reads the file once, read-only. Fails with ErrorKind::Item when it cannot be read to its end.
Result<Checksums> checksumsOfFile(const QString &path, const CancelToken &cancel = {});
