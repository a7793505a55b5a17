#include "jpegfile.h"

#include <QBuffer>
#include <QDataStream>

namespace Practice {

namespace {

enum ExifType : quint16 { Ascii = 2, Short = 3 };
enum ExifTag : quint16 { Orientation = 0x0112, DateTime = 0x0132 };

/// A TIFF header and one directory of two entries, big endian.
QByteArray exif(const JpegNotes &notes)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    constexpr quint32 directoryAt = 8;
    constexpr quint16 entries = 2;
    constexpr quint32 textAt = directoryAt + 2 + entries * 12 + 4;

    stream.writeRawData("MM\0\x2A", 4);
    stream << directoryAt << entries;
    stream << quint16(Orientation) << quint16(Short) << quint32(1) << quint16(notes.orientation) << quint16(0);
    stream << quint16(DateTime) << quint16(Ascii) << quint32(notes.takenAt.size() + 1) << textAt;
    stream << quint32(0); // no further directory
    stream.writeRawData(notes.takenAt.constData(), int(notes.takenAt.size() + 1));
    return bytes;
}

QByteArray app1Segment(const QByteArray &exifBytes)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << quint16(0xFFE1) << quint16(2 + 6 + exifBytes.size());
    stream.writeRawData("Exif\0\0", 6);
    stream.writeRawData(exifBytes.constData(), int(exifBytes.size()));
    return bytes;
}

} // namespace

QByteArray jpegFile(const QImage &image, int quality, const JpegNotes &notes)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPG", quality))
        return {};
    QByteArray bytes = buffer.data();
    bytes.insert(2, app1Segment(exif(notes))); // behind the start-of-image marker
    return bytes;
}

} // namespace Practice
