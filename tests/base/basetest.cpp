#include "checksums.h"
#include "csvtable.h"
#include "durablefile.h"
#include "httpmessages.h"
#include "licence.h"
#include "secretstring.h"
#include "textencoding.h"

#include <QDebug>
#include <QElapsedTimer>
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

    void aHeaderIsOneLine()
    {
        QVERIFY(headerIn(" X-Nonce : a\rb\n ") == std::pair(QByteArray("X-Nonce"), QByteArray("a b")));
        QVERIFY(!headerIn("no colon") && !headerIn(": no name"));
        QCOMPARE((HttpAnswer{.headers = {{"Content-Length", "-5"}}}).contentLength(), -1);
    }

    void licencesAreKnownInEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("uri");
        const QString by = QStringLiteral("https://creativecommons.org/licenses/by/4.0/");
        const QString zero = QStringLiteral("https://creativecommons.org/publicdomain/zero/1.0/");
        const auto row
            = [](const char *text, const QString &uri) { QTest::newRow(text) << QString::fromLatin1(text) << uri; };
        row("CC BY", by);
        row(" cc-by-4.0 ", by);
        row("CC BY 4.0 (Attribution)", by);
        row("http://creativecommons.org/licenses/by/4.0/legalcode", by);
        row("https://www.creativecommons.org/licenses/BY/4.0", by);
        row("https://creativecommons.org/licenses/by/4.0/deed.en", by);
        row("CC BY-NC-SA 3.0", QStringLiteral("https://creativecommons.org/licenses/by-nc-sa/3.0/"));
        row("CC0", zero);
        row("CC0 1.0 (Public-domain)", zero);
        row("http://creativecommons.org/publicdomain/zero/1.0/", zero);
        row("All rights reserved", {});
        row("CC BY or better", {});
        row("ACCBY", {});
        row("", {});
    }

    void licencesAreKnownInEverySpelling()
    {
        QFETCH(QString, text);
        QTEST(licenceUri(text), "uri");
    }

    void aLicenceIsFoundAmongOtherWords()
    {
        QCOMPARE(licenceIn(QStringLiteral("© 2020 Herbarium, CC BY-NC 4.0.")),
            QStringLiteral("https://creativecommons.org/licenses/by-nc/4.0/"));
        QCOMPARE(licenceIn(QStringLiteral("© 2020 Herbarium")), QString());
        for (const Licence &licence : usualLicences())
            QVERIFY(!licence.uri.isEmpty());
    }

    void whatIsWrittenAsCsvReadsBackTheSame()
    {
        const QList<QStringList> table{{QStringLiteral("plain"), QStringLiteral("a,b"), QStringLiteral("say \"yes\"")},
            {QString(), QStringLiteral(" spaces "), QStringLiteral("two\nlines")},
            {QStringLiteral("\ttab"), QStringLiteral("tab\t"), QStringLiteral("a\tb")},
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

    void rowsKnowTheirLines()
    {
        const auto rows = readCsvRows("a;b\r\n\r\n  \n\"two\nlines\";\"c;\"\"d\"\"\"\r\ne;f", ';');
        QVERIFY(rows);
        const QList<CsvRow> wanted{{1, {QStringLiteral("a"), QStringLiteral("b")}},
            {4, {QStringLiteral("two\nlines"), QStringLiteral("c;\"d\"")}},
            {6, {QStringLiteral("e"), QStringLiteral("f")}}};
        QCOMPARE(*rows, wanted);
    }

    void aLineOfQuotedCellsIsReadSoon()
    {
        QElapsedTimer timer;
        timer.start();
        const auto read = readCsv(QByteArray("\"a\",").repeated(200'000));
        QVERIFY(read && read->size() == 1);
        QVERIFY(timer.elapsed() < 5000);
    }

    void aBrokenRowIsShownWhereItBreaks()
    {
        const auto open = readCsvRows("a,b\n\n1,\"never\nends", ',');
        QVERIFY(!open);
        QVERIFY2(open.error().message.contains(QStringLiteral("line 3, column 3")), qPrintable(open.error().message));
        const auto inside = readCsvRows("a,b\n\xC3\xA4,5\" tall\n", ',');
        QVERIFY(!inside);
        QVERIFY(inside.error().message.contains(QStringLiteral("line 2, column 4")));
        const auto behind = readCsvRows("a,\"b\"c\n", ',');
        QVERIFY(!behind);
        QVERIFY(behind.error().message.contains(QStringLiteral("line 1, column 6")));
    }

    void amongTabsQuotesAreLetters()
    {
        const auto rows = readCsvRows("a\tb\n1\t5\" tall\n", '\t');
        QVERIFY(rows);
        QCOMPARE(rows->at(1).cells.at(1), QStringLiteral("5\" tall"));
    }

    void theFirstLineShowsWhatSeparatesCells()
    {
        QCOMPARE(csvDelimiter("a,b\n1;2;3"), ',');
        QCOMPARE(csvDelimiter("\n\"a,b,c\";d\n"), ';');
        QCOMPARE(csvDelimiter("a\tb, c\td\n"), '\t');
        QCOMPARE(csvDelimiter("a\n"), ',');
        QCOMPARE(csvDelimiter(""), ',');
    }

    void textIsReadInTheEncodingItHas()
    {
        const QByteArray text = QStringLiteral("Ä €").toUtf8();
        QCOMPARE(asUtf8(text), text);
        QCOMPARE(asUtf8("\xEF\xBB\xBF" + text), text);
        QCOMPARE(asUtf8("\xC4 \x80"), text);
        QCOMPARE(asUtf8(QByteArray("\xFF\xFE\xC4\0 \0\xAC\x20", 8)), text);
        QCOMPARE(asUtf8(QByteArray("\xFE\xFF\0\xC4\0 \x20\xAC", 8)), text);
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
