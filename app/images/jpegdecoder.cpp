#include "jpegdecoder.h"

#include <algorithm>
#include <jerror.h>

namespace {

/// What libjpeg may take to collect the passes of a progressive file: enough for 300 megapixels.
constexpr long mostBytesOfPasses = 1L << 30;

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
    const auto &jpeg = *reinterpret_cast<j_decompress_ptr>(decoder);
    if (jpeg.input_scan_number > mostJpegPasses(qint64(jpeg.image_width) * jpeg.image_height)) {
        decoder->err->msg_code = JERR_BAD_PROGRESSION;
        escape(decoder);
    }
}

} // namespace

int mostJpegPasses(qint64 pixels)
{
    constexpr qint64 most = 500, enoughForAllEncoders = 20, mostPixels = 2'000'000'000;
    return int(std::clamp(mostPixels / std::max<qint64>(1, pixels), enoughForAllEncoders, most));
}

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

bool JpegDecoder::isOutOfMemory() const
{
    return errors.manager.msg_code == JERR_OUT_OF_MEMORY || errors.manager.msg_code == JERR_NO_BACKING_STORE;
}

void JpegDecoder::begin(QByteArrayView bytes)
{
    jpeg_create_decompress(&jpeg);
    jpeg.progress = &progress;
    jpeg.mem->max_memory_to_use = mostBytesOfPasses;
    jpeg_mem_src(&jpeg, reinterpret_cast<const uchar *>(bytes.data()), static_cast<unsigned long>(bytes.size()));
    jpeg_save_markers(&jpeg, JPEG_APP0 + 1, 0xFFFF); // EXIF
    jpeg_save_markers(&jpeg, JPEG_APP0 + 2, 0xFFFF); // colour profiles
    jpeg_read_header(&jpeg, TRUE);
}
