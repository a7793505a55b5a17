#include "greypicture.h"

#include "jpegdecoder.h"

#include <QCoreApplication>
#include <QImageReader>

#include <cmath>
#include <optional>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(GreyPicture)
};

/// With one byte for each pixel; a sheet at 600 ppi is just below it when scaled by 5/8.
constexpr double mostPixels = 40e6;
/// Qt decodes with four bytes for each pixel and refuses more than 128 MB.
constexpr double mostPixelsOfQt = 32e6;
/// What libjpeg may take to collect the passes of a progressive file: enough for 300 megapixels.
constexpr long mostBytesOfPasses = 1L << 30;

/// The largest share of the picture, in eighths of its width, that stays below the number of pixels.
int eighthsOf(QSize size, double pixels)
{
    const double whole = double(size.width()) * size.height();
    return whole <= pixels ? 8 : std::max(1, int(8 * std::sqrt(pixels / whole)));
}

/// Reads the header and gets ready to write brightness. No object with a destructor may live in here.
bool start(JpegDecoder &decoder, std::FILE *file)
{
    if (setjmp(decoder.errors.escape) != 0)
        return false;
    decoder.begin(file);
    decoder.jpeg.mem->max_memory_to_use = mostBytesOfPasses;
    decoder.jpeg.scale_num
        = unsigned(eighthsOf(QSize(int(decoder.jpeg.image_width), int(decoder.jpeg.image_height)), mostPixels));
    decoder.jpeg.scale_denom = 8;
    decoder.jpeg.out_color_space = JCS_GRAYSCALE;
    jpeg_start_decompress(&decoder.jpeg);
    return true;
}

/// No object with a destructor may live in here either.
bool readLines(JpegDecoder &decoder, uchar *bits, qsizetype bytesPerLine, const CancelToken &cancel)
{
    if (setjmp(decoder.errors.escape) != 0)
        return false;
    while (decoder.jpeg.output_scanline < decoder.jpeg.output_height && !cancel.stop_requested()) {
        JSAMPROW line = bits + qsizetype(decoder.jpeg.output_scanline) * bytesPerLine;
        jpeg_read_scanlines(&decoder.jpeg, &line, 1);
    }
    return true;
}

/// Takes the brightness that a JPEG has as a channel of its own, which is several times faster than Qt's way over
/// colours. Nothing when the file has none (four printing inks); a null image when it cannot be decoded whole: from
/// picture data that is damaged, codes are misread.
std::optional<QImage> decodeGreyJpeg(const QString &path, const CancelToken &cancel)
{
    const CFile file = openForReading(path);
    if (!file)
        return QImage();
    const auto decoder = std::make_unique<JpegDecoder>();
    if (!start(*decoder, file.get()))
        return decoder->jpeg.num_components == 4 ? std::nullopt : std::optional(QImage());

    QImage image(int(decoder->jpeg.output_width), int(decoder->jpeg.output_height), QImage::Format_Grayscale8);
    if (image.isNull() || !readLines(*decoder, image.bits(), image.bytesPerLine(), cancel)
        || decoder->errors.fatalForPicture > 0)
        return QImage();
    return image;
}

QImage decodeGreyWithQt(QImageReader &reader)
{
    const QSize stored = reader.size();
    const int eighths = eighthsOf(stored, mostPixelsOfQt);
    if (eighths < 8)
        reader.setScaledSize(QSize(stored.width() * eighths / 8, stored.height() * eighths / 8));
    return reader.read().convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

Result<GreyPicture> decodeGrey(const QString &path, const CancelToken &cancel)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(false);
    GreyPicture picture{.image = {}, .transformation = reader.transformation()};

    const auto image = reader.format() == "jpeg" ? decodeGreyJpeg(path, cancel) : std::nullopt;
    picture.image = image ? *image : decodeGreyWithQt(reader);
    if (cancel.stop_requested())
        return cancelled();
    if (picture.image.isNull()) {
        return failure(ErrorKind::Item,
            Text::tr("No barcode can be looked for in “%1”: it cannot be decoded. Copy it again from the camera.")
                .arg(path.mid(path.lastIndexOf(QLatin1Char('/')) + 1)),
            image ? QStringLiteral("libjpeg did not get to the end of it") : reader.errorString(),
            QStringLiteral("damaged"));
    }
    return picture;
}
