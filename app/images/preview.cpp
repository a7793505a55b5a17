#include "preview.h"

#include "imagefile.h"
#include "imageformat.h"
#include "jpegwriter.h"

#include <QFileInfo>

namespace {

/// Nobody keeps it.
constexpr int quality = 92;

} // namespace

Result<QByteArray> makePreview(
    const QString &path, int longestSide, const CancelToken &cancel, const MayTakeMemory &mayTake)
{
    const auto file = readImageFile(path, cancel);
    if (!file)
        return failure(file.error());
    const auto format = readableFormatOf(file->bytes, QFileInfo(path).suffix().toLower());
    if (!format)
        return failure(format.error());
    const auto header = readImageHeader(file->bytes, *format);
    if (!header)
        return failure(header.error());
    if (mayTake && !mayTake(header->memory() + file->checksums.size))
        return cancelled();
    const QSize size = header->storedSize.width() <= longestSide && header->storedSize.height() <= longestSide
        ? header->storedSize
        : header->storedSize.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    const auto decoded = decodeImage(file->bytes, *format, size, cancel);
    if (!decoded)
        return failure(decoded.error());
    const QByteArray jpeg = writeJpeg(turned(scaled(decoded->picture, size), decoded->exif.orientation),
        {.quality = quality, .optimised = false, .exif = {}});
    if (jpeg.isEmpty())
        return failure(outOfMemory());
    return jpeg;
}
