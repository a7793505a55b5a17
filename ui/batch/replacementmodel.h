#pragma once

#include "replacement.h"

#include <QAbstractTableModel>

/// The numbers that would change, one a row.
class ReplacementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QList<Replacement> &changes);
    const QList<Replacement> &changes() const { return m_changes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Replacement &change, int column) const;

    QList<Replacement> m_changes;
};
