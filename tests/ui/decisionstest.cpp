#include "portalwindow.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDeadlineTimer>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

namespace {

QString number(int n)
{
    return QStringLiteral("T%1").arg(n, 4, 10, QLatin1Char('0'));
}

QString file(const QString &name)
{
    return name + QStringLiteral(".jpg");
}

/// T0001 to T0400. The practice portal has two records with PRA0000015 by itself.
QStringList records()
{
    QStringList numbers;
    for (int n = 1; n <= 400; ++n)
        numbers.append(number(n));
    return numbers;
}

/// Names that lack the zeros of their number: no rule catches them, and the collection's numbers suggest one each.
void addWithoutZeros(PortalWindow &desk, int first, int count)
{
    for (int n = first; n < first + count; ++n)
        desk.addSheet(file(QStringLiteral("T%1").arg(n)));
}

/// Two hundred sheets of which half raise some question.
void addMany(PortalWindow &desk)
{
    for (int n = 101; n <= 200; ++n)
        desk.addSheet(file(number(n)));
    addWithoutZeros(desk, 10, 40);
    for (int n = 51; n <= 70; ++n)
        desk.addSheet(file(QStringLiteral("T-%1").arg(n, 4, 10, QLatin1Char('0'))));
    for (const char part : {'a', 'b', 'c', 'd', 'e'})
        desk.addSheet(file(QStringLiteral("PRA0000015_") + QLatin1Char(part)));
    for (int n = 9001; n <= 9015; ++n)
        desk.addSheet(file(number(n)));
    for (int n = 101; n <= 110; ++n)
        desk.addSheet(QStringLiteral("again/") + file(number(n)));
    for (int n = 0; n < 10; ++n)
        desk.addSheet(file(QStringLiteral("leaf ") + QChar(u'a' + n)));
}

QMap<QString, int> questions(const PortalWindow &desk)
{
    QMap<QString, int> counts;
    for (const Item &item : desk.items()) {
        if (item.state == ItemState::NeedsDecision)
            ++counts[item.reasonCode];
    }
    return counts;
}

QHash<qint64, std::pair<ItemState, QString>> statesAndNumbers(const PortalWindow &desk)
{
    QHash<qint64, std::pair<ItemState, QString>> all;
    for (const Item &item : desk.items())
        all.insert(item.id, {item.state, item.catalogNumber});
    return all;
}

} // namespace

class DecisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }

    void twoHundredImagesAreDecidedByKeysAlone();
    void oneKeyAnswersAllThatAskTheSame();
    void undoAndRedoBringBackStatesAndNumbers();
    void theAnswerCountsForAllThatAreSelected();
    void whatAFilterHidesIsNotAnswered_data();
    void whatAFilterHidesIsNotAnswered();
    void backspaceGoesBackToWhatWasDecidedLast();
    void aKeyPressedTwiceAnswersTwoQuestions();
    void theCollectionsNumbersAreOfferedWhileOneTypes();
    void replacingIsOneStep();
    void specimensAreShownWithTheirImagesBelow();
    void aRecordIsAskedForOnlyAfterAnotherQuestion();
};

void DecisionsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("sheetlink-decisionstest"));
}

void DecisionsTest::twoHundredImagesAreDecidedByKeysAlone()
{
    PortalWindow desk(records());
    addMany(desk);
    desk.open(desk.portal.profile());
    QCOMPARE(desk.model().rowCount(), 200);
    const auto asked = questions(desk);
    QCOMPARE(asked.value(QStringLiteral("suggested")), 60);
    QCOMPARE(asked.value(QStringLiteral("several-records")), 5);
    QCOMPARE(asked.value(QStringLiteral("not-found")), 15);
    QCOMPARE(asked.value(QStringLiteral("same-number")), 10);
    QCOMPARE(asked.value(QStringLiteral("no-number")), 10);

    int answers = 0;
    int typed = 0;
    qint64 answered = 0;
    desk.press(Qt::Key_N);
    const QDeadlineTimer deadline(PortalWindow::patience);
    while (desk.count(ItemState::NeedsDecision) > 0 && !deadline.hasExpired()) {
        if (desk.current()->state != ItemState::NeedsDecision || desk.current()->id == answered) {
            QTest::qWait(20); // the last answers are being looked up
            desk.press(Qt::Key_N);
            continue;
        }
        ++answers;
        answered = desk.current()->id;
        const QString question = desk.current()->reasonCode;
        if (question == QLatin1String("suggested")) {
            desk.press(Qt::Key_A);
        } else if (question == QLatin1String("several-records")) {
            desk.press(Qt::Key_2);
        } else if (question == QLatin1String("same-number")) {
            desk.press(Qt::Key_1);
        } else if (question == QLatin1String("not-found")) {
            desk.press(Qt::Key_S, Qt::ShiftModifier);
        } else if (typed < 5) {
            desk.press(Qt::Key_T);
            desk.type(number(301 + typed++).toLower());
            desk.press(Qt::Key_Return);
            QCoreApplication::processEvents();
        } else {
            desk.press(Qt::Key_S);
        }
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.count(ItemState::Matched), 100 + 60 + 5 + 10 + 5, PortalWindow::patience);
    QCOMPARE(desk.count(ItemState::Skipped), 15 + 5);
    QCOMPARE(desk.named(QStringLiteral("T10.jpg")).record.catalogNumber, QStringLiteral("T0010"));
    QCOMPARE(desk.named(QStringLiteral("T-0070.jpg")).record.catalogNumber, QStringLiteral("T0070"));
    QVERIFY2(answers <= 2 + 5 + 1 + 10 + 10, qPrintable(QString::number(answers))); // for a hundred questions
}

void DecisionsTest::oneKeyAnswersAllThatAskTheSame()
{
    PortalWindow desk(records());
    addWithoutZeros(desk, 10, 30);
    desk.addSheet(QStringLiteral("T-0060.jpg"));
    desk.open(desk.portal.profile());
    desk.select(QStringLiteral("T12.jpg"));
    auto *alike = desk.find<QPushButton>("alike1Button");
    QVERIFY(alike && alike->isVisible());
    QVERIFY2(alike->text().contains(QStringLiteral("30")), qPrintable(alike->text()));
    QVERIFY(alike->toolTip().contains(QStringLiteral("T10.jpg")));
    QVERIFY(alike->toolTip().contains(QStringLiteral("T0010")));

    desk.press(Qt::Key_A);
    QTRY_COMPARE_WITH_TIMEOUT(desk.count(ItemState::Matched), 30, PortalWindow::patience);
    QCOMPARE(desk.named(QStringLiteral("T39.jpg")).catalogNumber, QStringLiteral("T0039"));
    QCOMPARE(desk.current()->name, QStringLiteral("T-0060.jpg")); // another difference is another question
    QCOMPARE(desk.fixture.workbench.undoable(), 1);
    auto *note = desk.find<MessageBar>("noteBar");
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(QStringLiteral("30")) && note->text().contains(QStringLiteral("Ctrl+Z")),
        qPrintable(note->text()));
}

void DecisionsTest::undoAndRedoBringBackStatesAndNumbers()
{
    PortalWindow desk(records());
    addWithoutZeros(desk, 10, 8);
    desk.addSheet(QStringLiteral("PRA0000015.jpg"));
    desk.addSheet(file(number(9001)));
    desk.open(desk.portal.profile());
    const auto before = statesAndNumbers(desk);

    desk.press(Qt::Key_N);
    for (const auto &[name, key] : QList<std::pair<QString, Qt::Key>>{{QStringLiteral("T10.jpg"), Qt::Key_A},
             {QStringLiteral("PRA0000015.jpg"), Qt::Key_1}, {file(number(9001)), Qt::Key_S}}) {
        desk.select(name);
        desk.press(key);
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.count(ItemState::Matched), 9, PortalWindow::patience);
    QTRY_COMPARE(desk.count(ItemState::Skipped), 1);
    const auto after = statesAndNumbers(desk);

    for (int step = 0; step < 3; ++step) {
        QTRY_VERIFY(desk.fixture.action("undo")->isEnabled());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.fixture.workbench.undoable(), 2 - step);
    }
    QTRY_COMPARE(statesAndNumbers(desk), before);
    for (int step = 0; step < 3; ++step) {
        QTRY_VERIFY(desk.fixture.action("redo")->isEnabled());
        if (step == 0)
            desk.press(Qt::Key_Y, Qt::ControlModifier);
        else
            desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.fixture.workbench.redoable(), 2 - step);
    }
    QTRY_COMPARE_WITH_TIMEOUT(statesAndNumbers(desk), after, PortalWindow::patience);
}

void DecisionsTest::theAnswerCountsForAllThatAreSelected()
{
    PortalWindow desk(records());
    addWithoutZeros(desk, 10, 6);
    desk.open(desk.portal.profile());
    desk.select(QStringLiteral("T10.jpg"));
    desk.fixture.table()->setFocus();
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    auto *scope = desk.find<QLabel>("selectionScope");
    QVERIFY(scope->isVisible());
    QVERIFY2(scope->text().contains(QStringLiteral("3 selected")), qPrintable(scope->text()));
    desk.press(Qt::Key_1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.count(ItemState::Matched), 3, PortalWindow::patience);
    QCOMPARE(desk.count(ItemState::NeedsDecision), 3);
    QCOMPARE(desk.fixture.workbench.undoable(), 1);
    QCOMPARE(desk.named(QStringLiteral("T12.jpg")).catalogNumber, QStringLiteral("T0012"));
}

void DecisionsTest::whatAFilterHidesIsNotAnswered_data()
{
    QTest::addColumn<bool>("grouped");
    QTest::newRow("table") << false;
    QTest::newRow("by specimens") << true;
}

void DecisionsTest::whatAFilterHidesIsNotAnswered()
{
    QFETCH(bool, grouped);
    PortalWindow desk(records());
    desk.addSheet(QStringLiteral("T0001.jpg"));
    desk.addSheet(QStringLiteral("T9999.jpg")); // which no record has
    desk.open(desk.portal.profile());
    desk.fixture.action("grouped")->setChecked(grouped);
    desk.press(Qt::Key_N);
    QCOMPARE(desk.current()->name, QStringLiteral("T9999.jpg"));
    QTRY_VERIFY(desk.find<QPushButton>("skipButton")->isVisible());
    auto *filter = desk.find<QLineEdit>("filterText");
    filter->setText(QStringLiteral("T0001"));
    QTRY_VERIFY(!desk.current());
    QTRY_VERIFY(!desk.find<QPushButton>("skipButton") || !desk.find<QPushButton>("skipButton")->isVisible());
    QVERIFY(!desk.fixture.action("skipAction")->isEnabled());
    filter->setText(QStringLiteral("nothing has this"));
    const char *words = grouped ? "itemTreeEmpty" : "itemTableEmpty";
    QTRY_VERIFY(desk.find<QLabel>(words)->isVisible());
    filter->clear();
    QTRY_VERIFY(!desk.find<QLabel>(words)->isVisible());
    QCOMPARE(desk.count(ItemState::NeedsDecision), 1);
    desk.fixture.action("grouped")->setChecked(false);
}

void DecisionsTest::backspaceGoesBackToWhatWasDecidedLast()
{
    PortalWindow desk(records());
    for (int n = 9001; n <= 9004; ++n)
        desk.addSheet(file(number(n)));
    desk.open(desk.portal.profile());
    desk.select(file(number(9002)));
    desk.press(Qt::Key_S);
    QCOMPARE(desk.current()->name, file(number(9003)));
    desk.press(Qt::Key_S);
    QCOMPARE(desk.current()->name, file(number(9004)));
    QTRY_VERIFY(desk.fixture.action("lastDecided")->isEnabled());
    desk.press(Qt::Key_Backspace);
    QCOMPARE(desk.current()->name, file(number(9003)));
    desk.press(Qt::Key_Backspace);
    QCOMPARE(desk.current()->name, file(number(9002)));
}

void DecisionsTest::aKeyPressedTwiceAnswersTwoQuestions()
{
    PortalWindow desk(records());
    for (int n = 9001; n <= 9003; ++n)
        desk.addSheet(file(number(n)));
    desk.open(desk.portal.profile());
    desk.press(Qt::Key_N);
    desk.press(Qt::Key_S); // the engine has not answered when the next key comes
    desk.press(Qt::Key_S);
    QTRY_COMPARE(desk.count(ItemState::Skipped), 2);
    QCOMPARE(desk.fixture.workbench.undoable(), 2);
    QCOMPARE(desk.current()->name, file(number(9003)));
}

void DecisionsTest::theCollectionsNumbersAreOfferedWhileOneTypes()
{
    PortalWindow desk(records());
    desk.addSheet(QStringLiteral("leaf.jpg"));
    desk.open(desk.portal.profile());
    desk.press(Qt::Key_N);
    desk.press(Qt::Key_F2);
    desk.type(QStringLiteral("t012"));
    auto *editor = desk.find<QLineEdit>("numberEditor");
    QVERIFY(editor);
    QAbstractItemView *offered = editor->completer()->popup();
    QTRY_VERIFY(offered->isVisible());
    QCOMPARE(offered->model()->rowCount(), 10); // T0120 to T0129, and not the whole list
    QCOMPARE(offered->model()->index(3, 0).data().toString(), QStringLiteral("T0123"));
    for (int row = 0; row <= 3; ++row)
        desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return); // takes the one that was chosen
    QCOMPARE(editor->text(), QStringLiteral("T0123"));
    desk.press(Qt::Key_Return); // and ends typing
    QTRY_COMPARE_WITH_TIMEOUT(desk.count(ItemState::Matched), 1, PortalWindow::patience);
    QCOMPARE(desk.named(QStringLiteral("leaf.jpg")).record.catalogNumber, QStringLiteral("T0123"));
}

void DecisionsTest::replacingIsOneStep()
{
    PortalWindow desk(records());
    for (int n = 9001; n <= 9005; ++n)
        desk.addSheet(file(number(n)));
    desk.addSheet(file(number(5)));
    desk.addSheet(QStringLiteral("leaf.jpg")); // makes the collection's numbers be fetched
    desk.open(desk.portal.profile());
    QTRY_VERIFY(desk.fixture.action("replace")->isEnabled());
    desk.press(Qt::Key_H, Qt::ControlModifier);
    auto *dialog = desk.find<QDialog>("replaceDialog");
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    auto *preview = desk.find<QTableView>("replacePreview");
    auto *expression = dialog->findChild<QAbstractButton *>(QStringLiteral("expressionBox"));
    expression->setChecked(true);
    dialog->findChild<QLineEdit *>(QStringLiteral("findField"))->setText(QStringLiteral("^T90(0[1-4])$"));
    dialog->findChild<QLineEdit *>(QStringLiteral("replaceField"))->setText(QStringLiteral("T03\\1"));
    QTRY_COMPARE(preview->model()->rowCount(), 4);
    QCOMPARE(preview->model()->index(2, 1).data().toString(), QStringLiteral("T9003"));
    QCOMPARE(preview->model()->index(2, 2).data().toString(), QStringLiteral("T0303"));
    dialog->findChild<QPushButton *>(QStringLiteral("replaceButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.count(ItemState::Matched), 5, PortalWindow::patience);
    QCOMPARE(desk.named(file(number(9004))).record.catalogNumber, QStringLiteral("T0304"));
    QCOMPARE(desk.fixture.workbench.undoable(), 1);
}

void DecisionsTest::specimensAreShownWithTheirImagesBelow()
{
    PortalWindow desk(records());
    for (const QString &name : {QStringLiteral("T0003_b"), QStringLiteral("T0003_a"), QStringLiteral("T0001"),
             QStringLiteral("leaf"), QStringLiteral("T0002")})
        desk.addSheet(file(name));
    desk.open(desk.portal.profile());
    desk.press(Qt::Key_G);
    auto *tree = desk.find<QTreeView>("itemTree");
    QVERIFY(tree->isVisible());
    const QAbstractItemModel *rows = tree->model();
    QCOMPARE(rows->rowCount(), 4);
    QStringList shown;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex specimen = rows->index(row, 0);
        QVERIFY(tree->isExpanded(specimen));
        shown.append(specimen.siblingAtColumn(BatchModel::File).data().toString());
        for (int image = 0; image < rows->rowCount(specimen); ++image)
            shown.append(rows->index(image, BatchModel::File, specimen).data().toString());
    }
    const QStringList expected{QStringLiteral("Without a number"), QStringLiteral("leaf.jpg"), QStringLiteral("T0001"),
        QStringLiteral("T0001.jpg"), QStringLiteral("T0002"), QStringLiteral("T0002.jpg"), QStringLiteral("T0003"),
        QStringLiteral("T0003_a.jpg"), QStringLiteral("T0003_b.jpg")};
    QCOMPARE(shown, expected);

    // An image that gets a number goes to its specimen, and stays selected.
    desk.press(Qt::Key_N);
    QCOMPARE(desk.current()->name, QStringLiteral("leaf.jpg"));
    desk.press(Qt::Key_T);
    desk.type(QStringLiteral("t0004"));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk.count(ItemState::Matched), 5, PortalWindow::patience);
    QCOMPARE(rows->rowCount(), 4);
    const QModelIndex last = rows->index(3, BatchModel::File);
    QCOMPARE(last.data().toString(), QStringLiteral("T0004"));
    QVERIFY(tree->isExpanded(last.siblingAtColumn(0)));
    QCOMPARE(desk.current()->name, QStringLiteral("leaf.jpg"));
    QVERIFY(QSettings().value(QStringLiteral("table/grouped")).toBool());
    desk.press(Qt::Key_G);
    QVERIFY(desk.fixture.table()->isVisible());
    QCOMPARE(desk.current()->name, QStringLiteral("leaf.jpg"));
}

void DecisionsTest::aRecordIsAskedForOnlyAfterAnotherQuestion()
{
    PortalWindow desk(records());
    desk.addSheet(file(number(9001)));
    Profile profile = desk.portal.profile();
    profile.portal.createRecords = true;
    desk.open(profile);
    desk.press(Qt::Key_N);
    auto *create = desk.find<QPushButton>("choice1Button");
    QVERIFY(create);
    QVERIFY2(create->accessibleName().contains(number(9001)), qPrintable(create->accessibleName()));
    desk.press(Qt::Key_1);
    QVERIFY(desk.find<QWidget>("createRecordQuestion"));
    QCOMPARE(desk.count(ItemState::NeedsDecision), 1);
    desk.find<QPushButton>("leaveRecordButton")->click();
    QTest::qWait(50);
    QVERIFY(!desk.fixture.workbench.error());

    desk.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    desk.press(Qt::Key_1);
    QVERIFY(desk.find<QPushButton>("createRecordButton"));
    desk.find<QPushButton>("createRecordButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.count(ItemState::Matched), 1, PortalWindow::patience);
    QVERIFY(!desk.fixture.workbench.error());
    QCOMPARE(desk.fixture.workbench.undoable(), 0);
}

QTEST_MAIN(DecisionsTest)
#include "decisionstest.moc"
