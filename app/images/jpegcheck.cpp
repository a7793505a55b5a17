#include "jpegcheck.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <array>
#include <csetjmp>
#include <cstdio>
#include <jpeglib.h>
#include <memory>

#include <jerror.h>

namespace {

struct ErrorState {
    jpeg_error_mgr manager;
    std::jmp_buf escape;
    std::array<char, JMSG_LENGTH_MAX> words{};
    int fatalForPicture = 0;
    int oddities = 0;
    long firstLossLine = -1;
};

ErrorState &stateOf(j_common_ptr decoder)
{
    return *reinterpret_cast<ErrorState *>(decoder->err);
}

[[noreturn]] void escape(j_common_ptr decoder)
{
    auto &state = stateOf(decoder);
    state.manager.format_message(decoder, state.words.data());
    std::longjmp(state.escape, 1);
}

void noteWarning(j_common_ptr decoder, int level)
{
    if (level >= 0)
        return; // traces
    auto &state = stateOf(decoder);
    switch (state.manager.msg_code) {
    case JWRN_JPEG_EOF:      // the bytes end before the picture
    case JWRN_HIT_MARKER:    // a marker stands where picture data should
    case JWRN_HUFF_BAD_CODE: // picture data that is none
    case JWRN_MUST_RESYNC:   // a restart marker is missing
    case JWRN_BOGUS_PROGRESSION:
    case JWRN_ARITH_BAD_CODE:
        ++state.fatalForPicture;
        if (state.firstLossLine < 0)
            state.firstLossLine = long(reinterpret_cast<j_decompress_ptr>(decoder)->output_scanline);
        break;
    default: // extraneous bytes, odd headers: some cameras write them
        ++state.oddities;
    }
}

void stayQuiet(j_common_ptr) { }

/// Everything libjpeg needs in one place that outlives the long jump.
struct Decoder {
    jpeg_decompress_struct jpeg{};
    ErrorState errors;

    Decoder()
    {
        jpeg.err = jpeg_std_error(&errors.manager);
        errors.manager.error_exit = escape;
        errors.manager.emit_message = noteWarning;
        errors.manager.output_message = stayQuiet;
    }
    ~Decoder() { jpeg_destroy_decompress(&jpeg); }
    Q_DISABLE_COPY_MOVE(Decoder)
};

/// Decodes to the end. No object with a destructor may live in here: libjpeg leaves by a long jump.
bool decode(Decoder &decoder, std::FILE *file, unsigned char *line, size_t lineSize, const CancelToken &cancel)
{
    if (setjmp(decoder.errors.escape) != 0)
        return false;
    jpeg_create_decompress(&decoder.jpeg);
    jpeg_stdio_src(&decoder.jpeg, file);
    jpeg_read_header(&decoder.jpeg, TRUE);
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
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(
        std::fopen(QFile::encodeName(path).constData(), "rb"), std::fclose);
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
    const auto decoder = std::make_unique<Decoder>();
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
