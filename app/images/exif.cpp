#include "exif.h"

#include <QStringList>
#include <QTimeZone>

#include <cstdlib>
#include <libexif/exif-data.h>
#include <memory>
#include <utility>

namespace {

struct Unref {
    void operator()(ExifData *data) const { exif_data_unref(data); }
    void operator()(ExifEntry *entry) const { exif_entry_unref(entry); }
    void operator()(ExifMem *memory) const { exif_mem_unref(memory); }
};

const ExifEntry *entryOf(const ExifData &data, ExifIfd ifd, ExifTag tag)
{
    return exif_content_get_entry(data.ifd[ifd], tag);
}

QString textOf(const ExifData &data, ExifIfd ifd, ExifTag tag)
{
    const ExifEntry *entry = entryOf(data, ifd, tag);
    if (!entry || entry->format != EXIF_FORMAT_ASCII || !entry->data)
        return {};
    const QByteArrayView bytes(entry->data, qsizetype(entry->size));
    const qsizetype end = bytes.indexOf('\0');
    return QString::fromUtf8(end < 0 ? bytes : bytes.first(end)).simplified();
}

int orientationOf(const ExifData &data)
{
    const ExifEntry *entry = entryOf(data, EXIF_IFD_0, EXIF_TAG_ORIENTATION);
    if (!entry || entry->format != EXIF_FORMAT_SHORT || entry->size < 2)
        return 1;
    const int value = exif_get_short(entry->data, exif_data_get_byte_order(const_cast<ExifData *>(&data)));
    return value >= 1 && value <= 8 ? value : 1;
}

QDateTime takenAt(const ExifData &data)
{
    auto time = QDateTime::fromString(
        textOf(data, EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    const QString offset = textOf(data, EXIF_IFD_EXIF, EXIF_TAG_OFFSET_TIME_ORIGINAL); // such as +02:00
    const QTime apart = QTime::fromString(offset.mid(1), QStringLiteral("HH:mm"));
    if (time.isValid() && apart.isValid()) {
        const int seconds = apart.msecsSinceStartOfDay() / 1000;
        time.setOffsetFromUtc(offset.startsWith(QLatin1Char('-')) ? -seconds : seconds);
    }
    return time;
}

QString cameraOf(const ExifData &data)
{
    const QString maker = textOf(data, EXIF_IFD_0, EXIF_TAG_MAKE);
    const QString model = textOf(data, EXIF_IFD_0, EXIF_TAG_MODEL);
    if (model.startsWith(maker, Qt::CaseInsensitive)) // most makers repeat themselves
        return model;
    return QStringList{maker, model}.join(QLatin1Char(' ')).trimmed();
}

/// A segment as it is; an empty one for no bytes.
std::unique_ptr<ExifData, Unref> loaded(const QByteArray &segment)
{
    std::unique_ptr<ExifData, Unref> data(exif_data_new());
    if (data && !segment.isEmpty()) {
        exif_data_unset_option(data.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
        exif_data_load_data(
            data.get(), reinterpret_cast<const unsigned char *>(segment.constData()), unsigned(segment.size()));
    }
    return data;
}

void forget(ExifData &data, ExifIfd ifd, ExifTag tag)
{
    if (ExifEntry *entry = exif_content_get_entry(data.ifd[ifd], tag))
        exif_content_remove_entry(data.ifd[ifd], entry);
}

void enter(ExifData &data, ExifTag tag, const QString &text)
{
    if (text.isEmpty())
        return;
    forget(data, EXIF_IFD_0, tag);
    const QByteArray bytes = text.toUtf8() + '\0';
    const std::unique_ptr<ExifMem, Unref> memory(exif_mem_new_default());
    const std::unique_ptr<ExifEntry, Unref> entry(exif_entry_new_mem(memory.get()));
    entry->data = static_cast<unsigned char *>(exif_mem_alloc(memory.get(), ExifLong(bytes.size())));
    if (!entry->data)
        return;
    std::copy(bytes.begin(), bytes.end(), entry->data);
    entry->tag = tag;
    entry->format = EXIF_FORMAT_ASCII;
    entry->size = unsigned(bytes.size());
    entry->components = static_cast<unsigned long>(bytes.size());
    exif_content_add_entry(data.ifd[EXIF_IFD_0], entry.get());
}

} // namespace

ExifFacts readExif(const QByteArray &segment)
{
    const auto data = loaded(segment);
    if (!data)
        return {};
    return {.orientation = orientationOf(*data),
        .taken = takenAt(*data),
        .camera = cameraOf(*data),
        .creator = textOf(*data, EXIF_IFD_0, EXIF_TAG_ARTIST),
        .copyright = textOf(*data, EXIF_IFD_0, EXIF_TAG_COPYRIGHT),
        .hasLocation = entryOf(*data, EXIF_IFD_GPS, ExifTag(EXIF_TAG_GPS_LATITUDE)) != nullptr,
        .isAdobeRgb
        = textOf(*data, EXIF_IFD_INTEROPERABILITY, EXIF_TAG_INTEROPERABILITY_INDEX) == QLatin1String("R03")};
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
    enter(*data, EXIF_TAG_ARTIST, rights.creator);
    QStringList terms{rights.copyright, rights.licence};
    terms.removeAll(QString());
    enter(*data, EXIF_TAG_COPYRIGHT, terms.join(QStringLiteral(". ")));
    unsigned char *bytes = nullptr;
    unsigned size = 0;
    exif_data_save_data(data.get(), &bytes, &size);
    const QByteArray segment(reinterpret_cast<const char *>(bytes), qsizetype(size));
    free(bytes);
    constexpr qsizetype longestSegment = 65'533;
    return segment.size() <= longestSegment ? segment : exifWith(rights);
}
