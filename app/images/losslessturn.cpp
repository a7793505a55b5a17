#include "losslessturn.h"

#include <QtEndian>

#include <memory>
#include <turbojpeg.h>

namespace {

struct Free {
    void operator()(void *handle) const { tjDestroy(handle); }
    void operator()(unsigned char *bytes) const { tjFree(bytes); }
};

int operationFor(int orientation)
{
    switch (orientation) {
    case 2:
        return TJXOP_HFLIP;
    case 3:
        return TJXOP_ROT180;
    case 4:
        return TJXOP_VFLIP;
    case 5:
        return TJXOP_TRANSPOSE;
    case 6:
        return TJXOP_ROT90;
    case 7:
        return TJXOP_TRANSVERSE;
    case 8:
        return TJXOP_ROT270;
    default:
        return TJXOP_NONE;
    }
}

/// Numbers of a TIFF structure; 0 behind its end.
class Tiff
{
public:
    Tiff(uchar *bytes, qsizetype size)
        : m_bytes(bytes)
        , m_size(size)
        , m_isBig(size > 0 && bytes[0] == 'M')
    {
    }
    quint16 two(qsizetype at) const
    {
        if (at < 0 || at + 2 > m_size)
            return 0;
        return m_isBig ? qFromBigEndian<quint16>(m_bytes + at) : qFromLittleEndian<quint16>(m_bytes + at);
    }
    quint32 four(qsizetype at) const
    {
        if (at < 0 || at + 4 > m_size)
            return 0;
        return m_isBig ? qFromBigEndian<quint32>(m_bytes + at) : qFromLittleEndian<quint32>(m_bytes + at);
    }
    void setTwo(qsizetype at, quint16 value)
    {
        if (m_isBig)
            qToBigEndian(value, m_bytes + at);
        else
            qToLittleEndian(value, m_bytes + at);
    }

private:
    uchar *m_bytes;
    qsizetype m_size;
    bool m_isBig;
};

/// TIFF 6.0, section 2: a directory is a count and entries of 12 bytes: tag, type, number of values, value.
void setUpright(Tiff tiff)
{
    constexpr quint16 orientationTag = 0x0112, shortType = 3;
    const qsizetype directory = tiff.four(4);
    const int entries = tiff.two(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + 12 * qsizetype(i);
        if (tiff.two(entry) == orientationTag && tiff.two(entry + 2) == shortType && tiff.four(entry + 8) != 0)
            tiff.setTwo(entry + 8, 1);
    }
}

/// Goes through the segments before the picture.
void setUpright(QByteArray &jpeg)
{
    auto *bytes = reinterpret_cast<uchar *>(jpeg.data());
    for (qsizetype at = 2; at + 10 < jpeg.size() && bytes[at] == 0xFF && bytes[at + 1] != 0xDA;) {
        const qsizetype length = qFromBigEndian<quint16>(bytes + at + 2);
        const QByteArrayView content = QByteArrayView(jpeg).sliced(at + 4);
        if (bytes[at + 1] == 0xE1 && content.startsWith(QByteArrayView("Exif\0\0", 6)) && length > 8)
            setUpright(Tiff(bytes + at + 10, std::min(length - 8, jpeg.size() - at - 10)));
        at += 2 + length;
    }
}

} // namespace

QByteArray turnedLosslessly(const QByteArray &jpeg, int orientation)
{
    const std::unique_ptr<void, Free> transformer(tjInitTransform());
    tjtransform turn{};
    turn.op = operationFor(orientation);
    turn.options = TJXOPT_PERFECT;
    unsigned char *bytes = nullptr;
    unsigned long size = 0;
    const int failed = tjTransform(transformer.get(), reinterpret_cast<const unsigned char *>(jpeg.constData()),
        static_cast<unsigned long>(jpeg.size()), 1, &bytes, &size, &turn, TJFLAG_STOPONWARNING);
    const std::unique_ptr<unsigned char, Free> owner(bytes);
    if (failed)
        return {};
    QByteArray turned(reinterpret_cast<const char *>(bytes), qsizetype(size));
    setUpright(turned);
    return turned;
}
