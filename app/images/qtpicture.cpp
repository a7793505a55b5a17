#include "qtpicture.h"

#include "colourspace.h"
#include "exifinfile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

#include <tiffio.h>

namespace {

/// Lines that are converted at a time.
constexpr int linesAtATime = 64;

tl::unexpected<Error> undecodable(const QString &detail)
{
    return failure(ErrorKind::Item,
        QCoreApplication::translate("QtPicture", "The image is damaged: it cannot be decoded. Copy it again."), detail,
        QStringLiteral("damaged"));
}

/// Qt's readers call want of memory damage too.
bool isTooLargeForMemory(QSize size)
{
    return size.isValid() && QImage(size, QImage::Format_RGB32).isNull();
}

int orientationOf(QImageIOHandler::Transformations transformation)
{
    switch (int(transformation)) {
    case QImageIOHandler::TransformationMirror:
        return 2;
    case QImageIOHandler::TransformationRotate180:
        return 3;
    case QImageIOHandler::TransformationFlip:
        return 4;
    case QImageIOHandler::TransformationFlipAndRotate90:
        return 5;
    case QImageIOHandler::TransformationRotate90:
        return 6;
    case QImageIOHandler::TransformationMirrorAndRotate90:
        return 7;
    case QImageIOHandler::TransformationRotate270:
        return 8;
    default:
        return 1;
    }
}

/// Qt knows that of TIFF only.
int orientationOf(const QImageReader &reader, const ExifFacts &exif)
{
    const int orientation = orientationOf(reader.transformation());
    return orientation == 1 ? exif.orientation : orientation;
}

/// Qt makes RGB of inks.
int channelsOf(const QImage &image, const ExifFacts &exif)
{
    if (exif.isCmyk)
        return 4;
    return image.format() == QImage::Format_Grayscale16 || (image.depth() <= 8 && image.allGray()) ? 1 : 3;
}

int bitsOf(QImage::Format format)
{
    switch (format) {
    case QImage::Format_Mono:
    case QImage::Format_MonoLSB:
        return 1;
    case QImage::Format_Grayscale16:
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
    case QImage::Format_RGBA64_Premultiplied:
        return 16;
    default:
        return 8;
    }
}

/// Some lines with 8 bits for each channel, on white paper.
QImage plainLines(const QImage &image, int top, int count, QImage::Format format)
{
    const QImage lines = image.copy(0, top, image.width(), count);
    if (!lines.hasAlphaChannel())
        return lines.convertToFormat(format);
    QImage paper(lines.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, lines);
    return paper.convertToFormat(format);
}

/// libtiff tells of broken strips and goes on, and Qt does not ask.
thread_local int tiffErrors = 0;

void countTiffErrors()
{
    static const auto before = TIFFSetErrorHandler([](const char *, const char *, va_list) { ++tiffErrors; });
    Q_UNUSED(before)
    tiffErrors = 0;
}

} // namespace

Result<ImageHeader> readQtHeader(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    if (!size.isValid())
        return undecodable(reader.errorString());
    return ImageHeader{.storedSize = size,
        .channels = 4 + 3, // as Qt keeps them, and then plane by plane
        .bitsPerChannel = bitsOf(reader.imageFormat()),
        .orientation = orientationOf(reader, exifInFile(bytes, format))};
}

Result<DecodedImage> decodeWithQt(const QByteArray &bytes, const QByteArray &format, QSize least)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(false);
    ExifFacts exif = exifInFile(bytes, format);
    exif.orientation = orientationOf(reader, exif);
    const QSize size = reader.size();
    countTiffErrors();
    const QImage image = reader.read();
    if (image.isNull())
        return isTooLargeForMemory(size) ? failure(outOfMemory()) : undecodable(reader.errorString());
    if (tiffErrors > 0)
        return undecodable(QStringLiteral("libtiff told of %1 errors").arg(tiffErrors));
    return DecodedImage{.picture = pictureOf(image, least),
        .storedSize = image.size(),
        .bitsPerChannel = bitsOf(image.format()),
        .colourSpace = colourSpaceName(channelsOf(image, exif), image.colorSpace().iccProfile()),
        .exif = exif,
        .isOdd = false};
}

Picture pictureOf(const QImage &image, QSize least)
{
    const int shrink = std::max(
        1, std::min(image.width() / std::max(1, least.width()), image.height() / std::max(1, least.height())));
    const QSize size(image.width() / shrink, image.height() / shrink);
    const bool isGrey = image.isGrayscale()
        && (image.format() == QImage::Format_Grayscale8 || image.format() == QImage::Format_Grayscale16);
    const int channels = isGrey ? 1 : 3;
    Picture picture{.channels = isGrey ? Picture::Channels::Grey : Picture::Channels::Rgb,
        .planes = {},
        .colourProfile = image.colorSpace().iccProfile()};
    for (int i = 0; i < channels; ++i)
        picture.planes.emplace_back(size);
    if (std::any_of(picture.planes.begin(), picture.planes.end(), [](const Plane &plane) { return plane.isNull(); }))
        return {};

    const auto format = isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB888;
    const int step = std::max(1, linesAtATime / shrink);
    for (int top = 0; top < size.height(); top += step) {
        const int count = std::min(step, size.height() - top);
        const QImage lines = plainLines(image, top * shrink, count * shrink, format);
        if (lines.isNull())
            return {};
        for (int y = 0; y < count; ++y) {
            for (int channel = 0; channel < channels; ++channel) {
                uchar *to = picture.planes[size_t(channel)].line(top + y);
                for (int x = 0; x < size.width(); ++x) {
                    int sum = 0;
                    for (int below = 0; below < shrink; ++below) {
                        const uchar *from = lines.constScanLine(y * shrink + below) + x * shrink * channels + channel;
                        for (int beside = 0; beside < shrink; ++beside)
                            sum += from[beside * channels];
                    }
                    to[x] = uchar((sum + shrink * shrink / 2) / (shrink * shrink));
                }
            }
        }
    }
    return picture;
}
