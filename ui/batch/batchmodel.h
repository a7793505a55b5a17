#pragma once

#include "itemlook.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

/// A mirror of the engine's items, one row each, in the order of the batch.
///
/// It changes only by what the engine tells. A number that a person types is passed on by numberEdited() and shows when
/// the engine took it.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, File, Number, Record, Reason, ColumnCount };
    enum Role { IdRole = Qt::UserRole, PathRole, ModifiedRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<Item> &items);
    /// Takes over the items and repaints exactly the cells that look different.
    void apply(const QList<Item> &items);

    const QList<Item> &items() const { return m_items; }
    const Item &item(int row) const { return m_items.at(row); }
    /// The row of the item, -1 when it is not of this batch.
    int rowOf(qint64 id) const { return m_rows.value(id, -1); }
    int count(ItemState state) const { return m_counts.value(state); }
    int count(ItemGroup group) const;
    /// How many records the items go to that are ready or on their way.
    int recordsReady() const;
    /// Whether anything told a number, or one that may be meant, for any of them.
    bool hasAnyNumber() const;
    /// What the row is compared by when rows are sorted by the column.
    QByteArray sortKey(int row, int column) const;
    /// The place of each row when they are sorted by the column; those with the same key share one.
    std::vector<int> places(int column) const;
    /// Whether the row has this text in file, number, record or reason, without regard to case. `folded` is from
    /// foldedText().
    bool contains(int row, const QByteArray &folded) const;
    static QByteArray foldedText(const QString &text) { return text.toCaseFolded().toUtf8(); }
    /// Whether a person may still give the item another number.
    static bool isNumberEditable(const Item &item);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void countsChanged();
    void numberEdited(qint64 id, const QString &number);

private:
    QString text(const Item &item, int column) const;
    QVariant foreground(const Item &item, int column) const;
    QString spoken(const Item &item, int column) const;

    QList<Item> m_items;
    QHash<qint64, int> m_rows;
    QHash<ItemState, int> m_counts;
    /// What is searched in each row, made when it is asked for: to fold it anew at each key would hold typing up.
    mutable QList<QByteArray> m_searched;
};
