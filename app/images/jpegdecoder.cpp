#include "jpegdecoder.h"

#include <QFile>

#include <jerror.h>

namespace {

/// Progressive files have about ten. A small hostile one with thousands would keep a thread busy for hours.
constexpr int mostPasses = 500;

JpegErrors &errorsOf(j_common_ptr decoder)
{
    return *reinterpret_cast<JpegErrors *>(decoder->err);
}

[[noreturn]] void escape(j_common_ptr decoder)
{
    auto &errors = errorsOf(decoder);
    errors.manager.format_message(decoder, errors.words.data());
    std::longjmp(errors.escape, 1);
}

void noteWarning(j_common_ptr decoder, int level)
{
    if (level >= 0)
        return; // traces
    auto &errors = errorsOf(decoder);
    switch (errors.manager.msg_code) {
    case JWRN_JPEG_EOF:      // the bytes end before the picture
    case JWRN_HIT_MARKER:    // a marker stands where picture data should
    case JWRN_HUFF_BAD_CODE: // picture data that is none
    case JWRN_MUST_RESYNC:   // a restart marker is missing
    case JWRN_BOGUS_PROGRESSION:
    case JWRN_ARITH_BAD_CODE:
        ++errors.fatalForPicture;
        if (errors.firstLossLine < 0)
            errors.firstLossLine = long(reinterpret_cast<j_decompress_ptr>(decoder)->output_scanline);
        break;
    default: // extraneous bytes, odd headers: some cameras write them
        ++errors.oddities;
    }
}

void stayQuiet(j_common_ptr) { }

void countPasses(j_common_ptr decoder)
{
    if (reinterpret_cast<j_decompress_ptr>(decoder)->input_scan_number > mostPasses) {
        decoder->err->msg_code = JERR_BAD_PROGRESSION;
        escape(decoder);
    }
}

} // namespace

JpegDecoder::JpegDecoder()
{
    jpeg.err = jpeg_std_error(&errors.manager);
    errors.manager.error_exit = escape;
    errors.manager.emit_message = noteWarning;
    errors.manager.output_message = stayQuiet;
    progress.progress_monitor = countPasses;
}

JpegDecoder::~JpegDecoder()
{
    jpeg_destroy_decompress(&jpeg);
}

void JpegDecoder::begin(std::FILE *file)
{
    jpeg_create_decompress(&jpeg);
    jpeg.progress = &progress;
    jpeg_stdio_src(&jpeg, file);
    jpeg_read_header(&jpeg, TRUE);
}

CFile openForReading(const QString &path)
{
    return {std::fopen(QFile::encodeName(path).constData(), "rb"), std::fclose};
}
