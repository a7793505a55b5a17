#include "decodedimage.h"
#include "imageprobe.h"
#include "testimages.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <future>

using namespace Qt::StringLiterals;
using ZXing::BarcodeFormat;

namespace {

/// Those that a scan reads off the file.
Result<QList<Barcode>> codesIn(const QString &path, const CancelToken &cancel = {})
{
    const auto facts = probeImage(path, LookForCodes::Yes, cancel);
    if (!facts)
        return failure(facts.error());
    return facts->barcodes;
}

struct DrawnCode {
    const char *text;
    BarcodeFormat format = BarcodeFormat::Code39;
    QPoint topLeft = QPoint(200, 200);
    int module = 3;  ///< Pixels.
    int height = 90; ///< Pixels, of linear codes.
    int quiet = 36;  ///< Pixels around it.
};

QImage emptySheet(QSize size = QSize(1500, 2200))
{
    QImage sheet(size, QImage::Format_RGB32);
    sheet.fill(QColor(0xf3ecd8));
    return sheet;
}

/// Draws the code on a white label and gives back where its modules are.
QRect draw(QImage &sheet, const DrawnCode &code)
{
    const bool linear = ZXing::BarcodeFormats(BarcodeFormat::LinearCodes).testFlag(code.format);
    const auto modules = ZXing::MultiFormatWriter(code.format).setMargin(0).encode(std::string(code.text), 0, 0);
    const int moduleHeight = linear ? code.height : code.module;
    const int rows = linear ? 1 : modules.height();
    const QRect place(code.topLeft, QSize(modules.width() * code.module, rows * moduleHeight));
    QPainter painter(&sheet);
    painter.fillRect(place.adjusted(-code.quiet, -code.quiet, code.quiet, code.quiet), Qt::white);
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < modules.width(); ++x) {
            if (modules.get(x, y)) {
                painter.fillRect(place.left() + x * code.module, place.top() + y * moduleHeight, code.module,
                    moduleHeight, Qt::black);
            }
        }
    }
    return place;
}

QByteArray encoded(const QImage &image, const char *format = "jpeg", bool progressive = false)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setProgressiveScanWrite(progressive);
    writer.setQuality(90);
    if (!writer.write(image))
        qFatal("cannot encode the test image");
    return bytes;
}

QStringList textsOf(const Result<QList<Barcode>> &codes)
{
    QStringList texts;
    for (const Barcode &code : codes.value_or(QList<Barcode>()))
        texts.append(code.text);
    return texts;
}

QRectF sharesOf(const QRect &place, QSize size)
{
    return QTransform::fromScale(1.0 / size.width(), 1.0 / size.height()).mapRect(QRectF(place));
}

/// Readers give the place of a linear code by the lines that they looked at, so its height is only roughly known.
bool areNear(const QRectF &a, const QRectF &b)
{
    return qAbs(a.left() - b.left()) < 0.02 && qAbs(a.right() - b.right()) < 0.02 && qAbs(a.top() - b.top()) < 0.02
        && qAbs(a.bottom() - b.bottom()) < 0.02;
}

/// A picture with much in it, but no code.
using Scribble = void (*)(QImage &, QRandomGenerator &);

void noise(QImage &image, QRandomGenerator &random)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, random.bounded(2u) ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
    }
}

void blocks(QImage &image, QRandomGenerator &random)
{
    QPainter painter(&image);
    const int side = 3 + int(random.bounded(7u));
    for (int y = 0; y < image.height(); y += side) {
        for (int x = 0; x < image.width(); x += side)
            painter.fillRect(x, y, side, side, random.bounded(2u) ? Qt::white : Qt::black);
    }
}

void stems(QImage &image, QRandomGenerator &random)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 150; ++i) {
        painter.setPen(QPen(QColor(40, int(30 + random.bounded(60u)), 20), 1 + random.bounded(12u)));
        const int x = random.bounded(image.width());
        painter.drawLine(x, 0, x + random.bounded(-15, 16), image.height());
    }
}

void rulers(QImage &image, QRandomGenerator &random)
{
    QPainter painter(&image);
    for (int y = 20; y < image.height(); y += 120) {
        const double distance = 3 + random.bounded(12.0);
        for (int mark = 0; mark * distance < image.width(); ++mark) {
            const int height = mark % 10 == 0 ? 90 : (mark % 5 == 0 ? 65 : 40);
            painter.fillRect(QRectF(mark * distance, y, distance / 3, height), Qt::black);
        }
    }
}

/// Wide and narrow bars in quiet zones, as those of a code, but in no order that means something.
void bars(QImage &image, QRandomGenerator &random)
{
    QPainter painter(&image);
    for (int y = 20; y < image.height(); y += 160) {
        const int module = 2 + int(random.bounded(4u));
        for (int bar = 10 + int(random.bounded(40u)), x = 100; bar > 0 && x < image.width() - 100; --bar) {
            const int width = module * (random.bounded(2u) ? 1 : 3);
            painter.fillRect(x, y, width, 120, Qt::black);
            x += width + module * (random.bounded(2u) ? 1 : 3);
        }
    }
}

} // namespace

Q_DECLARE_METATYPE(BarcodeFormat)
Q_DECLARE_METATYPE(Scribble)

class BarcodesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString put(const QString &name, const QByteArray &bytes) const
    {
        return writeFile(m_folder.filePath(name), bytes);
    }
    Result<QList<Barcode>> codesOn(const QImage &image) const { return codesIn(put(u"sheet.jpg"_s, encoded(image))); }

private slots:
    void theSymbologiesOfHerbariaAreRead_data()
    {
        QTest::addColumn<BarcodeFormat>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("Code39") << BarcodeFormat::Code39 << QByteArray("NY01234567");
        QTest::newRow("Code128") << BarcodeFormat::Code128 << QByteArray("K000123456");
        QTest::newRow("Codabar") << BarcodeFormat::Codabar << QByteArray("31210012345");
        QTest::newRow("ITF") << BarcodeFormat::ITF << QByteArray("00123456");
        QTest::newRow("EAN-13") << BarcodeFormat::EAN13 << QByteArray("4006381333931");
        QTest::newRow("QRCode") << BarcodeFormat::QRCode << QByteArray("https://herbarium.example.org/B100001234");
        QTest::newRow("DataMatrix") << BarcodeFormat::DataMatrix << QByteArray("L.1234567");
        QTest::newRow("PDF417") << BarcodeFormat::PDF417 << QByteArray("Carex typhina 1390992");
    }

    void theSymbologiesOfHerbariaAreRead()
    {
        QFETCH(BarcodeFormat, format);
        QFETCH(QByteArray, text);
        QImage sheet = emptySheet();
        const QRect drawn = draw(sheet, {.text = text.constData(), .format = format, .module = 5});
        const auto codes = codesOn(sheet);
        QCOMPARE(textsOf(codes), QStringList{QString::fromLatin1(text)});
        QCOMPARE(codes->first().symbology, QLatin1StringView(QTest::currentDataTag()));
        QVERIFY(areNear(codes->first().place, sharesOf(drawn, sheet.size())));
    }

    void severalCodesAreReadFromTopToBottomAndLeftToRight()
    {
        QImage sheet = emptySheet();
        draw(sheet, {.text = "RIGHT", .topLeft = {900, 1490}});
        draw(sheet, {.text = "LEFT", .topLeft = {200, 1500}});
        draw(sheet, {.text = "TOP", .format = BarcodeFormat::Code128, .topLeft = {1000, 200}});
        draw(sheet, {.text = "BOTTOM", .format = BarcodeFormat::QRCode, .topLeft = {300, 1900}});
        QCOMPARE(textsOf(codesOn(sheet)), (QStringList{u"TOP"_s, u"LEFT"_s, u"RIGHT"_s, u"BOTTOM"_s}));
    }

    void theSameTextIsReportedOnceWhereItStandsFirst()
    {
        QImage sheet = emptySheet();
        const QRect first = draw(sheet, {.text = "1390992", .topLeft = {700, 300}});
        draw(sheet, {.text = "1390992", .topLeft = {200, 1500}});
        draw(sheet, {.text = "1390992", .format = BarcodeFormat::QRCode, .topLeft = {900, 1800}});
        const auto codes = codesOn(sheet);
        QCOMPARE(textsOf(codes), QStringList{u"1390992"_s});
        QVERIFY(areNear(codes->first().place, sharesOf(first, sheet.size())));
    }

    void thePlaceIsThatOnTheUprightImage_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%d", orientation) << orientation;
    }

    void thePlaceIsThatOnTheUprightImage()
    {
        QFETCH(int, orientation);
        QImage sheet = emptySheet();
        draw(sheet, {.text = "1390992", .topLeft = {150, 300}});
        const QString stored = put(u"turned.jpg"_s, withOrientation(encoded(sheet), orientation));

        // The same picture, turned by Qt and stored upright, is the judge.
        QImageReader reader(stored);
        reader.setAutoTransform(true);
        const auto expected = codesOn(reader.read());
        const auto codes = codesIn(stored);
        QCOMPARE(textsOf(codes), QStringList{u"1390992"_s});
        QCOMPARE(textsOf(expected), QStringList{u"1390992"_s});
        QVERIFY(areNear(codes->first().place, expected->first().place));
    }

    void aSmallCodeOnALargeSheetIsFound()
    {
        QImage sheet = emptySheet({4000, 6000});
        const QRect drawn = draw(sheet, {.text = "MICH1390992", .topLeft = {2900, 5500}, .module = 4, .height = 120});
        const auto codes = codesOn(sheet);
        QCOMPARE(textsOf(codes), QStringList{u"MICH1390992"_s});
        QVERIFY(areNear(codes->first().place, sharesOf(drawn, sheet.size())));
    }

    void barsOfTwoPixelsOnALargeSheetAreFound()
    {
        QImage sheet = emptySheet({4000, 6000});
        draw(sheet, {.text = "1390992", .topLeft = {2900, 5500}, .module = 2, .height = 70});
        QCOMPARE(textsOf(codesOn(sheet)), QStringList{u"1390992"_s});
    }

    void aQrCodeThatIsLostInTheReducedPictureIsFound()
    {
        QImage sheet = emptySheet({4000, 6000});
        draw(sheet, {.text = "1390992", .format = BarcodeFormat::QRCode, .topLeft = {2900, 5500}, .module = 2});
        QCOMPARE(textsOf(codesOn(sheet)), QStringList{u"1390992"_s});
    }

    void aDataMatrixIsFoundWhereverItLies_data()
    {
        QTest::addColumn<QPoint>("topLeft");
        QTest::addColumn<int>("module");
        QTest::newRow("small") << QPoint(2931, 5517) << 8;
        QTest::newRow("middling") << QPoint(317, 4021) << 10;
        QTest::newRow("large") << QPoint(3333, 277) << 16;
    }

    void aDataMatrixIsFoundWhereverItLies()
    {
        QFETCH(QPoint, topLeft);
        QFETCH(int, module);
        QImage sheet = emptySheet({4000, 6000});
        const QRect drawn = draw(
            sheet, {.text = "L.1234567", .format = BarcodeFormat::DataMatrix, .topLeft = topLeft, .module = module});
        const auto codes = codesOn(sheet);
        QCOMPARE(textsOf(codes), QStringList{u"L.1234567"_s});
        QVERIFY(areNear(codes->first().place, sharesOf(drawn, sheet.size())));
    }

    void aCodeThatStandsUprightOrAskewIsRead_data()
    {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {-4.0, 4.0, 90.0, 180.0, 273.0})
            QTest::addRow("%g", degrees) << degrees;
    }

    void aCodeThatStandsUprightOrAskewIsRead()
    {
        QFETCH(double, degrees);
        QImage sheet = emptySheet();
        draw(sheet, {.text = "1390992", .topLeft = {500, 1000}});
        const QImage turned = sheet.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
        QCOMPARE(textsOf(codesOn(turned)), QStringList{u"1390992"_s});
    }

    void aPngIsReadToo()
    {
        QImage sheet = emptySheet();
        draw(sheet, {.text = "1390992"});
        QCOMPARE(textsOf(codesIn(put(u"sheet.png"_s, encoded(sheet, "png")))), QStringList{u"1390992"_s});
    }

    void onAnEmptySheetThereIsNothing()
    {
        const auto codes = codesOn(emptySheet());
        QVERIFY(codes);
        QVERIFY(codes->isEmpty());
        QVERIFY(codesOn(emptySheet({1, 1})));
    }

    void whatIsTooShortToBeCertainIsNotBelieved_data()
    {
        QTest::addColumn<BarcodeFormat>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("Code39") << BarcodeFormat::Code39 << QByteArray("123");
        QTest::newRow("ITF") << BarcodeFormat::ITF << QByteArray("1234");
        QTest::newRow("Codabar") << BarcodeFormat::Codabar << QByteArray("12345");
        QTest::newRow("EAN-8") << BarcodeFormat::EAN8 << QByteArray("96385074");
        QTest::newRow("UPC-E") << BarcodeFormat::UPCE << QByteArray("01234565");
    }

    void whatIsTooShortToBeCertainIsNotBelieved()
    {
        QFETCH(BarcodeFormat, format);
        QFETCH(QByteArray, text);
        QImage sheet = emptySheet();
        draw(sheet, {.text = text.constData(), .format = format});
        QCOMPARE(textsOf(codesOn(sheet)), QStringList());
    }

    void noCodeIsInvented_data()
    {
        QTest::addColumn<Scribble>("scribble");
        QTest::newRow("noise") << Scribble(noise);
        QTest::newRow("blocks") << Scribble(blocks);
        QTest::newRow("stems") << Scribble(stems);
        QTest::newRow("rulers") << Scribble(rulers);
        QTest::newRow("bars without meaning") << Scribble(bars);
    }

    void noCodeIsInvented()
    {
        QFETCH(Scribble, scribble);
        for (quint32 seed = 0; seed < 4; ++seed) {
            QRandomGenerator random(seed);
            QImage sheet = emptySheet({1200, 1200});
            scribble(sheet, random);
            const auto codes = codesOn(sheet);
            QVERIFY(codes);
            QVERIFY2(codes->isEmpty(), qPrintable(textsOf(codes).join(u' ')));
        }
    }

    void aFileThatCannotBeDecodedIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("text") << QByteArray("This is a letter.") << u"unsupported"_s;
        QTest::newRow("JPEG head") << testJpeg(1).left(300) << u"damaged"_s;
        QTest::newRow("half a JPEG") << testJpeg(1).first(testJpeg(1).size() / 2) << u"damaged"_s;
        QTest::newRow("PNG head") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"damaged"_s;
        QTest::newRow("half a PNG") << encoded(emptySheet(), "png").first(2000) << u"damaged"_s;
    }

    void aFileThatCannotBeDecodedIsAnError()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto codes = codesIn(put(u"odd.jpg"_s, bytes));
        QVERIFY(!codes);
        QCOMPARE(codes.error().kind, ErrorKind::Item);
        QCOMPARE(codes.error().code, code);
        QVERIFY(!codesIn(m_folder.filePath(u"missing.jpg"_s)));
    }

    void whereverAFileIsDamagedNothingFalseIsRead()
    {
        QImage sheet = emptySheet({600, 500});
        draw(sheet, {.text = "1390992", .topLeft = {80, 200}});
        const QByteArray whole = encoded(sheet);
        QRandomGenerator random(11);
        for (int i = 0; i < 150; ++i) {
            QByteArray damaged = whole;
            for (int flips = 0; flips < 3; ++flips)
                damaged[qsizetype(random.bounded(quint32(damaged.size())))] = char(random.bounded(256u));
            const auto codes = codesIn(put(u"flipped.jpg"_s, damaged));
            for (const QString &text : textsOf(codes))
                QCOMPARE(text, u"1390992"_s);
        }
    }

    void whatMostLinesSayCounts()
    {
        QImage sheet = emptySheet();
        draw(sheet, {.text = "1390992", .height = 150});
        draw(sheet, {.text = "1390999", .topLeft = {200, 350}, .height = 30, .quiet = 0});
        QCOMPARE(textsOf(codesOn(sheet)), QStringList{u"1390992"_s});
    }

    void whenHalfOfTheLinesContradictNothingCounts()
    {
        QImage sheet = emptySheet();
        draw(sheet, {.text = "1390992"});
        draw(sheet, {.text = "1390999", .topLeft = {200, 290}, .quiet = 0});
        QCOMPARE(textsOf(codesOn(sheet)), QStringList());
    }

    void aJpegOfEndlessPassesIsGivenUp()
    {
        const QByteArray honest = encoded(emptySheet({640, 640}), "jpeg", true);
        const qsizetype firstPass = honest.indexOf("\xFF\xDA");
        const QByteArray pass = honest.sliced(firstPass, honest.indexOf("\xFF\xC4", firstPass) - firstPass);
        QVERIFY(codesIn(put(u"honest.jpg"_s, honest)));
        const auto codes = codesIn(put(u"endless.jpg"_s, honest.chopped(2) + pass.repeated(600)));
        QVERIFY(!codes);
        QCOMPARE(codes.error().code, u"damaged"_s);
    }

    void aVeryLargePictureIsNotDecodedWhole()
    {
        QImage sheet(9000, 7000, QImage::Format_Grayscale8);
        sheet.fill(Qt::white);
        draw(sheet, {.text = "1390992", .topLeft = {7000, 6000}, .module = 4, .height = 200});
        const QByteArray bytes = encoded(sheet);
        const auto decoded = decodeGreyImage(bytes, 40'000'000);
        QVERIFY(decoded);
        QCOMPARE_LE(decoded->picture.size().width() * decoded->picture.size().height(), 40'000'000);
        QCOMPARE(textsOf(codesIn(put(u"large.jpg"_s, bytes))), QStringList{u"1390992"_s});
    }

    void aStopIsHonoured()
    {
        std::stop_source source;
        source.request_stop();
        const auto codes = codesIn(put(u"sheet.jpg"_s, testJpeg(1)), source.get_token());
        QVERIFY(!codes);
        QCOMPARE(codes.error().kind, ErrorKind::Cancelled);
    }

    void severalThreadsReadTheSame()
    {
        QImage sheet = emptySheet();
        draw(sheet, {.text = "1390992"});
        draw(sheet, {.text = "B100001234", .format = BarcodeFormat::QRCode, .topLeft = {300, 900}});
        const QString path = put(u"shared.jpg"_s, encoded(sheet));
        const auto alone = codesIn(path);
        QCOMPARE(alone->size(), 2);
        std::vector<std::future<Result<QList<Barcode>>>> readers;
        for (int i = 0; i < 8; ++i)
            readers.push_back(std::async(std::launch::async, [path] { return codesIn(path); }));
        for (auto &reader : readers)
            QCOMPARE(reader.get().value_or(QList<Barcode>()), *alone);
    }

    void sharedSpecimensGiveTheirNumbers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("sharp") << u"herb00ic_1390992_*"_s << QStringList{u"1390992"_s};
        QTest::newRow("another") << u"herb00ic_1449838_*"_s << QStringList{u"1449838"_s};
        QTest::newRow("label") << u"MICH_16205594_*"_s << QStringList{u"1122841"_s};
        QTest::newRow("no code") << u"no-barcode.JPG"_s << QStringList();
        QTest::newRow("folder") << u"BRIT-2015_11_20-S1-00036.JPG"_s << QStringList();
        // Its code says 1386297, but is so blurred that narrow bars have run into one another.
        QTest::newRow("blurred") << u"MICH_7574789_*"_s << QStringList();
    }

    void sharedSpecimensGiveTheirNumbers()
    {
        QFETCH(QString, file);
        const QDir shared(QStringLiteral(SHEETLINK_SHARED "/data/specimens"));
        const QStringList names = shared.entryList({file});
        if (names.isEmpty())
            QSKIP("the shared specimens are not here");
        QTEST(textsOf(codesIn(shared.filePath(names.first()))), "texts");
    }
};

QTEST_GUILESS_MAIN(BarcodesTest)
#include "barcodestest.moc"
