#include "csvtable.h"
#include "extendedimport.h"
#include "pagetext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

namespace {

QList<LinkRequest> requestsFor(const QList<qint64> &occids)
{
    QList<LinkRequest> requests;
    for (const qint64 occid : occids)
        requests.append({.occid = occid, .originalUrl = QStringLiteral("http://x/%1.jpg").arg(occid)});
    return requests;
}

QString outcomes(const QByteArray &page, const QList<qint64> &occids)
{
    QString letters;
    for (const LinkAnswer &answer : readImportPage(page, requestsFor(occids)))
        letters += QStringLiteral("LRU").at(int(answer.outcome));
    return letters;
}

QByteArray row(int number, const QByteArray &result)
{
    return "<li style=\"\">#" + QByteArray::number(number) + ": Processing Identifier: x</li>" + result;
}

QByteArray linked(qint64 occid)
{
    return "<li style=\"margin-left:15px\">Media loaded successfully: <a href=\"../editor/occurrenceeditor.php?occid="
        + QByteArray::number(occid) + "\" target=\"_blank\">" + QByteArray::number(occid) + "</a></li>";
}

} // namespace

/// Reading the page that the portal's import answers with, whole, broken off, and in other languages.
class ImportPageTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRowHasItsOwnAnswer()
    {
        const QByteArray page = row(1, linked(7)) + row(2, "<li>SKIPPED: Unable to find record</li>")
            + row(3, "<li>ERROR: Data too long for column 'caption' at row 1</li>") + row(4, linked(9))
            + "<li>Updating statistics...</li>";
        QCOMPARE(outcomes(page, {7, 8, 5, 9}), QStringLiteral("LRRL"));
        const auto answers = readImportPage(page, requestsFor({7, 8, 5, 9}));
        QVERIFY(answers.at(2).words.contains(QStringLiteral("too long for column 'caption'")));
    }

    void theRestOfThePageIsNoAnswer()
    {
        // The real page goes on with its form and its scripts, which have an ERROR of their own.
        const QByteArray rest
            = "<li>Updating statistics...</li></ul></fieldset><form name=\"initiateImportForm\"></form>"
              "<script>alert('ERROR: Source field names must be unique');</script></body></html>";
        const QByteArray page
            = row(1, linked(7)) + row(2, "<li>SKIPPED: Unable to find record matching: 8</li>") + rest;
        QCOMPARE(outcomes(page, {7, 8}), QStringLiteral("LR"));
        QCOMPARE(readImportPage(page, requestsFor({7, 8})).at(1).words,
            QStringLiteral("SKIPPED: Unable to find record matching: 8"));
        QCOMPARE(outcomes(row(1, linked(7)) + row(2, "") + rest, {7, 8}), QStringLiteral("LU"));
    }

    void whereThePageBreaksOffNothingIsKnown()
    {
        const QByteArray page = row(1, linked(7)) + row(2, linked(8)) + row(3, linked(9));
        const qsizetype second = page.indexOf("#2:");
        const qsizetype secondDone = page.indexOf("occid=8") + 7;
        for (qsizetype end = 0; end <= page.size(); ++end) {
            const QString letters = outcomes(page.left(end), {7, 8, 9});
            QVERIFY(!letters.contains(QLatin1Char('R')));
            if (end <= second)
                QCOMPARE(letters.mid(1), QStringLiteral("UU"));
            if (end >= secondDone)
                QCOMPARE(letters.left(2), QStringLiteral("LL"));
        }
    }

    void theLanguageDoesNotMatter()
    {
        const QByteArray page
            = "<li style=\"\">#1: Identificador de procesamiento: A</li><li style=\"margin-left:15px\">Medios "
              "cargado exitosamente: <a href=\"../editor/occurrenceeditor.php?occid=7\">7</a></li>";
        QCOMPARE(outcomes(page, {7}), QStringLiteral("L"));
    }

    void aLinkToAnotherRecordIsNoSuccess() { QCOMPARE(outcomes(row(1, linked(77)), {7}), QStringLiteral("U")); }

    void pagesThatAreNoAnswerLeaveEverythingUnknown()
    {
        for (const QByteArray &page : {QByteArray(), QByteArray("<html>Please log in</html>"),
                 QByteArray("\xff\xfe\0", 3), QByteArray("#1: <li>#99999999999999999999: x")})
            QCOMPARE(outcomes(page, {7, 8}), QStringLiteral("UU"));
    }

    void theTableBeginsWithTheIdentifierAndSurvivesItsReader()
    {
        LinkRequest request = requestsFor({7}).first();
        request.creator = QStringLiteral("Müller, \"Bo\"");
        const auto rows = readCsv(importTable({request})).value();
        QCOMPARE(rows.first().first(), QStringLiteral("occid"));
        QCOMPARE(rows.at(1).first(), QStringLiteral("7"));
        QVERIFY(rows.at(1).contains(request.creator));
        QCOMPARE(rows.size(), 2); // no blank row, which older portals would make a blank record of
    }

    void whatThePortalCannotKeepIsFoundBefore_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("code");
        QTest::newRow("good") << QStringLiteral("Blätter – été") << QString();
        QTest::newRow("just fits") << QString(100, QLatin1Char('x')) << QString();
        QTest::newRow("too long") << QString(101, QLatin1Char('x')) << QStringLiteral("text-too-long");
        QTest::newRow("emoji") << QStringLiteral("nice \U0001F335") << QStringLiteral("text-unstorable");
        QTest::newRow("backslash before a quote") << QStringLiteral("a\\\",b") << QStringLiteral("text-unstorable");
        QTest::newRow("backslash") << QStringLiteral("ends with \\") << QStringLiteral("text-unstorable");
    }

    void whatThePortalCannotKeepIsFoundBefore()
    {
        QFETCH(QString, caption);
        LinkRequest request = requestsFor({7}).first();
        request.caption = caption;
        const auto problem = unstorable(request);
        QTEST(problem ? problem->code : QString(), "code");
    }

    void twoLicencesForOneImageAreFoundBefore()
    {
        LinkRequest request = requestsFor({7}).first();
        request.rights = QStringLiteral("https://creativecommons.org/publicdomain/zero/1.0/");
        request.copyright = QStringLiteral("Herbarium of 1901, no rights reserved");
        QVERIFY(!unstorable(request));
        request.copyright = QStringLiteral("CC BY-NC-SA 4.0");
        QCOMPARE(unstorable(request)->code, QStringLiteral("licences-differ"));
    }

    void aPageOfOpenBracketsIsReadSoon()
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray lines = ">" + QByteArray("<li").repeated(200'000);
        QCOMPARE(outcomes(lines, {1}), QStringLiteral("U"));
        QVERIFY(plainText(QString::fromLatin1(lines)).startsWith(QLatin1Char('>')));
        QVERIFY(hiddenField(">" + QByteArray("<input ").repeated(200'000), QStringLiteral("x")).isEmpty());
        QVERIFY(timer.elapsed() < 5000);
    }

    void recordedPagesAreUnderstood()
    {
        const QDir recorded(QStringLiteral(SHEETLINK_SHARED "/portal/recorded"));
        if (!recorded.exists())
            QSKIP("the recorded portal pages are not here");
        const auto page = [&recorded](const char *name) {
            QFile file(recorded.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray run = page("g-run1-2import.result-lines.html");
        QVERIFY(!run.isEmpty());
        QCOMPARE(outcomes(run, {201, 1, 1911, 1941, 202, 203, 204, 205}).left(8), QStringLiteral("LRLLLRRR"));
        QCOMPARE(outcomes(page("g-run25-lang-es-2import.result-lines.html"), {201, 1, 1912}), QStringLiteral("LRL"));
    }
};

QTEST_GUILESS_MAIN(ImportPageTest)
#include "importpagetest.moc"
