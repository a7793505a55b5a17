#include "batchfilter.h"

BatchFilter::BatchFilter(BatchModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

BatchFilter::BatchFilter(BatchModel &model, QAbstractItemModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(&source);
}

void BatchFilter::setGroup(ItemGroup group)
{
    if (m_group == group)
        return;
    m_group = group;
    refilter();
}

void BatchFilter::setText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (m_text == wanted)
        return;
    m_text = wanted;
    refilter();
}

void BatchFilter::refilter()
{
    // All at once: telling every run of rows that appears takes a second with a hundred thousand of them.
    invalidate();
}

const Item *BatchFilter::item(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    const int row
        = sourceModel() == &m_model ? source.row() : m_model.rowOf(source.data(BatchModel::IdRole).toLongLong());
    return row < 0 ? nullptr : &m_model.item(row);
}

bool BatchFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (sourceModel() == &m_model)
        return accepts(m_model.item(row));
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    const int place = m_model.rowOf(source.data(BatchModel::IdRole).toLongLong());
    return place >= 0 && accepts(m_model.item(place));
}

bool BatchFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return sourceModel() == &m_model ? m_model.isLess(left.row(), right.row(), left.column())
                                     : QSortFilterProxyModel::lessThan(left, right);
}

bool BatchFilter::accepts(const Item &item) const
{
    if (!ItemLook::isIn(m_group, item.state))
        return false;
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return m_text.isEmpty() || has(item.name) || has(item.catalogNumber) || has(item.record.scientificName)
        || has(item.reason);
}
