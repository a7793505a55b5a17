#include "exifinfile.h"

#include <QtEndian>

namespace {

/// PNG, 5.3: length, type, content, checksum.
QByteArray chunkOfPng(const QByteArray &png, QByteArrayView type)
{
    constexpr qsizetype signature = 8, head = 8, checksum = 4;
    for (qsizetype at = signature; at + head <= png.size();) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        if (QByteArrayView(png).sliced(at + 4, 4) == type)
            return png.mid(at + head, length);
        at += head + length + checksum;
    }
    return {};
}

/// RIFF: type, length, content, filled up to an even length.
QByteArray chunkOfWebp(const QByteArray &webp, QByteArrayView type)
{
    constexpr qsizetype signature = 12, head = 8;
    for (qsizetype at = signature; at + head <= webp.size();) {
        const qsizetype length = qFromLittleEndian<quint32>(webp.constData() + at + 4);
        if (QByteArrayView(webp).sliced(at, 4) == type)
            return webp.mid(at + head, length);
        at += head + length + length % 2;
    }
    return {};
}

} // namespace

ExifFacts exifInFile(const QByteArray &bytes, const QByteArray &format)
{
    if (format == "png")
        return readExif(chunkOfPng(bytes, "eXIf"));
    if (format == "webp")
        return readExif(chunkOfWebp(bytes, "EXIF"));
    return format == "tiff" ? readTiffDirectory(bytes) : ExifFacts();
}
