#pragma once

#include "batchmodel.h"
#include "itemfilter.h"

#include <QSortFilterProxyModel>

/// The images of the batch that a filter lets through, sorted by one of their columns.
class BatchFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit BatchFilter(BatchModel &model, QObject *parent = nullptr);

    void setFilter(const ItemFilter &filter);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void forgetPlaces(const QModelIndex &first, const QModelIndex &last);
    void readPlaces(int column);

    BatchModel &m_model;
    ItemFilter m_filter;
    std::vector<int> m_places; ///< Of the rows by the sorted column; empty once one changed.
};
