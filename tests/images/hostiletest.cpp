#include "imagemessages.h"
#include "imageworker.h"
#include "testimages.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QImageWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <thread>

namespace {

constexpr qint64 memory = 512 << 20;
/// Of a side; the whole picture takes more than a process has with so much memory.
constexpr int bombSize = 25'000;

template <typename Number> QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A zlib stream (RFC 1950) of so many zeros, in one byte for 150 of them: a zero and then copies of 258 bytes.
QByteArray manyZeros(qint64 count)
{
    QByteArray stream("\x78\x01");
    quint64 bits = 0;
    int waiting = 0;
    const auto put = [&](quint64 code, int length) {
        bits |= code << waiting;
        for (waiting += length; waiting >= 8; waiting -= 8, bits >>= 8)
            stream += char(bits & 0xFF);
    };
    constexpr int longest = 258;
    constexpr quint64 copyLongest = 0b10100011, zero = 0b00001100; // RFC 1951, 3.2.6; codes are packed backwards
    put(0b011, 3);
    qint64 left = count;
    for (; left % longest != 0; --left)
        put(zero, 8);
    if (left == count) {
        put(zero, 8);
        for (--left; left % longest != 0; --left)
            put(zero, 8);
    }
    for (; left > 0; left -= longest)
        put(copyLongest, 8 + 5);
    put(0, 7);
    put(0, 7);
    return stream + bigEndian(quint32(count % 65521) << 16 | 1);
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &content)
{
    quint32 sum = ~0U;
    for (const char byte : name + content) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum >> 1 ^ (sum % 2 != 0 ? 0xEDB88320U : 0);
    }
    return bigEndian(quint32(content.size())) + name + content + bigEndian(~sum);
}

QByteArray png(quint32 width, quint32 height, const QByteArray &pixels)
{
    return QByteArray("\x89PNG\r\n\x1A\n", 8)
        + pngChunk("IHDR", bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\0\0\0", 5))
        + pngChunk("IDAT", pixels) + pngChunk("IEND", {});
}

QByteArray pngBomb(int size)
{
    return png(quint32(size), quint32(size), manyZeros(size * (3LL * size + 1)));
}

/// RGB, all in one strip.
QByteArray tiff(quint32 width, quint32 height, quint32 compression, const QByteArray &pixels)
{
    const std::pair<quint16, quint32> entries[] = {{0x100, width}, {0x101, height}, {0x102, 8}, {0x103, compression},
        {0x106, 2}, {0x111, 8}, {0x115, 3}, {0x116, height}, {0x117, quint32(pixels.size())}};
    QByteArray file = "MM" + bigEndian(quint16(42)) + bigEndian(quint32(8 + pixels.size())) + pixels;
    file += bigEndian(quint16(std::size(entries)));
    for (const auto &[tag, value] : entries)
        file += bigEndian(tag) + bigEndian(quint16(4)) + bigEndian(quint32(1)) + bigEndian(value);
    return file + bigEndian(quint32(0));
}

QByteArray jpegSegment(uchar marker, const QByteArray &content)
{
    return QByteArray("\xFF") + char(marker) + bigEndian(quint16(content.size() + 2)) + content;
}

/// 67 megapixels in grey, and sound: each of its passes says of all blocks that they stay as they are.
QByteArray jpegOfManyPasses(int passes)
{
    constexpr quint16 width = 8'192, height = 8'160;
    constexpr qint64 pixels = qint64(width) * height;
    QByteArray jpeg = "\xFF\xD8" + jpegSegment(0xDB, '\0' + QByteArray(64, '\1'))
        + jpegSegment(0xC2, '\x08' + bigEndian(height) + bigEndian(width) + QByteArray("\1\1\x11\0", 4))
        + jpegSegment(0xC4, QByteArray("\0\1", 2) + QByteArray(16, '\0'))            // 0: as light as the block before
        + jpegSegment(0xC4, QByteArray("\x10\1", 2) + QByteArray(15, '\0') + '\xD0') // 0: 8,192 blocks and so many
        + jpegSegment(0xDA, QByteArray("\1\1\0\0\0\0", 6)) + QByteArray(pixels / 64 / 8, '\0');
    const QByteArray runs = QByteArray("00100000000000").repeated(pixels / 64 / (8'192 + 2'048)) + "1111";
    QByteArray noChange;
    for (qsizetype at = 0; at < runs.size(); at += 8)
        noChange += char(runs.sliced(at, 8).toInt(nullptr, 2));
    for (int pass = 0; pass < passes; ++pass) {
        const int coefficient = 1 + pass % 63, last = 13 - pass / 63;
        const int before = pass < 63 ? 0 : last + 1;
        jpeg += jpegSegment(
            0xDA, QByteArray("\1\1\0", 3) + char(coefficient) + char(coefficient) + char(before << 4 | last));
        jpeg += noChange;
    }
    while (jpeg.size() < pixels / 256)
        jpeg += jpegSegment(0xE5, QByteArray(65'000, 'x'));
    return jpeg + "\xFF\xD9";
}

/// All of the segment, each directory naming itself as the next and as the one below.
QByteArray jpegWithLoopingExif()
{
    QByteArray directories = "MM" + bigEndian(quint16(42)) + bigEndian(quint32(8));
    while (directories.size() < 65'000) {
        const auto here = quint32(directories.size());
        directories += bigEndian(quint16(2));
        for (const quint16 below : {0x8769, 0x8825})
            directories += bigEndian(below) + bigEndian(quint16(4)) + bigEndian(quint32(1)) + bigEndian(here);
        directories += bigEndian(here);
    }
    return QByteArray(testJpeg(1)).insert(2, jpegSegment(0xE1, QByteArray("Exif\0\0", 6) + directories));
}

QByteArray jpegOf4Gigapixels()
{
    QByteArray jpeg = testJpeg(1);
    return jpeg.replace(jpeg.indexOf("\xFF\xC0") + 5, 4, "\xFF\xDC\xFF\xDC"); // 65,500 × 65,500
}

QByteArray webpOf268Megapixels()
{
    QByteArray webp;
    QBuffer buffer(&webp);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "webp");
    writer.setQuality(100);
    writer.write(QImage::fromData(testJpeg(1, QSize(20, 20))));
    const qsizetype sizes = webp.indexOf("VP8L") + 9; // twice 14 bits
    return webp.replace(sizes, 3, "\xFF\xFF\xFF");
}

} // namespace

/// What files can ask for that nobody should give: each costs itself, soon, and no other image.
class HostileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void itCostsOneFileAndLittleTime_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code"); // empty: the picture is good

        const QString large = QStringLiteral("too-large"), damaged = QStringLiteral("damaged"),
                      memoryOut = QStringLiteral("out-of-memory");
        QTest::newRow("PNG bomb") << pngBomb(bombSize) << memoryOut;
        QTest::newRow("TIFF bomb") << tiff(bombSize, bombSize, 8, manyZeros(3LL * bombSize * bombSize)) << memoryOut;
        QTest::newRow("JPEG of 65,500 × 65,500") << jpegOf4Gigapixels() << damaged;
        QTest::newRow("JPEG of 490 passes") << jpegOfManyPasses(490) << damaged;
        QTest::newRow("JPEG of 20 passes") << jpegOfManyPasses(20) << QString(); // so that it is not for something else
        QTest::newRow("PNG of 2^31 pixels across") << png(0x7FFFFFFF, 0x7FFFFFFF, QByteArray()) << damaged;
        QTest::newRow("TIFF of 2^31 pixels across") << tiff(0x80000000, 0x80000000, 1, {}) << damaged;
        QTest::newRow("TIFF of 40,000 × 40,000") << tiff(40'000, 40'000, 1, {}) << large;
        QTest::newRow("TIFF that goes in circles")
            << QByteArray("II*\0\x08\0\0\0\x01\0\x00\x01\x03\0\x01\0\0\0\x05\0\0\0\x08\0\0\0", 26) << damaged;
        QTest::newRow("WebP of 16,384 × 16,384 in 1 KB") << webpOf268Megapixels() << damaged;
        QTest::newRow("JPEG with EXIF that goes in circles") << jpegWithLoopingExif() << QString();
    }

    void itCostsOneFileAndLittleTime()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        ImageWorkers workers(memory);
        const QString hostile = writeFile(m_folder.filePath(QStringLiteral("hostile.jpg")), bytes);
        const QString good = writeFile(m_folder.filePath(QStringLiteral("good.jpg")), testJpeg(1));
        std::atomic<int> others = 0;
        QElapsedTimer timer;
        timer.start();
        {
            const std::jthread other([&] {
                for (int i = 0; i < 5; ++i)
                    others += workers.probe(good, LookForCodes::No) ? 1 : 0;
            });
            const auto facts = workers.probe(hostile, LookForCodes::Yes);
            QCOMPARE(facts ? QString() : facts.error().code, code);
            QVERIFY(facts || facts.error().kind == ErrorKind::Item);
            QVERIFY(facts || !facts.error().message.isEmpty());
        }
        QCOMPARE(others.load(), 5);
        QVERIFY(workers.probe(good, LookForCodes::No));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // on the slowest machine
    }

    /// Whatever its header says: here everything is permitted, and the system itself refuses.
    void aProcessGetsNoMoreMemoryThanItWasGiven()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(Q_OS_MACOS)
        QSKIP("no limits here");
#endif
        const QString bomb = writeFile(m_folder.filePath(QStringLiteral("bomb.png")), pngBomb(10'000));
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/sheetlink-images"),
            {QString::number(400'000'000)});
        process.write(packed(ProbeOrder{.path = bomb}) + packed(Permission()));
        const QByteArray asked = packed(MemoryWanted{.bytes = 7 * 100'000'000LL + QFileInfo(bomb).size()});
        QByteArray said;
        while (said.size() <= asked.size() + 4 && process.waitForReadyRead())
            said += process.readAllStandardOutput();
        QVERIFY(said.startsWith(asked));
        const auto answer = unpacked(said.sliced(asked.size() + 4));
        QVERIFY(answer);
        const auto *error = std::get_if<Error>(&*answer);
        QVERIFY(error);
        QCOMPARE(error->code, QStringLiteral("out-of-memory"));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostiletest.moc"
