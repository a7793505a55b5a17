#include "namematch.h"
#include "remotename.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

NameMatch matched(const QString &name, const QString &pattern, const QString &replace = {}, const QString &with = {})
{
    NamingSettings settings;
    settings.patterns = {{.match = pattern, .replace = replace, .with = with}};
    return NameMatcher::make(settings).value().match(name);
}

} // namespace

class NamingTest : public QObject
{
    Q_OBJECT

private slots:
    void aPatternFindsTheNumber_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("warnings");
        const auto row = [](const char *name, const char *pattern, const char *number, const char *part = "",
                             const char *warnings = "") {
            QTest::addRow("%s", name) << QString::fromUtf8(name) << QString::fromUtf8(pattern)
                                      << QString::fromUtf8(number) << QString::fromUtf8(part)
                                      << QString::fromUtf8(warnings);
        };
        row("ABC0001234.jpg", "/^(ABC\\d{7})\\D*/", "ABC0001234");
        row("abc0001234_a.jpg", "/^(ABC\\d{7})\\D*/i", "abc0001234", "a");
        row("abc0001234.jpg", "/^(ABC\\d{7})\\D*/", "");
        row("ABC0001234 (2).JPG", "/^(ABC\\d{7})\\D*/", "ABC0001234", "2");
        row("ABC0001234b.jpg", "/^(ABC\\d{7})\\D*/", "ABC0001234", "b");
        row("ABC0001234_label.jpg", "/^(ABC\\d{7})\\D*/", "ABC0001234", "label");
        row("ABC00012345.jpg", "/^(ABC\\d{7})\\D*/", "ABC0001234", "", "digit-follows");
        row("sub/2020/ABC0001234.jpg", "/^(ABC\\d{7})\\D*/", "ABC0001234");
        row("ABC0001234.jpg", "/^ABC\\d{7}/", "", "", "no-capture-group");
        row("E0001234_x.jpg", "^(E\\d{7})(?:_.*)?", "E0001234", "x");
        row("photo.jpg", "/^(\\d{1,7})/", "");
        row("1234567.jpg", "/(\\d{6})\\.jpg/", "234567", "", "digit-precedes");
        row("00123456_2.jpg", "/0*([1-9]\\d{0,7})/", "123456", "2");
        row("ABC0001234 AND ABC0001235.jpg", "/^(ABC\\d{7})/", "ABC0001234", "", "another-number");
        row("ABC0001234_ABC0001234.jpg", "/^(ABC\\d{7})/", "ABC0001234");
        row("1234567_2.jpg", "/^(\\d{1,7})/", "1234567", "2");
    }

    void aPatternFindsTheNumber()
    {
        QFETCH(QString, name);
        QFETCH(QString, pattern);
        const NameMatch match = matched(name, pattern);
        QTEST(match.catalogNumber, "number");
        QTEST(match.tail.part, "part");
        QTEST(match.warnings.join(QLatin1Char(' ')), "warnings");
        QCOMPARE(match.outcome == NameMatch::Outcome::Exact, !match.catalogNumber.isEmpty());
    }

    void aReplacementMendsTheNumber()
    {
        QCOMPARE(matched(QStringLiteral("720.jpg"), QStringLiteral("/^(\\d+)/"), QStringLiteral("/^/"),
                     QStringLiteral("ABC0000"))
                     .catalogNumber,
            QStringLiteral("ABC0000720"));
        QCOMPARE(matched(QStringLiteral("A_1_2.jpg"), QStringLiteral("/^(A_\\d_\\d)/"), QStringLiteral("/_/"),
                     QStringLiteral(":"))
                     .catalogNumber,
            QStringLiteral("A:1:2"));
        for (const char *with : {"$2-$1", "\\2-\\1", "${2}-${1}"}) {
            QCOMPARE(matched(QStringLiteral("AB12.jpg"), QStringLiteral("/^(AB12)/"),
                         QStringLiteral("/([A-Z]+)(\\d+)/"), QString::fromLatin1(with))
                         .catalogNumber,
                QStringLiteral("12-AB"));
        }
    }

    void aNumberThatBecomesNothingIsNone()
    {
        const NameMatch match = matched(QStringLiteral("a.jpg"), QStringLiteral("/(a)/"), QStringLiteral("/a/"));
        QVERIFY(match.outcome == NameMatch::Outcome::None);
    }

    void theFirstPatternThatCatchesSomethingDecides()
    {
        NamingSettings settings;
        settings.patterns = {{.match = QStringLiteral("/^(X\\d+)/")}, {.match = QStringLiteral("/(\\d+)/")}};
        const auto matcher = NameMatcher::make(settings).value();
        QCOMPARE(matcher.match(QStringLiteral("X12.jpg")).catalogNumber, QStringLiteral("X12"));
        QCOMPARE(matcher.match(QStringLiteral("Y12.jpg")).catalogNumber, QStringLiteral("12"));
    }

    void whatIsNoExpressionIsRefusedWithItsPlace()
    {
        NamingSettings settings;
        settings.patterns = {{.match = QStringLiteral("/^(ABC/")}};
        const auto matcher = NameMatcher::make(settings);
        QVERIFY(!matcher);
        QCOMPARE(matcher.error().kind, ErrorKind::Profile);
        QVERIFY(matcher.error().message.contains(QStringLiteral("/^(ABC/")));
    }

    void aHostileExpressionEnds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("givesUp"); // others are seen through before they start
        QTest::newRow("nested plus") << QStringLiteral("/^((a+)+)$/") << true;
        QTest::newRow("same twice") << QStringLiteral("/^((a|a)*)$/") << true;
        QTest::newRow("overlap") << QStringLiteral("/^((a|aa)+)$/") << true;
        QTest::newRow("nested star") << QStringLiteral("/((a*)*b)/") << false;
        QTest::newRow("class") << QStringLiteral("/^(([a-z]+)*)1$/") << false;
    }

    void aHostileExpressionEnds()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, givesUp);
        QElapsedTimer timer;
        timer.start();
        const NameMatch match = matched(QString(60, QLatin1Char('a')) + QStringLiteral("!.jpg"), pattern);
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(match.outcome == NameMatch::Outcome::None);
        QCOMPARE(match.warnings.contains(QStringLiteral("pattern-limit")), givesUp);
    }

    void aReplacementThatGivesUpIsNoNumber()
    {
        const NameMatch match = matched(QString(60, QLatin1Char('a')) + QStringLiteral("!.jpg"),
            QStringLiteral("/^(.*)\\.jpg$/"), QStringLiteral("/^(a+)+$/"), QStringLiteral("b"));
        QVERIFY(match.outcome == NameMatch::Outcome::None);
        QVERIFY(match.warnings.contains(QStringLiteral("pattern-limit")));
    }

    void namesOnTheHostFollowThePortalsFolders_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("folder");
        const auto row = [](const char *number, const char *folder) {
            QTest::addRow("%s", number) << QString::fromUtf8(number) << QString::fromUtf8(folder);
        };
        row("ASU0012345", "ASU0012");
        row("12345", "00012");
        row("1234567", "01234");
        row("000012345", "000012");
        row("ACC-1933", "ACC-1");
        row("ASU0012345a", "ASU0012");
        row("ASU-V-0007004", "ASU-V-0007");
        row("2024-0012", "00002");
        row("123", "00000");
        row("../../etc/passwd", "etcpas");
        row("../..", "00000");
    }

    void namesOnTheHostFollowThePortalsFolders()
    {
        QFETCH(QString, number);
        QTEST(remoteFolder(number), "folder");
    }

    void namesOnTheHostHoldNoTraps_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number : {"../../../etc/passwd", "a/b\\c", "con", "NUL.txt", ".hidden", "-rf", "Ä1234",
                 "x y z", "100%", "a?b#c", "\xF0\x9F\x8C\xB5 1", "trailing."})
            QTest::addRow("%s", number) << QString::fromUtf8(number);
    }

    void namesOnTheHostHoldNoTraps()
    {
        QFETCH(QString, number);
        const auto names = remoteNames(number, QStringLiteral("a"));
        static const QRegularExpression safe(
            QStringLiteral("^[A-Za-z0-9_][A-Za-z0-9._-]*/[A-Za-z0-9_][A-Za-z0-9._-]*\\.jpg$"));
        for (const QString &name : {names.original, names.web, names.thumbnail}) {
            QVERIFY2(safe.match(name).hasMatch(), qPrintable(name));
            QVERIFY(!name.contains(QStringLiteral("..")) || !name.contains(QStringLiteral("../")));
        }
        QVERIFY(names.original != names.web && names.web != names.thumbnail);
    }

    void aPublicAddressIsPercentEncodedBelowItsRoot()
    {
        QCOMPARE(publicUrl(QUrl(QStringLiteral("https://x.org/a%20b/")), QStringLiteral("c/d e.jpg"))
                     .toString(QUrl::FullyEncoded),
            QStringLiteral("https://x.org/a%20b/c/d%20e.jpg"));
        QCOMPARE(publicUrl(QUrl(QStringLiteral("https://x.org/a%25b%2Fc/")), QStringLiteral("d.jpg"))
                     .toString(QUrl::FullyEncoded),
            QStringLiteral("https://x.org/a%25b%2Fc/d.jpg"));
    }

    void everySharedPatternCaseHasItsOutcome()
    {
        QFile cases(QStringLiteral(SHEETLINK_SHARED "/data/names/cases.jsonl"));
        if (!cases.open(QIODevice::ReadOnly))
            QSKIP("the shared name cases are not here");
        int count = 0;
        while (!cases.atEnd()) {
            const QJsonObject json = QJsonDocument::fromJson(cases.readLine()).object();
            if (json.value(QStringLiteral("kind")).toString() != QLatin1String("pattern"))
                continue;
            const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
            const NameMatch match = matched(text("name"), text("pattern"), text("replace"), text("with"));
            QCOMPARE(outcomeWord(match.outcome), text("outcome"));
            QCOMPARE(match.catalogNumber, text("catalogNumber"));
            for (const QJsonValue &warning : json.value(QStringLiteral("warnings")).toArray())
                QVERIFY2(match.warnings.contains(warning.toString()), qPrintable(text("name")));
            ++count;
        }
        QVERIFY(count >= 20);
    }
};

QTEST_GUILESS_MAIN(NamingTest)
#include "namingtest.moc"
