#include "picture.h"

#include <algorithm>
#include <lcms2.h>
#include <limits>
#include <zimg.h>

namespace {

/// Any vector unit reads from here on; zimg wants 32 on today's.
constexpr qsizetype lineAlignment = 64;

struct FreeGraph {
    void operator()(zimg_filter_graph *graph) const { zimg_filter_graph_free(graph); }
};
using Graph = std::unique_ptr<zimg_filter_graph, FreeGraph>;

struct CloseProfile {
    void operator()(void *profile) const { cmsCloseProfile(profile); }
};
using ColourProfile = std::unique_ptr<void, CloseProfile>;

struct DeleteTransform {
    void operator()(void *transform) const { cmsDeleteTransform(transform); }
};
using ColourTransform = std::unique_ptr<void, DeleteTransform>;

zimg_image_format greyFormat(QSize size)
{
    zimg_image_format format;
    zimg_image_format_default(&format, ZIMG_API_VERSION);
    format.width = unsigned(size.width());
    format.height = unsigned(size.height());
    format.pixel_type = ZIMG_PIXEL_BYTE;
    format.color_family = ZIMG_COLOR_GREY;
    format.pixel_range = ZIMG_RANGE_FULL;
    return format;
}

Plane copyOf(const Plane &plane)
{
    Plane copy(plane.size());
    for (int y = 0; y < plane.size().height() && !copy.isNull(); ++y)
        std::copy_n(plane.line(y), plane.size().width(), copy.line(y));
    return copy;
}

/// Makes planes of one size from planes of another.
class Scaler
{
public:
    Scaler(QSize from, QSize to)
        : m_from(from)
        , m_to(to)
    {
        zimg_graph_builder_params params;
        zimg_graph_builder_params_default(&params, ZIMG_API_VERSION);
        params.resample_filter = ZIMG_RESIZE_LANCZOS;
        params.filter_param_a = 3;
        params.cpu_type = ZIMG_CPU_AUTO_64B;
        const auto source = greyFormat(from);
        const auto target = greyFormat(to);
        m_graph.reset(zimg_filter_graph_build(&source, &target, &params));
        size_t room = 0;
        if (m_graph && zimg_filter_graph_get_tmp_size(m_graph.get(), &room) == ZIMG_ERROR_SUCCESS)
            m_work = Plane(QSize(int(std::max<size_t>(room, 1)), 1)); // aligned as lines are
    }

    bool isBetween(QSize from, QSize to) const { return from == m_from && to == m_to; }

    Plane scaled(const Plane &plane)
    {
        Plane result(m_to);
        if (m_work.isNull() || result.isNull())
            return {};
        zimg_image_buffer_const source{.version = ZIMG_API_VERSION, .plane = {}};
        source.plane[0] = {.data = plane.line(0), .stride = plane.bytesPerLine(), .mask = ZIMG_BUFFER_MAX};
        zimg_image_buffer target{.version = ZIMG_API_VERSION, .plane = {}};
        target.plane[0] = {.data = result.line(0), .stride = result.bytesPerLine(), .mask = ZIMG_BUFFER_MAX};
        const auto done = zimg_filter_graph_process(
            m_graph.get(), &source, &target, m_work.line(0), nullptr, nullptr, nullptr, nullptr);
        return done == ZIMG_ERROR_SUCCESS ? std::move(result) : Plane();
    }

private:
    QSize m_from, m_to;
    Graph m_graph;
    Plane m_work;
};

uchar clamped(int value)
{
    return uchar(std::clamp(value, 0, 255));
}

/// ITU-T T.871, 7: full range, BT.601's weights. In 16 bits behind the point.
void yccToRgb(const uchar *y, const uchar *cb, const uchar *cr, uchar *rgb)
{
    constexpr int half = 1 << 15;
    const int blue = *cb - 128, red = *cr - 128;
    rgb[0] = clamped(*y + ((91881 * red + half) >> 16));
    rgb[1] = clamped(*y - ((22554 * blue + 46802 * red + half) >> 16));
    rgb[2] = clamped(*y + ((116130 * blue + half) >> 16));
}

/// One line of a channel as wide as the picture: pixels of a coarser channel count several times, which is what they
/// were made from.
class WideLine
{
public:
    explicit WideLine(QSize picture)
        : m_size(picture)
        , m_bytes(size_t(picture.width()))
    {
    }
    const uchar *of(const Plane &plane, int line)
    {
        if (plane.size() == m_size)
            return plane.line(line);
        const uchar *from = plane.line(int(qint64(line) * plane.size().height() / m_size.height()));
        const int step = (m_size.width() + plane.size().width() - 1) / plane.size().width();
        for (int x = 0, at = 0; x < m_size.width(); ++at) {
            for (int end = std::min(x + step, m_size.width()); x < end; ++x)
                m_bytes[size_t(x)] = from[at];
        }
        return m_bytes.data();
    }

private:
    QSize m_size;
    std::vector<uchar> m_bytes;
};

/// The channels of one line side by side: grey, RGB, or CMYK with 255 for no ink.
void interleave(const Picture &picture, std::vector<WideLine> &lines, int line, uchar *to)
{
    const int width = picture.size().width();
    const auto at = [&](size_t plane) { return lines[plane].of(picture.planes[plane], line); };
    switch (picture.channels) {
    case Picture::Channels::Grey:
        std::copy_n(at(0), width, to);
        break;
    case Picture::Channels::Rgb:
    case Picture::Channels::Cmyk: {
        const size_t count = picture.planes.size();
        for (size_t plane = 0; plane < count; ++plane) {
            const uchar *from = at(plane);
            for (int x = 0; x < width; ++x)
                to[size_t(x) * count + plane] = from[x];
        }
        break;
    }
    case Picture::Channels::YCbCr: {
        const uchar *y = at(0), *cb = at(1), *cr = at(2);
        for (int x = 0; x < width; ++x)
            yccToRgb(y + x, cb + x, cr + x, to + 3 * x);
        break;
    }
    case Picture::Channels::YccK: {
        const uchar *y = at(0), *cb = at(1), *cr = at(2), *k = at(3);
        for (int x = 0; x < width; ++x) {
            yccToRgb(y + x, cb + x, cr + x, to + 4 * x);
            for (int ink = 0; ink < 3; ++ink)
                to[4 * x + ink] = uchar(255 - to[4 * x + ink]);
            to[4 * x + 3] = k[x];
        }
        break;
    }
    }
}

/// What a turned plane shows at (x, y): the source at (x, y) or (y, x), perhaps counted from the other end.
Plane turnedPlane(const Plane &plane, int orientation)
{
    // EXIF 2.32, 4.6.4: which corner of the file is shown at the top left.
    const bool sideways = isSideways(orientation);
    const bool fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool fromBottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    const QSize stored = plane.size();
    Plane result(sideways ? stored.transposed() : stored);
    if (result.isNull())
        return result;
    constexpr int tile = 64; // so that lines that are read across stay in the cache
    const QSize size = result.size();
    for (int top = 0; top < size.height(); top += tile) {
        for (int left = 0; left < size.width(); left += tile) {
            for (int y = top; y < std::min(top + tile, size.height()); ++y) {
                uchar *to = result.line(y);
                for (int x = left; x < std::min(left + tile, size.width()); ++x) {
                    const int column = sideways ? y : x, row = sideways ? x : y;
                    to[x] = plane.line(
                        fromBottom ? stored.height() - 1 - row : row)[fromRight ? stored.width() - 1 - column : column];
                }
            }
        }
    }
    return result;
}

int channelsSideBySide(Picture::Channels channels)
{
    switch (channels) {
    case Picture::Channels::Grey:
        return 1;
    case Picture::Channels::Rgb:
    case Picture::Channels::YCbCr:
        return 3;
    case Picture::Channels::Cmyk:
    case Picture::Channels::YccK:
        return 4;
    }
    Q_UNREACHABLE();
}

/// Null when the picture has no profile, or one of other channels.
ColourTransform transformFor(const Picture &picture)
{
    if (picture.colourProfile.isEmpty())
        return {};
    const ColourProfile own(
        cmsOpenProfileFromMem(picture.colourProfile.constData(), cmsUInt32Number(picture.colourProfile.size())));
    if (!own)
        return {};
    const int channels = channelsSideBySide(picture.channels);
    const cmsColorSpaceSignature space = cmsGetColorSpace(own.get());
    cmsUInt32Number form = 0;
    if (space == cmsSigGrayData && channels == 1)
        form = TYPE_GRAY_8;
    else if (space == cmsSigRgbData && channels == 3)
        form = TYPE_RGB_8;
    else if (space == cmsSigCmykData && channels == 4)
        form = TYPE_CMYK_8_REV;
    else
        return {};
    const ColourProfile srgb(cmsCreate_sRGBProfile());
    return ColourTransform(cmsCreateTransform(
        own.get(), form, srgb.get(), TYPE_RGB_8, INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_BLACKPOINTCOMPENSATION));
}

/// What stands side by side becomes RGB without a profile.
void assumeSrgb(const uchar *from, int channels, int width, uchar *to)
{
    for (int x = 0; x < width; ++x, from += channels, to += 3) {
        if (channels == 1)
            std::fill_n(to, 3, *from);
        else if (channels == 3)
            std::copy_n(from, 3, to);
        else // inks take light away, one after the other
            std::transform(from, from + 3, to, [black = from[3]](int ink) { return uchar(ink * black / 255); });
    }
}

} // namespace

Plane::Plane(QSize size, QSize allocated)
    : m_size(size)
    , m_bytesPerLine((std::max(size.width(), allocated.width()) + lineAlignment - 1) / lineAlignment * lineAlignment)
    , m_bytes(new (alignment, std::nothrow)
              uchar[size_t(m_bytesPerLine) * size_t(std::max(size.height(), allocated.height()))])
{
}

void Plane::repeatLastColumn() const
{
    for (int y = 0; y < m_size.height(); ++y) {
        uchar *line = m_bytes.get() + y * m_bytesPerLine;
        std::fill(line + m_size.width(), line + m_bytesPerLine, line[m_size.width() - 1]);
    }
}

Picture scaled(const Picture &picture, QSize size)
{
    Picture result{.channels = picture.channels, .planes = {}, .colourProfile = picture.colourProfile};
    std::unique_ptr<Scaler> scaler;
    for (const Plane &plane : picture.planes) {
        const bool isChroma = picture.isPlainYCbCr() && !result.planes.empty();
        const QSize target = isChroma ? halfOf(size) : size;
        if (plane.size() == target) {
            result.planes.push_back(copyOf(plane));
        } else {
            if (!scaler || !scaler->isBetween(plane.size(), target))
                scaler = std::make_unique<Scaler>(plane.size(), target);
            result.planes.push_back(scaler->scaled(plane));
        }
        if (result.planes.back().isNull())
            return {};
    }
    return result;
}

QSize halfOf(QSize size)
{
    return {(size.width() + 1) / 2, (size.height() + 1) / 2};
}

bool isSideways(int orientation)
{
    return orientation >= 5;
}

Picture turned(Picture picture, int orientation)
{
    if (orientation == 1)
        return picture;
    for (Plane &plane : picture.planes) {
        plane = turnedPlane(plane, orientation);
        if (plane.isNull())
            return {};
    }
    return picture;
}

QImage toSrgb(const Picture &picture)
{
    const QSize size = picture.size();
    QImage image(size, QImage::Format_RGB888);
    if (picture.isNull() || image.isNull())
        return {};
    const ColourTransform transform = transformFor(picture);
    const int channels = channelsSideBySide(picture.channels);
    std::vector<uchar> line(size_t(size.width()) * size_t(channels));
    std::vector<WideLine> lines(picture.planes.size(), WideLine(size));
    for (int y = 0; y < size.height(); ++y) {
        interleave(picture, lines, y, line.data());
        if (transform)
            cmsDoTransform(transform.get(), line.data(), image.scanLine(y), cmsUInt32Number(size.width()));
        else
            assumeSrgb(line.data(), channels, size.width(), image.scanLine(y));
    }
    return image;
}

QByteArray adobeRgbProfile()
{
    static const QByteArray profile = [] {
        // Adobe RGB (1998) Color Image Encoding, 4.3: D65, a gamma of 563/256.
        const cmsCIExyY white{.x = 0.3127, .y = 0.3290, .Y = 1};
        const cmsCIExyYTRIPLE primaries{.Red = {.x = 0.64, .y = 0.33, .Y = 1},
            .Green = {.x = 0.21, .y = 0.71, .Y = 1},
            .Blue = {.x = 0.15, .y = 0.06, .Y = 1}};
        cmsToneCurve *curve = cmsBuildGamma(nullptr, 563.0 / 256);
        cmsToneCurve *const curves[] = {curve, curve, curve};
        const ColourProfile made(cmsCreateRGBProfile(&white, &primaries, curves));
        cmsFreeToneCurve(curve);
        cmsUInt32Number size = 0;
        cmsSaveProfileToMem(made.get(), nullptr, &size);
        QByteArray bytes(qsizetype(size), '\0');
        return cmsSaveProfileToMem(made.get(), bytes.data(), &size) ? bytes : QByteArray();
    }();
    return profile;
}
