#include "mainwindow.h"

#include "bannertext.h"
#include "batchview.h"
#include "droptarget.h"
#include "headerbar.h"
#include "inspector.h"
#include "messagebar.h"
#include "practicestrip.h"
#include "progresspanel.h"
#include "repeatguard.h"
#include "replacedialog.h"
#include "runcompanion.h"
#include "startpage.h"
#include "windowactions.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace std::chrono_literals;

namespace {

using Activity = BatchEngine::Activity;

const QString geometryKey = QStringLiteral("window/geometry");
const QString splitterKey = QStringLiteral("window/splitter");

} // namespace

MainWindow::MainWindow(Workbench &workbench, QWidget *parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_actions(new WindowActions(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(30ms);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refresh);
    createContents();
    addActions(m_actions->all());
    QCoreApplication::instance()->installEventFilter(new RepeatGuard(this));
    m_dropTarget = new DropTarget(this);
    connectWorkbench();
    connectActions();
    connectDecisionActions();
    connectDecisions();
    connectViews();
    restoreLayout();
    refresh();
}

MainWindow::~MainWindow()
{
    hide(); // what is being typed ends while the model, which goes before the views, is still there
}

void MainWindow::createContents()
{
    m_practiceStrip = new PracticeStrip(*m_actions, this);
    m_header = new HeaderBar(*m_actions, this);
    m_banner = new MessageBar(this);
    m_startPage = new StartPage(*m_actions, this);
    m_progress = new ProgressPanel(*m_actions, this);
    m_note = new MessageBar(this);
    m_note->setObjectName(QStringLiteral("noteBar"));
    m_note->hide();
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(createBatchPage());

    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 12, 16, 14);
    inner->setSpacing(12);
    inner->addWidget(m_header);
    inner->addWidget(m_banner);
    inner->addWidget(m_pages, 1);
    inner->addWidget(m_note);
    inner->addWidget(m_progress);
    auto *centre = new QWidget(this);
    auto *all = new QVBoxLayout(centre);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_practiceStrip);
    all->addLayout(inner, 1);
    setCentralWidget(centre);
}

QWidget *MainWindow::createBatchPage()
{
    m_view = new BatchView(m_model, this);
    m_inspector = new Inspector(this);
    m_batchPage = new QSplitter(Qt::Horizontal, this);
    m_batchPage->setObjectName(QStringLiteral("batchPage"));
    m_batchPage->setChildrenCollapsible(false);
    m_batchPage->setHandleWidth(14);
    m_batchPage->addWidget(m_view);
    m_batchPage->addWidget(m_inspector);
    m_batchPage->setStretchFactor(0, 1);
    m_batchPage->setSizes({860, 440});
    return m_batchPage;
}

void MainWindow::connectWorkbench()
{
    connect(&m_workbench, &Workbench::changed, this, &MainWindow::refreshSoon);
    connect(&m_workbench, &Workbench::batchOpened, this, &MainWindow::showItems);
    connect(&m_workbench, &Workbench::batchClosed, this, [this] { showItems({}); });
    connect(&m_workbench, &Workbench::itemsChanged, this, &MainWindow::applyItems);
    connect(&m_workbench, &Workbench::progressed, m_progress, &ProgressPanel::setProgress);
    connect(&m_workbench, &Workbench::batchesListed, m_startPage, &StartPage::setBatches);
    connect(&m_workbench.questions(), &ServerQuestions::signInAsked, this, &MainWindow::passOn);
    connect(&m_workbench.questions(), &ServerQuestions::trustAsked, this, &MainWindow::askToTrust);
    connect(&m_workbench, &Workbench::exported, this, &MainWindow::tellExported);
    connect(&m_workbench, &Workbench::undoPlanned, this, &MainWindow::askToUndo);
    connect(&m_workbench, &Workbench::undone, this, &MainWindow::tellUndone);
    connect(&m_workbench, &Workbench::proved, this, &MainWindow::offerSafeToDelete);
    connect(&m_model, &BatchModel::countsChanged, this, &MainWindow::refreshSoon);
}

void MainWindow::setDesktop(std::unique_ptr<Desktop> desktop)
{
    m_companion = new RunCompanion(m_workbench, std::move(desktop), this);
    connect(&m_workbench, &Workbench::runEnded, this, [this] {
        refresh();
        m_companion->tell(m_banner->text());
    });
    const auto tellQuestion = [this] { m_companion->tell(tr("The image host asks you something.")); };
    connect(&m_workbench.questions(), &ServerQuestions::signInAsked, this, tellQuestion);
    connect(&m_workbench.questions(), &ServerQuestions::trustAsked, this, tellQuestion);
}

void MainWindow::connectViews()
{
    connect(m_dropTarget, &DropTarget::dropped, this, &MainWindow::addImages);
    connect(m_header, &HeaderBar::profileChosen, this, &MainWindow::chooseProfile);
    connect(m_startPage, &StartPage::openWanted, this, [this](qint64 id) { m_workbench.openBatch(id); });
    connect(m_startPage, &StartPage::continueWanted, &m_workbench, &Workbench::continueBatch);
    connect(m_view, &BatchView::recordWanted, this, &MainWindow::openRecord);
    connect(m_view, &BatchView::retryWanted, &m_workbench, &Workbench::retryFailed);
    connect(m_inspector, &Inspector::recordWanted, this, &MainWindow::openRecord);
    connect(m_inspector, &Inspector::historyWanted, &m_workbench, &Workbench::readItemHistory);
    connect(&m_workbench, &Workbench::itemHistoryRead, m_inspector, &Inspector::setHistory);
    connect(m_progress, &ProgressPanel::rateLimitChosen, &m_workbench, &Workbench::setRateLimit);
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    resize(QSize(1280, 820).boundedTo(screen()->availableSize() * 0.95));
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_batchPage->restoreState(settings.value(splitterKey).toByteArray());
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(splitterKey, m_batchPage->saveState());
    m_view->saveLayout();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workbench.activity() == Activity::Running && !m_mayClose) {
        event->ignore();
        askToQuit();
        return;
    }
    saveLayout();
    event->accept();
}

void MainWindow::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void MainWindow::refresh()
{
    const Situation now = situationOf(m_workbench, m_model);
    m_practiceStrip->setVisible(m_workbench.isPractice());
    m_pages->setCurrentWidget(now.hasBatch ? static_cast<QWidget *>(m_batchPage) : m_startPage);
    m_startPage->setHasProfile(now.hasProfile);
    m_startPage->setBusy(now.isStartingPractice ? tr("Pressing and photographing some practice plants…") : QString());
    m_progress->setActivity(now.activity, now.isPaused);
    m_progress->setRateLimit(m_workbench.rateLimit());
    m_progress->setStates(m_model);
    m_dropTarget->setOpen(now.isUsable && now.isIdle());
    refreshActions(now);
    refreshBanner(now);
    refreshProfiles(now);
    refreshTitle();
    if (m_replaceDialog)
        m_replaceDialog->setRunning(now.activity == Activity::Running);
    if (m_awaited != 0 && now.error)
        m_awaited = 0; // it could not be opened
    if (m_awaited != 0 && now.isIdle() && now.hasBatch && m_workbench.batch().id == m_awaited) {
        m_awaited = 0;
        m_whenOpen();
    }
    if (std::exchange(m_itemsChanged, false))
        showCurrentItem(); // others may have come to ask the same
}

void MainWindow::refreshBanner(const Situation &now)
{
    const BannerText text = bannerText(now);
    QList<QAction *> actions;
    for (const Remedy remedy : text.remedies)
        actions.append(m_actions->forRemedy(remedy));
    m_banner->setMessage(
        {.tone = text.tone, .icon = text.icon, .text = text.text, .detail = text.detail, .actions = actions});
}

void MainWindow::refreshTitle()
{
    QStringList parts;
    if (m_workbench.isPractice())
        parts.append(tr("Practice"));
    if (m_workbench.hasBatch())
        parts.append(m_workbench.batch().title);
    if (m_workbench.profile() && !m_workbench.isPractice())
        parts.append(m_workbench.profile()->name);
    setWindowTitle(parts.join(QStringLiteral(" · "))); // Qt puts the program's name behind it
}

void MainWindow::showItems(const QList<Item> &items)
{
    m_trail.clear();
    m_wantsNext = false;
    m_note->hide();
    m_model.setItems(items);
    showCurrentItem();
    refresh();
}

/// Shows the first image whose decision was taken back; a run that goes on tells news of others meanwhile.
void MainWindow::showTakenBack(const QList<Item> &items)
{
    const auto found = std::find_if(items.begin(), items.end(), [](const Item &item) {
        return item.state == ItemState::NeedsDecision || item.state == ItemState::Identified
            || item.state == ItemState::Matched || item.state == ItemState::Skipped;
    });
    if (found == items.end())
        return;
    m_showsNextChange = false;
    m_view->select(found->id);
}

void MainWindow::applyItems(const QList<Item> &items)
{
    m_model.apply(items);
    m_itemsChanged = true;
    if (m_showsNextChange)
        showTakenBack(items);
    const auto current = m_view->currentItem();
    const bool showsOne = current
        && std::any_of(items.begin(), items.end(), [current](const Item &item) { return item.id == *current; });
    if (showsOne)
        showCurrentItem();
    goOnAfterAnswer();
    refreshSoon();
}
