#include "batchview.h"

#include "itemtable.h"
#include "paletteicon.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QTabBar>

using namespace std::chrono_literals;

BatchView::BatchView(BatchModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(model)
{
    setObjectName(QStringLiteral("batchView"));
    createControls();
    createActions();
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(150ms);
    connect(&m_filterDelay, &QTimer::timeout, this, [this] { m_filter.setText(m_text->text()); });
    connect(m_text, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_filter.setGroup(allItemGroups.at(size_t(tab)));
        m_table->scrollTo(m_table->currentIndex());
    });
    connect(&m_model, &BatchModel::countsChanged, this, &BatchView::updateTabs);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BatchView::currentItemChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BatchView::updateActions);
    connect(&m_filter, &BatchFilter::dataChanged, this, &BatchView::updateActions);
    connect(&m_filter, &BatchFilter::modelReset, this, &BatchView::currentItemChanged);
    updateTabs();
    updateActions();
}

void BatchView::createControls()
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("groupTabs"));
    m_tabs->setAccessibleName(tr("Which images are shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    for (const ItemGroup group : allItemGroups)
        m_tabs->addTab(ItemLook::displayName(group));

    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setToolTip(tr("Shows only rows with this text in file, number, record or reason (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->setAcceptDrops(false);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    m_text->addAction(paletteIcon(QStringLiteral("filter"), Tone::Muted), QLineEdit::LeadingPosition);

    m_table = new ItemTable(this);
    m_table->setModel(&m_filter);
    m_table->restoreColumns();

    auto *head = new QHBoxLayout;
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_text, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addLayout(head);
    all->addWidget(m_table);
    setFocusProxy(m_table);
}

QAction *BatchView::addAction(
    const QString &name, const QString &text, const QList<QKeySequence> &keys, void (BatchView::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    m_table->addAction(action);
    return action;
}

void BatchView::createActions()
{
    m_edit = addAction(
        QStringLiteral("editNumberAction"), tr("&Edit number"), {Qt::Key_F2, Qt::Key_T}, &BatchView::editNumber);
    m_skip
        = addAction(QStringLiteral("skipAction"), tr("&Skip"), {Qt::Key_S, Qt::Key_Delete}, &BatchView::skipSelected);
    m_retry = addAction(QStringLiteral("retryAction"), tr("&Retry these"), {}, &BatchView::retrySelected);
    m_copy = addAction(QStringLiteral("copyAction"), tr("&Copy"), {QKeySequence::Copy}, &BatchView::copyRows);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_open = addAction(QStringLiteral("openRecordAction"), tr("&Open record in browser"), {}, &BatchView::openRecord);
}

void BatchView::updateTabs()
{
    const QLocale locale;
    for (size_t tab = 0; tab < allItemGroups.size(); ++tab) {
        const ItemGroup group = allItemGroups.at(tab);
        //: %1 is the name of a group of images, %2 how many there are.
        const QString text = tr("%1  %2").arg(ItemLook::displayName(group), locale.toString(m_model.count(group)));
        if (m_tabs->tabText(int(tab)) != text)
            m_tabs->setTabText(int(tab), text);
    }
}

void BatchView::updateActions()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const auto any = [&](auto suits) {
        // Looking at some of them is enough: the engine passes over items that do not suit.
        return std::any_of(rows.begin(), rows.begin() + qMin(rows.size(), qsizetype(200)),
            [&](const QModelIndex &row) { return suits(m_filter.item(row)); });
    };
    m_edit->setEnabled(any(&BatchModel::isNumberEditable));
    m_skip->setEnabled(any([](const Item &item) {
        return item.state == ItemState::NeedsDecision || item.state == ItemState::Identified
            || item.state == ItemState::Matched || item.state == ItemState::Failed;
    }));
    m_retry->setEnabled(any([](const Item &item) { return item.state == ItemState::Failed; }));
    m_copy->setEnabled(!rows.isEmpty());
    m_open->setEnabled(rows.size() == 1 && m_filter.item(rows.first()).record.occid != 0);
}

std::optional<qint64> BatchView::currentItem() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(current.data(BatchModel::IdRole).toLongLong()) : std::nullopt;
}

QList<qint64> BatchView::selectedItems() const
{
    QList<qint64> ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        ids.append(row.data(BatchModel::IdRole).toLongLong());
    return ids;
}

void BatchView::showGroup(ItemGroup group)
{
    m_tabs->setCurrentIndex(int(std::find(allItemGroups.begin(), allItemGroups.end(), group) - allItemGroups.begin()));
}

void BatchView::select(const QModelIndex &index)
{
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void BatchView::goToDecision(bool forward)
{
    const int rows = m_filter.rowCount();
    const int from = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : (forward ? -1 : rows);
    for (int step = 1; step <= rows; ++step) {
        const int row = ((forward ? from + step : from - step) % rows + rows) % rows;
        const QModelIndex index = m_filter.index(row, BatchModel::Number);
        if (m_filter.item(index).state == ItemState::NeedsDecision) {
            select(index);
            return;
        }
    }
    // The text or the group may hide the ones that are left.
    const bool hidden = rows < m_model.rowCount() && m_model.count(ItemGroup::Decide) > 0;
    if (hidden) {
        m_text->clear();
        m_filter.setText({});
        showGroup(ItemGroup::Decide);
        select(m_filter.index(0, BatchModel::Number));
    }
}

void BatchView::editNumber()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const QModelIndex number = current.siblingAtColumn(BatchModel::Number);
    if (!(number.flags() & Qt::ItemIsEditable))
        return;
    select(number);
    m_table->setFocus();
    m_table->edit(number);
}

void BatchView::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void BatchView::skipSelected()
{
    emit skipWanted(selectedItems());
}

void BatchView::retrySelected()
{
    emit retryWanted(selectedItems());
}

void BatchView::openRecord()
{
    if (const auto id = currentItem())
        emit recordWanted(*id);
}

void BatchView::copyRows()
{
    QStringList lines;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < BatchModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}
