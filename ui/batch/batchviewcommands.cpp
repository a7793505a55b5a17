// How BatchView goes from image to image, and what its commands do.

#include "batchview.h"
#include "itemtable.h"
#include "itemtree.h"
#include "shownrows.h"
#include "specimenmodel.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTabBar>

QAbstractItemView *BatchView::view() const
{
    return isGrouped() ? static_cast<QAbstractItemView *>(m_tree) : m_table;
}

const QAbstractItemModel &BatchView::rows() const
{
    return isGrouped() ? static_cast<const QAbstractItemModel &>(*m_specimens) : m_filter;
}

void BatchView::updateActions()
{
    const QList<qint64> ids = selectedItems();
    const auto any = [&](auto suits) {
        // Looking at some of them is enough: the engine passes over items that do not suit.
        return std::any_of(ids.begin(), ids.begin() + qMin(ids.size(), qsizetype(200)),
            [&](qint64 id) { return suits(m_model.item(m_model.rowOf(id))); });
    };
    m_edit->setEnabled(any(&BatchModel::isNumberEditable));
    m_skip->setEnabled(any([](const Item &item) {
        return item.state == ItemState::NeedsDecision || item.state == ItemState::Identified
            || item.state == ItemState::Matched || item.state == ItemState::Failed;
    }));
    m_retry->setEnabled(any([](const Item &item) { return item.state == ItemState::Failed; }));
    m_copy->setEnabled(!ids.isEmpty());
    m_open->setEnabled(ids.size() == 1 && m_model.item(m_model.rowOf(ids.first())).record.occid != 0);
}

std::optional<qint64> BatchView::currentItem() const
{
    const qint64 id = imageAt(view()->currentIndex());
    return id != 0 ? std::optional(id) : std::nullopt;
}

QList<qint64> BatchView::selectedItems() const
{
    if (!m_selected)
        m_selected = imagesAt(view()->selectionModel()->selectedRows());
    return *m_selected;
}

void BatchView::showGroup(ItemGroup group)
{
    m_tabs->setCurrentIndex(int(std::find(allItemGroups.begin(), allItemGroups.end(), group) - allItemGroups.begin()));
}

QModelIndex BatchView::rowOf(qint64 id) const
{
    return isGrouped() ? m_specimens->indexOf(id) : m_filter.mapFromSource(m_model.index(m_model.rowOf(id), 0));
}

void BatchView::selectRow(const QModelIndex &row)
{
    const QModelIndex number = row.siblingAtColumn(BatchModel::Number);
    view()->selectionModel()->setCurrentIndex(number, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(number);
}

void BatchView::select(qint64 id)
{
    if (!rowOf(id).isValid() && m_model.rowOf(id) >= 0) { // the text or the group hides it
        m_text->clear();
        showGroup(ItemGroup::All);
        applyFilter();
    }
    if (const QModelIndex row = rowOf(id); row.isValid())
        selectRow(row);
}

bool BatchView::goToDecision(bool forward, const QSet<qint64> &passedOver)
{
    if (showDecision(forward, passedOver))
        return true;
    // The text or the group may hide the ones that are left.
    const bool hidden = imageCount(rows()) < m_model.rowCount() && m_model.count(ItemGroup::Decide) > passedOver.size();
    if (!hidden)
        return false;
    m_text->clear();
    showGroup(ItemGroup::Decide);
    applyFilter();
    return showDecision(forward, passedOver);
}

bool BatchView::showDecision(bool forward, const QSet<qint64> &passedOver)
{
    const int images = imageCount(rows());
    QModelIndex row = view()->currentIndex().siblingAtColumn(0);
    for (int step = 0; step < images; ++step) {
        row = imageBeside(rows(), row, forward ? 1 : -1);
        const qint64 id = imageAt(row);
        if (id != 0 && m_model.item(m_model.rowOf(id)).state == ItemState::NeedsDecision && !passedOver.contains(id)) {
            selectRow(row);
            view()->setFocus(); // arrow keys go on from here
            return true;
        }
    }
    return false;
}

void BatchView::editNumber()
{
    const auto current = currentItem();
    if (!current)
        return;
    const QModelIndex number = rowOf(*current).siblingAtColumn(BatchModel::Number);
    if (!(number.flags() & Qt::ItemIsEditable))
        return;
    const bool isSelected = view()->selectionModel()->isSelected(number);
    view()->selectionModel()->setCurrentIndex(number,
        isSelected ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(number);
    view()->setFocus();
    view()->edit(number);
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

void BatchView::copyNames(const QList<qint64> &ids) const
{
    QStringList paths;
    for (const qint64 id : ids) {
        if (const int row = m_model.rowOf(id); row >= 0)
            paths.append(QDir::toNativeSeparators(m_model.item(row).path));
    }
    QGuiApplication::clipboard()->setText(paths.join(QLatin1Char('\n')));
}

void BatchView::copyRows()
{
    QStringList lines;
    for (const qint64 id : selectedItems()) {
        QStringList cells;
        for (int column = 0; column < BatchModel::ColumnCount; ++column)
            cells.append(m_model.index(m_model.rowOf(id), column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}
