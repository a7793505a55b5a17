#include "itemtree.h"

#include "batchmodel.h"
#include "itemtable.h"
#include "numberdelegate.h"
#include "sheetdelegate.h"

#include <QHeaderView>
#include <QSettings>

namespace {

const QString columnsKey = QStringLiteral("tree/columns");

} // namespace

ItemTree::ItemTree(NumberDelegate &numbers, SheetDelegate &sheets, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("itemTree"));
    setAccessibleName(tr("Images of the batch by specimens"));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setExpandsOnDoubleClick(false); // a double click edits
    setHorizontalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTreePosition(BatchModel::File);
    setWordWrap(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAcceptDrops(false);
    setItemDelegateForColumn(BatchModel::File, &sheets); // all rows are as high as those of this column
    setItemDelegateForColumn(BatchModel::Number, &numbers);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void ItemTree::showRows(QAbstractItemModel *rows)
{
    if (model()) {
        saveColumns();
        disconnect(model(), nullptr, this, nullptr);
    }
    setModel(rows);
    if (!rows)
        return;
    restoreColumns();
    openFew();
    connect(rows, &QAbstractItemModel::modelReset, this, &ItemTree::openFew);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &ItemTree::openFew);
    connect(rows, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; !parent.isValid() && row <= last; ++row)
            expand(model()->index(row, 0));
    });
}

/// To lay out all branches of a very large batch would hold the window up; they are opened one by one.
void ItemTree::openFew()
{
    constexpr int few = 20'000;
    if (model()->rowCount() <= few)
        expandAll();
}

void ItemTree::restoreColumns()
{
    m_hasColumns = true;
    const QByteArray saved = QSettings().value(columnsKey).toByteArray();
    if (saved.isEmpty() || !header()->restoreState(saved)) {
        const int letter = fontMetrics().averageCharWidth();
        header()->moveSection(header()->visualIndex(BatchModel::File), 0); // the branches stand before the file
        setColumnWidth(BatchModel::File, 34 * letter);
        setColumnWidth(BatchModel::State, 16 * letter);
        setColumnWidth(BatchModel::Number, 14 * letter);
        setColumnWidth(BatchModel::Record, 20 * letter);
    }
    letReasonStretch(*header());
}

void ItemTree::saveColumns() const
{
    if (m_hasColumns && model())
        QSettings().setValue(columnsKey, header()->saveState());
}
