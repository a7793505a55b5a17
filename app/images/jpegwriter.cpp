#include "jpegwriter.h"

#include <algorithm>
#include <cmath>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>
#include <memory>

namespace {

/// Below it, blocks are seen; a smaller image at this quality shows more.
constexpr int leastQuality = 70;
constexpr int qualityStep = 5;

/// Everything libjpeg needs in one place that outlives the long jump.
struct Encoder {
    jpeg_compress_struct jpeg{};
    struct Errors {
        jpeg_error_mgr manager;
        std::jmp_buf escape;
    } errors{};
    unsigned char *bytes = nullptr;
    unsigned long size = 0;

    Encoder()
    {
        jpeg.err = jpeg_std_error(&errors.manager);
        errors.manager.error_exit
            = [](j_common_ptr common) { std::longjmp(reinterpret_cast<Errors *>(common->err)->escape, 1); };
        errors.manager.output_message = [](j_common_ptr) {};
    }
    ~Encoder()
    {
        jpeg_destroy_compress(&jpeg);
        std::free(bytes);
    }
    Q_DISABLE_COPY_MOVE(Encoder)
};

/// Scans in the order in which they help somebody who waits: the whole picture coarsely, then its colours, then its
/// details. Without the last bits sent apart, as libjpeg's own order has them: those take half of the time and save one
/// byte in a hundred.
constexpr jpeg_scan_info colourScans[]
    = {{.comps_in_scan = 3, .component_index = {0, 1, 2, 0}, .Ss = 0, .Se = 0, .Ah = 0, .Al = 0},
        {.comps_in_scan = 1, .component_index = {0, 0, 0, 0}, .Ss = 1, .Se = 5, .Ah = 0, .Al = 0},
        {.comps_in_scan = 1, .component_index = {2, 0, 0, 0}, .Ss = 1, .Se = 63, .Ah = 0, .Al = 0},
        {.comps_in_scan = 1, .component_index = {1, 0, 0, 0}, .Ss = 1, .Se = 63, .Ah = 0, .Al = 0},
        {.comps_in_scan = 1, .component_index = {0, 0, 0, 0}, .Ss = 6, .Se = 63, .Ah = 0, .Al = 0}};

// From here on libjpeg leaves by a long jump: no object with a destructor may live in these functions.

/// Only the end of the output tells where its buffer is by now.
bool giveUp(Encoder &encoder)
{
    if (encoder.jpeg.dest)
        encoder.jpeg.dest->term_destination(&encoder.jpeg);
    return false;
}

void begin(Encoder &encoder, QSize size, J_COLOR_SPACE colours, const JpegWriting &how)
{
    jpeg_compress_struct &jpeg = encoder.jpeg;
    jpeg_create_compress(&jpeg);
    jpeg_mem_dest(&jpeg, &encoder.bytes, &encoder.size);
    jpeg.image_width = JDIMENSION(size.width());
    jpeg.image_height = JDIMENSION(size.height());
    jpeg.input_components = colours == JCS_GRAYSCALE ? 1 : 3;
    jpeg.in_color_space = colours;
    jpeg_set_defaults(&jpeg); // 4:2:0
    jpeg_set_quality(&jpeg, how.quality, TRUE);
    jpeg.optimize_coding = boolean(how.optimised);
    if (how.progressive && colours == JCS_GRAYSCALE) {
        jpeg_simple_progression(&jpeg);
    } else if (how.progressive) {
        jpeg.scan_info = colourScans;
        jpeg.num_scans = int(std::size(colourScans));
    }
    jpeg.raw_data_in = boolean(colours == JCS_YCbCr);
    jpeg_start_compress(&jpeg, TRUE);
    if (!how.exif.isEmpty())
        jpeg_write_marker(
            &jpeg, JPEG_APP0 + 1, reinterpret_cast<const JOCTET *>(how.exif.constData()), unsigned(how.exif.size()));
}

bool encodeLines(Encoder &encoder, const QImage &image, const JpegWriting &how)
{
    if (setjmp(encoder.errors.escape) != 0)
        return giveUp(encoder);
    jpeg_compress_struct &jpeg = encoder.jpeg;
    begin(encoder, image.size(), JCS_RGB, how);
    while (jpeg.next_scanline < jpeg.image_height) {
        auto *line = const_cast<JSAMPROW>(image.constScanLine(int(jpeg.next_scanline)));
        jpeg_write_scanlines(&jpeg, &line, 1);
    }
    jpeg_finish_compress(&jpeg);
    return true;
}

/// The planes as they are; below the last line comes the last line again, for libjpeg wants whole blocks.
bool encodePlanes(Encoder &encoder, const Picture &picture, const JpegWriting &how)
{
    if (setjmp(encoder.errors.escape) != 0)
        return giveUp(encoder);
    jpeg_compress_struct &jpeg = encoder.jpeg;
    begin(encoder, picture.size(), JCS_YCbCr, how);
    constexpr int linesOfUnit = 2 * DCTSIZE;
    JSAMPROW rows[3][linesOfUnit];
    JSAMPARRAY channels[3] = {rows[0], rows[1], rows[2]};
    while (jpeg.next_scanline < jpeg.image_height) {
        for (int i = 0; i < 3; ++i) {
            const Plane &plane = picture.planes[size_t(i)];
            const int first = int(jpeg.next_scanline) / (i == 0 ? 1 : 2);
            for (int line = 0; line < (i == 0 ? linesOfUnit : DCTSIZE); ++line)
                rows[i][line] = const_cast<JSAMPROW>(plane.line(std::min(first + line, plane.size().height() - 1)));
        }
        jpeg_write_raw_data(&jpeg, channels, linesOfUnit);
    }
    jpeg_finish_compress(&jpeg);
    return true;
}

// Up to here.

/// Whether these planes are what a file will have.
bool areChromaHalved(const Picture &picture)
{
    return picture.isPlainYCbCr() && picture.planes[1].size() == halfOf(picture.size())
        && picture.planes[2].size() == halfOf(picture.size());
}

} // namespace

QByteArray writeJpeg(const Picture &picture, const JpegWriting &how)
{
    const auto encoder = std::make_unique<Encoder>();
    if (picture.isNull())
        return {};
    if (areChromaHalved(picture)) {
        for (const Plane &plane : picture.planes)
            plane.repeatLastColumn();
        if (!encodePlanes(*encoder, picture, how))
            return {};
    } else {
        const QImage image = toSrgb(picture);
        if (image.isNull() || !encodeLines(*encoder, image, how))
            return {};
    }
    return {reinterpret_cast<const char *>(encoder->bytes), qsizetype(encoder->size)};
}

QByteArray writeJpegWithin(const Picture &picture, JpegWriting how, qint64 mostBytes)
{
    QByteArray bytes = writeJpeg(picture, how);
    while (bytes.size() > mostBytes && how.quality > leastQuality) {
        how.quality = std::max(leastQuality, how.quality - qualityStep);
        bytes = writeJpeg(picture, how);
    }
    QSize size = picture.size();
    while (bytes.size() > mostBytes && size.width() > 1) {
        size *= 0.97 * std::sqrt(double(mostBytes) / double(bytes.size()));
        size = size.expandedTo({1, 1});
        bytes = writeJpeg(scaled(picture, size), how);
    }
    return bytes;
}
