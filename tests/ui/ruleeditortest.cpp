#include "ruleeditor.h"
#include "profileform.h"
#include "rulelist.h"
#include "suffixtable.h"
#include "swaptext.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

namespace {

/// A profile form with its names page in front, as in the dialog.
class FormFixture
{
public:
    FormFixture()
    {
        form.resize(900, 800);
        form.setCurrentIndex(2);
        form.show();
    }

    template <typename Widget> Widget *find(const char *name)
    {
        auto *widget = form.window()->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }

    void press(const char *button) { find<QPushButton>(button)->click(); }
    QString label(const char *name) { return find<QLabel>(name)->text(); }
    QList<NamePattern> rules() { return form.profile().naming.patterns; }
    QString counts() { return label("ruleTestCounts"); }

    QString cell(int row, int column)
    {
        return find<QTableView>("ruleTestTable")->model()->index(row, column).data().toString();
    }

    void setRules(const QList<NamePattern> &rules)
    {
        Profile profile;
        profile.naming.patterns = rules;
        form.setProfile(profile);
    }

    ProfileForm form;
};

const QStringList someNames{QStringLiteral("sub/ASU0012345_a.jpg"), QStringLiteral("ASU0012346.jpg"),
    QStringLiteral("ASU0012347_label.jpg"), QStringLiteral("DSC_0001.jpg")};

} // namespace

class RuleEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldOfNamingComesBack();
    void namesGiveARuleWithOnePress();
    void aProposalIsForWhatNoRuleCatches();
    void namesWithNothingInCommonAreSaidSo();
    void aPresetIsFoundByItsCode();
    void whatIsEditedIsTriedAtOnce();
    void typedNamesAreTriedWithoutABatch();
    void namesWithoutANumberComeFirstAndAlone();
    void rulesMoveUpAndDown();
    void aPlainRuleBecomesTheSameExpression();
    void thePortalsFormIsCopied();
    void aLongFormIsWarnedOf();
    void aHostileRuleDoesNotHoldUpTheWindow();
    void aBrokenExpressionIsShownBeforeSaving();
    void theUsualSuffixesComeBack();
    void swapsReadBackAsTheyWereWritten();
    void theKeyboardReachesEveryControl();
};

void RuleEditorTest::everyFieldOfNamingComesBack()
{
    const PlainPattern plain{.prefix = QStringLiteral("WIS-L-"),
        .digits = 6,
        .mostDigits = 8,
        .letter = true,
        .follows = PlainPattern::Follow::Nothing};
    Profile profile;
    profile.naming = {.patterns = {{.match = {}, .plain = plain},
                          {.match = QStringLiteral("/^(a b)/"),
                              .replace = QStringLiteral("/ /"),
                              .with = QStringLiteral("$1"),
                              .onPath = true,
                              .swap = {{QStringLiteral("_"), QStringLiteral(":")}, {QStringLiteral(" "), QString()}},
                              .letterCase = LetterCase::Upper,
                              .padTo = 9,
                              .prefix = QStringLiteral("X ")}},
        .suffixes = {{.text = QStringLiteral("_x"),
            .role = QStringLiteral("fruit"),
            .copy = ReadyCopy::Web,
            .sort = 17,
            .caption = QStringLiteral("The fruit")}},
        .index = false,
        .records = QStringLiteral("/data/records.csv"),
        .barcode = BarcodeUse::Prefer};
    FormFixture fixture;
    fixture.form.setProfile(profile);
    QVERIFY(fixture.form.profile().naming == profile.naming);
    // Looking at a rule changes nothing, and touching one field changes no other.
    fixture.find<QListWidget>("ruleList")->setCurrentRow(1);
    QVERIFY(fixture.form.profile().naming == profile.naming);
    QTest::keyClicks(fixture.find<QLineEdit>("rulePutInFront"), QStringLiteral("-"));
    profile.naming.patterns[1].prefix = QStringLiteral("X -");
    QVERIFY(fixture.form.profile().naming == profile.naming);
}

void RuleEditorTest::namesGiveARuleWithOnePress()
{
    FormFixture fixture;
    fixture.form.setSampleNames(someNames);
    fixture.press("proposeButton");
    QCOMPARE(fixture.rules().size(), 1);
    const PlainPattern wanted{.prefix = QStringLiteral("ASU"), .digits = 7, .follows = PlainPattern::Follow::Separator};
    QVERIFY(fixture.rules().first().plain == wanted);
    QTRY_COMPARE(fixture.counts(), QStringLiteral("3 of 4 names give a number; 1 give(s) none."));
}

void RuleEditorTest::aProposalIsForWhatNoRuleCatches()
{
    FormFixture fixture;
    fixture.form.setSampleNames(
        someNames + QStringList{QStringLiteral("BRY-0001.jpg"), QStringLiteral("BRY-0002.jpg")});
    fixture.press("proposeButton");
    fixture.press("proposeButton");
    QTRY_VERIFY(fixture.counts().startsWith(QStringLiteral("5 of 6")));
    fixture.press("proposeButton");
    QCOMPARE(fixture.rules().size(), 2);
    QVERIFY(fixture.label("ruleAdvice").contains(QStringLiteral("share nothing")));
}

void RuleEditorTest::namesWithNothingInCommonAreSaidSo()
{
    FormFixture fixture;
    fixture.press("proposeButton");
    QVERIFY(fixture.label("ruleAdvice").contains(QStringLiteral("no names")));
    fixture.form.setSampleNames({QStringLiteral("IMG_1234.jpg"), QStringLiteral("pedipalp ventral.jpg")});
    fixture.press("proposeButton");
    QVERIFY(fixture.label("ruleAdvice").contains(QStringLiteral("share nothing")));
    QVERIFY(fixture.rules().isEmpty());
}

void RuleEditorTest::aPresetIsFoundByItsCode()
{
    FormFixture fixture;
    fixture.form.setSampleNames({QStringLiteral("OS1234567.jpg")});
    fixture.press("presetButton");
    QTest::keyClicks(fixture.find<QLineEdit>("presetSearch"), QStringLiteral("oregon"));
    QVERIFY(fixture.label("presetExample").contains(QStringLiteral("OS1234567")));
    fixture.press("usePresetButton");
    QTRY_COMPARE(fixture.counts(), QStringLiteral("All 1 name(s) give a number."));
    QCOMPARE(fixture.rules().size(), 1);

    fixture.press("presetButton");
    auto *search = fixture.form.window()->findChildren<QLineEdit *>(QStringLiteral("presetSearch")).constLast();
    QTest::keyClicks(search, QStringLiteral("no such place"));
    QVERIFY(!search->window()->findChild<QPushButton *>(QStringLiteral("usePresetButton"))->isEnabled());
}

void RuleEditorTest::whatIsEditedIsTriedAtOnce()
{
    FormFixture fixture;
    QSignalSpy edited(&fixture.form, &ProfileForm::edited);
    fixture.form.setSampleNames(someNames);
    QTRY_VERIFY(fixture.counts().startsWith(QStringLiteral("0 of 4")));
    fixture.press("addRuleButton");
    QTest::keyClicks(fixture.find<QLineEdit>("rulePrefix"), QStringLiteral("asu"));
    QTRY_VERIFY(fixture.counts().startsWith(QStringLiteral("3 of 4")));
    QVERIFY(fixture.find<QListWidget>("ruleList")->item(0)->text().startsWith(QStringLiteral("asu, then 7 digit")));
    fixture.find<QSpinBox>("ruleDigits")->setValue(6);
    QTRY_VERIFY(fixture.counts().startsWith(QStringLiteral("0 of 4")));
    QVERIFY(fixture.label("ruleWarnings").contains(QStringLiteral("none of the names")));
    QVERIFY(!edited.isEmpty());
}

void RuleEditorTest::typedNamesAreTriedWithoutABatch()
{
    FormFixture fixture;
    fixture.setRules({{.match = QStringLiteral("/^(\\d{6})\\D*/")}});
    auto *typed = fixture.find<QPlainTextEdit>("sampleNames");
    QVERIFY(typed->isVisible());
    typed->setPlainText(QStringLiteral("\n  1234567.jpg \n\nnotes.txt\n"));
    QTRY_COMPARE(fixture.counts(), QStringLiteral("1 of 2 names give a number; 1 give(s) none."));
    QCOMPARE(fixture.cell(1, 1), QStringLiteral("123456"));
    QVERIFY(fixture.label("ruleWarnings").contains(QStringLiteral("another digit follows")));
    fixture.form.setSampleNames(someNames);
    QVERIFY(!typed->isVisible());
}

void RuleEditorTest::namesWithoutANumberComeFirstAndAlone()
{
    FormFixture fixture;
    fixture.setRules({{.match = QStringLiteral("/^(ASU\\d{7})/")}});
    fixture.form.setSampleNames(someNames);
    QTRY_VERIFY(fixture.counts().startsWith(QStringLiteral("3 of 4")));
    QCOMPARE(fixture.cell(0, 0), QStringLiteral("DSC_0001.jpg"));
    QCOMPARE(fixture.cell(0, 1), QStringLiteral("no number"));
    QCOMPARE(fixture.cell(1, 1), QStringLiteral("ASU0012345"));
    QCOMPARE(fixture.cell(1, 2), QStringLiteral("/^(ASU\\d{7})/"));
    auto *model = fixture.find<QTableView>("ruleTestTable")->model();
    QCOMPARE(model->rowCount(), 4);
    fixture.find<QComboBox>("ruleTestShow")->setCurrentIndex(2);
    QCOMPARE(model->rowCount(), 1);
    fixture.find<QComboBox>("ruleTestShow")->setCurrentIndex(1);
    QCOMPARE(model->rowCount(), 3);
}

void RuleEditorTest::rulesMoveUpAndDown()
{
    FormFixture fixture;
    fixture.setRules({{.match = QStringLiteral("/(1)/")}, {.match = QStringLiteral("/(2)/")}});
    QVERIFY(!fixture.find<QPushButton>("ruleUpButton")->isEnabled());
    fixture.press("ruleDownButton");
    QCOMPARE(fixture.rules().first().match, QStringLiteral("/(2)/"));
    QCOMPARE(fixture.find<QLineEdit>("ruleExpression")->text(), QStringLiteral("/(1)/"));
    QVERIFY(!fixture.find<QPushButton>("ruleDownButton")->isEnabled());
    fixture.press("ruleUpButton");
    fixture.press("removeRuleButton");
    QCOMPARE(fixture.rules().size(), 1);
    QCOMPARE(fixture.find<QLineEdit>("ruleExpression")->text(), QStringLiteral("/(2)/"));
    fixture.press("removeRuleButton");
    QVERIFY(fixture.rules().isEmpty());
    QVERIFY(!fixture.find<QPushButton>("removeRuleButton")->isEnabled());
    QVERIFY(!fixture.find<QLineEdit>("ruleExpression")->isVisible());
}

void RuleEditorTest::aPlainRuleBecomesTheSameExpression()
{
    FormFixture fixture;
    fixture.setRules({{.match = {}, .plain = PlainPattern{.prefix = QStringLiteral("ASU")}}});
    fixture.find<QRadioButton>("ruleIsExpression")->click();
    QVERIFY(!fixture.rules().first().plain);
    QCOMPARE(fixture.rules().first().match, QStringLiteral("/^(ASU\\d{7})(?!\\d)/i"));
    fixture.find<QRadioButton>("ruleIsPlain")->click();
    QCOMPARE(fixture.rules().first().plain->prefix, QStringLiteral("ASU"));
}

void RuleEditorTest::thePortalsFormIsCopied()
{
    FormFixture fixture;
    fixture.setRules({{.match = {}, .plain = PlainPattern{.prefix = QStringLiteral("ASU")}}});
    fixture.press("copyPortalForm");
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("/^(ASU\\d{7})(?!\\d)/i"));
}

void RuleEditorTest::aLongFormIsWarnedOf()
{
    FormFixture fixture;
    fixture.setRules({{.match = {}, .plain = PlainPattern{.prefix = QString(40, QLatin1Char('A'))}}});
    QTRY_VERIFY(fixture.label("portalWarnings").contains(QStringLiteral("which holds 45")));
    QVERIFY(fixture.label("ruleWarnings").isEmpty());
}

void RuleEditorTest::aHostileRuleDoesNotHoldUpTheWindow()
{
    FormFixture fixture;
    fixture.form.setSampleNames(QStringList(20'000, QString(60, QLatin1Char('a')) + QStringLiteral("!.jpg")));
    fixture.setRules({{.match = QStringLiteral("x")}});
    QElapsedTimer timer;
    timer.start();
    auto *expression = fixture.find<QLineEdit>("ruleExpression");
    expression->clear();
    for (const QChar c : QStringLiteral("/^((a+)+)$/")) {
        QTest::keyClick(expression, c.toLatin1());
        QCoreApplication::processEvents();
    }
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(fixture.label("ruleWarnings").contains(QStringLiteral("takes so long")));
    QVERIFY(fixture.counts().contains(QStringLiteral("first of 20,000")));
}

void RuleEditorTest::aBrokenExpressionIsShownBeforeSaving()
{
    FormFixture fixture;
    Profile profile{.name = QStringLiteral("x")};
    profile.portal = {.url = QUrl(QStringLiteral("https://x.example")), .collection = 1};
    profile.host = {.address = QStringLiteral("/x"), .publicUrl = QUrl(QStringLiteral("https://x.example/i/"))};
    profile.naming.patterns = {{.match = QStringLiteral("/(x)/")}, {.match = QStringLiteral("/(x/")}};
    fixture.form.setProfile(profile);
    fixture.form.setCurrentIndex(0);
    const auto problem = fixture.form.showFirstMissing();
    QVERIFY(problem && problem->contains(QStringLiteral("/(x/")));
    QCOMPARE(fixture.form.currentIndex(), 2);
    QCOMPARE(fixture.find<QListWidget>("ruleList")->currentRow(), 1);
}

void RuleEditorTest::theUsualSuffixesComeBack()
{
    FormFixture fixture;
    auto *table = fixture.find<QTableWidget>("suffixTable");
    table->setCurrentCell(0, 0);
    fixture.press("removeSuffixButton");
    QCOMPARE(fixture.form.profile().naming.suffixes.size(), usualSuffixes().size() - 1);
    fixture.press("addSuffixButton");
    table->item(table->rowCount() - 1, 0)->setText(QStringLiteral("_fruit"));
    QCOMPARE(fixture.form.profile().naming.suffixes.constLast().text, QStringLiteral("_fruit"));
    fixture.press("usualSuffixesButton");
    QVERIFY(fixture.form.profile().naming.suffixes == usualSuffixes());
}

void RuleEditorTest::swapsReadBackAsTheyWereWritten()
{
    const QMap<QString, QString> swap{{QStringLiteral("_"), QStringLiteral(":")},
        {QStringLiteral(" "), QStringLiteral("=")}, {QStringLiteral("="), QString()},
        {QStringLiteral("%20"), QStringLiteral("ä")}};
    QCOMPARE(swapFrom(swapText(swap)), swap);
    QCOMPARE(swapText({{QStringLiteral("_"), QStringLiteral(":")}}), QStringLiteral("_=:"));
    QVERIFY(swapFrom(QStringLiteral("nonsense =x")).isEmpty());
}

void RuleEditorTest::theKeyboardReachesEveryControl()
{
    FormFixture fixture;
    fixture.setRules({{.match = {}, .plain = PlainPattern()}});
    fixture.find<QToolButton>("ruleMoreButton")->click();
    fixture.form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.form));
    fixture.find<QListWidget>("ruleList")->setFocus();
    QStringList reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget())
            reached.append(QApplication::focusWidget()->objectName());
    }
    for (const char *name : {"ruleList", "addRuleButton", "removeRuleButton", "presetButton", "proposeButton",
             "rulePrefix", "ruleDigits", "ruleMostDigits", "ruleLetter", "ruleFollows", "ruleLooksAt", "ruleSwap",
             "portalForm", "copyPortalForm", "ruleTestShow", "sampleNames", "ruleTestTable"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
    QVERIFY(reached.indexOf(QStringLiteral("addRuleButton")) < reached.indexOf(QStringLiteral("rulePrefix")));
    QVERIFY(reached.indexOf(QStringLiteral("rulePrefix")) < reached.indexOf(QStringLiteral("copyPortalForm")));
    QVERIFY(reached.indexOf(QStringLiteral("copyPortalForm")) < reached.indexOf(QStringLiteral("ruleTestTable")));
}

QTEST_MAIN(RuleEditorTest)
#include "ruleeditortest.moc"
