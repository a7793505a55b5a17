#include "numberdelegate.h"

#include "numberedit.h"

QWidget *NumberDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new NumberEdit(m_index, parent);
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    return editor;
}
