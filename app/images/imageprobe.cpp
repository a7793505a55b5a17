#include "imageprobe.h"

#include "barcodes.h"
#include "imagefile.h"
#include "imageformat.h"
#include "jpegpicture.h"

#include <QFileInfo>

namespace {

/// Codes are looked for in so many pixels at most; a sheet at 600 ppi is just below it when scaled by 5/8.
constexpr qint64 mostPixelsForCodes = 40'000'000;

QImage viewOf(const Plane &plane)
{
    return {
        plane.line(0), plane.size().width(), plane.size().height(), plane.bytesPerLine(), QImage::Format_Grayscale8};
}

/// The brightness of what was decoded.
QImage greyOf(const Picture &picture)
{
    switch (picture.channels) {
    case Picture::Channels::Grey:
    case Picture::Channels::YCbCr:
        return viewOf(picture.planes.front());
    case Picture::Channels::Rgb:
    case Picture::Channels::Cmyk:
    case Picture::Channels::YccK:
        break;
    }
    return toSrgb(picture).convertToFormat(QImage::Format_Grayscale8);
}

/// For codes, the brightness of a JPEG is all that is decoded, which is several times faster than its colours.
Result<DecodedImage> decodeForCodes(
    const QByteArray &bytes, const QByteArray &format, const ImageHeader &header, const CancelToken &cancel)
{
    if (format == "jpeg" && header.channels != 4)
        return decodeGreyImage(bytes, mostPixelsForCodes, cancel);
    return decodeImage(bytes, format, header.storedSize, cancel);
}

} // namespace

Result<ImageFacts> probeImage(
    const QString &path, LookForCodes codes, const CancelToken &cancel, const MayTakeMemory &mayTake)
{
    const auto file = readImageFile(path, cancel);
    if (!file)
        return failure(file.error());
    const QString extension = QFileInfo(path).suffix().toLower();
    const auto format = readableFormatOf(file->bytes, extension);
    if (!format)
        return failure(format.error());
    const auto header = readImageHeader(file->bytes, *format);
    if (!header)
        return failure(header.error());
    if (mayTake && !mayTake(header->memory() + file->checksums.size))
        return cancelled();
    if (const auto checked = checkCodes(file->bytes, *format); !checked)
        return failure(checked.error());
    const auto decoded = codes == LookForCodes::Yes ? decodeForCodes(file->bytes, *format, *header, cancel)
                                                    : decodeImage(file->bytes, *format, QSize(1, 1), cancel);
    if (!decoded)
        return failure(decoded.error());
    if (decoded->picture.isNull())
        return failure(outOfMemory());

    const int orientation = decoded->exif.orientation;
    ImageFacts facts{.format = *format,
        .size = isSideways(orientation) ? decoded->storedSize.transposed() : decoded->storedSize,
        .rotated = orientation != 1,
        .bitsPerChannel = decoded->bitsPerChannel,
        .colourSpace = decoded->colourSpace,
        .exif = decoded->exif,
        .checksums = file->checksums,
        .warnings = {},
        .barcodes = {}};
    if (decoded->isOdd)
        facts.warnings.append(QStringLiteral("odd-jpeg"));
    if (!extensionFits(extension, *format))
        facts.warnings.append(QStringLiteral("wrong-extension"));
    if (codes == LookForCodes::Yes) {
        auto found = readBarcodes(greyOf(decoded->picture), orientation, cancel);
        if (!found)
            return failure(found.error());
        facts.barcodes = *found;
    }
    return facts;
}

const QStringList &imageExtensions()
{
    static const QStringList extensions{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("jpe"),
        QStringLiteral("png"), QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("webp"),
        QStringLiteral("heic"), QStringLiteral("heif"), QStringLiteral("hif"), QStringLiteral("avif"),
        QStringLiteral("gif"), QStringLiteral("bmp"), QStringLiteral("dng"), QStringLiteral("cr2"),
        QStringLiteral("cr3"), QStringLiteral("nef"), QStringLiteral("nrw"), QStringLiteral("arw"),
        QStringLiteral("orf"), QStringLiteral("rw2"), QStringLiteral("raf"), QStringLiteral("pef"),
        QStringLiteral("3fr"), QStringLiteral("fff"), QStringLiteral("iiq"), QStringLiteral("srw"),
        QStringLiteral("x3f"), QStringLiteral("jp2"), QStringLiteral("jxl"), QStringLiteral("psd")};
    return extensions;
}
