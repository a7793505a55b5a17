#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <memory>
#include <new>
#include <vector>

/// One channel of an image, a byte for each pixel. Its lines begin at addresses that vector instructions can read.
class Plane
{
public:
    Plane() = default;
    /// With room for `allocated` pixels, at least `size`, for decoders that write whole blocks. Its bytes are not set;
    /// isNull() when there is not enough memory.
    explicit Plane(QSize size, QSize allocated = {});

    bool isNull() const { return !m_bytes; }
    QSize size() const { return m_size; }
    qsizetype bytesPerLine() const { return m_bytesPerLine; }
    uchar *line(int y) { return m_bytes.get() + y * m_bytesPerLine; }
    const uchar *line(int y) const { return m_bytes.get() + y * m_bytesPerLine; }

    /// Fills each line up to its end in memory, a multiple of 64 bytes, for encoders that read whole blocks.
    void repeatLastColumn() const;

private:
    struct Free {
        void operator()(uchar *bytes) const { ::operator delete[](bytes, alignment); }
    };
    static constexpr std::align_val_t alignment{64};

    QSize m_size;
    qsizetype m_bytesPerLine = 0;
    std::unique_ptr<uchar[], Free> m_bytes;
};

/// A decoded image, channel by channel. Chroma may have fewer pixels than brightness; the channels then cover the same
/// area.
struct Picture {
    /// In inks, 255 stands for none, as Adobe stores them; of YccK the first three are the YCbCr of what inks 255 less.
    enum class Channels { Grey, Rgb, YCbCr, Cmyk, YccK };

    Channels channels = Channels::Rgb;
    std::vector<Plane> planes;
    QByteArray colourProfile; ///< ICC; empty for sRGB or the grey or ink that goes for it.

    bool isNull() const { return planes.empty() || planes.front().isNull(); }
    /// In the colours of JPEG files, which stand for sRGB.
    bool isPlainYCbCr() const { return channels == Channels::YCbCr && colourProfile.isEmpty(); }
    QSize size() const { return planes.empty() ? QSize() : planes.front().size(); }
};

/// All channels at this size, filtered with Lanczos' window of three lobes; the chroma of plain YCbCr at half of it, as
/// a JPEG file will have it. Null when there is not enough memory.
Picture scaled(const Picture &picture, QSize size);
/// Of chroma that has half the width and height of brightness (4:2:0).
QSize halfOf(QSize size);

/// Turned and mirrored as the EXIF orientation asks. Null when there is not enough memory.
Picture turned(Picture picture, int orientation);
/// Whether width and height change places.
bool isSideways(int orientation);

/// As sRGB, QImage::Format_RGB888. Null when there is not enough memory.
QImage toSrgb(const Picture &picture);

/// The ICC profile of Adobe RGB (1998), for files that name it by a word only.
QByteArray adobeRgbProfile();
