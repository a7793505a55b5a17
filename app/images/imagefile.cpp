#include "imagefile.h"

#include <QCoreApplication>
#include <QFile>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ImageFile)
};

/// A TIFF cannot be larger, and no other format comes near it.
constexpr qint64 largestFile = 4LL << 30;
/// Fits a processor's cache, so that the bytes are hashed where they were just copied to.
constexpr qint64 pieceSize = 256 << 10;

tl::unexpected<Error> unreadable(const QString &detail)
{
    return failure(ErrorKind::Item,
        Text::tr("The file cannot be read. Check that you may open it and that its disk is there."), detail,
        QStringLiteral("unreadable"));
}

} // namespace

Result<ImageFile> readImageFile(const QString &path, const CancelToken &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file.errorString());
    const qint64 size = file.size();
    if (size == 0) {
        return failure(ErrorKind::Item, Text::tr("The file is empty. Copy it again from the camera."), {},
            QStringLiteral("empty"));
    }
    if (size > largestFile) {
        return failure(ErrorKind::Item,
            Text::tr("The file is larger than 4 GB, which is more than this program opens."), {},
            QStringLiteral("too-large"));
    }
    ImageFile read{.bytes = QByteArray(qsizetype(size), Qt::Uninitialized), .checksums = {}};
    ChecksumStream checksums;
    for (qint64 at = 0; at < size;) {
        if (cancel.stop_requested())
            return cancelled();
        const qint64 got = file.read(read.bytes.data() + at, std::min(pieceSize, size - at));
        if (got <= 0)
            return unreadable(file.errorString());
        checksums.add(QByteArrayView(read.bytes).sliced(at, got));
        at += got;
    }
    read.checksums = checksums.result();
    return read;
}
