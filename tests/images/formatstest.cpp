#include "derivatives.h"
#include "imageprobe.h"
#include "testimages.h"

#include <QBuffer>
#include <QColorSpace>
#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cstdio>
#include <jpeglib.h>

namespace {

constexpr QRgb red = qRgb(200, 60, 40), green = qRgb(70, 140, 60), grey = qRgb(128, 128, 128),
               paper = qRgb(245, 240, 225);

/// Four fields, in sRGB.
QImage chart()
{
    QImage image(600, 800, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(0, 0, 300, 400, QColor::fromRgb(red));
    painter.fillRect(300, 0, 300, 400, QColor::fromRgb(green));
    painter.fillRect(0, 400, 300, 400, QColor::fromRgb(grey));
    painter.fillRect(300, 400, 300, 400, QColor::fromRgb(paper));
    painter.end();
    image.setColorSpace(QColorSpace::SRgb);
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(qstrcmp(format, "png") == 0 ? -1 : 95);
    if (!writer.write(image))
        qFatal("cannot write %s", format);
    return bytes;
}

/// The same colours in another space, with its profile.
QImage in(QColorSpace::NamedColorSpace space)
{
    return chart().convertedToColorSpace(QColorSpace(space));
}

/// Inks as a naive program makes them, stored as Adobe does: 255 for none.
QByteArray inkJpeg()
{
    const QImage image = chart();
    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors;
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char *bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &bytes, &size);
    jpeg.image_width = JDIMENSION(image.width());
    jpeg.image_height = JDIMENSION(image.height());
    jpeg.input_components = 4;
    jpeg.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&jpeg);
    jpeg_set_colorspace(&jpeg, JCS_YCCK);
    jpeg_set_quality(&jpeg, 95, TRUE);
    jpeg_start_compress(&jpeg, TRUE);
    std::vector<unsigned char> line(size_t(image.width()) * 4);
    while (jpeg.next_scanline < jpeg.image_height) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(int(jpeg.next_scanline)));
        for (int x = 0; x < image.width(); ++x) {
            const size_t at = size_t(x) * 4;
            line[at] = uchar(qRed(from[x]));
            line[at + 1] = uchar(qGreen(from[x]));
            line[at + 2] = uchar(qBlue(from[x]));
            line[at + 3] = 255;
        }
        JSAMPROW row = line.data();
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
    const QByteArray file(reinterpret_cast<const char *>(bytes), qsizetype(size));
    free(bytes);
    return file;
}

int apart(QRgb a, QRgb b)
{
    return std::max({qAbs(qRed(a) - qRed(b)), qAbs(qGreen(a) - qGreen(b)), qAbs(qBlue(a) - qBlue(b))});
}

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result<Derivatives> copiesOf(const QString &path, const QByteArray &format, const ImageRights &rights = {}) const
    {
        return makeDerivatives({.source = path,
            .format = format,
            .recipe = {.web = {.width = 300, .quality = 95}, .thumbnail = {.width = 100, .quality = 95}},
            .rights = rights,
            .webPath = m_folder.filePath(QStringLiteral("web.jpg")),
            .thumbnailPath = m_folder.filePath(QStringLiteral("thumbnail.jpg"))});
    }

private slots:
    void theCopiesHaveTheColoursOfTheSource_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("bits");
        QTest::addColumn<bool>("hasColour");
        const QImage plain = chart();
        const QImage deep = plain.convertToFormat(QImage::Format_RGBX64);
        QImage greyOnly(plain.size(), QImage::Format_Grayscale8);
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x)
                greyOnly.scanLine(y)[x] = uchar(qGray(plain.pixel(x, y)));
        }
        QTest::newRow("JPEG") << encoded(plain, "jpeg") << QByteArray("jpeg") << 8 << true;
        QTest::newRow("JPEG, Adobe RGB") << encoded(in(QColorSpace::AdobeRgb), "jpeg") << QByteArray("jpeg") << 8
                                         << true;
        QTest::newRow("JPEG, Display P3")
            << encoded(in(QColorSpace::DisplayP3), "jpeg") << QByteArray("jpeg") << 8 << true;
        QTest::newRow("JPEG, ProPhoto") << encoded(in(QColorSpace::ProPhotoRgb), "jpeg") << QByteArray("jpeg") << 8
                                        << true;
        QTest::newRow("JPEG, grey") << encoded(greyOnly, "jpeg") << QByteArray("jpeg") << 8 << false;
        QTest::newRow("JPEG, inks") << inkJpeg() << QByteArray("jpeg") << 8 << true;
        QTest::newRow("PNG") << encoded(plain, "png") << QByteArray("png") << 8 << true;
        QTest::newRow("PNG, 16 bits") << encoded(deep, "png") << QByteArray("png") << 16 << true;
        QTest::newRow("PNG, 16 bits, Adobe RGB")
            << encoded(in(QColorSpace::AdobeRgb).convertToFormat(QImage::Format_RGBX64), "png") << QByteArray("png")
            << 16 << true;
        QTest::newRow("PNG, grey") << encoded(greyOnly, "png") << QByteArray("png") << 8 << false;
        QTest::newRow("PNG, palette") << encoded(plain.convertToFormat(QImage::Format_Indexed8), "png")
                                      << QByteArray("png") << 8 << true;
        QTest::newRow("TIFF") << encoded(plain, "tiff") << QByteArray("tiff") << 8 << true;
        QTest::newRow("TIFF, 16 bits") << encoded(deep, "tiff") << QByteArray("tiff") << 16 << true;
        QTest::newRow("TIFF, grey") << encoded(greyOnly, "tiff") << QByteArray("tiff") << 8 << false;
        QTest::newRow("WebP") << encoded(plain, "webp") << QByteArray("webp") << 8 << true;
    }

    void theCopiesHaveTheColoursOfTheSource()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, format);
        QFETCH(bool, hasColour);
        const QString path
            = writeFile(m_folder.filePath(QStringLiteral("source.") + QString::fromLatin1(format)), bytes);
        const auto facts = probeImage(path);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
        QCOMPARE(facts->format, format);
        QCOMPARE(facts->size, chart().size());
        QTEST(facts->bitsPerChannel, "bits");
        QVERIFY(!facts->warnings.contains(QStringLiteral("odd-jpeg")));

        const auto made = copiesOf(path, format);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        for (const Derivative &copy : {made->web.value(), made->thumbnail}) {
            QImageReader reader(copy.path);
            QCOMPARE(reader.format(), "jpeg");
            const QImage image = reader.read();
            const int x = image.width() / 4, y = image.height() / 4;
            for (const auto &[at, colour] : {std::pair(QPoint(x, y), red), {QPoint(3 * x, y), green},
                     {QPoint(x, 3 * y), grey}, {QPoint(3 * x, 3 * y), paper}}) {
                const int light = qGray(colour);
                const QRgb expected = hasColour ? colour : qRgb(light, light, light);
                const QRgb found = image.pixel(at);
                QVERIFY2(apart(found, expected) <= 8,
                    qPrintable(QStringLiteral("%1 instead of %2").arg(QColor(found).name(), QColor(expected).name())));
            }
        }
    }

    void inksAreCalledSo()
    {
        const auto facts = probeImage(writeFile(m_folder.filePath(QStringLiteral("inks.jpg")), inkJpeg()));
        QVERIFY(facts);
        QCOMPARE(facts->colourSpace, QStringLiteral("CMYK"));
    }

    void transparentPartsBecomePaper()
    {
        QImage image = chart().convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < 400; ++y)
            std::fill_n(reinterpret_cast<QRgb *>(image.scanLine(y)), 300, qRgba(0, 0, 0, 0));
        const QString path = writeFile(m_folder.filePath(QStringLiteral("clear.png")), encoded(image, "png"));
        const auto made = copiesOf(path, "png");
        QVERIFY(made);
        QVERIFY(apart(QImage(made->web->path).pixel(70, 90), qRgb(255, 255, 255)) <= 4);
    }

    void whatTheCameraWroteIsNotInTheCopiesButTheRightsAre()
    {
        const QByteArray source = withOrientation(encoded(chart(), "jpeg"), 6);
        const QString path = writeFile(m_folder.filePath(QStringLiteral("turned.jpg")), source);
        const auto made = copiesOf(path, "jpeg",
            {.creator = QStringLiteral("José Gärtner"),
                .copyright = QStringLiteral("© 2026 The Herbarium"),
                .licence = QStringLiteral("CC BY 4.0")});
        QVERIFY(made);
        for (const Derivative &copy : {made->web.value(), made->thumbnail}) {
            const auto facts = probeImage(copy.path);
            QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
            QVERIFY(!facts->rotated);
            QCOMPARE(facts->exif.creator, QStringLiteral("José Gärtner"));
            QCOMPARE(facts->exif.copyright, QStringLiteral("© 2026 The Herbarium. CC BY 4.0"));
        }
        const auto plain = copiesOf(path, "jpeg");
        QVERIFY(plain);
        QVERIFY(!fileBytes(plain->web->path).contains("Exif"));
    }

    void whatTheCameraWroteStaysWhereTheRecipeKeepsIt()
    {
        const QByteArray turned = withOrientation(encoded(chart(), "jpeg"), 6);
        const qsizetype begin = turned.indexOf("Exif");
        const qsizetype length = qFromBigEndian<quint16>(turned.constData() + begin - 2) - 2;
        const QByteArray segment = exifWith(
            {.creator = QStringLiteral("Camera"), .copyright = {}, .licence = {}}, turned.sliced(begin, length), false);
        QByteArray source = encoded(chart(), "jpeg");
        source.insert(2, QByteArray("\xFF\xE1\0", 3) + char(segment.size() + 2) + segment);
        const QString path = writeFile(m_folder.filePath(QStringLiteral("kept.jpg")), source);
        DerivativeRequest request{.source = path,
            .format = "jpeg",
            .recipe = {.web = {.width = 300}, .keepMetadata = true},
            .rights = {.creator = {}, .copyright = QStringLiteral("© The Herbarium"), .licence = {}},
            .webPath = m_folder.filePath(QStringLiteral("web.jpg")),
            .thumbnailPath = m_folder.filePath(QStringLiteral("thumbnail.jpg"))};
        const auto made = makeDerivatives(request);
        QVERIFY(probeImage(path).value().rotated);
        QVERIFY(made);
        const auto facts = probeImage(made->web->path);
        QVERIFY(facts);
        QCOMPARE(facts->exif.creator, QStringLiteral("Camera"));
        QCOMPARE(facts->exif.copyright, QStringLiteral("© The Herbarium"));
        QVERIFY(!facts->rotated);
    }

    void aSmallOriginalIsItsOwnWebCopyInColoursOfTheWebOnly()
    {
        QImage small = chart().scaled(150, 200);
        for (const auto &[space, isOwn] :
            {std::pair(QColorSpace(), true), {QColorSpace(QColorSpace::AdobeRgb), false}}) {
            small.setColorSpace(space);
            const QString path = writeFile(m_folder.filePath(QStringLiteral("small.jpg")), encoded(small, "jpeg"));
            const auto made = copiesOf(path, "jpeg");
            QVERIFY(made);
            QCOMPARE(!made->web, isOwn);
        }
    }

    void aFileThatChangedSinceItWasLookedAtIsNotUsed()
    {
        const QString path = writeFile(m_folder.filePath(QStringLiteral("changed.jpg")), testJpeg(1));
        const auto facts = probeImage(path);
        writeFile(path, testJpeg(2));
        const auto made = makeDerivatives({.source = path,
            .format = facts->format,
            .sha256 = facts->checksums.sha256,
            .recipe = {},
            .webPath = m_folder.filePath(QStringLiteral("web.jpg")),
            .thumbnailPath = m_folder.filePath(QStringLiteral("thumbnail.jpg"))});
        QVERIFY(!made);
        QCOMPARE(made.error().code, QStringLiteral("source-changed"));
    }

    /// Each shows the same as the first of its shape.
    void sharedOrientationsComeOutUpright_data()
    {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<int>("orientation");
        for (const QString &shape : {QStringLiteral("landscape"), QStringLiteral("portrait")}) {
            for (int orientation = 1; orientation <= 8; ++orientation)
                QTest::addRow("%s %d", qPrintable(shape), orientation) << shape << orientation;
        }
    }

    void sharedOrientationsComeOutUpright()
    {
        QFETCH(QString, shape);
        QFETCH(int, orientation);
        const QDir shared(QStringLiteral(SHEETLINK_SHARED "/data/exif"));
        if (!shared.exists())
            QSKIP("the shared camera files are not here");
        const auto imageOf = [&](int number) {
            const auto made = copiesOf(shared.filePath(QStringLiteral("%1_%2.jpg").arg(shape).arg(number)), "jpeg");
            return made ? QImage(made->web->path) : QImage();
        };
        const QImage first = imageOf(1), other = imageOf(orientation);
        QVERIFY(!other.isNull());
        QCOMPARE(other.size(), first.size());
        qint64 difference = 0;
        for (int y = 0; y < first.height(); ++y) {
            for (int x = 0; x < first.width(); ++x)
                difference += qAbs(qGray(first.pixel(x, y)) - qGray(other.pixel(x, y)));
        }
        const double mean = double(difference) / (first.width() * first.height());
        QVERIFY2(mean < 6, qPrintable(QString::number(mean)));
    }

    void aSharedHeifIsRead()
    {
        const QString path = QStringLiteral(SHEETLINK_SHARED "/data/exif/samplefilehub.heif");
        if (!QFile::exists(path))
            QSKIP("the shared camera files are not here");
        const auto facts = probeImage(path);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
        QCOMPARE(facts->format, "heic");
        const auto made = copiesOf(path, "heic");
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->web->size.width(), 300);
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "formatstest.moc"
