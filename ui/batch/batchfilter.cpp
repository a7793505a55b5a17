#include "batchfilter.h"

BatchFilter::BatchFilter(BatchModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    // Before the base class hears of it, which sorts anew at once.
    connect(&model, &BatchModel::dataChanged, this, &BatchFilter::forgetPlaces);
    connect(&model, &BatchModel::modelAboutToBeReset, this, [this] { m_places.clear(); });
    setSourceModel(&model);
}

void BatchFilter::sort(int column, Qt::SortOrder order)
{
    readPlaces(column);
    QSortFilterProxyModel::sort(column, order);
}

void BatchFilter::setFilter(const ItemFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    readPlaces(sortColumn());
    // All at once: telling every run of rows that appears takes a second with a hundred thousand of them.
    invalidate();
}

/// To sort everything by words takes several times as long as by places.
void BatchFilter::readPlaces(int column)
{
    m_places = column < 0 ? std::vector<int>() : m_model.places(column);
}

void BatchFilter::forgetPlaces(const QModelIndex &first, const QModelIndex &last)
{
    if (first.column() <= sortColumn() && sortColumn() <= last.column())
        m_places.clear();
}

bool BatchFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_filter.accepts(m_model, row);
}

bool BatchFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_places.empty() ? m_model.sortKey(left.row(), left.column()) < m_model.sortKey(right.row(), left.column())
                            : m_places.at(size_t(left.row())) < m_places.at(size_t(right.row()));
}
