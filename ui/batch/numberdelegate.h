#pragma once

#include <QStyledItemDelegate>

#include <memory>

class RecordIndex;

/// Edits a catalog number in its cell, and offers the collection's own.
class NumberDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setIndex(const std::shared_ptr<const RecordIndex> &index) { m_index = index; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::shared_ptr<const RecordIndex> m_index;
};
