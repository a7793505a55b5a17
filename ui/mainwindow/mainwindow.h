#pragma once

#include "answers.h"
#include "batchmodel.h"
#include "decisiontrail.h"
#include "historydialog.h"

#include <QMainWindow>
#include <QTimer>

class BatchView;
class Desktop;
class DropTarget;
class HeaderBar;
class HelpWindow;
class Inspector;
class MessageBar;
class PracticeStrip;
class ProgressPanel;
class QSplitter;
class QStackedWidget;
class ReplaceDialog;
class RunCompanion;
class SetupAssistant;
class StartPage;
class WindowActions;
class Workbench;
struct HostKeyQuestion;
struct Profile;
struct SignInQuestion;
struct Situation;
struct UndoEntry;

/// The one window: what will happen above, the images and the evidence in the middle, what is happening below.
///
/// It shows what the workbench tells and passes on what people ask for.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workbench &workbench, QWidget *parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    const BatchModel &model() const { return m_model; }
    /// The desktop around the window is told of runs from now on.
    void setDesktop(std::unique_ptr<Desktop> desktop);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createContents();
    QWidget *createBatchPage();
    void connectWorkbench();
    void connectActions();
    void connectDecisionActions();
    void connectDecisions();
    void connectViews();
    void restoreLayout();
    void saveLayout() const;

    void refreshSoon();
    void refresh();
    void refreshActions(const Situation &now);
    void refreshBanner(const Situation &now);
    void refreshTitle();
    void refreshProfiles(const Situation &now);

    void showItems(const QList<Item> &items);
    void applyItems(const QList<Item> &items);
    void showTakenBack(const QList<Item> &items);
    void showCurrentItem();
    void showSelection();
    Question question(const Item &item) const;
    void answer(qint64 id, const Choice &choice, const QList<Decision> &decisions);
    void takeNumber(qint64 id, const QString &number);
    void decide(const QList<Decision> &decisions);
    void goToDecision(bool forward);
    void goOnAfterAnswer();
    void goBack();
    void takeBack(void (Workbench::*step)());
    void askToCreateRecord(const QString &number, const QList<Decision> &decisions);
    void say(const QString &text, Tone tone, const QString &icon, QList<QAction *> actions, const QString &detail = {});
    void showNotices(const QStringList &notices);
    void showReplaceDialog();

    void openRecord(qint64 id);
    void paste();
    void askToSignIn();
    void passOn(const SignInQuestion &question);
    void askToTrust(const HostKeyQuestion &question);
    QWidget *frontWidget();
    void showQuestion(QDialog *dialog);
    void addImages(const QStringList &paths);
    void setUp();
    void showHistory();
    void doWithBatch(qint64 batch, HistoryDialog::Wish wish);
    void showProfiles();
    void useIfPossible(const Profile &profile);
    void editProfile();
    void testConnection();
    void chooseProfile(const QString &name);
    QStringList sampleNames() const;
    void chooseMapping();
    void saveReport();
    void saveDiagnostics();
    void askToExport();
    void tellExported(const QStringList &files, const QStringList &notices);
    void askToUndo(const QList<UndoEntry> &plan);
    void tellUndone(const QList<UndoEntry> &entries);
    void offerSafeToDelete();
    void showGuide();
    void showAbout();
    void askToQuit();

    Workbench &m_workbench;
    BatchModel m_model;
    WindowActions *m_actions;
    QTimer m_refresh;
    DecisionTrail m_trail;
    QStringList m_profileNames;
    bool m_wantsNext = false;       ///< The last question was answered; one that comes up now is shown.
    bool m_showsNextChange = false; ///< What undo and redo change is shown.
    bool m_showsSeveral = false;    ///< The inspector speaks for a selection.
    bool m_itemsChanged = false;    ///< Since the window was refreshed.
    bool m_mayClose = false;
    qint64 m_awaited = 0;             ///< The batch that is being opened,
    std::function<void()> m_whenOpen; ///< and what is to be done with it then.

    PracticeStrip *m_practiceStrip = nullptr;
    HeaderBar *m_header = nullptr;
    MessageBar *m_banner = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_startPage = nullptr;
    QSplitter *m_batchPage = nullptr;
    BatchView *m_view = nullptr;
    Inspector *m_inspector = nullptr;
    ProgressPanel *m_progress = nullptr;
    DropTarget *m_dropTarget = nullptr;
    MessageBar *m_note = nullptr;             ///< What was done just now.
    RunCompanion *m_companion = nullptr;      ///< Where there is a desktop.
    ReplaceDialog *m_replaceDialog = nullptr; ///< Once it was asked for.
    HelpWindow *m_guide = nullptr;            ///< Once it was asked for.
    SetupAssistant *m_setup = nullptr;        ///< From when it was asked for until it led to a profile.
};
