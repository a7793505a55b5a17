#pragma once

#include "batchmodel.h"
#include "choices.h"

#include <QMainWindow>
#include <QTimer>

class BatchView;
class DropTarget;
class HeaderBar;
class Inspector;
class MessageBar;
class PracticeStrip;
class ProgressPanel;
class QSplitter;
class QStackedWidget;
class StartPage;
class WindowActions;
class Workbench;
struct Situation;

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

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createContents();
    QWidget *createBatchPage();
    void connectWorkbench();
    void connectActions();
    void connectDecisionActions();
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
    void showCurrentItem();
    void answer(qint64 id, const Choice &choice);
    void answered(const QList<qint64> &ids);
    void goOnAfterAnswer(const QList<Item> &changed);

    void openRecord(qint64 id);
    void paste();
    void askToSignIn();
    void editProfile(bool makeNew);
    void chooseProfile(const QString &name);
    void saveReport();
    void showAbout();
    void askToQuit();

    Workbench &m_workbench;
    BatchModel m_model;
    WindowActions *m_actions;
    QTimer m_refresh;
    qint64 m_answered = 0; ///< The decision that was just made; the next one is shown when it is through.
    bool m_mayClose = false;

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
};
