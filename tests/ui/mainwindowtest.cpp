#include "cliprocess.h"
#include "testimages.h"
#include "windowfixture.h"

#include <QDialog>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

namespace {

constexpr int patience = 60'000;

int filesBelow(const QString &folder)
{
    int files = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); it.next())
        ++files;
    return files;
}

/// What a file manager does when a folder is dragged in and let go.
void drop(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(window.findChild<QWidget *>(QStringLiteral("dropOverlay"))->isVisible());
    QDropEvent let(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &let);
    QVERIFY(let.isAccepted());
    QCOMPARE(let.dropAction(), Qt::CopyAction);
    QVERIFY(!window.findChild<QWidget *>(QStringLiteral("dropOverlay"))->isVisible());
}

void dropAndCheck(WindowFixture &fixture, const PracticeFixture &practice)
{
    fixture.workbench.useProfile(practice.profile());
    drop(fixture.window, practice.world().sheetsFolder());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.count(ItemState::Matched) > 0 && fixture.isIdle(), patience);
}

void typeNumber(WindowFixture &fixture, const QString &file, const QString &number)
{
    QTableView *table = fixture.table();
    table->setCurrentIndex(table->model()->index(fixture.rowOf(file), BatchModel::File));
    fixture.window.findChild<QAction *>(QStringLiteral("editNumberAction"))->trigger();
    auto *editor = table->findChild<QLineEdit *>(QStringLiteral("numberEditor"));
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, number);
    QTest::keyClick(editor, Qt::Key_Return);
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void fromDroppedFolderToConfirmedLinks();
    void nothingIsSentBeforeStart();
    void theSpeedLimitOfTheProfileCanBeLiftedWhileItRuns();
    void withoutAPasswordTheWindowAsksForIt();
    void droppedImagesWaitForAProfile();
    void anUnfinishedBatchIsOfferedAgain();
    void aStartedBatchGoesOnWhereItWasLeft();
    void quittingWhileImagesAreOnTheirWayIsAskedOnceAndLosesNothing();
    void practiceHasALedgerOfItsOwn();
    void windowAndCommandLineTakeTurnsWithOneLedger();
};

void MainWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("sheetlink-mainwindowtest"));
}

void MainWindowTest::nothingIsSentBeforeStart()
{
    const PracticeFixture practice;
    WindowFixture fixture(practice.options());
    const int before = filesBelow(practice.world().imagesFolder());
    dropAndCheck(fixture, practice);
    QTRY_VERIFY(fixture.action("start")->isEnabled());
    QCOMPARE(filesBelow(practice.world().imagesFolder()), before);
}

void MainWindowTest::fromDroppedFolderToConfirmedLinks()
{
    const PracticeFixture practice;
    WindowFixture fixture(practice.options());
    QVERIFY(!fixture.action("start")->isEnabled());
    dropAndCheck(fixture, practice);
    const int total = fixture.window.model().rowCount();
    QCOMPARE(total, filesBelow(practice.world().sheetsFolder()));

    // A number that the name did not tell is typed in place and matched at once.
    const QString unnamed = QStringLiteral("IMG_2041.jpg");
    QCOMPARE(fixture.item(unnamed).state, ItemState::NeedsDecision);
    typeNumber(fixture, unnamed, QStringLiteral("PRA0000012"));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.item(unnamed).state, ItemState::Matched, patience);
    QVERIFY(!fixture.item(unnamed).record.scientificName.isEmpty());

    // One of two records is chosen with its digit.
    const QString twice = QStringLiteral("PRA0000015.jpg");
    fixture.table()->selectRow(fixture.rowOf(twice));
    QCOMPARE(fixture.item(twice).choices.size(), 2);
    auto *first = fixture.window.findChild<QPushButton *>(QStringLiteral("choice1Button"));
    QVERIFY(first);
    QCOMPARE(first->shortcut(), QKeySequence(Qt::Key_1));
    first->click();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.item(twice).state, ItemState::Matched, patience);

    // The next decision is there by itself, and is skipped.
    const QString unknown = QStringLiteral("PRA0000999.jpg");
    QTRY_COMPARE(fixture.table()->currentIndex().row(), fixture.rowOf(unknown));
    fixture.window.findChild<QAction *>(QStringLiteral("skipAction"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.item(unknown).state, ItemState::Skipped, patience);
    QCOMPARE(fixture.count(ItemState::NeedsDecision), 0);

    const int ready = fixture.count(ItemState::Matched);
    const int failed = fixture.count(ItemState::Failed);
    QTRY_VERIFY(fixture.banner().contains(QString::number(ready)));
    fixture.action("start")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(ItemState::Confirmed), ready, patience);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isIdle(), patience);
    QCOMPARE(fixture.count(ItemState::Confirmed) + fixture.count(ItemState::Skipped) + failed, total);
    QVERIFY(filesBelow(practice.world().imagesFolder()) >= 2 * ready); // small sheets are their own web copies
    QTRY_VERIFY2(fixture.banner().startsWith(QString::number(ready)), qPrintable(fixture.banner()));
    QVERIFY(!fixture.action("start")->isEnabled());
}

void MainWindowTest::theSpeedLimitOfTheProfileCanBeLiftedWhileItRuns()
{
    const PracticeFixture practice;
    WindowFixture fixture(practice.options());
    Profile profile = practice.profile();
    profile.host.rateLimitKBps = 1; // an image takes minutes
    fixture.workbench.useProfile(profile);
    fixture.workbench.addImages({practice.world().sheetsFolder()});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.count(ItemState::Matched) > 0 && fixture.isIdle(), patience);
    QTRY_VERIFY(fixture.action("start")->isEnabled());
    const int ready = fixture.count(ItemState::Matched);
    auto *limit = fixture.window.findChild<QPushButton *>(QStringLiteral("rateLimitButton"));
    QVERIFY(!limit->isVisible());
    fixture.action("start")->trigger();
    QTRY_VERIFY(limit->isVisible());
    QTRY_VERIFY2(limit->accessibleName().endsWith(QStringLiteral("1 kB/s")), qPrintable(limit->accessibleName()));
    QTest::qWait(3000);
    QCOMPARE(fixture.count(ItemState::Confirmed), 0);

    QAction *none = limit->menu()->actions().constFirst();
    QVERIFY(!none->isChecked());
    none->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(ItemState::Confirmed), ready, patience);
    QVERIFY(limit->menu()->actions().constFirst()->isChecked());
}

void MainWindowTest::withoutAPasswordTheWindowAsksForIt()
{
    const PracticeFixture practice;
    auto options = practice.options();
    const Secrets secrets = std::exchange(options.secrets, {});
    WindowFixture fixture(options);
    fixture.workbench.useProfile(practice.profile());
    drop(fixture.window, practice.world().sheetsFolder());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.count(ItemState::Identified) > 0 && fixture.isIdle(), patience);
    QTRY_VERIFY(fixture.banner().startsWith(QStringLiteral("Sign in")));
    QCOMPARE(fixture.count(ItemState::Matched), 0);

    fixture.action("signIn")->trigger();
    auto *dialog = fixture.window.findChild<QDialog *>(QStringLiteral("signInDialog"));
    QVERIFY(dialog);
    auto *password = dialog->findChild<QLineEdit *>(QStringLiteral("portalPassword"));
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    password->setText(QString::fromUtf8(secrets.portalPassword.reveal()));
    dialog->findChild<QPushButton *>(QStringLiteral("signInButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.count(ItemState::Matched) > 0 && fixture.isIdle(), patience);
}

void MainWindowTest::droppedImagesWaitForAProfile()
{
    const PracticeFixture practice;
    WindowFixture fixture(practice.options());
    drop(fixture.window, practice.world().sheetsFolder());
    QTRY_VERIFY(fixture.banner().startsWith(QStringLiteral("Your images wait")));
    QVERIFY(!fixture.workbench.hasBatch());
    fixture.workbench.useProfile(practice.profile());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.count(ItemState::Matched) > 0 && fixture.isIdle(), patience);
}

void MainWindowTest::anUnfinishedBatchIsOfferedAgain()
{
    const PracticeFixture practice;
    int ready = 0;
    {
        WindowFixture fixture(practice.options());
        dropAndCheck(fixture, practice);
        ready = fixture.count(ItemState::Matched);
        QVERIFY(ready > 0);
    }
    WindowFixture again(practice.options());
    QTRY_VERIFY(again.window.findChild<QPushButton *>(QStringLiteral("batchButton1")));
    auto *button = again.window.findChild<QPushButton *>(QStringLiteral("batchButton1"));
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Continue"));
    button->click();
    QTRY_COMPARE_WITH_TIMEOUT(again.count(ItemState::Matched), ready, patience);
    QTRY_VERIFY_WITH_TIMEOUT(again.isIdle(), patience);
    QTRY_VERIFY(again.action("start")->isEnabled()); // nobody had pressed it yet, so nothing went out by itself
    QCOMPARE(again.count(ItemState::Confirmed), 0);
}

void MainWindowTest::aStartedBatchGoesOnWhereItWasLeft()
{
    const PracticeFixture practice;
    int ready = 0;
    {
        WindowFixture fixture(practice.options());
        dropAndCheck(fixture, practice);
        ready = fixture.count(ItemState::Matched);
        QTRY_VERIFY(fixture.action("start")->isEnabled());
        fixture.action("start")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.count(ItemState::Matched) < ready, patience);
    }
    WindowFixture again(practice.options());
    QTRY_VERIFY(again.window.findChild<QPushButton *>(QStringLiteral("batchButton1")));
    again.window.findChild<QPushButton *>(QStringLiteral("batchButton1"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(again.count(ItemState::Confirmed), ready, patience);
}

void MainWindowTest::quittingWhileImagesAreOnTheirWayIsAskedOnceAndLosesNothing()
{
    const PracticeFixture practice;
    int ready = 0;
    {
        WindowFixture fixture(practice.options());
        Profile profile = practice.profile();
        profile.host.rateLimitKBps = 1; // an image takes minutes
        fixture.workbench.useProfile(profile);
        fixture.workbench.addImages({practice.world().sheetsFolder()});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.count(ItemState::Matched) > 0 && fixture.isIdle(), patience);
        ready = fixture.count(ItemState::Matched);
        QTRY_VERIFY(fixture.action("start")->isEnabled());
        fixture.action("start")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.count(ItemState::Prepared) > 0, patience);

        fixture.window.close();
        auto *question = fixture.window.findChild<QWidget *>(QStringLiteral("quitQuestion"));
        QVERIFY(question && question->isVisible() && fixture.window.isVisible());
        fixture.window.findChild<QPushButton *>(QStringLiteral("stayButton"))->click();
        QTRY_VERIFY(!fixture.window.findChild<QWidget *>(QStringLiteral("quitQuestion")));
        QVERIFY(fixture.window.isVisible() && !fixture.isIdle());

        fixture.window.close();
        fixture.window.findChild<QPushButton *>(QStringLiteral("quitButton"))->click();
        QVERIFY(!fixture.window.isVisible());
    }
    WindowFixture again(practice.options());
    QTRY_VERIFY(again.window.findChild<QPushButton *>(QStringLiteral("batchButton1")));
    again.window.findChild<QPushButton *>(QStringLiteral("batchButton1"))->click();
    auto *limit = again.window.findChild<QPushButton *>(QStringLiteral("rateLimitButton"));
    QTRY_VERIFY_WITH_TIMEOUT(limit->isVisible(), patience);
    limit->menu()->actions().constFirst()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(again.count(ItemState::Confirmed), ready, patience);
}

void MainWindowTest::practiceHasALedgerOfItsOwn()
{
    const PracticeFixture practice;
    WindowFixture fixture(practice.options());
    fixture.action("practice")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.count(ItemState::Matched) > 0 && fixture.isIdle(), patience);
    QVERIFY(fixture.window.findChild<QWidget *>(QStringLiteral("practiceStrip"))->isVisible());
    QTRY_VERIFY(fixture.window.windowTitle().startsWith(QStringLiteral("Practice")));

    QSignalSpy listed(&fixture.workbench, &Workbench::batchesListed);
    fixture.action("leavePractice")->trigger();
    QTRY_VERIFY(!listed.isEmpty());
    QTRY_VERIFY(listed.last().at(0).value<QList<Batch>>().isEmpty());
    QTRY_VERIFY(!fixture.window.findChild<QWidget *>(QStringLiteral("practiceStrip"))->isVisible());
}

void MainWindowTest::windowAndCommandLineTakeTurnsWithOneLedger()
{
    constexpr int later = 5; // exit code
    const PracticeFixture practice;
    const QTemporaryDir home;
    const auto environment = strangersEnvironment(home.path());
    const QString ledger = practice.options().ledgerFile;
    Profile profile = practice.profile();
    profile.host.rateLimitKBps = 1; // an image takes minutes
    const QString profileFile = writeFile(home.filePath(QStringLiteral("slow.json")), profileToJson(profile));
    const QStringList run{QStringLiteral("run"), practice.world().sheetsFolder(), QStringLiteral("--profile"),
        profileFile, QStringLiteral("--secrets"), practice.world().secretsFile(), QStringLiteral("--ledger"), ledger};
    const QStringList status{QStringLiteral("status"), QStringLiteral("--json"), QStringLiteral("--ledger"), ledger};

    QProcess cli;
    cli.setProcessEnvironment(environment);
    cli.start(QStringLiteral(SHEETLINK_CLI), run);
    QTRY_VERIFY_WITH_TIMEOUT(runCli(environment, status).out.contains("Prepared"), patience);
    WindowFixture fixture(practice.options());
    QTRY_VERIFY(fixture.banner().contains(QStringLiteral("Another Sheetlink")));
    QVERIFY(!fixture.action("start")->isEnabled());
    cli.terminate();
    QVERIFY(cli.waitForFinished(patience));
    fixture.window.findChild<QPushButton *>(QStringLiteral("message-openAgain"))->click();
    QTRY_VERIFY(fixture.window.findChild<QPushButton *>(QStringLiteral("batchButton1")));
    fixture.window.findChild<QPushButton *>(QStringLiteral("batchButton1"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.count(ItemState::Prepared) > 0, patience);

    const CliResult refused = runCli(environment, run);
    QCOMPARE(refused.exitCode, later);
    QVERIFY(refused.err.contains("Another Sheetlink"));
    QVERIFY(runCli(environment, status).out.contains("Prepared")); // looking on is allowed
    auto *limit = fixture.window.findChild<QPushButton *>(QStringLiteral("rateLimitButton"));
    QTRY_VERIFY_WITH_TIMEOUT(limit->isVisible(), patience);
    limit->menu()->actions().constFirst()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.count(ItemState::Prepared) == 0 && fixture.isIdle(), patience);
    QVERIFY(fixture.count(ItemState::Confirmed) > 0);
}

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
