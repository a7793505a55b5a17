#include "imageprobe.h"
#include "testimages.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

namespace {

enum class Kind { Baseline, Progressive, Restarts, Grey };

QByteArray jpegOf(Kind kind, int seed)
{
    QImage image;
    image.loadFromData(testJpeg(seed, QSize(400, 560)));
    if (kind == Kind::Grey)
        image = image.convertToFormat(QImage::Format_Grayscale8);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(90);
    writer.setProgressiveScanWrite(kind == Kind::Progressive);
    writer.setOptimizedWrite(kind == Kind::Restarts);
    writer.write(image);
    return bytes;
}

QImage shown(const QByteArray &bytes)
{
    QImage image;
    image.loadFromData(bytes, "jpeg");
    return image;
}

/// Where the picture itself begins: behind the first start of scan.
qsizetype pictureBegin(const QByteArray &jpeg)
{
    return jpeg.indexOf("\xFF\xDA") + 2;
}

} // namespace

class DamageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    bool isStopped(const QByteArray &bytes)
    {
        const auto facts = probeImage(writeFile(m_folder.filePath(QStringLiteral("damaged.jpg")), bytes));
        return !facts && facts.error().code == QLatin1String("damaged");
    }

private slots:
    void aCutJpegIsStoppedWhereverItIsCut()
    {
        QRandomGenerator random(7);
        int missed = 0;
        for (int i = 0; i < 2000; ++i) {
            const QByteArray whole = jpegOf(Kind(i % 4), i / 100);
            missed += isStopped(whole.first(100 + qsizetype(random.bounded(quint32(whole.size() - 101))))) ? 0 : 1;
        }
        QCOMPARE(missed, 0);
    }

    /// As frames of films are: the decoder knows the usual tables, and is alone with such files.
    void aJpegWithoutTablesIsStoppedWhereItIsCut()
    {
        QByteArray whole = jpegOf(Kind::Baseline, 3);
        for (qsizetype table = whole.indexOf("\xFF\xC4"); table > 0; table = whole.indexOf("\xFF\xC4"))
            whole.remove(table, 2 + qFromBigEndian<quint16>(whole.constData() + table + 2));
        QVERIFY(!isStopped(whole));
        for (const qsizetype missing : {1, 2, 3, 100, 1000})
            QVERIFY(isStopped(whole.chopped(missing)));
    }

    /// Whole sectors of a disk or pages of a card hold something else. What hits nothing that is shown is no damage.
    void aSmashedJpegIsStopped()
    {
        constexpr qsizetype sector = 512;
        QRandomGenerator random(11);
        const QByteArray other = jpegOf(Kind::Baseline, 99);
        int missed = 0;
        for (int i = 0; i < 500;) {
            const QByteArray whole = jpegOf(Kind(i % 4), i / 100);
            const qsizetype first = pictureBegin(whole) / sector + 1;
            const qsizetype last = whole.size() / sector; // not whole
            const qsizetype begin = sector * (first + qsizetype(random.bounded(quint32(last - first))));
            const qsizetype length = std::min(sector * (1 + qsizetype(random.bounded(8U))), sector * last - begin);
            QByteArray smashed = whole;
            for (qsizetype at = begin; at < begin + length; ++at)
                smashed[at] = i % 3 == 0 ? '\0' : i % 3 == 1 ? char(random.bounded(256U)) : other[at];
            if (shown(smashed) == shown(whole))
                continue;
            ++i;
            missed += isStopped(smashed) ? 0 : 1;
        }
        QCOMPARE_LE(missed, 2); // with the cut ones, 99.9 %; the last bits of a progressive file may be any
    }

    /// A few bytes may by chance mean as many blocks as those that they replace; nobody can tell these from a picture.
    void shortSmashesAreMostlyStopped()
    {
        QRandomGenerator random(13);
        int missed = 0;
        for (int i = 0; i < 500;) {
            const QByteArray whole = jpegOf(Kind(i % 4), i / 100);
            const qsizetype length = 64;
            const qsizetype begin
                = pictureBegin(whole) + qsizetype(random.bounded(quint32(whole.size() - pictureBegin(whole) - length)));
            QByteArray smashed = whole;
            for (qsizetype at = begin; at < begin + length; ++at)
                smashed[at] = i % 2 == 0 ? '\0' : char(random.bounded(256U));
            if (shown(smashed) == shown(whole))
                continue;
            ++i;
            missed += isStopped(smashed) ? 0 : 1;
        }
        qInfo("%d of 500 short smashes were missed", missed);
        QCOMPARE_LE(missed, 25);
    }

    void goodFilesAreTaken()
    {
        for (int i = 0; i < 40; ++i) {
            const auto facts
                = probeImage(writeFile(m_folder.filePath(QStringLiteral("good.jpg")), jpegOf(Kind(i % 4), i)));
            QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
        }
    }

    void theSentenceSaysHowMuchIsThere()
    {
        const QByteArray whole = jpegOf(Kind::Baseline, 1);
        const auto facts
            = probeImage(writeFile(m_folder.filePath(QStringLiteral("half.jpg")), whole.first(whole.size() / 2)));
        QVERIFY(!facts);
        const QString percent = facts.error().message.section(QStringLiteral(" %"), 0, 0).section(QLatin1Char(' '), -1);
        QVERIFY2(percent.toInt() > 35 && percent.toInt() < 65, qPrintable(facts.error().message));
    }

    void otherFormatsAreStoppedToo_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"png", "tiff", "webp"})
            QTest::newRow(format) << QByteArray(format);
    }

    void otherFormatsAreStoppedToo()
    {
        QFETCH(QByteArray, format);
        QByteArray whole;
        QBuffer buffer(&whole);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(QImageWriter(&buffer, format).write(shown(testJpeg(3))));
        const QString path = m_folder.filePath(QStringLiteral("other.") + QString::fromLatin1(format));
        QVERIFY(probeImage(writeFile(path, whole)));
        QRandomGenerator random(5);
        for (int i = 0; i < 50; ++i) {
            const qsizetype length = 30 + qsizetype(random.bounded(quint32(whole.size() - 130)));
            const auto facts = probeImage(writeFile(path, whole.first(length)));
            QVERIFY2(!facts, qPrintable(QString::number(length)));
            QCOMPARE(facts.error().code, QStringLiteral("damaged"));
        }
    }

    void aSmashedTiffIsStopped()
    {
        QByteArray whole;
        QBuffer buffer(&whole);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "tiff");
        writer.setCompression(1); // LZW
        QVERIFY(writer.write(shown(testJpeg(3))));
        const QString path = m_folder.filePath(QStringLiteral("smashed.tif"));
        QVERIFY(probeImage(writeFile(path, whole)));
        std::fill_n(whole.begin() + whole.size() / 2, 4000, '\x7F');
        const auto facts = probeImage(writeFile(path, whole));
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, QStringLiteral("damaged"));
    }

    void hostileHeadersCostASecond_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray wide = testJpeg(1);
        const qsizetype frame = wide.indexOf("\xFF\xC0");
        wide.replace(frame + 5, 4, "\xFF\xDC\xFF\xDC"); // 65,500 × 65,500
        QTest::newRow("JPEG of 4 gigapixels") << wide;
        QByteArray large = testJpeg(1);
        large.replace(frame + 5, 4, "\x70\x00\x70\x00", 4); // 28,672 × 28,672
        QTest::newRow("JPEG of 800 megapixels in 60 KB") << large;
        QByteArray png("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\x7F\xFF\xFF\xFF\x7F\xFF\xFF\xFF\x08\x02\0\0\0", 29);
        QTest::newRow("PNG of 2^62 pixels") << png + QByteArray(200, 'x');
        // One directory that names itself as the next.
        QTest::newRow("TIFF that goes in circles")
            << QByteArray("II*\0\x08\0\0\0\x01\0\x00\x01\x03\0\x01\0\0\0\x05\0\0\0\x08\0\0\0", 26);
        QByteArray exif = testJpeg(1);
        exif.insert(2,
            QByteArray("\xFF\xE1\xFF\xFF"
                       "Exif\0\0II*\0\x08\0\0\0\xFF\xFF",
                20)
                + QByteArray(65'519, '\xFF'));
        QTest::newRow("JPEG with EXIF of 65,535 entries") << exif;
    }

    void hostileHeadersCostASecond()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto facts = probeImage(writeFile(m_folder.filePath(QStringLiteral("hostile.jpg")), bytes));
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed()))); // on a busy machine
        if (!facts)
            QCOMPARE(facts.error().kind, ErrorKind::Item);
    }

    void sharedCameraFilesAreTaken()
    {
        const QDir shared(QStringLiteral(SHEETLINK_SHARED "/data/exif"));
        if (!shared.exists())
            QSKIP("the shared camera files are not here");
        for (const QString &name : shared.entryList({QStringLiteral("landscape_*.jpg"),
                 QStringLiteral("portrait_*.jpg"), QStringLiteral("DSCN0010.jpg"), QStringLiteral("*.heif")})) {
            const auto facts = probeImage(shared.filePath(name));
            QVERIFY2(facts, qPrintable(name + (facts ? QString() : facts.error().detail)));
        }
    }

    void sharedCameraFilesAreStoppedWhereverTheyAreCut()
    {
        const QDir shared(QStringLiteral(SHEETLINK_SHARED "/data/exif"));
        if (!shared.exists())
            QSKIP("the shared camera files are not here");
        QRandomGenerator random(3);
        int missed = 0;
        int tried = 0;
        for (const QString &name :
            shared.entryList({QStringLiteral("landscape_*.jpg"), QStringLiteral("DSCN0010.jpg")})) {
            const QByteArray whole = fileBytes(shared.filePath(name));
            for (int i = 0; i < 20; ++i, ++tried)
                missed
                    += isStopped(whole.first(1000 + qsizetype(random.bounded(quint32(whole.size() - 1001))))) ? 0 : 1;
        }
        QVERIFY(tried > 0);
        QCOMPARE(missed, 0);
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damagetest.moc"
