#include "samplesheets.h"
#include "practiceworld.h"

#include <QDir>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

#include <ZXing/ReadBarcode.h>

using namespace Qt::StringLiterals;

namespace {

QString barcodeOn(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const auto result = ZXing::ReadBarcode(
        {grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine())},
        ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::Code128));
    return QString::fromStdString(result.text());
}

} // namespace

class SampleSheetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allSheetsAreThereAndNothingElse();
    void goodSheetsCarryTheirNumberAsBarcode_data();
    void goodSheetsCarryTheirNumberAsBarcode();
    void oneSheetLiesOnItsSide();
    void oneFileIsCutOff();
    void theSameSheetsAreDrawnEveryTime();
    void aNewPracticeWorldHasThem();

private:
    QString path(const QString &name) const { return m_sheets + u'/' + name; }

    QTemporaryDir m_folder;
    QString m_sheets;
};

void SampleSheetsTest::initTestCase()
{
    m_sheets = m_folder.filePath(u"sheets"_s);
    const auto drawn = drawSampleSheets(m_sheets);
    QVERIFY2(drawn, drawn ? "" : qPrintable(drawn.error().detail));
}

void SampleSheetsTest::allSheetsAreThereAndNothingElse()
{
    QStringList expected{u"IMG_2041.jpg"_s, u"PRA0000005_label.jpg"_s, u"PRA0000999.jpg"_s, u"pra0000004 (2).jpg"_s};
    for (const int number : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15})
        expected.append(u"PRA%1.jpg"_s.arg(number, 7, 10, QLatin1Char('0')));
    QStringList found = QDir(m_sheets).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"sheets"_s});
}

void SampleSheetsTest::goodSheetsCarryTheirNumberAsBarcode_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("number");
    for (const int number : {1, 2, 3, 6, 7, 8, 9, 10}) {
        const QString text = u"PRA%1"_s.arg(number, 7, 10, QLatin1Char('0'));
        QTest::newRow(qPrintable(text)) << QString(text + u".jpg"_s) << text;
    }
    QTest::newRow("name without number") << u"IMG_2041.jpg"_s << u"PRA0000012"_s;
}

void SampleSheetsTest::goodSheetsCarryTheirNumberAsBarcode()
{
    QFETCH(QString, file);
    QFETCH(QString, number);
    const QImage image(path(file));
    QCOMPARE(image.size(), QSize(2000, 3000));
    QCOMPARE(barcodeOn(image), number);
}

void SampleSheetsTest::oneSheetLiesOnItsSide()
{
    QImageReader reader(path(u"PRA0000013.jpg"_s));
    QCOMPARE(reader.transformation(), QImageIOHandler::TransformationRotate90);
    QCOMPARE(reader.size(), QSize(3000, 2000));
    reader.setAutoTransform(true);
    const QImage upright = reader.read();
    QCOMPARE(upright.size(), QSize(2000, 3000));
    // The barcode label is at the lower left of an upright sheet.
    QCOMPARE(barcodeOn(upright.copy(0, 2500, 1000, 500)), u"PRA0000013"_s);
}

void SampleSheetsTest::oneFileIsCutOff()
{
    QFile cut(path(u"PRA0000014.jpg"_s));
    QVERIFY(cut.open(QIODevice::ReadOnly));
    QVERIFY(!cut.readAll().endsWith("\xFF\xD9"));
    QFile whole(path(u"PRA0000001.jpg"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QVERIFY(whole.readAll().endsWith("\xFF\xD9"));
    QVERIFY(cut.size() < whole.size());
}

void SampleSheetsTest::theSameSheetsAreDrawnEveryTime()
{
    const QTemporaryDir other;
    const QString again = other.filePath(u"sheets"_s);
    QVERIFY(drawSampleSheets(again));
    for (const QString &name : QDir(m_sheets).entryList(QDir::Files)) {
        QFile first(path(name));
        QFile second(again + u'/' + name);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QVERIFY2(first.readAll() == second.readAll(), qPrintable(name));
    }
}

void SampleSheetsTest::aNewPracticeWorldHasThem()
{
    const QTemporaryDir folder;
    const auto world = PracticeWorld::start({.folder = folder.path()});
    QVERIFY(world);
    QCOMPARE((*world)->sheetsFolder(), folder.filePath(u"sheets"_s));
    QCOMPARE(QDir((*world)->sheetsFolder()).entryList(QDir::Files), QDir(m_sheets).entryList(QDir::Files));
}

QTEST_MAIN(SampleSheetsTest)
#include "samplesheetstest.moc"
