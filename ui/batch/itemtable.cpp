#include "itemtable.h"

#include "batchmodel.h"
#include "numberdelegate.h"
#include "sheetdelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QSettings>

namespace {

const QString columnsKey = QStringLiteral("table/columns");

}

void letReasonStretch(QHeaderView &header)
{
    header.setStretchLastSection(false);
    header.setSectionResizeMode(BatchModel::Reason, QHeaderView::Stretch);
    header.setMinimumSectionSize(header.fontMetrics().averageCharWidth() * 8);
}

ItemTable::ItemTable(NumberDelegate &numbers, SheetDelegate &sheets, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("itemTable"));
    setAccessibleName(tr("Images of the batch"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAcceptDrops(false);
    setItemDelegateForColumn(BatchModel::File, &sheets);
    setItemDelegateForColumn(BatchModel::Number, &numbers);

    // One height for all rows: measuring each would take seconds with a hundred thousand.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(sheets.rowHeight(fontMetrics()));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void ItemTable::setRowHeight(int height)
{
    verticalHeader()->setDefaultSectionSize(height);
}

/// Where there is more room than needed, names of files and records get some of it, and the reasons the rest.
void ItemTable::setColumnDefaults()
{
    const int letter = fontMetrics().averageCharWidth();
    int state = 0;
    for (const ItemState each : allItemStates)
        state = std::max(state, fontMetrics().horizontalAdvance(ItemLook::displayName(each)));
    state += style()->pixelMetric(QStyle::PM_SmallIconSize) + 3 * letter;
    const int file = 26 * letter;
    const int number = 14 * letter;
    const int record = 16 * letter;
    const int reason = 14 * letter;
    const int room = std::max(0, viewport()->width() - state - file - number - record - reason);
    setColumnWidth(BatchModel::State, state);
    setColumnWidth(BatchModel::File, file + room * 15 / 100);
    setColumnWidth(BatchModel::Number, number);
    setColumnWidth(BatchModel::Record, record + room * 25 / 100);
}

void ItemTable::restoreColumns()
{
    const QByteArray saved = QSettings().value(columnsKey).toByteArray();
    m_hasOwnColumns = !saved.isEmpty() && horizontalHeader()->restoreState(saved);
    letReasonStretch(*horizontalHeader());
    sortByColumn(-1, Qt::AscendingOrder);
    const auto keep = [this] { m_hasOwnColumns = m_hasOwnColumns || QApplication::mouseButtons() != Qt::NoButton; };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, keep);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, keep);
}

void ItemTable::saveColumns() const
{
    if (m_hasOwnColumns)
        QSettings().setValue(columnsKey, horizontalHeader()->saveState());
}

void ItemTable::resizeEvent(QResizeEvent *event)
{
    if (!m_hasOwnColumns)
        setColumnDefaults();
    QTableView::resizeEvent(event);
}
