#include "exif.h"

#include <QStringDecoder>
#include <QStringList>
#include <QtEndian>

#include <cstdlib>
#include <libexif/exif-data.h>
#include <memory>
#include <utility>

namespace {

/// More is no name and no notice.
constexpr qsizetype longestText = 1000;

struct Unref {
    void operator()(ExifData *data) const { exif_data_unref(data); }
    void operator()(ExifEntry *entry) const { exif_entry_unref(entry); }
    void operator()(ExifMem *memory) const { exif_mem_unref(memory); }
};

const ExifEntry *entryOf(const ExifData &data, ExifIfd ifd, ExifTag tag)
{
    return exif_content_get_entry(data.ifd[ifd], tag);
}

/// UTF-8, or what older cameras wrote.
QString textOf(const ExifData &data, ExifIfd ifd, ExifTag tag)
{
    const ExifEntry *entry = entryOf(data, ifd, tag);
    if (!entry || entry->format != EXIF_FORMAT_ASCII || !entry->data)
        return {};
    QByteArrayView bytes(entry->data, qsizetype(entry->size));
    if (const qsizetype end = bytes.indexOf('\0'); end >= 0)
        bytes.truncate(end);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return (decoder.hasError() ? QString::fromLatin1(bytes) : text).simplified().left(longestText);
}

ExifByteOrder orderOf(const ExifData &data)
{
    return exif_data_get_byte_order(const_cast<ExifData *>(&data));
}

quint32 numberOf(const ExifData &data, ExifIfd ifd, ExifTag tag)
{
    const ExifEntry *entry = entryOf(data, ifd, tag);
    if (entry && entry->format == EXIF_FORMAT_SHORT && entry->size >= 2)
        return exif_get_short(entry->data, orderOf(data));
    if (entry && entry->format == EXIF_FORMAT_LONG && entry->size >= 4)
        return exif_get_long(entry->data, orderOf(data));
    return 0;
}

int orientationOf(const ExifData &data)
{
    const quint32 value = numberOf(data, EXIF_IFD_0, EXIF_TAG_ORIENTATION);
    return value >= 1 && value <= 8 ? int(value) : 1;
}

QDateTime timeOf(const ExifData &data, ExifIfd ifd, ExifTag timeTag, ExifTag offsetTag)
{
    auto time = QDateTime::fromString(textOf(data, ifd, timeTag), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    const QString offset = textOf(data, EXIF_IFD_EXIF, offsetTag); // such as +02:00
    const QTime apart = QTime::fromString(offset.mid(1), QStringLiteral("HH:mm"));
    if (time.isValid() && apart.isValid()) {
        const int seconds = apart.msecsSinceStartOfDay() / 1000;
        time.setOffsetFromUtc(offset.startsWith(QLatin1Char('-')) ? -seconds : seconds);
    }
    return time;
}

/// Scanners only know when they digitized.
QDateTime takenAt(const ExifData &data)
{
    const auto original = timeOf(data, EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL, EXIF_TAG_OFFSET_TIME_ORIGINAL);
    return original.isValid()
        ? original
        : timeOf(data, EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_DIGITIZED, EXIF_TAG_OFFSET_TIME_DIGITIZED);
}

QString cameraOf(const ExifData &data)
{
    const QString maker = textOf(data, EXIF_IFD_0, EXIF_TAG_MAKE);
    const QString model = textOf(data, EXIF_IFD_0, EXIF_TAG_MODEL);
    if (model.startsWith(maker.section(QLatin1Char(' '), 0, 0), Qt::CaseInsensitive)) // most makers repeat themselves
        return model;
    return QStringList{maker, model}.join(QLatin1Char(' ')).trimmed();
}

/// Degrees, minutes and seconds are a fraction each; without a fix, cameras write 0/0.
std::optional<double> degreesOf(const ExifData &data, int tag, int sideTag, QLatin1String sides, double most)
{
    const ExifEntry *entry = entryOf(data, EXIF_IFD_GPS, ExifTag(tag));
    const QString side = textOf(data, EXIF_IFD_GPS, ExifTag(sideTag)).left(1).toUpper();
    if (!entry || entry->format != EXIF_FORMAT_RATIONAL || entry->size < 24 || side.isEmpty() || !sides.contains(side))
        return std::nullopt;
    double degrees = 0;
    for (unsigned i = 0, unit = 1; i < 3; ++i, unit *= 60) {
        const ExifRational part = exif_get_rational(entry->data + size_t(i) * 8, orderOf(data));
        if (part.denominator == 0)
            return std::nullopt;
        degrees += double(part.numerator) / part.denominator / unit;
    }
    if (degrees > most)
        return std::nullopt;
    return sides.startsWith(side) ? degrees : -degrees;
}

std::optional<GeoPoint> locationOf(const ExifData &data)
{
    const auto latitude = degreesOf(data, EXIF_TAG_GPS_LATITUDE, EXIF_TAG_GPS_LATITUDE_REF, QLatin1String("NS"), 90);
    const auto longitude
        = degreesOf(data, EXIF_TAG_GPS_LONGITUDE, EXIF_TAG_GPS_LONGITUDE_REF, QLatin1String("EW"), 180);
    if (!latitude || !longitude)
        return std::nullopt;
    return GeoPoint{.latitude = *latitude, .longitude = *longitude};
}

ExifFacts factsOf(const ExifData &data)
{
    return {.orientation = orientationOf(data),
        .taken = takenAt(data),
        .camera = cameraOf(data),
        .creator = textOf(data, EXIF_IFD_0, EXIF_TAG_ARTIST),
        .copyright = textOf(data, EXIF_IFD_0, EXIF_TAG_COPYRIGHT),
        .location = locationOf(data),
        .isAdobeRgb = textOf(data, EXIF_IFD_INTEROPERABILITY, EXIF_TAG_INTEROPERABILITY_INDEX) == QLatin1String("R03")};
}

/// A segment as it is; an empty one for no bytes.
std::unique_ptr<ExifData, Unref> loaded(const QByteArray &segment)
{
    std::unique_ptr<ExifData, Unref> data(exif_data_new());
    if (!data || segment.isEmpty())
        return data;
    exif_data_unset_option(data.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
    const QByteArray whole = segment.startsWith("Exif") ? segment : QByteArray("Exif\0\0", 6) + segment;
    exif_data_load_data(data.get(), reinterpret_cast<const unsigned char *>(whole.constData()), unsigned(whole.size()));
    return data;
}

void forget(ExifData &data, ExifIfd ifd, ExifTag tag)
{
    if (ExifEntry *entry = exif_content_get_entry(data.ifd[ifd], tag))
        exif_content_remove_entry(data.ifd[ifd], entry);
}

void enter(ExifData &data, ExifIfd ifd, ExifTag tag, ExifFormat format, QByteArrayView bytes)
{
    const std::unique_ptr<ExifMem, Unref> memory(exif_mem_new_default());
    const std::unique_ptr<ExifEntry, Unref> entry(exif_entry_new_mem(memory.get()));
    entry->data = static_cast<unsigned char *>(exif_mem_alloc(memory.get(), ExifLong(bytes.size())));
    if (!entry->data)
        return;
    std::copy(bytes.begin(), bytes.end(), entry->data);
    entry->tag = tag;
    entry->format = format;
    entry->size = unsigned(bytes.size());
    entry->components = entry->size / exif_format_get_size(format);
    exif_content_add_entry(data.ifd[ifd], entry.get());
}

void enterText(ExifData &data, ExifTag tag, const QString &text)
{
    if (text.isEmpty())
        return;
    forget(data, EXIF_IFD_0, tag);
    enter(data, EXIF_IFD_0, tag, EXIF_FORMAT_ASCII, text.toUtf8() + '\0');
}

/// Takes the directories of a TIFF file into libexif's form. libexif itself only reaches the first 64 KiB, and many
/// programs write the directory behind the picture.
class TiffDirectories
{
public:
    TiffDirectories(QByteArrayView file, ExifData &data)
        : m_file(file)
        , m_data(data)
        , m_isBig(file.startsWith("MM"))
    {
        exif_data_set_byte_order(&data, m_isBig ? EXIF_BYTE_ORDER_MOTOROLA : EXIF_BYTE_ORDER_INTEL);
    }

    void takeAll()
    {
        constexpr quint16 withOffsetsOf32Bits = 42;
        if (two(2) != withOffsetsOf32Bits)
            return;
        take(EXIF_IFD_0, four(4));
        take(EXIF_IFD_EXIF, numberOf(m_data, EXIF_IFD_0, EXIF_TAG_EXIF_IFD_POINTER));
        take(EXIF_IFD_GPS, numberOf(m_data, EXIF_IFD_0, EXIF_TAG_GPS_INFO_IFD_POINTER));
        take(EXIF_IFD_INTEROPERABILITY, numberOf(m_data, EXIF_IFD_EXIF, EXIF_TAG_INTEROPERABILITY_IFD_POINTER));
    }

private:
    /// TIFF 6.0, section 2: a count, then for each entry its tag, type, number of values, and these or their place.
    void take(ExifIfd ifd, qint64 offset)
    {
        constexpr int mostEntries = 512, mostBytes = 4096;
        const int entries = offset > 0 ? std::min<int>(two(offset), mostEntries) : 0;
        for (int i = 0; i < entries; ++i) {
            const qint64 entry = offset + 2 + 12 * qint64(i);
            const quint16 type = two(entry + 2);
            if (type < EXIF_FORMAT_BYTE || type > EXIF_FORMAT_DOUBLE)
                continue;
            const auto format = ExifFormat(type);
            const qint64 size = qint64(four(entry + 4)) * exif_format_get_size(format);
            const qint64 at = size <= 4 ? entry + 8 : four(entry + 8);
            if (size > 0 && size <= mostBytes && at + size <= m_file.size())
                enter(m_data, ifd, ExifTag(two(entry)), format, m_file.sliced(at, size));
        }
    }

    quint16 two(qint64 at) const { return number<quint16>(at); }
    quint32 four(qint64 at) const { return number<quint32>(at); }
    template <typename Number> Number number(qint64 at) const
    {
        if (at + qint64(sizeof(Number)) > m_file.size())
            return 0;
        return m_isBig ? qFromBigEndian<Number>(m_file.data() + at) : qFromLittleEndian<Number>(m_file.data() + at);
    }

    QByteArrayView m_file;
    ExifData &m_data;
    bool m_isBig;
};

} // namespace

ExifFacts readExif(const QByteArray &segment)
{
    const auto data = loaded(segment);
    return data ? factsOf(*data) : ExifFacts();
}

QByteArray smallPictureIn(const QByteArray &segment)
{
    const auto data = loaded(segment);
    return data && data->data ? QByteArray(reinterpret_cast<const char *>(data->data), qsizetype(data->size))
                              : QByteArray();
}

ExifFacts readTiffDirectory(const QByteArray &file)
{
    const std::unique_ptr<ExifData, Unref> data(exif_data_new());
    if (!data)
        return {};
    TiffDirectories(file, *data).takeAll();
    ExifFacts facts = factsOf(*data);
    if (!facts.taken.isValid()) // elsewhere this is when the file was changed; in TIFF it is when the image was made
        facts.taken = timeOf(*data, EXIF_IFD_0, EXIF_TAG_DATE_TIME, EXIF_TAG_OFFSET_TIME);
    constexpr quint32 separated = 5;
    facts.isCmyk = numberOf(*data, EXIF_IFD_0, EXIF_TAG_PHOTOMETRIC_INTERPRETATION) == separated;
    return facts;
}

QByteArray exifWith(const ImageRights &rights, const QByteArray &kept, bool isUpright)
{
    if (rights.isEmpty() && kept.isEmpty())
        return {};
    const auto data = loaded(kept);
    if (!data)
        return {};
    if (kept.isEmpty())
        exif_data_set_byte_order(data.get(), EXIF_BYTE_ORDER_INTEL);
    std::free(std::exchange(data->data, nullptr)); // the small picture
    data->size = 0;
    forget(*data, EXIF_IFD_EXIF, EXIF_TAG_PIXEL_X_DIMENSION);
    forget(*data, EXIF_IFD_EXIF, EXIF_TAG_PIXEL_Y_DIMENSION);
    if (isUpright)
        forget(*data, EXIF_IFD_0, EXIF_TAG_ORIENTATION);
    enterText(*data, EXIF_TAG_ARTIST, rights.creator);
    QStringList terms{rights.copyright, rights.licence};
    terms.removeAll(QString());
    enterText(*data, EXIF_TAG_COPYRIGHT, terms.join(QStringLiteral(". ")));
    unsigned char *bytes = nullptr;
    unsigned size = 0;
    exif_data_save_data(data.get(), &bytes, &size);
    const QByteArray segment(reinterpret_cast<const char *>(bytes), qsizetype(size));
    free(bytes);
    constexpr qsizetype longestSegment = 65'533;
    if (segment.size() <= longestSegment)
        return segment;
    return kept.isEmpty() ? QByteArray() : exifWith(rights);
}
