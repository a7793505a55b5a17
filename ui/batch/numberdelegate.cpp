#include "numberdelegate.h"

#include <QLineEdit>

QWidget *NumberDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("numberEditor"));
    editor->setAccessibleName(tr("Catalog number"));
    editor->setAcceptDrops(false);
    editor->setFrame(false);
    return editor;
}
