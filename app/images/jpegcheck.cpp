#include "jpegcheck.h"

#include "jpegdecoder.h"

#include <QCoreApplication>

namespace {

/// Decodes to the end. No object with a destructor may live in here: libjpeg leaves by a long jump.
bool decode(JpegDecoder &decoder, std::FILE *file, unsigned char *line, size_t lineSize, const CancelToken &cancel)
{
    if (setjmp(decoder.errors.escape) != 0)
        return false;
    decoder.begin(file);
    decoder.jpeg.scale_num = 1;
    decoder.jpeg.scale_denom = 8;
    decoder.jpeg.dct_method = JDCT_IFAST;
    decoder.jpeg.do_fancy_upsampling = FALSE;
    jpeg_start_decompress(&decoder.jpeg);
    if (size_t(decoder.jpeg.output_width) * size_t(decoder.jpeg.output_components) > lineSize)
        return false;
    JSAMPROW row = line;
    while (decoder.jpeg.output_scanline < decoder.jpeg.output_height && !cancel.stop_requested())
        jpeg_read_scanlines(&decoder.jpeg, &row, 1);
    return true;
}

} // namespace

Result<JpegCheck> checkJpeg(const QString &path, const CancelToken &cancel)
{
    const CFile file = openForReading(path);
    const auto undecodable = [&path](const char *words) {
        return failure(ErrorKind::Item,
            QCoreApplication::translate("JpegCheck",
                "“%1” is damaged: it cannot be decoded. Copy it again "
                "from the camera.")
                .arg(path.mid(path.lastIndexOf(QLatin1Char('/')) + 1)),
            QString::fromLatin1(words), QStringLiteral("damaged"));
    };
    if (!file)
        return undecodable("cannot be opened");

    // 65,535 pixels are the most a JPEG can be wide; an eighth of that, four components.
    const size_t lineSize = (65535 / 8 + 1) * 4;
    const auto line = std::make_unique<unsigned char[]>(lineSize);
    const auto decoder = std::make_unique<JpegDecoder>();
    const bool decoded = decode(*decoder, file.get(), line.get(), lineSize, cancel);
    if (cancel.stop_requested())
        return cancelled();
    if (!decoded)
        return undecodable(decoder->errors.words.data());

    const long lines = long(decoder->jpeg.output_height);
    const long good = decoder->errors.firstLossLine < 0 ? lines : decoder->errors.firstLossLine;
    return JpegCheck{.whole = decoder->errors.fatalForPicture == 0,
        .linesRead = lines > 0 ? double(good) / double(lines) : 0,
        .oddities = decoder->errors.oddities};
}
