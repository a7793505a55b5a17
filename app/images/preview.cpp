#include "preview.h"

#include "imagefile.h"
#include "imageformat.h"
#include "jpegpicture.h"
#include "jpegwriter.h"

#include <QFile>
#include <QFileInfo>

namespace {

/// Nobody keeps it.
constexpr int quality = 92;

/// Where EXIF lies: nothing but a colour profile is as large before the picture begins.
constexpr qint64 beginningSize = 192 * 1024;
/// No picture that fits into an EXIF segment of 64 KiB is longer, so that whoever wants more need not look for one.
constexpr int longestSmallPicture = 1024;

QByteArray jpegOf(const Picture &picture, QSize size, int orientation)
{
    return writeJpeg(turned(scaled(picture, size), orientation), {.quality = quality, .optimised = false, .exif = {}});
}

/// No larger on any side.
QSize within(QSize size, int longestSide)
{
    return size.width() <= longestSide && size.height() <= longestSide
        ? size
        : size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// Some cameras fill small pictures up with black bars.
bool haveSameShape(QSize one, QSize other)
{
    constexpr double tolerance = 0.03;
    const double ratio = double(one.width()) * other.height() / (double(one.height()) * other.width());
    return std::abs(ratio - 1) < tolerance;
}

/// From what the camera put into the file beside the picture; empty when it did not, or nothing that will do.
QByteArray smallPreview(const QString &path, int longestSide)
{
    QFile file(path);
    if (longestSide > longestSmallPicture || !file.open(QIODevice::ReadOnly))
        return {};
    const auto header = readJpegHeader(file.read(beginningSize));
    if (!header || header->exif.isEmpty())
        return {};
    const QByteArray small = smallPictureIn(header->exif);
    const auto picture = decodeJpeg(small, {});
    if (!picture || !picture->check.whole || picture->picture.isNull()
        || !haveSameShape(header->size, picture->header.size)
        || std::max(picture->header.size.width(), picture->header.size.height()) < longestSide)
        return {};
    return jpegOf(picture->picture, within(picture->header.size, longestSide), readExif(header->exif).orientation);
}

} // namespace

Result<QByteArray> makePreview(
    const QString &path, int longestSide, const CancelToken &cancel, const MayTakeMemory &mayTake)
{
    if (const QByteArray small = smallPreview(path, longestSide); !small.isEmpty())
        return small;
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
    const QSize size = within(header->storedSize, longestSide);
    const auto decoded = decodeImage(file->bytes, *format, size, cancel);
    if (!decoded)
        return failure(decoded.error());
    const QByteArray jpeg = jpegOf(decoded->picture, size, decoded->exif.orientation);
    if (jpeg.isEmpty())
        return failure(outOfMemory());
    return jpeg;
}
