#pragma once

#include "batchmodel.h"

#include <QSortFilterProxyModel>

/// The rows of one group in which a text appears.
class BatchFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit BatchFilter(BatchModel &model, QObject *parent = nullptr);

    void setGroup(ItemGroup group);
    /// Looks for the text in file, number, record and reason, without regard to case.
    void setText(const QString &text);

    const Item &item(const QModelIndex &index) const { return m_model.item(mapToSource(index).row()); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void refilter();

    BatchModel &m_model;
    ItemGroup m_group = ItemGroup::All;
    QString m_text;
};
