#include "rulereport.h"

#include <QElapsedTimer>
#include <QTest>

using Kind = RuleWarning::Kind;

namespace {

NamingSettings rules(std::initializer_list<const char *> expressions)
{
    NamingSettings settings;
    for (const char *expression : expressions)
        settings.patterns.append({.match = QString::fromUtf8(expression)});
    return settings;
}

QStringList sheets(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(QStringLiteral("folder/ASU%1_a.jpg").arg(i, 7, 10, QLatin1Char('0')));
    return names;
}

QList<Kind> kindsIn(const RuleFinding &finding)
{
    QList<Kind> kinds;
    for (const RuleWarning &warning : finding.warnings)
        kinds.append(warning.kind);
    return kinds;
}

const QStringList fewNames{QStringLiteral("ASU0012345.jpg"), QStringLiteral("ASU00123456.jpg"),
    QStringLiteral("BRY0000001.jpg"), QStringLiteral("notes.jpg")};

} // namespace

class RuleReportTest : public QObject
{
    Q_OBJECT

private slots:
    void eachRuleTakesWhatThoseBeforeItLeft();
    void numbersAreShownAsTheyAreLookedFor();
    void plainRulesAreShownInThePortalsForm();
    void aRuleIsWarnedOf_data();
    void aRuleIsWarnedOf();
    void aRuleBehindABroaderOneIsToldSo();
    void withoutNamesNothingIsSaidAboutThem();
    void examplesAreCutButCountsAreNot();
    void tenRulesOnFiftyThousandNamesTakeNoTime();
    void hostileRulesAreGivenUpSoon_data();
    void hostileRulesAreGivenUpSoon();
};

void RuleReportTest::eachRuleTakesWhatThoseBeforeItLeft()
{
    const auto report = reportOn(rules({"/^(ASU\\d{7})(?!\\d)/", "/^([A-Z]+\\d+)/"}), fewNames);
    QCOMPARE(report.names, 4);
    QCOMPARE(report.rules.at(0).examples, QList<CaughtName>({{fewNames.at(0), QStringLiteral("ASU0012345")}}));
    QCOMPARE(report.rules.at(1).caught, 2);
    QCOMPARE(report.missed, QStringList(QStringLiteral("notes.jpg")));
    QVERIFY(report.rules.at(0).warnings.isEmpty() && report.rules.at(1).warnings.isEmpty());
}

void RuleReportTest::numbersAreShownAsTheyAreLookedFor()
{
    NamingSettings settings = rules({"/^ASU(\\d+)/"});
    settings.patterns[0].replace = QStringLiteral("/^/");
    settings.patterns[0].with = QStringLiteral("X-");
    QCOMPARE(reportOn(settings, {fewNames.at(0)}).rules.at(0).examples.at(0).number, QStringLiteral("X-0012345"));
}

void RuleReportTest::plainRulesAreShownInThePortalsForm()
{
    NamingSettings settings;
    settings.patterns = {{.match = {}, .plain = PlainPattern{.prefix = QStringLiteral("ASU")}}};
    const auto report = reportOn(settings, fewNames);
    QCOMPARE(report.rules.at(0).portalForm, QStringLiteral("/^(ASU\\d{7})(?!\\d)/i"));
    QCOMPARE(report.rules.at(0).caught, 1);
    QVERIFY(report.rules.at(0).warnings.isEmpty());
}

void RuleReportTest::aRuleIsWarnedOf_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QList<Kind>>("kinds");
    const auto row = [](const char *rule, const QList<Kind> &kinds) {
        QTest::addRow("%s", rule) << QString::fromUtf8(rule) << kinds;
    };
    row("/^(ASU\\d{7})(?!\\d)/i", {});
    row("/^ASU\\d{7}\\D*/", {Kind::NoGroup});
    row("/^(ASU(\\d{7}))(?!\\d)/", {Kind::SeveralGroups});
    row("/^(ASU\\d{7})\\D*/", {Kind::DigitFollows});
    row("^(ASU\\d{7})(?!\\d)", {Kind::NoSlashes});
    row("/^(ASU\\d{7}(?#This comment is here to be long.))$|^(x)/",
        {Kind::SeveralGroups, Kind::TooLong, Kind::CatchesNothing});
    row("/^(OS\\d{7})/", {Kind::CatchesNothing});
    row("/^(OS\\d{7}/", {Kind::NoExpression});
    row("", {Kind::NoGroup, Kind::NoSlashes});
}

void RuleReportTest::aRuleIsWarnedOf()
{
    QFETCH(QString, rule);
    NamingSettings settings;
    settings.patterns = {{.match = rule}};
    const auto report = reportOn(settings, fewNames);
    QTEST(kindsIn(report.rules.at(0)), "kinds");
    for (const RuleWarning &warning : report.rules.at(0).warnings) {
        QVERIFY(warning.text.endsWith(QLatin1Char('.')));
        QVERIFY(warning.kind != Kind::DigitFollows || warning.names == 1);
    }
}

void RuleReportTest::aRuleBehindABroaderOneIsToldSo()
{
    const auto report = reportOn(rules({"/(\\d+)/", "/^ASU(\\d+)/"}), fewNames);
    QCOMPARE(kindsIn(report.rules.at(1)), QList<Kind>({Kind::CatchesNothing}));
    QVERIFY(report.rules.at(1).warnings.at(0).text.contains(QStringLiteral("above")));
}

void RuleReportTest::withoutNamesNothingIsSaidAboutThem()
{
    QVERIFY(reportOn(rules({"/^(OS\\d{7})/"}), {}).rules.at(0).warnings.isEmpty());
    QVERIFY(reportOn({}, fewNames).rules.isEmpty());
    QCOMPARE(reportOn({}, fewNames).missed, fewNames);
}

void RuleReportTest::examplesAreCutButCountsAreNot()
{
    const auto report = reportOn(rules({"/^(ASU\\d{7})/", "/(\\d+)/"}), sheets(500));
    QCOMPARE(report.rules.at(0).examples.size(), 200);
    QCOMPARE(report.rules.at(0).caught, 500);
    QCOMPARE(reportOn(rules({"/^(BRY\\d{7})/"}), sheets(500)).missed.size(), 500);
}

void RuleReportTest::tenRulesOnFiftyThousandNamesTakeNoTime()
{
    NamingSettings settings;
    for (int i = 0; i < 10; ++i)
        settings.patterns.append({.match = QStringLiteral("/^(BRY-%1-\\d{7})\\D*/i").arg(i)});
    const QStringList names = sheets(50'000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(reportOn(settings, names).missed.size(), 50'000);
    qInfo("%lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void RuleReportTest::hostileRulesAreGivenUpSoon_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule :
        {"/^((a+)+)$/", "/^((a|a)*)$/", "/^((a|aa)+)$/", "/((.*)*)*\\d{9}/", "/^(.*.*.*.*.*.*\\d{9})/"})
        QTest::addRow("%s", rule) << QString::fromUtf8(rule);
}

void RuleReportTest::hostileRulesAreGivenUpSoon()
{
    QFETCH(QString, rule);
    QStringList names;
    for (int i = 0; i < 50'000; ++i)
        names.append(QString(60, QLatin1Char('a')) + QStringLiteral("!%1.jpg").arg(i));
    NamingSettings settings = rules({});
    settings.patterns = {{.match = rule}, {.match = QStringLiteral("/!(\\d+)/")}};
    QElapsedTimer timer;
    timer.start();
    const auto report = reportOn(settings, names);
    qInfo("%lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(kindsIn(report.rules.at(0)).contains(Kind::GivesUp));
    QCOMPARE(report.rules.at(1).caught, 50'000);
}

QTEST_GUILESS_MAIN(RuleReportTest)
#include "rulereporttest.moc"
