#pragma once

#include "batchmodel.h"

#include <QSortFilterProxyModel>

/// The images of one group in which a text appears, from the batch itself or from a model that holds its images below
/// other rows. Those rows are there as long as one of their images is.
class BatchFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit BatchFilter(BatchModel &model, QObject *parent = nullptr);
    /// `source` tells the image of a row by BatchModel::IdRole.
    BatchFilter(BatchModel &model, QAbstractItemModel &source, QObject *parent = nullptr);

    void setGroup(ItemGroup group);
    /// Looks for the text in file, number, record and reason, without regard to case.
    void setText(const QString &text);

    /// The image of the row; nothing for a row that is none.
    const Item *item(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void refilter();
    bool accepts(const Item &item) const;

    BatchModel &m_model;
    ItemGroup m_group = ItemGroup::All;
    QString m_text;
};
