#include "mainwindow.h"

#include "bannertext.h"
#include "batchview.h"
#include "droptarget.h"
#include "headerbar.h"
#include "inspector.h"
#include "itemtable.h"
#include "messagebar.h"
#include "practicestrip.h"
#include "progresspanel.h"
#include "startpage.h"
#include "windowactions.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QSettings>
#include <QShortcut>
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
    m_dropTarget = new DropTarget(this);
    connectWorkbench();
    connectActions();
    connectDecisionActions();
    connectViews();
    restoreLayout();
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::createContents()
{
    m_practiceStrip = new PracticeStrip(*m_actions, this);
    m_header = new HeaderBar(*m_actions, this);
    m_banner = new MessageBar(this);
    m_startPage = new StartPage(*m_actions, this);
    m_progress = new ProgressPanel(*m_actions, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(createBatchPage());

    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 12, 16, 14);
    inner->setSpacing(12);
    inner->addWidget(m_header);
    inner->addWidget(m_banner);
    inner->addWidget(m_pages, 1);
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
    connect(&m_model, &BatchModel::countsChanged, this, &MainWindow::refreshSoon);
    connect(&m_model, &BatchModel::numberEdited, this, [this](qint64 id, const QString &number) {
        answered({id});
        m_workbench.setCatalogNumber(id, number);
    });
}

void MainWindow::connectDecisionActions()
{
    connect(m_actions->workThrough, &QAction::triggered, this, [this] { m_view->goToDecision(true); });
    connect(m_actions->nextDecision, &QAction::triggered, this, [this] { m_view->goToDecision(true); });
    connect(m_actions->previousDecision, &QAction::triggered, this, [this] { m_view->goToDecision(false); });
    connect(m_actions->find, &QAction::triggered, m_view, &BatchView::focusFilter);
    auto *space = new QShortcut(Qt::Key_Space, m_view->table());
    space->setContext(Qt::WidgetShortcut); // elsewhere Space presses the button that has the focus
    connect(space, &QShortcut::activated, m_actions->pause, &QAction::trigger);
}

void MainWindow::connectViews()
{
    connect(m_dropTarget, &DropTarget::dropped, &m_workbench, &Workbench::addImages);
    connect(m_header, &HeaderBar::profileChosen, this, &MainWindow::chooseProfile);
    connect(m_startPage, &StartPage::openWanted, &m_workbench, &Workbench::openBatch);
    connect(m_startPage, &StartPage::continueWanted, &m_workbench, &Workbench::continueBatch);
    connect(m_view, &BatchView::currentItemChanged, this, &MainWindow::showCurrentItem);
    connect(m_view, &BatchView::recordWanted, this, &MainWindow::openRecord);
    connect(m_view, &BatchView::retryWanted, &m_workbench, &Workbench::retryFailed);
    connect(m_view, &BatchView::skipWanted, this, [this](const QList<qint64> &ids) {
        answered(ids);
        m_workbench.skip(ids);
    });
    connect(m_inspector, &Inspector::chosen, this, &MainWindow::answer);
    connect(m_inspector, &Inspector::recordWanted, this, &MainWindow::openRecord);
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    resize(1280, 820);
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_batchPage->restoreState(settings.value(splitterKey).toByteArray());
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(splitterKey, m_batchPage->saveState());
    m_view->table()->saveColumns();
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
    m_startPage->setBusy(now.isStartingPractice ? tr("Pressing and photographing some practice plants…") : QString());
    m_progress->setActivity(now.activity, now.isPaused);
    m_dropTarget->setOpen(now.isUsable && now.isIdle());
    refreshActions(now);
    refreshBanner(now);
    refreshProfiles(now);
    refreshTitle();
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
    parts.append(QStringLiteral("Sheetlink"));
    if (m_workbench.profile() && !m_workbench.isPractice())
        parts.append(m_workbench.profile()->name);
    setWindowTitle(parts.join(QStringLiteral(" · ")));
}

void MainWindow::showItems(const QList<Item> &items)
{
    m_answered = 0;
    m_model.setItems(items);
    showCurrentItem();
    refresh();
}

void MainWindow::applyItems(const QList<Item> &items)
{
    m_model.apply(items);
    const auto current = m_view->currentItem();
    const bool showsOne = current
        && std::any_of(items.begin(), items.end(), [current](const Item &item) { return item.id == *current; });
    if (showsOne)
        showCurrentItem();
    goOnAfterAnswer(items);
    refreshSoon();
}

void MainWindow::showCurrentItem()
{
    const int row = m_model.rowOf(m_view->currentItem().value_or(0));
    if (row < 0)
        m_inspector->clear();
    else
        m_inspector->setItem(m_model.item(row));
}

void MainWindow::answered(const QList<qint64> &ids)
{
    const qint64 current = m_view->currentItem().value_or(0);
    const int row = m_model.rowOf(current);
    const bool wasDecision = row >= 0 && m_model.item(row).state == ItemState::NeedsDecision;
    m_answered = wasDecision && ids.contains(current) ? current : 0;
}

/// Shows the next decision when the one just made went through; stays when the answer led to another question.
void MainWindow::goOnAfterAnswer(const QList<Item> &changed)
{
    for (const Item &item : changed) {
        if (item.id != m_answered || item.state == ItemState::Identified)
            continue;
        m_answered = 0;
        if (item.state != ItemState::NeedsDecision && m_view->currentItem() == item.id
            && m_model.count(ItemState::NeedsDecision) > 0)
            m_view->goToDecision(true);
        return;
    }
}
