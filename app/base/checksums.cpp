#include "checksums.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/evp.h>

void HashStream::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

HashStream::HashStream(Algorithm algorithm)
    : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_context.get(), algorithm == Algorithm::Sha256 ? EVP_sha256() : EVP_md5(), nullptr);
}

void HashStream::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size()));
}

QByteArray HashStream::result() const
{
    const std::unique_ptr<evp_md_ctx_st, Free> soFar(EVP_MD_CTX_new());
    EVP_MD_CTX_copy_ex(soFar.get(), m_context.get());
    QByteArray hash(EVP_MAX_MD_SIZE, '\0');
    unsigned int length = 0;
    EVP_DigestFinal_ex(soFar.get(), reinterpret_cast<unsigned char *>(hash.data()), &length);
    hash.truncate(length);
    return hash;
}

void ChecksumStream::add(QByteArrayView bytes)
{
    m_size += bytes.size();
    m_sha256.add(bytes);
    m_md5.add(bytes);
}

Checksums ChecksumStream::result() const
{
    return {.size = m_size, .sha256 = m_sha256.result(), .md5 = m_md5.result()};
}

Result<Checksums> checksumsOfFile(const QString &path, const CancelToken &cancel)
{
    const auto unreadable = [&path](const QString &why) {
        return failure(ErrorKind::Item,
            QCoreApplication::translate("Checksums",
                "“%1” cannot be read. Check that it is still there "
                "and that you may open it.")
                .arg(path),
            why, QStringLiteral("unreadable"));
    };

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());

    ChecksumStream stream;
    QByteArray chunk(1 << 20, Qt::Uninitialized);
    while (true) {
        if (cancel.stop_requested())
            return cancelled();
        const qint64 got = file.read(chunk.data(), chunk.size());
        if (got < 0)
            return unreadable(file.errorString());
        if (got == 0)
            return stream.result();
        stream.add(QByteArrayView(chunk).first(got));
    }
}
