#include "checksums.h"

#include <QCoreApplication>
#include <QFile>

void ChecksumStream::add(QByteArrayView bytes)
{
    m_size += bytes.size();
    m_sha256.addData(bytes);
    m_md5.addData(bytes);
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
