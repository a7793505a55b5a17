#include "exifinfile.h"
#include "imageprobe.h"
#include "preview.h"
#include "testimages.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QtEndian>

#include <libexif/exif-data.h>
#include <memory>

namespace {

struct Unref {
    void operator()(ExifData *data) const { exif_data_unref(data); }
    void operator()(ExifMem *memory) const { exif_mem_unref(memory); }
};

/// A segment as a camera writes it.
class Exif
{
public:
    explicit Exif(ExifByteOrder order = EXIF_BYTE_ORDER_INTEL)
        : m_data(exif_data_new())
        , m_order(order)
    {
        exif_data_set_byte_order(m_data.get(), order);
        exif_data_unset_option(m_data.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
    }

    Exif &text(ExifIfd ifd, int tag, QByteArray text)
    {
        enter(ifd, tag, EXIF_FORMAT_ASCII, text += '\0');
        return *this;
    }

    Exif &degrees(int tag, QList<ExifRational> parts)
    {
        QByteArray bytes(parts.size() * 8, '\0');
        for (qsizetype i = 0; i < parts.size(); ++i)
            exif_set_rational(reinterpret_cast<unsigned char *>(bytes.data()) + i * 8, m_order, parts.at(i));
        enter(EXIF_IFD_GPS, tag, EXIF_FORMAT_RATIONAL, bytes);
        return *this;
    }

    Exif &orientation(int value)
    {
        QByteArray bytes(2, '\0');
        exif_set_short(reinterpret_cast<unsigned char *>(bytes.data()), m_order, ExifShort(value));
        enter(EXIF_IFD_0, EXIF_TAG_ORIENTATION, EXIF_FORMAT_SHORT, bytes);
        return *this;
    }

    Exif &smallPicture(const QByteArray &jpeg)
    {
        m_data->data = static_cast<unsigned char *>(malloc(size_t(jpeg.size())));
        std::copy(jpeg.begin(), jpeg.end(), m_data->data);
        m_data->size = unsigned(jpeg.size());
        return *this;
    }

    QByteArray segment() const
    {
        unsigned char *bytes = nullptr;
        unsigned size = 0;
        exif_data_save_data(m_data.get(), &bytes, &size);
        const QByteArray copy(reinterpret_cast<const char *>(bytes), qsizetype(size));
        free(bytes);
        return copy;
    }

private:
    void enter(ExifIfd ifd, int tag, ExifFormat format, const QByteArray &bytes)
    {
        const std::unique_ptr<ExifMem, Unref> memory(exif_mem_new_default());
        ExifEntry *entry = exif_entry_new_mem(memory.get());
        entry->data = static_cast<unsigned char *>(exif_mem_alloc(memory.get(), ExifLong(bytes.size())));
        std::copy(bytes.begin(), bytes.end(), entry->data);
        entry->tag = ExifTag(tag);
        entry->format = format;
        entry->size = unsigned(bytes.size());
        entry->components = entry->size / exif_format_get_size(format);
        exif_content_add_entry(m_data->ifd[ifd], entry);
        exif_entry_unref(entry);
    }

    std::unique_ptr<ExifData, Unref> m_data;
    ExifByteOrder m_order;
};

/// Phoenix, in two steps south of the equator for the sake of the sign.
Exif camera(ExifByteOrder order = EXIF_BYTE_ORDER_INTEL)
{
    Exif exif(order);
    exif.text(EXIF_IFD_0, EXIF_TAG_MAKE, "Canon")
        .text(EXIF_IFD_0, EXIF_TAG_MODEL, "Canon EOS 5D")
        .text(EXIF_IFD_0, EXIF_TAG_ARTIST, "José Gärtner")
        .text(EXIF_IFD_0, EXIF_TAG_COPYRIGHT, "© 2024 The Herbarium")
        .text(EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL, "2024:03:12 14:05:00")
        .text(EXIF_IFD_EXIF, EXIF_TAG_OFFSET_TIME_ORIGINAL, "-07:00")
        .text(EXIF_IFD_GPS, EXIF_TAG_GPS_LATITUDE_REF, "S")
        .degrees(EXIF_TAG_GPS_LATITUDE, {{33, 1}, {25, 1}, {2040, 100}})
        .text(EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE_REF, "W")
        .degrees(EXIF_TAG_GPS_LONGITUDE, {{111, 1}, {5604, 100}, {0, 1}});
    return exif;
}

QImage picture(QSize size = {60, 80})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(70, 140, 60));
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!QImageWriter(&buffer, format).write(image))
        qFatal("cannot write %s", format);
    return bytes;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray withExif(QByteArray jpeg, const QByteArray &segment)
{
    return jpeg.insert(2, "\xFF\xE1" + bigEndian(quint32(segment.size() + 2)).last(2) + segment);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320U : 0);
    }
    return ~crc;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(quint32(content.size())) + type + content + bigEndian(crc32(type + content));
}

QByteArray pngWithExif(const QByteArray &segment)
{
    constexpr qsizetype behindHeader = 8 + 25;
    return encoded(picture(), "png").insert(behindHeader, chunk("eXIf", segment.sliced(6)));
}

QByteArray webpWithExif(const QByteArray &segment)
{
    QByteArray webp = encoded(picture(), "webp") + "EXIF" + littleEndian(quint32(segment.size())) + segment;
    return webp.replace(4, 4, littleEndian(quint32(webp.size() - 8)));
}

/// With a directory behind the picture that says these things, too.
QByteArray tiffWith(const QMap<quint16, QByteArray> &texts)
{
    const auto two = [](auto number) { return littleEndian(quint32(number)).first(2); };
    QByteArray tiff = encoded(picture({200, 200}), "tiff");
    const qsizetype old = qFromLittleEndian<quint32>(tiff.constData() + 4);
    QMap<quint16, QByteArray> entries;
    for (int i = 0; i < qFromLittleEndian<quint16>(tiff.constData() + old); ++i) {
        const QByteArray entry = tiff.mid(old + 2 + i * 12, 12);
        entries.insert(qFromLittleEndian<quint16>(entry.constData()), entry);
    }
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const QByteArray text = *it + '\0';
        entries.insert(it.key(),
            two(it.key()) + two(EXIF_FORMAT_ASCII) + littleEndian(quint32(text.size()))
                + littleEndian(quint32(tiff.size())));
        tiff += text;
    }
    tiff.replace(4, 4, littleEndian(quint32(tiff.size())));
    tiff += two(entries.size());
    for (const QByteArray &entry : std::as_const(entries))
        tiff += entry;
    return tiff + QByteArray(4, '\0');
}

} // namespace

class MetadataTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    ImageFacts factsOf(const QByteArray &bytes, const QString &name) const
    {
        const auto facts = probeImage(writeFile(m_folder.filePath(name), bytes));
        if (!facts)
            qWarning("%s", qPrintable(facts.error().detail));
        return facts.value_or(ImageFacts());
    }

    static void compareWithCamera(const ExifFacts &exif)
    {
        QCOMPARE(exif.camera, QStringLiteral("Canon EOS 5D"));
        QCOMPARE(exif.creator, QStringLiteral("José Gärtner"));
        QCOMPARE(exif.copyright, QStringLiteral("© 2024 The Herbarium"));
        QCOMPARE(exif.taken.toString(Qt::ISODate), QStringLiteral("2024-03-12T14:05:00-07:00"));
        QVERIFY(exif.location);
        QVERIFY(qAbs(exif.location->latitude + 33.422333) < 1e-6);
        QVERIFY(qAbs(exif.location->longitude + 111.934) < 1e-6);
    }

private slots:
    void whatTheCameraWroteIsReadInEachFormat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QByteArray segment = camera().segment();
        const QByteArray jpeg = encoded(picture(), "jpeg");
        QTest::newRow("JPEG") << withExif(jpeg, segment) << "a.jpg";
        QTest::newRow("JPEG, big-endian") << withExif(jpeg, camera(EXIF_BYTE_ORDER_MOTOROLA).segment()) << "b.jpg";
        QTest::newRow("PNG") << pngWithExif(segment) << "a.png";
        QTest::newRow("WebP") << webpWithExif(segment) << "a.webp";
        QTest::newRow("WebP, without its begin") << webpWithExif(segment.sliced(6)) << "b.webp";
    }

    void whatTheCameraWroteIsReadInEachFormat()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const ImageFacts facts = factsOf(bytes, name);
        QCOMPARE(facts.size, QSize(60, 80));
        QCOMPARE(facts.colourSpace, QStringLiteral("sRGB"));
        compareWithCamera(facts.exif);
    }

    void theCamerasSmallPictureIsShownWhereItWillDo_data()
    {
        QTest::addColumn<QSize>("small");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("large enough") << QSize(120, 160) << 96 << true;
        QTest::newRow("too small") << QSize(60, 80) << 96 << false;
        QTest::newRow("for a screen") << QSize(120, 160) << 4000 << false;
        QTest::newRow("with bars") << QSize(160, 160) << 96 << false;
        QTest::newRow("none") << QSize() << 96 << false;
    }

    void theCamerasSmallPictureIsShownWhereItWillDo()
    {
        QFETCH(QSize, small);
        QFETCH(int, wanted);
        QFETCH(bool, isTaken);
        Exif exif;
        exif.orientation(6);
        if (!small.isEmpty()) {
            QImage red(small, QImage::Format_RGB32);
            red.fill(Qt::red);
            exif.smallPicture(encoded(red, "jpeg"));
        }
        const QByteArray segment = exif.segment();
        QByteArray file = encoded(picture({600, 800}), "jpeg");
        QByteArray length(2, '\0');
        qToBigEndian(quint16(segment.size() + 2), length.data());
        file.insert(2, "\xFF\xE1" + length + segment);
        const QTemporaryDir folder;
        const auto preview = makePreview(writeFile(folder.filePath(QStringLiteral("a.jpg")), file), wanted);
        QVERIFY(preview);
        const QImage shown = QImage::fromData(*preview);
        QVERIFY(shown.width() > shown.height()); // turned
        QVERIFY(shown.width() <= wanted);
        QCOMPARE(qRed(shown.pixel(shown.rect().center())) > 200, isTaken);
    }

    void aHeicTellsToo()
    {
        const QString encoder = QStandardPaths::findExecutable(QStringLiteral("heif-enc"));
        if (encoder.isEmpty())
            QSKIP("heif-enc is not here");
        const QString jpeg = writeFile(
            m_folder.filePath(QStringLiteral("a.jpg")), withExif(encoded(picture(), "jpeg"), camera().segment()));
        const QString heic = m_folder.filePath(QStringLiteral("a.heic"));
        if (QProcess::execute(encoder, {jpeg, QStringLiteral("-o"), heic}) != 0)
            QSKIP("heif-enc has no encoder");
        const auto facts = probeImage(heic);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
        compareWithCamera(facts->exif);
        QCOMPARE(facts->bitsPerChannel, 8);
    }

    void aTiffTellsInItsOwnDirectory()
    {
        const QByteArray tiff = tiffWith({{EXIF_TAG_MAKE, "EPSON"}, {EXIF_TAG_MODEL, "Expression 12000XL"},
            {EXIF_TAG_DATE_TIME, "2023:11:02 09:30:00"}, {EXIF_TAG_ARTIST, "A. Gray"},
            {EXIF_TAG_COPYRIGHT, "Public domain"}});
        QVERIFY(qFromLittleEndian<quint32>(tiff.constData() + 4) > 0x10000); // where libexif alone does not look
        const ImageFacts facts = factsOf(tiff, QStringLiteral("a.tif"));
        QCOMPARE(facts.exif.camera, QStringLiteral("EPSON Expression 12000XL"));
        QCOMPARE(facts.exif.taken.toString(Qt::ISODate), QStringLiteral("2023-11-02T09:30:00"));
        QCOMPARE(facts.exif.creator, QStringLiteral("A. Gray"));
        QCOMPARE(facts.exif.copyright, QStringLiteral("Public domain"));
        QVERIFY(!facts.exif.location);
    }

    void aTiffTellsInTheCamerasDirectories()
    {
        for (const ExifByteOrder order : {EXIF_BYTE_ORDER_INTEL, EXIF_BYTE_ORDER_MOTOROLA})
            compareWithCamera(readTiffDirectory(camera(order).segment().sliced(6)));
    }

    void aDamagedDirectoryTellsWhatIsLeft()
    {
        const QByteArray whole = camera().segment().sliced(6);
        for (qsizetype length = 0; length <= whole.size(); ++length)
            readTiffDirectory(whole.first(length));
        QByteArray wild = whole;
        for (qsizetype at = 4; at < wild.size(); ++at) {
            wild[at] = '\xFF';
            readTiffDirectory(wild);
            wild[at] = whole[at];
        }
        const QByteArray chunks = pngWithExif(camera().segment());
        for (qsizetype length = 0; length <= chunks.size(); ++length)
            exifInFile(chunks.first(length), "png");
    }

    void theFormatsThatQtLeavesLyingAreTurnedToo()
    {
        const QByteArray segment = Exif().orientation(6).segment();
        for (const auto &[bytes, name] : {std::pair(pngWithExif(segment), QStringLiteral("lying.png")),
                 {webpWithExif(segment), QStringLiteral("lying.webp")}}) {
            const ImageFacts facts = factsOf(bytes, name);
            QVERIFY(facts.rotated);
            QCOMPARE(facts.size, QSize(80, 60));
        }
    }

    void coloursHaveAName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("colours");
        QTest::addColumn<int>("bits");
        const auto in = [](QColorSpace::NamedColorSpace space) {
            QImage image = picture();
            image.setColorSpace(QColorSpace(space));
            return image;
        };
        const QImage plain = picture();
        QTest::newRow("JPEG") << encoded(plain, "jpeg") << "a.jpg"
                              << "sRGB" << 8;
        QTest::newRow("JPEG, sRGB") << encoded(in(QColorSpace::SRgb), "jpeg") << "a.jpg"
                                    << "sRGB" << 8;
        QTest::newRow("JPEG, Adobe RGB") << encoded(in(QColorSpace::AdobeRgb), "jpeg") << "a.jpg"
                                         << "Adobe RGB" << 8;
        QTest::newRow("JPEG, Adobe RGB by the word")
            << withExif(encoded(plain, "jpeg"), Exif().text(EXIF_IFD_INTEROPERABILITY, 1, "R03").segment()) << "a.jpg"
            << "Adobe RGB" << 8;
        QTest::newRow("JPEG, Display P3") << encoded(in(QColorSpace::DisplayP3), "jpeg") << "a.jpg"
                                          << "Display P3" << 8;
        QTest::newRow("JPEG, grey") << encoded(plain.convertToFormat(QImage::Format_Grayscale8), "jpeg") << "a.jpg"
                                    << "grey" << 8;
        QTest::newRow("PNG, 16 bits, ProPhoto")
            << encoded(in(QColorSpace::ProPhotoRgb).convertToFormat(QImage::Format_RGBX64), "png") << "a.png"
            << "ProPhoto RGB" << 16;
        QTest::newRow("PNG, grey, 16 bits")
            << encoded(plain.convertToFormat(QImage::Format_Grayscale16), "png") << "a.png"
            << "grey" << 16;
        QTest::newRow("PNG, black and white") << encoded(plain.convertToFormat(QImage::Format_Mono), "png") << "a.png"
                                              << "grey" << 1;
        QTest::newRow("TIFF, Adobe RGB") << encoded(in(QColorSpace::AdobeRgb), "tiff") << "a.tif"
                                         << "Adobe RGB" << 8;
        QTest::newRow("WebP") << encoded(plain, "webp") << "a.webp"
                              << "sRGB" << 8;
    }

    void coloursHaveAName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const ImageFacts facts = factsOf(bytes, name);
        QTEST(facts.colourSpace, "colours");
        QTEST(facts.bitsPerChannel, "bits");
    }

    void inksOfATiffAreKnownByItsWord()
    {
        // One entry: PhotometricInterpretation, a short, 5.
        const QByteArray tiff("II*\0\x08\0\0\0\x01\0\x06\x01\x03\0\x01\0\0\0\x05\0\0\0", 22);
        QVERIFY(readTiffDirectory(tiff).isCmyk);
        QVERIFY(!readTiffDirectory(encoded(picture(), "tiff")).isCmyk);
    }

    void whatIsNotSaidIsEmpty()
    {
        for (const char *format : {"jpeg", "png", "webp", "tiff"}) {
            const ImageFacts facts = factsOf(encoded(picture(), format), QString::fromLatin1(format));
            QCOMPARE(facts.exif, ExifFacts());
        }
    }

    void aCameraWithoutAFixSaysNoPlace()
    {
        Exif exif;
        exif.text(EXIF_IFD_GPS, EXIF_TAG_GPS_LATITUDE_REF, "N")
            .degrees(EXIF_TAG_GPS_LATITUDE, {{0, 0}, {0, 0}, {0, 0}})
            .text(EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE_REF, "E")
            .degrees(EXIF_TAG_GPS_LONGITUDE, {{0, 0}, {0, 0}, {0, 0}});
        QVERIFY(!readExif(exif.segment()).location);
    }

    void olderWordsAndLongOnesAreRead()
    {
        const auto exif = readExif(Exif()
                                       .text(EXIF_IFD_0, EXIF_TAG_ARTIST, "Jos\xE9")
                                       .text(EXIF_IFD_0, EXIF_TAG_COPYRIGHT, QByteArray(5000, 'c'))
                                       .text(EXIF_IFD_0, EXIF_TAG_MAKE, "NIKON CORPORATION")
                                       .text(EXIF_IFD_0, EXIF_TAG_MODEL, "NIKON D850")
                                       .segment());
        QCOMPARE(exif.creator, QStringLiteral("José"));
        QCOMPARE(exif.copyright.size(), 1000);
        QCOMPARE(exif.camera, QStringLiteral("NIKON D850"));
    }

    void aScannersTimeIsTaken()
    {
        const auto exif
            = readExif(Exif().text(EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_DIGITIZED, "2020:02:29 08:00:00").segment());
        QCOMPARE(exif.taken, QDateTime(QDate(2020, 2, 29), QTime(8, 0)));
    }
};

QTEST_GUILESS_MAIN(MetadataTest)
#include "metadatatest.moc"
