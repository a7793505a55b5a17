#include "checksums.h"
#include "csvtable.h"
#include "durablefile.h"
#include "secretstring.h"

#include <QDebug>
#include <QTemporaryDir>
#include <QTest>

class BaseTest : public QObject
{
    Q_OBJECT

private slots:
    void aSecretPrintsAsStars()
    {
        const SecretString secret(QStringLiteral("open sesame"));
        QString printed;
        QDebug(&printed) << secret;
        QVERIFY(!printed.contains(QStringLiteral("sesame")));
        QCOMPARE(secret.reveal(), "open sesame");
    }

    void everySpellingOfASecretIsRedacted()
    {
        const SecretString secret(QStringLiteral("p&ss wörd"));
        QCOMPARE(redacted(QStringLiteral("said p&ss wörd to it")), QStringLiteral("said *** to it"));
        QCOMPARE(redacted(QStringLiteral("pw=p%26ss%20w%C3%B6rd")), QStringLiteral("pw=***"));
    }

    void aShortSecretDoesNotRedactEverything()
    {
        const SecretString secret(QStringLiteral("a"));
        QCOMPARE(redacted(QStringLiteral("banana")), QStringLiteral("banana"));
    }

    void checksumsAreThoseOfTheBytes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abc");
        file.close();
        const auto sums = checksumsOfFile(path);
        QVERIFY(sums);
        QCOMPARE(sums->size, 3);
        QCOMPARE(sums->sha256.toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(sums->md5.toHex(), "900150983cd24fb0d6963f7d28e17f72");
        QVERIFY(!checksumsOfFile(folder.filePath(QStringLiteral("absent"))));
    }

    void whatIsWrittenAsCsvReadsBackTheSame()
    {
        const QList<QStringList> table{{QStringLiteral("plain"), QStringLiteral("a,b"), QStringLiteral("say \"yes\"")},
            {QString(), QStringLiteral(" spaces "), QStringLiteral("two\nlines")},
            {QStringLiteral("Ä € ü"), QStringLiteral("'"), QStringLiteral("end")}};
        QByteArray bytes = "\xEF\xBB\xBF";
        for (const QStringList &row : table)
            bytes += csvLine(row);
        const auto read = readCsv(bytes);
        QVERIFY(read);
        QCOMPARE(*read, table);
    }

    void aQuoteThatNeverEndsIsAnError()
    {
        const auto read = readCsv("a,b\r\n1,\"never");
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("broken-csv"));
    }

    void renamingNeverReplaces()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const char *text) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("new", "new");
        write("old", "old");
        const auto refused
            = renameWithoutReplacing(folder.filePath(QStringLiteral("new")), folder.filePath(QStringLiteral("old")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("exists"));
        QFile old(folder.filePath(QStringLiteral("old")));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old");

        QVERIFY(
            renameWithoutReplacing(folder.filePath(QStringLiteral("new")), folder.filePath(QStringLiteral("free"))));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("new"))));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("free"))));
    }
};

QTEST_GUILESS_MAIN(BaseTest)
#include "basetest.moc"
