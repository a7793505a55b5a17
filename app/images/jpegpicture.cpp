#include "jpegpicture.h"

#include "decodedimage.h"
#include "jpegdecoder.h"

#include <QCoreApplication>

namespace {

/// libjpeg-turbo has quick code for these sizes of its blocks of 8, and slow code for those between.
constexpr unsigned quickEighths[] = {1, 2, 4, 8};

#if JPEG_LIB_VERSION >= 70
int blockWidth(const jpeg_component_info &channel)
{
    return channel.DCT_h_scaled_size;
}
int blockHeight(const jpeg_component_info &channel)
{
    return channel.DCT_v_scaled_size;
}
int leastBlockHeight(const jpeg_decompress_struct &jpeg)
{
    return jpeg.min_DCT_v_scaled_size;
}
#else
int blockWidth(const jpeg_component_info &channel)
{
    return channel.DCT_scaled_size;
}
int blockHeight(const jpeg_component_info &channel)
{
    return channel.DCT_scaled_size;
}
int leastBlockHeight(const jpeg_decompress_struct &jpeg)
{
    return jpeg.min_DCT_scaled_size;
}
#endif

tl::unexpected<Error> undecodable(const JpegDecoder &decoder)
{
    if (decoder.isOutOfMemory())
        return failure(outOfMemory());
    return failure(ErrorKind::Item,
        QCoreApplication::translate("JpegPicture",
            "The image is damaged: it cannot be decoded. Copy it again from the "
            "camera."),
        QString::fromLatin1(decoder.errors.words.data()), QStringLiteral("damaged"));
}

unsigned eighthsFor(QSize whole, QSize least)
{
    for (const unsigned eighths : quickEighths) {
        if (whole.width() * qint64(eighths) >= least.width() * 8LL
            && whole.height() * qint64(eighths) >= least.height() * 8LL)
            return eighths;
    }
    return 8;
}

QSize sizeOf(const JpegDecoder &decoder)
{
    return {int(decoder.jpeg.image_width), int(decoder.jpeg.image_height)};
}

/// The segments' contents in order, each without what tells them apart.
QByteArray segments(const JpegDecoder &decoder, int marker, QByteArrayView begin, int skip)
{
    QByteArray joined;
    for (auto segment = decoder.jpeg.marker_list; segment; segment = segment->next) {
        const QByteArrayView content(segment->data, qsizetype(segment->data_length));
        if (segment->marker == marker && content.startsWith(begin) && content.size() >= skip)
            joined += content.sliced(skip);
    }
    return joined;
}

JpegHeader headerOf(const JpegDecoder &decoder)
{
    JpegHeader header{.size = sizeOf(decoder),
        .channels = decoder.jpeg.num_components,
        .progressive = bool(decoder.jpeg.progressive_mode),
        .exif = segments(decoder, JPEG_APP0 + 1, QByteArrayView("Exif\0", 5), 0),
        // ICC.1:2010, B.4: a number and a count stand behind the name. They come in order in all files but wilful ones.
        .colourProfile = segments(decoder, JPEG_APP0 + 2, QByteArrayView("ICC_PROFILE\0", 12), 14)};
    return header;
}

JpegCheck checkOf(const JpegDecoder &decoder)
{
    const long lines = long(decoder.jpeg.output_height);
    const long good = decoder.errors.firstLossLine < 0 ? lines : decoder.errors.firstLossLine;
    return {.whole = decoder.errors.fatalForPicture == 0,
        .linesRead = lines > 0 ? double(good) / double(lines) : 0,
        .oddities = decoder.errors.oddities};
}

Picture::Channels channelsOf(const JpegDecoder &decoder)
{
    switch (decoder.jpeg.jpeg_color_space) {
    case JCS_GRAYSCALE:
        return Picture::Channels::Grey;
    case JCS_RGB:
        return Picture::Channels::Rgb;
    case JCS_CMYK:
        return Picture::Channels::Cmyk;
    case JCS_YCCK:
        return Picture::Channels::YccK;
    default:
        return Picture::Channels::YCbCr;
    }
}

// From here on libjpeg leaves by a long jump: no object with a destructor may live in these functions.

bool readHeader(JpegDecoder &decoder, QByteArrayView bytes)
{
    if (setjmp(decoder.errors.escape) != 0)
        return false;
    decoder.begin(bytes);
    return decoder.jpeg.jpeg_color_space != JCS_UNKNOWN; // two channels, or five: nobody knows what they mean
}

bool start(JpegDecoder &decoder, unsigned eighths, bool onlyGrey)
{
    if (setjmp(decoder.errors.escape) != 0)
        return false;
    auto &jpeg = decoder.jpeg;
    jpeg.scale_num = eighths;
    jpeg.scale_denom = 8;
    jpeg.do_fancy_upsampling = FALSE;
    jpeg.raw_data_out = boolean(!onlyGrey);
    jpeg.out_color_space = onlyGrey ? JCS_GRAYSCALE : jpeg.jpeg_color_space;
    jpeg_start_decompress(&jpeg);
    return true;
}

/// Up to the mark at the file's end, without which it broke off even where every line is there.
bool readToTheEnd(JpegDecoder &decoder, const CancelToken &cancel)
{
    return cancel.stop_requested() || jpeg_finish_decompress(&decoder.jpeg);
}

/// As many lines at a time as a row of blocks has.
bool readChannels(JpegDecoder &decoder, std::vector<Plane> &planes, const CancelToken &cancel)
{
    if (setjmp(decoder.errors.escape) != 0)
        return false;
    auto &jpeg = decoder.jpeg;
    const JDIMENSION lines = JDIMENSION(jpeg.max_v_samp_factor * leastBlockHeight(jpeg));
    JSAMPROW rows[MAX_COMPONENTS][DCTSIZE * MAX_SAMP_FACTOR];
    JSAMPARRAY channels[MAX_COMPONENTS];
    for (JDIMENSION row = 0; jpeg.output_scanline < jpeg.output_height && !cancel.stop_requested(); ++row) {
        for (int i = 0; i < jpeg.num_components; ++i) {
            const auto &channel = jpeg.comp_info[i];
            const int height = channel.v_samp_factor * blockHeight(channel);
            for (int line = 0; line < height; ++line)
                rows[i][line] = planes[size_t(i)].line(int(row) * height + line);
            channels[i] = rows[i];
        }
        jpeg_read_raw_data(&jpeg, channels, lines);
    }
    return readToTheEnd(decoder, cancel);
}

bool readLines(JpegDecoder &decoder, Plane &plane, const CancelToken &cancel)
{
    if (setjmp(decoder.errors.escape) != 0)
        return false;
    while (decoder.jpeg.output_scanline < decoder.jpeg.output_height && !cancel.stop_requested()) {
        JSAMPROW line = plane.line(int(decoder.jpeg.output_scanline));
        jpeg_read_scanlines(&decoder.jpeg, &line, 1);
    }
    return readToTheEnd(decoder, cancel);
}

// Up to here.

/// With room for whole blocks, which is what libjpeg writes.
std::vector<Plane> planesFor(const jpeg_decompress_struct &jpeg)
{
    std::vector<Plane> planes;
    for (int i = 0; i < jpeg.num_components; ++i) {
        const auto &channel = jpeg.comp_info[i];
        const int rows = int(jpeg.total_iMCU_rows) * channel.v_samp_factor * blockHeight(channel);
        const int columns = int(channel.width_in_blocks + unsigned(channel.h_samp_factor)) * blockWidth(channel);
        planes.emplace_back(
            QSize(int(channel.downsampled_width), int(channel.downsampled_height)), QSize(columns, rows));
    }
    return planes;
}

bool isAnyNull(const std::vector<Plane> &planes)
{
    return std::any_of(planes.begin(), planes.end(), [](const Plane &plane) { return plane.isNull(); });
}

} // namespace

Result<JpegHeader> readJpegHeader(QByteArrayView bytes)
{
    const auto decoder = std::make_unique<JpegDecoder>();
    if (!readHeader(*decoder, bytes))
        return undecodable(*decoder);
    return headerOf(*decoder);
}

Result<JpegPicture> decodeJpeg(QByteArrayView bytes, QSize least, const CancelToken &cancel)
{
    const auto decoder = std::make_unique<JpegDecoder>();
    if (!readHeader(*decoder, bytes) || !start(*decoder, eighthsFor(sizeOf(*decoder), least), false))
        return undecodable(*decoder);
    JpegPicture decoded{.header = headerOf(*decoder),
        .picture = {.channels = channelsOf(*decoder), .planes = {}, .colourProfile = {}},
        .check = {}};
    auto planes = planesFor(decoder->jpeg);
    if (isAnyNull(planes))
        return decoded;
    if (!readChannels(*decoder, planes, cancel))
        return undecodable(*decoder);
    if (cancel.stop_requested())
        return cancelled();
    decoded.picture.planes = std::move(planes);
    decoded.picture.colourProfile = decoded.header.colourProfile;
    decoded.check = checkOf(*decoder);
    return decoded;
}

Result<JpegPicture> decodeJpegGrey(QByteArrayView bytes, qint64 mostPixels, const CancelToken &cancel)
{
    const auto decoder = std::make_unique<JpegDecoder>();
    if (!readHeader(*decoder, bytes))
        return undecodable(*decoder);
    const QSize whole = sizeOf(*decoder);
    unsigned eighths = 8;
    while (eighths > 1 && qint64(whole.width()) * whole.height() * eighths * eighths > mostPixels * 64)
        --eighths;
    if (!start(*decoder, eighths, true))
        return undecodable(*decoder);

    JpegPicture decoded{.header = headerOf(*decoder),
        .picture = {.channels = Picture::Channels::Grey, .planes = {}, .colourProfile = {}},
        .check = {}};
    Plane plane(QSize(int(decoder->jpeg.output_width), int(decoder->jpeg.output_height)));
    if (plane.isNull())
        return decoded;
    if (!readLines(*decoder, plane, cancel))
        return undecodable(*decoder);
    if (cancel.stop_requested())
        return cancelled();
    decoded.picture.planes.push_back(std::move(plane));
    decoded.check = checkOf(*decoder);
    return decoded;
}
