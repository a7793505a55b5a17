// How MainWindow takes the decisions of a person to the workbench, and goes on from one to the next.

#include "batchview.h"
#include "decisiontext.h"
#include "inspector.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "questionbox.h"
#include "replacedialog.h"
#include "windowactions.h"
#include "workbench.h"

#include <QPushButton>
#include <QSettings>
#include <QShortcut>

namespace {

const QString groupedKey = QStringLiteral("table/grouped");
const QString picturesKey = QStringLiteral("table/pictures");

} // namespace

void MainWindow::connectDecisionActions()
{
    connect(m_actions->workThrough, &QAction::triggered, this, [this] { goToDecision(true); });
    connect(m_actions->nextDecision, &QAction::triggered, this, [this] { goToDecision(true); });
    connect(m_actions->previousDecision, &QAction::triggered, this, [this] { goToDecision(false); });
    connect(m_actions->lastDecided, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_actions->undo, &QAction::triggered, this, [this] { takeBack(&Workbench::undo); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { takeBack(&Workbench::redo); });
    connect(m_actions->replace, &QAction::triggered, this, &MainWindow::showReplaceDialog);
    connect(m_actions->find, &QAction::triggered, m_view, &BatchView::focusFilter);
    connect(m_actions->grouped, &QAction::toggled, this, [this](bool grouped) {
        m_view->setGrouped(grouped);
        QSettings().setValue(groupedKey, grouped);
    });
    connect(m_actions->pictures, &QAction::toggled, this, [this](bool shows) {
        m_view->setShowsPictures(shows);
        QSettings().setValue(picturesKey, shows);
    });
    connect(m_actions->dismissNote, &QAction::triggered, m_note, &QWidget::hide);
    for (QWidget *rows : {m_view->table(), m_view->tree()}) {
        auto *space = new QShortcut(Qt::Key_Space, rows);
        space->setContext(Qt::WidgetShortcut); // elsewhere Space presses the button that has the focus
        connect(space, &QShortcut::activated, m_actions->pause, &QAction::trigger);
    }
    m_actions->grouped->setChecked(QSettings().value(groupedKey).toBool());
    m_actions->pictures->setChecked(QSettings().value(picturesKey, true).toBool());
}

void MainWindow::connectDecisions()
{
    connect(&m_workbench, &Workbench::decisionsTaken, this, [this] {
        m_trail.taken();
        goOnAfterAnswer();
    });
    connect(&m_workbench, &Workbench::historyChanged, this, &MainWindow::refreshSoon);
    connect(&m_workbench, &Workbench::noticed, this, &MainWindow::showNotices);
    connect(&m_workbench, &Workbench::indexLoaded, m_view, &BatchView::setIndex);
    // Later, because the field in which it was typed is still open.
    connect(&m_model, &BatchModel::numberEdited, this, &MainWindow::takeNumber, Qt::QueuedConnection);
    connect(m_view, &BatchView::currentItemChanged, this, &MainWindow::showCurrentItem);
    connect(m_view, &BatchView::selectionChanged, this, &MainWindow::showSelection);
    connect(m_view, &BatchView::skipWanted, this, [this](const QList<qint64> &ids) {
        QList<Decision> decisions;
        for (const qint64 id : ids)
            decisions.append(Decision::skip(id));
        decide(decisions);
    });
    connect(m_inspector, &Inspector::chosen, this, &MainWindow::answer);
}

Question MainWindow::question(const Item &item) const
{
    Question asked{.item = item,
        .batch = m_model.items(),
        .isRunning = m_workbench.activity() == BatchEngine::Activity::Running,
        .mayCreateRecords = m_workbench.mayCreateRecords(),
        .staysLocal = m_workbench.isPractice()};
    const QList<qint64> selected = m_view->selectedItems();
    if (selected.size() < 2 || !selected.contains(item.id))
        return asked;
    if (selected.size() == asked.batch.size()) {
        asked.selected = asked.batch; // shared, not copied
        return asked;
    }
    asked.selected.reserve(selected.size());
    for (const qint64 id : selected)
        asked.selected.append(m_model.item(m_model.rowOf(id)));
    return asked;
}

void MainWindow::showCurrentItem()
{
    const int row = m_model.rowOf(m_view->currentItem().value_or(0));
    if (row < 0) {
        m_inspector->clear();
        m_showsSeveral = false;
        return;
    }
    const Question asked = question(m_model.item(row));
    m_showsSeveral = asked.isForSeveral();
    m_inspector->setQuestion(asked);
}

void MainWindow::showSelection()
{
    const QList<qint64> selected = m_view->selectedItems();
    if (m_showsSeveral || selected.size() > 1)
        showCurrentItem();
    if (m_replaceDialog)
        m_replaceDialog->setSelection(selected);
}

void MainWindow::answer(qint64 id, const Choice &choice, const QList<Decision> &decisions)
{
    switch (choice.kind) {
    case Choice::Kind::TypeNumber:
        m_view->editNumber();
        break;
    case Choice::Kind::Retry:
        m_workbench.retryFailed({id});
        break;
    case Choice::Kind::CreateRecord:
        askToCreateRecord(choice.number, decisions);
        break;
    case Choice::Kind::UseRecord:
    case Choice::Kind::UseNumber:
    case Choice::Kind::UseAnyway:
    case Choice::Kind::Replace:
    case Choice::Kind::Skip:
        decide(decisions);
        break;
    }
}

/// A number that was typed counts for all that are selected, as every answer does.
void MainWindow::takeNumber(qint64 id, const QString &number)
{
    QList<qint64> ids = m_view->selectedItems();
    if (!ids.contains(id))
        ids = {id};
    QList<Decision> decisions;
    for (const qint64 each : ids)
        decisions.append(Decision::useNumber(each, number));
    decide(decisions);
}

/// Passes the step on and shows what is to be decided next, without waiting: keys may come faster than the portal
/// answers.
void MainWindow::decide(const QList<Decision> &decisions)
{
    if (decisions.isEmpty())
        return;
    const qint64 current = m_view->currentItem().value_or(0);
    const int row = m_model.rowOf(current);
    const bool isDecided = std::any_of(
        decisions.begin(), decisions.end(), [current](const Decision &decision) { return decision.item == current; });
    const bool wasQuestion = isDecided && row >= 0 && m_model.item(row).state == ItemState::NeedsDecision;
    m_trail.passedOn(decisions, isDecided ? current : 0);
    m_workbench.decide(decisions);
    m_note->hide();
    if (decisions.size() > 1)
        say(decidedText(decisions), Tone::Good, QStringLiteral("check"), {m_actions->undo});
    m_wantsNext = wasQuestion && !m_view->goToDecision(true, m_trail.pending());
    refreshSoon();
}

void MainWindow::goToDecision(bool forward)
{
    m_view->goToDecision(forward, m_trail.pending());
}

/// When the last question was answered, its answer may have led to another one, here or elsewhere.
void MainWindow::goOnAfterAnswer()
{
    const int row = m_model.rowOf(m_view->currentItem().value_or(0));
    if (!m_wantsNext || row < 0 || !m_trail.pending().isEmpty())
        return;
    const ItemState state = m_model.item(row).state;
    if (state == ItemState::Identified)
        return; // its number is being looked up
    m_wantsNext = false;
    if (state != ItemState::NeedsDecision && m_model.count(ItemState::NeedsDecision) > 0)
        m_view->goToDecision(true);
}

void MainWindow::goBack()
{
    if (const auto id = m_trail.goBack())
        m_view->select(*id);
    refreshSoon();
}

void MainWindow::takeBack(void (Workbench::*step)())
{
    m_note->hide();
    m_wantsNext = false;
    m_showsNextChange = true;
    (m_workbench.*step)();
}

void MainWindow::say(
    const QString &text, Tone tone, const QString &icon, QList<QAction *> actions, const QString &detail)
{
    actions.append(m_actions->dismissNote);
    m_note->setMessage({.tone = tone, .icon = icon, .text = text, .detail = detail, .actions = actions});
    m_note->show();
}

void MainWindow::showNotices(const QStringList &notices)
{
    if (notices.isEmpty())
        return;
    const bool isOne = notices.size() == 1;
    say(isOne ? notices.first() : tr("%n line(s) of the file need a look.", nullptr, int(notices.size())),
        Tone::Warning, QStringLiteral("info"), {}, isOne ? QString() : notices.join(QLatin1Char('\n')));
}

void MainWindow::showReplaceDialog()
{
    if (!m_replaceDialog) {
        m_replaceDialog = new ReplaceDialog(m_model, this);
        connect(m_replaceDialog, &ReplaceDialog::decided, this, &MainWindow::decide);
        connect(&m_workbench, &Workbench::indexLoaded, m_replaceDialog, &ReplaceDialog::setIndex);
        m_replaceDialog->setIndex(m_workbench.index());
    }
    const QList<qint64> selected = m_view->selectedItems();
    m_replaceDialog->setSelection(selected);
    m_replaceDialog->setRunning(m_workbench.activity() == BatchEngine::Activity::Running);
    m_replaceDialog->show();
    m_replaceDialog->raise();
    m_replaceDialog->activateWindow();
}

void MainWindow::askToCreateRecord(const QString &number, const QList<Decision> &decisions)
{
    QMessageBox *box = questionBox(this, tr("Create a record?"), tr("Create a record with number %1?").arg(number),
        tr("It is written into the portal at once. Ctrl+Z does not take it back."));
    box->setObjectName(QStringLiteral("createRecordQuestion"));
    QPushButton *create = box->addButton(tr("&Create the record"), QMessageBox::AcceptRole);
    create->setObjectName(QStringLiteral("createRecordButton"));
    QPushButton *leave = box->addButton(tr("&Leave it"), QMessageBox::RejectRole);
    leave->setObjectName(QStringLiteral("leaveRecordButton"));
    box->setDefaultButton(leave);
    box->setEscapeButton(leave);
    connect(create, &QPushButton::clicked, this, [this, decisions] { decide(decisions); });
    if (m_workbench.activity() == BatchEngine::Activity::Running)
        box->show(); // nothing blocks the window while images are on their way
    else
        box->open();
}
