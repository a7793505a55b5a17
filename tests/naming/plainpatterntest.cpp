#include "plainpattern.h"
#include "portalpattern.h"
#include "ruleproposal.h"

#include <QElapsedTimer>
#include <QTest>

using Follow = PlainPattern::Follow;

namespace {

QString caught(const PlainPattern &plain, const QString &name)
{
    const auto found = PortalPattern::compile(portalForm(plain)).value().match(name).value();
    return found ? found->number : QString();
}

QStringList numbersIn(const QStringList &names)
{
    QStringList numbers;
    for (const NameExample &example : likelyNumbers(names))
        numbers.append(example.number);
    return numbers;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

} // namespace

class PlainPatternTest : public QObject
{
    Q_OBJECT

private slots:
    void aPlainRuleHasThePortalsForm();
    void aPrefixStandsForItself_data();
    void aPrefixStandsForItself();
    void whatFollowsDecides_data();
    void whatFollowsDecides();
    void everyPlainRuleHasOneGroup();
    void examplesGiveTheTightestRule_data();
    void examplesGiveTheTightestRule();
    void examplesWithoutACommonRuleGiveNone_data();
    void examplesWithoutACommonRuleGiveNone();
    void whatMostNamesShareIsTheNumber_data();
    void whatMostNamesShareIsTheNumber();
    void aRuleIsProposedFromNamesAlone();
    void numbersInsideOfNamesGiveAnExpression();
    void datesAloneGiveNoRule();
    void tenThousandsOfNamesAreReadAtOnce();
};

void PlainPatternTest::aPlainRuleHasThePortalsForm()
{
    QCOMPARE(portalForm({.prefix = QStringLiteral("ASU"), .digits = 7}), QStringLiteral("/^(ASU\\d{7})(?!\\d)/i"));
    QCOMPARE(portalForm({.prefix = QStringLiteral("WIS-L-"), .digits = 6, .mostDigits = 7, .letter = true}),
        QStringLiteral("/^(WIS-L-\\d{6,7}[A-Z]?)(?!\\d)/i"));
    QCOMPARE(portalForm({.prefix = {}, .digits = 8, .mostDigits = 8, .follows = Follow::Nothing}),
        QStringLiteral("/^(\\d{8})(?:\\.\\w+)?$/i"));
    QCOMPARE(portalForm({.prefix = QStringLiteral("MÜ"), .digits = 5, .follows = Follow::Separator}),
        QStringLiteral("/^(MÜ\\d{5})(?![A-Z\\d])/iu"));
}

void PlainPatternTest::aPrefixStandsForItself_data()
{
    QTest::addColumn<QString>("prefix");
    for (const char *prefix : {"A.B", "A/B", "(A)", "A+", "[A]", "A\\d", "^A$", "A|B", "{2}", "A B#", "Å", "A*?", "-"})
        QTest::addRow("%s", prefix) << QString::fromUtf8(prefix);
}

void PlainPatternTest::aPrefixStandsForItself()
{
    QFETCH(QString, prefix);
    const PlainPattern plain{.prefix = prefix, .digits = 3};
    QCOMPARE(caught(plain, prefix + QStringLiteral("123_a.jpg")), prefix + QStringLiteral("123"));
    QCOMPARE(caught(plain, QStringLiteral("A1B123.jpg")), QString());
    // As decomposed letters, prefixes say the same.
    const PlainPattern decomposed{.prefix = prefix.normalized(QString::NormalizationForm_D), .digits = 3};
    QCOMPARE(portalForm(decomposed), portalForm(plain));
}

void PlainPatternTest::whatFollowsDecides_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("noDigit");
    QTest::addColumn<bool>("separator");
    QTest::addColumn<bool>("nothing");
    const auto row = [](const char *name, bool noDigit, bool separator, bool nothing) {
        QTest::addRow("%s", name) << QString::fromUtf8(name) << noDigit << separator << nothing;
    };
    row("asu0012345.jpg", true, true, true);
    row("ASU0012345", true, true, true);
    row("ASU0012345_a.jpg", true, true, false);
    row("ASU0012345 (2).jpg", true, true, false);
    row("ASU0012345.jpg.tif", true, true, false);
    row("ASU0012345a.jpg", true, false, false);
    row("ASU00123456.jpg", false, false, false);
    row("ASU001234.jpg", false, false, false);
    row("_ASU0012345.jpg", false, false, false);
}

void PlainPatternTest::whatFollowsDecides()
{
    QFETCH(QString, name);
    const auto catches = [&name](Follow follows) {
        return !caught({.prefix = QStringLiteral("ASU"), .digits = 7, .follows = follows}, name).isEmpty();
    };
    QTEST(catches(Follow::NoDigit), "noDigit");
    QTEST(catches(Follow::Separator), "separator");
    QTEST(catches(Follow::Nothing), "nothing");
}

void PlainPatternTest::everyPlainRuleHasOneGroup()
{
    for (const Follow follows : {Follow::NoDigit, Follow::Separator, Follow::Nothing}) {
        for (const bool letter : {false, true}) {
            const PlainPattern plain{.prefix = QStringLiteral("(A)(/"), .letter = letter, .follows = follows};
            QCOMPARE(PortalPattern::compile(portalForm(plain)).value().captureGroups(), 1);
        }
    }
}

void PlainPatternTest::examplesGiveTheTightestRule_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QString>("form");
    const auto row = [](const char *names, const char *numbers, const char *form) {
        QTest::addRow("%s", names) << words(names) << words(numbers) << QString::fromUtf8(form);
    };
    row("ASU0012345.jpg|asu0012346.JPG", "ASU0012345|asu0012346", "/^(ASU\\d{7})(?:\\.\\w+)?$/i");
    row("ASU0012345.jpg|ASU0012346_a.jpg", "ASU0012345|ASU0012346", "/^(ASU\\d{7})(?![A-Z\\d])/i");
    row("ASU0012345.jpg|ASU0012346a.jpg", "ASU0012345|ASU0012346", "/^(ASU\\d{7})(?!\\d)/i");
    row("ASU0012345.jpg|ASU0012346a.jpg", "ASU0012345|ASU0012346a", "/^(ASU\\d{7}[A-Z]?)(?:\\.\\w+)?$/i");
    row("UC12345.jpg|UC1234567_2.jpg", "UC12345|UC1234567", "/^(UC\\d{5,7})(?![A-Z\\d])/i");
    row("sub/FLAS B12345 sheet2.jpg|FLAS B1.jpg", "FLAS B12345|FLAS B1", "/^(FLAS B\\d{1,5})(?![A-Z\\d])/i");
    row("UA2024_019_0001_1.jpg", "UA2024_019_0001", "/^(UA2024_019_\\d{4})(?![A-Z\\d])/i");
}

void PlainPatternTest::examplesGiveTheTightestRule()
{
    QFETCH(QStringList, names);
    QFETCH(QStringList, numbers);
    QList<NameExample> examples;
    for (qsizetype i = 0; i < names.size(); ++i)
        examples.append({.name = names.at(i), .number = numbers.at(i)});
    const auto plain = plainPatternFrom(examples);
    QVERIFY(plain);
    QTEST(portalForm(*plain), "form");
}

void PlainPatternTest::examplesWithoutACommonRuleGiveNone_data()
{
    QTest::addColumn<QString>("oneName");
    QTest::addColumn<QString>("oneNumber");
    QTest::addColumn<QString>("otherName");
    QTest::addColumn<QString>("otherNumber");
    const auto row
        = [](const char *what, const char *one, const char *oneNumber, const char *other, const char *otherNumber) {
              QTest::newRow(what) << QString::fromUtf8(one) << QString::fromUtf8(oneNumber) << QString::fromUtf8(other)
                                  << QString::fromUtf8(otherNumber);
          };
    row("two prefixes", "ASU1234.jpg", "ASU1234", "BRY1234.jpg", "BRY1234");
    row("a letter that counts and one that does not", "A1234b.jpg", "A1234b", "A1235c.jpg", "A1235");
    row("not at the beginning", "x_A1234.jpg", "A1234", "A1235.jpg", "A1235");
    row("part of a longer number", "A12345.jpg", "A1234", "A1235.jpg", "A1235");
    row("no digits", "Abies.jpg", "Abies", "A1235.jpg", "A1235");
    row("no number", "A1.jpg", "", "A1235.jpg", "A1235");
}

void PlainPatternTest::examplesWithoutACommonRuleGiveNone()
{
    QFETCH(QString, oneName);
    QFETCH(QString, oneNumber);
    QFETCH(QString, otherName);
    QFETCH(QString, otherNumber);
    QVERIFY(!plainPatternFrom({{oneName, oneNumber}, {otherName, otherNumber}}));
    QVERIFY(!plainPatternFrom({}));
}

void PlainPatternTest::whatMostNamesShareIsTheNumber_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("numbers");
    const auto row = [](const char *names, const char *numbers) {
        QTest::addRow("%s", names) << words(names) << (*numbers ? words(numbers) : QStringList());
    };
    row("ASU0012345_1.jpg|ASU0012345_2.jpg|asu0012346_1.jpg|DSC_0001.jpg", "ASU0012345|ASU0012345|asu0012346");
    row("WIS-L-0001234_a.jpg|sub/WIS-L-0001235.jpg", "WIS-L-0001234|WIS-L-0001235");
    row("FLAS B12345 sheet2.jpg|FLAS B12346 sheet1.jpg", "FLAS B12345|FLAS B12346");
    row("CHRB0095692_1643258256_web.jpg|CHRB0095693_1643258257_web.jpg", "CHRB0095692|CHRB0095693");
    row("1_rotated_ETSU016015.jpg|2_rotated_ETSU016016.jpg", "ETSU016015|ETSU016016");
    row("20200912_AR-111.jpg|20200913_AR-112.jpg", "AR-111|AR-112");
    row("UA2024_019_0001_1.jpg|UA2024_019_0002_1.jpg", "UA2024_019_0001|UA2024_019_0002");
    row("0123456.jpg|0123457_b.jpg", "0123456|0123457");
    row("IMG5650334.JPG.CR2|IMG5650335.JPG.CR2", "");
    row("DSC_0037.NEF|DSC_0038.NEF", "");
    row("2015_11_20.jpg|2015-11-21.jpg|ASU_2015_11_20.jpg|20151120.jpg", "");
    row("1_rotated_0012345.jpg|sheet1_0012346.jpg", "0012345|0012346");
    row("pedipalp ventral.jpg|no-barcode.jpg", "");
    row("", "");
}

void PlainPatternTest::whatMostNamesShareIsTheNumber()
{
    QFETCH(QStringList, names);
    QTEST(numbersIn(names), "numbers");
}

void PlainPatternTest::aRuleIsProposedFromNamesAlone()
{
    QStringList names;
    for (int i = 0; i < 100; ++i)
        names.append(QStringLiteral("ASU%1_%2.jpg").arg(i * 37, 7, 10, QLatin1Char('0')).arg(i % 3));
    names << QStringLiteral("ASU12.jpg") << QStringLiteral("IMG_1234.jpg") << QStringLiteral("20240301_notes.jpg");
    const auto rule = proposedRule(names);
    QVERIFY(rule && rule->plain);
    const PlainPattern wanted{.prefix = QStringLiteral("ASU"), .digits = 7, .follows = Follow::Separator};
    QCOMPARE(portalForm(*rule->plain), portalForm(wanted));
}

void PlainPatternTest::numbersInsideOfNamesGiveAnExpression()
{
    const auto rule = proposedRule({QStringLiteral("1_rotated_ETSU016015.jpg"), QStringLiteral("2_x_ETSU016016.jpg")});
    QVERIFY(rule && !rule->plain);
    const auto pattern = PortalPattern::compile(rule->match).value();
    QCOMPARE(pattern.match(QStringLiteral("17_ETSU016017.tif")).value()->number, QStringLiteral("ETSU016017"));
    QCOMPARE(pattern.captureGroups(), 1);
}

void PlainPatternTest::datesAloneGiveNoRule()
{
    QVERIFY(!proposedRule({QStringLiteral("20200912.jpg"), QStringLiteral("20200913_101112.jpg")}));
    QVERIFY(!proposedRule({}));
}

void PlainPatternTest::tenThousandsOfNamesAreReadAtOnce()
{
    QStringList names;
    for (int i = 0; i < 50'000; ++i)
        names.append(QStringLiteral("folder/ASU-V-%1_%2_20200101.jpg").arg(i, 7, 10, QLatin1Char('0')).arg(i % 7));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(likelyNumbers(names).size(), 50'000);
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(PlainPatternTest)
#include "plainpatterntest.moc"
