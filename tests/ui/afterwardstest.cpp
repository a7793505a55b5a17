#include "portalwindow.h"

#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

namespace {

const QStringList records{QStringLiteral("T0001"), QStringLiteral("T0002"), QStringLiteral("T0003")};

/// A window whose batch of three went through.
class DoneWindow : public PortalWindow
{
public:
    DoneWindow()
        : PortalWindow(records)
    {
        for (int i = 1; i <= 3; ++i)
            addSheet(QStringLiteral("T000%1.jpg").arg(i));
        open(portal.profile());
        QTRY_VERIFY(action("start")->isEnabled());
        action("start")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(count(ItemState::Confirmed) == 3 && fixture.isIdle(), patience);
        QTRY_VERIFY(action("undoBatch")->isEnabled()); // the window has taken it in
    }

    QAction *action(const char *name) { return find<QAction>(name); }
    QString note() { return find<MessageBar>("noteBar")->text(); }
};

} // namespace

/// What the window does with a batch that went through.
class AfterwardsTest : public QObject
{
    Q_OBJECT

private slots:
    void aBatchIsTakenBackAfterItIsShownWhatThatMeans()
    {
        DoneWindow window;
        QVERIFY(window.action("undoBatch")->isEnabled());
        window.portal.changeMedia(
            window.named(QStringLiteral("T0002.jpg")).mediaId, QStringLiteral("caption"), QStringLiteral("by hand"));
        const PortalState linked = window.portal.state();
        window.action("undoBatch")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.find<QDialog>("undoDialog"), PortalWindow::patience);
        auto *dialog = window.find<QDialog>("undoDialog");
        QTRY_VERIFY(window.fixture.isIdle());
        auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("undoList"));
        QCOMPARE(list->topLevelItemCount(), 3);
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("T0002.jpg")); // what stays comes first
        QVERIFY(list->topLevelItem(0)->text(2).startsWith(QStringLiteral("Stays.")));

        QTest::keyClick(dialog, Qt::Key_Return); // too early
        QTRY_VERIFY(!window.find<QDialog>("undoDialog"));
        QVERIFY(window.portal.state() == linked);

        window.action("undoBatch")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.find<QDialog>("undoDialog"), PortalWindow::patience);
        QTRY_VERIFY(window.fixture.isIdle());
        window.find<QDialog>("undoDialog")->findChild<QPushButton *>(QStringLiteral("undoButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            window.count(ItemState::Skipped) == 2 && window.fixture.isIdle(), PortalWindow::patience);
        QCOMPARE(window.count(ItemState::Confirmed), 1);
        QTRY_VERIFY(window.note().contains(QStringLiteral("2")));
        QVERIFY(window.named(QStringLiteral("T0002.jpg")).reason.contains(QStringLiteral("Somebody changed")));
        QCOMPARE(filesIn(window.portal.imagesFolder()).size(),
            2); // of the one that stays; small ones are their own web copy
    }

    void aBatchIsTakenBackFromTheListOfAll_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("another time") << false;
        QTest::newRow("while it is open") << true;
    }

    void aBatchIsTakenBackFromTheListOfAll()
    {
        QFETCH(bool, isOpen);
        DoneWindow window;
        if (!isOpen)
            window.fixture.workbench.closeBatch();
        QTRY_VERIFY(window.fixture.workbench.hasBatch() == isOpen && window.action("history")->isEnabled());
        window.action("history")->trigger();
        auto *history = window.find<QDialog>("historyDialog");
        QVERIFY(history);
        auto *list = history->findChild<QTreeWidget *>(QStringLiteral("historyList"));
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("3"));
        QVERIFY(list->topLevelItem(0)->text(3).contains(QLatin1Char('3')));
        history->findChild<QPushButton *>(QStringLiteral("undoBatchButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.find<QDialog>("undoDialog"), PortalWindow::patience);
        QTRY_VERIFY(window.fixture.isIdle());
        window.find<QDialog>("undoDialog")->findChild<QPushButton *>(QStringLiteral("undoButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            window.count(ItemState::Skipped) == 3 && window.fixture.isIdle(), PortalWindow::patience);
        QVERIFY(filesIn(window.portal.imagesFolder()).isEmpty());
    }

    void anImageTellsItsAddressesAndItsHistory()
    {
        DoneWindow window;
        window.select(QStringLiteral("T0002.jpg"));
        auto *more = window.find<QAbstractButton>("trailButton");
        QTRY_VERIFY(more && more->isVisible());
        more->click();
        QTRY_VERIFY(window.find<QLabel>("trailHistory")->text().contains(QStringLiteral("Linked")));
        QVERIFY(window.find<QLabel>("trailHistory")->text().contains(QStringLiteral("Uploaded")));
        auto *copy = window.find<QAbstractButton>("trailCopy0");
        QVERIFY(copy);
        copy->click();
        QCOMPARE(
            QGuiApplication::clipboard()->text(), window.named(QStringLiteral("T0002.jpg")).urlOf(CopyRole::Original));
        window.select(QStringLiteral("T0003.jpg"));
        QTRY_VERIFY(!window.find<QLabel>("trailHistory")->text().isEmpty()); // it stays open
    }

    void theConnectionIsTriedStepByStep()
    {
        DoneWindow window;
        const PortalState state = window.portal.state();
        window.action("testConnection")->trigger();
        auto *dialog = window.find<QDialog>("connectionTestDialog");
        QVERIFY(dialog);
        auto *checks = dialog->findChild<QTreeWidget *>(QStringLiteral("connectionChecks"));
        QTRY_COMPARE_WITH_TIMEOUT(checks->topLevelItemCount(), 8, PortalWindow::patience);
        QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("connectionTestSummary"))
                        ->text()
                        .startsWith(QStringLiteral("Everything works")));
        QVERIFY(window.portal.state() == state);
    }

    void linksAreExportedForOthers()
    {
        DoneWindow window;
        window.action("exportLinks")->trigger();
        auto *dialog = window.find<QDialog>("exportDialog");
        QVERIFY(dialog);
        dialog->findChild<QAbstractButton *>(QStringLiteral("exportSkeletal"))->click();
        dialog->findChild<QPushButton *>(QStringLiteral("exportButton"))->click();
        const QString folder = window.folder.filePath(QStringLiteral("export"));
        emit window.find<QFileDialog>("fileDialog")->fileSelected(folder);
        QTRY_COMPARE(filesIn(folder).size(), 1);
        QTRY_VERIFY(window.note().startsWith(QLatin1Char('1')));
        window.find<QFileDialog>("fileDialog")->reject();
    }

    void anArchiveIsNotMadeForRecordsThatThePortalKeeps()
    {
        DoneWindow window;
        window.action("exportLinks")->trigger();
        auto *dialog = window.find<QDialog>("exportDialog");
        dialog->findChild<QAbstractButton *>(QStringLiteral("exportArchive"))->click();
        dialog->findChild<QPushButton *>(QStringLiteral("exportButton"))->click();
        emit window.find<QFileDialog>("fileDialog")->fileSelected(window.folder.filePath(QStringLiteral("export")));
        QTRY_VERIFY_WITH_TIMEOUT(window.fixture.banner().contains(QStringLiteral("empties")), PortalWindow::patience);
        window.find<QFileDialog>("fileDialog")->reject();
    }

    void whatIsSafeToDeleteIsProvedFirst()
    {
        DoneWindow window;
        window.action("prove")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.find<QFileDialog>("fileDialog"), PortalWindow::patience);
        QVERIFY(window.note().contains(QStringLiteral("3")));
        const QString file = window.folder.filePath(QStringLiteral("safe.csv"));
        emit window.find<QFileDialog>("fileDialog")->fileSelected(file);
        QTRY_COMPARE(fileBytes(file).count('\n'), 4);
        window.find<QFileDialog>("fileDialog")->reject();
    }
};

QTEST_MAIN(AfterwardsTest)
#include "afterwardstest.moc"
