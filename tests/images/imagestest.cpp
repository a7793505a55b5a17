#include "derivatives.h"
#include "imageprobe.h"
#include "testimages.h"

#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

class ImagesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString put(const char *name, const QByteArray &bytes) const
    {
        return writeFile(m_folder.filePath(QString::fromLatin1(name)), bytes);
    }

    DerivativeRequest requestFor(const QString &source) const
    {
        return {.source = source,
            .format = "jpeg",
            .recipe = {},
            .webPath = m_folder.filePath(QStringLiteral("web.jpg")),
            .thumbnailPath = m_folder.filePath(QStringLiteral("thumbnail.jpg"))};
    }

private slots:
    void aSoundImageTellsItsFacts()
    {
        const QByteArray bytes = testJpeg(1);
        const auto facts = probeImage(put("good.jpg", bytes));
        QVERIFY(facts);
        QCOMPARE(facts->format, "jpeg");
        QCOMPARE(facts->size, QSize(320, 480));
        QCOMPARE(facts->checksums.size, bytes.size());
        QCOMPARE(facts->checksums.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QVERIFY(facts->warnings.isEmpty());
    }

    void aCutOffJpegIsFoundWhereverItIsCut()
    {
        const QByteArray whole = testJpeg(2);
        QRandomGenerator random(7);
        int missed = 0;
        for (int i = 0; i < 200; ++i) {
            const auto length = 700 + qsizetype(random.bounded(quint32(whole.size() - 703)));
            const auto facts = probeImage(put("cut.jpg", whole.left(length)));
            missed += facts || facts.error().code != QLatin1String("damaged") ? 1 : 0;
        }
        QCOMPARE(missed, 0);
    }

    void theSentenceSaysHowMuchIsThere()
    {
        const QByteArray whole = testJpeg(3, QSize(640, 960));
        const auto facts = probeImage(put("half.jpg", whole.left(whole.size() / 2)));
        QVERIFY(!facts);
        QVERIFY2(facts.error().message.contains(QLatin1Char('%')), qPrintable(facts.error().message));
    }

    void whatCannotBeUsedSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("text") << QByteArray("This is a letter.") << QStringLiteral("unsupported");
        QTest::newRow("GIF") << QByteArray("GIF89a and so on") << QStringLiteral("unsupported");
        QTest::newRow("Canon raw") << QByteArray("II*\0\x10\0\0\0CR\2\0", 12) << QStringLiteral("unsupported");
        QTest::newRow("TIFF head") << QByteArray("II*\0\x08\0\0\0rest of it", 18) << QStringLiteral("damaged");
        QTest::newRow("WebP head") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << QStringLiteral("damaged");
        QTest::newRow("HEIC head") << QByteArray("\0\0\0\x18"
                                                 "ftypheic",
            12) << QStringLiteral("damaged");
        QTest::newRow("JPEG head") << testJpeg(1).left(300) << QStringLiteral("damaged");
        QTest::newRow("PNG cut") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << QStringLiteral("damaged");
    }

    void whatCannotBeUsedSaysWhy()
    {
        QFETCH(QByteArray, bytes);
        const auto facts = probeImage(put("odd.jpg", bytes));
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, ErrorKind::Item);
        QTEST(facts.error().code, "code");
        QVERIFY(facts.error().message.endsWith(QLatin1Char('.')));
    }

    void aNameThatLiesIsReportedAndTheBytesCount()
    {
        const auto facts = probeImage(put("really-a-jpeg.png", testJpeg(1)));
        QVERIFY(facts);
        QCOMPARE(facts->format, "jpeg");
        QCOMPARE(facts->warnings, QStringList{QStringLiteral("wrong-extension")});
    }

    void copiesAreUprightWhateverTheFileAsksFor_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%d", orientation) << orientation;
    }

    void copiesAreUprightWhateverTheFileAsksFor()
    {
        QFETCH(int, orientation);
        const QString source = put("turned.jpg", withOrientation(testJpeg(4, QSize(600, 900)), orientation));
        const QImage expected = [&] {
            QImageReader reader(source);
            reader.setAutoTransform(true);
            return reader.read();
        }();
        const auto facts = probeImage(source);
        QVERIFY(facts);
        QCOMPARE(facts->size, expected.size());
        QCOMPARE(facts->rotated, orientation != 1);

        DerivativeRequest request = requestFor(source);
        request.recipe.web.width = 400;
        const auto made = makeDerivatives(request);
        QVERIFY(made);
        for (const Derivative &copy : {made->web.value(), made->thumbnail}) {
            QImageReader reader(copy.path);
            QCOMPARE(reader.transformation(), QImageIOHandler::TransformationNone);
            const QImage image = reader.read();
            QCOMPARE(image.size(), copy.size);
            const QImage small = expected.scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            // The corners tell every one of the eight apart.
            for (const QPoint &corner : {QPoint(5, 5), QPoint(image.width() - 6, 5), QPoint(5, image.height() - 6)})
                QVERIFY(qAbs(qGray(image.pixel(corner)) - qGray(small.pixel(corner))) < 40);
        }
    }

    void copiesHaveTheirWidthsAndAreNeverEnlarged()
    {
        const auto large = makeDerivatives(requestFor(put("large.jpg", testJpeg(5, QSize(2000, 3000)))));
        QVERIFY(large);
        QCOMPARE(large->web->size, QSize(1400, 2100));
        QCOMPARE(large->thumbnail.size, QSize(200, 300));
        QCOMPARE(large->web->checksums.sha256,
            QCryptographicHash::hash(fileBytes(large->web->path), QCryptographicHash::Sha256));

        const auto small = makeDerivatives(requestFor(put("small.jpg", testJpeg(6, QSize(150, 100)))));
        QVERIFY(small);
        QVERIFY(!small->web); // it is its own
        QCOMPARE(small->thumbnail.size, QSize(150, 100));
    }

    void aPictureAboveQtsOwnLimitWorks()
    {
        const auto made = makeDerivatives(requestFor(put("huge.jpg", testJpeg(7, QSize(6000, 8000)))));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->web->size.width(), 1400);
    }

    void noSpaceForTheCopiesIsNoFaultOfTheImage()
    {
        auto request = requestFor(put("good.jpg", testJpeg(1)));
        request.thumbnailPath = m_folder.filePath(QStringLiteral("no/such/folder/thumbnail.jpg"));
        const auto made = makeDerivatives(request);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::HostFull);
    }

    void sharedCameraFilesAreTakenAndDamagedOnesStopped()
    {
        const QDir shared(QStringLiteral(SHEETLINK_SHARED "/data/exif"));
        if (!shared.exists())
            QSKIP("the shared camera files are not here");
        for (const QString &name : shared.entryList({QStringLiteral("landscape_*.jpg"),
                 QStringLiteral("portrait_*.jpg"), QStringLiteral("DSCN0010.jpg")})) {
            const auto facts = probeImage(shared.filePath(name));
            QVERIFY2(facts, qPrintable(name + (facts ? QString() : facts.error().detail)));
        }
    }

    void sharedSpecimensAreSound()
    {
        const QDir shared(QStringLiteral(SHEETLINK_SHARED "/data/specimens"));
        if (!shared.exists())
            QSKIP("the shared specimens are not here");
        for (const QString &name : shared.entryList(QDir::Files)) {
            const auto facts = probeImage(shared.filePath(name));
            QVERIFY2(facts, qPrintable(name));
            QCOMPARE(facts->rotated, name.startsWith(QStringLiteral("BRIT")));
        }
    }
};

QTEST_GUILESS_MAIN(ImagesTest)
#include "imagestest.moc"
