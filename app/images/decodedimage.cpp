#include "decodedimage.h"

#include "colourspace.h"
#include "heicpicture.h"
#include "imageformat.h"
#include "jpegfault.h"
#include "jpegpicture.h"
#include "qtpicture.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(DecodedImage)
};

/// A larger picture is more likely a trap than a sheet: 1 gigapixel, as a scan of a whole sheet at 2400 ppi.
constexpr qint64 mostPixels = 1'000'000'000;
/// No JPEG says less of its blocks of 8 × 8 pixels than two bits, so one with fewer bytes ends early.
constexpr qint64 pixelsPerByteOfJpeg = 256;

tl::unexpected<Error> refused(const QString &message, const char *code, const QString &detail = {})
{
    return failure(ErrorKind::Item, message, detail, QString::fromLatin1(code));
}

Result<ImageHeader> headerOfJpeg(const QByteArray &bytes)
{
    const auto header = readJpegHeader(bytes);
    if (!header)
        return failure(header.error());
    const qint64 pixels = qint64(header->size.width()) * header->size.height();
    if (pixels > bytes.size() * pixelsPerByteOfJpeg) {
        return refused(Text::tr("The image ends in its first lines. Copy it again from the camera."), "damaged",
            QStringLiteral("%1 bytes for %2 pixels").arg(bytes.size()).arg(pixels));
    }
    return ImageHeader{.storedSize = header->size,
        .channels = header->channels,
        .orientation = readExif(header->exif).orientation,
        .inPasses = header->progressive};
}

tl::unexpected<Error> brokenAfter(double lines, const QString &detail)
{
    return refused(Text::tr("The image ends or breaks after %1 % of its lines. Copy it again from the camera.")
                       .arg(int(lines * 100)),
        "damaged", detail);
}

Result<DecodedImage> wholeJpeg(Result<JpegPicture> jpeg)
{
    if (!jpeg)
        return failure(jpeg.error());
    if (!jpeg->picture.isNull() && !jpeg->check.whole)
        return brokenAfter(jpeg->check.linesRead, QStringLiteral("the decoder warned"));
    const ExifFacts exif = readExif(jpeg->header.exif);
    const JpegHeader &header = jpeg->header;
    Picture &picture = jpeg->picture;
    const bool isAdobeRgbByWord = exif.isAdobeRgb && header.colourProfile.isEmpty() && header.channels == 3;
    if (isAdobeRgbByWord)
        picture.colourProfile = adobeRgbProfile();
    return DecodedImage{.picture = std::move(picture),
        .storedSize = header.size,
        .bitsPerChannel = 8,
        .colourSpace
        = isAdobeRgbByWord ? QStringLiteral("Adobe RGB") : colourSpaceName(header.channels, header.colourProfile),
        .exif = exif,
        .isOdd = jpeg->check.oddities > 0};
}

} // namespace

qint64 ImageHeader::memory(bool encodes) const
{
    const qint64 pixels = qint64(storedSize.width()) * storedSize.height();
    const qint64 decoded = pixels * channels * (bitsPerChannel > 8 ? 2 : 1);
    // Of a progressive file, and of one that is written anew, all coefficients are kept.
    return inPasses || encodes ? decoded + pixels * channels * qint64(sizeof(qint16)) : decoded;
}

Result<QByteArray> readableFormatOf(const QByteArray &bytes, const QString &extension)
{
    constexpr qsizetype enoughToTell = 4096;
    const ImageFormat format = formatOf(QByteArrayView(bytes).first(std::min(bytes.size(), enoughToTell)), extension);
    if (format.canBeRead())
        return format.word;
    return refused(format.name.isEmpty()
            ? Text::tr("The file is not an image. Take it out of the folder, or export the image again.")
            : Text::tr("This is a %1 file, which this program does not use. Export it as JPEG or TIFF.")
                  .arg(format.name),
        "unsupported");
}

Error outOfMemory()
{
    return {.kind = ErrorKind::Item,
        .message = Text::tr("There is not enough memory to open the image. Close other programs, then try it again."),
        .code = QStringLiteral("out-of-memory")};
}

Result<ImageHeader> readImageHeader(const QByteArray &bytes, const QByteArray &format)
{
    const auto header = format == "jpeg" ? headerOfJpeg(bytes)
        : format == "heic"               ? readHeicHeader(bytes)
                                         : readQtHeader(bytes, format);
    if (!header)
        return header;
    const QSize size = header->storedSize;
    if (size.isEmpty())
        return refused(
            Text::tr("The image is damaged: its size cannot be read. Copy it again from the camera."), "damaged");
    if (qint64(size.width()) * size.height() > mostPixels) {
        return refused(
            Text::tr("The image says that it is %1 × %2 pixels large, which is more than this program opens.")
                .arg(size.width())
                .arg(size.height()),
            "too-large");
    }
    return header;
}

Result<> checkCodes(const QByteArray &bytes, const QByteArray &format)
{
    if (format != "jpeg")
        return {};
    const auto fault = findJpegFault(bytes);
    return fault ? Result<>(brokenAfter(fault->goodLines, QString::fromLatin1(fault->what))) : Result<>();
}

Result<DecodedImage> decodeImage(
    const QByteArray &bytes, const QByteArray &format, QSize least, const CancelToken &cancel)
{
    if (format == "jpeg")
        return wholeJpeg(decodeJpeg(bytes, least, cancel));
    return format == "heic" ? decodeHeic(bytes, least) : decodeWithQt(bytes, format, least);
}

Result<DecodedImage> decodeGreyImage(const QByteArray &bytes, qint64 mostPixels, const CancelToken &cancel)
{
    return wholeJpeg(decodeJpegGrey(bytes, mostPixels, cancel));
}
