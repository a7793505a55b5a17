#include "itemtable.h"

#include "batchmodel.h"
#include "numberdelegate.h"
#include "sheetdelegate.h"

#include <QHeaderView>
#include <QSettings>

namespace {

const QString columnsKey = QStringLiteral("table/columns");

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
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void ItemTable::setRowHeight(int height)
{
    verticalHeader()->setDefaultSectionSize(height);
}

void ItemTable::setColumnDefaults()
{
    const int letter = fontMetrics().averageCharWidth();
    int longest = 0;
    for (const ItemState state : allItemStates)
        longest = std::max(longest, fontMetrics().horizontalAdvance(ItemLook::displayName(state)));
    setColumnWidth(BatchModel::State, longest + iconSize().width() + 4 * letter);
    setColumnWidth(BatchModel::File, 31 * letter);
    setColumnWidth(BatchModel::Number, 16 * letter);
    setColumnWidth(BatchModel::Record, 26 * letter);
}

void ItemTable::restoreColumns()
{
    setColumnDefaults();
    const QByteArray saved = QSettings().value(columnsKey).toByteArray();
    if (!saved.isEmpty())
        horizontalHeader()->restoreState(saved);
    sortByColumn(-1, Qt::AscendingOrder);
}

void ItemTable::saveColumns() const
{
    QSettings().setValue(columnsKey, horizontalHeader()->saveState());
}
