#include "suffixdelegates.h"

#include <QComboBox>
#include <QSpinBox>

namespace {

/// In the order of ReadyCopy.
QStringList copyNames()
{
    return {ReadyCopyDelegate::tr("none"), ReadyCopyDelegate::tr("original"), ReadyCopyDelegate::tr("web copy"),
        ReadyCopyDelegate::tr("thumbnail")};
}

} // namespace

QString ReadyCopyDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.toInt() == 0 ? QString() : copyNames().value(value.toInt());
}

QWidget *ReadyCopyDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(QStringLiteral("suffixCopy"));
    choice->setAccessibleName(tr("Copy made before"));
    choice->addItems(copyNames());
    return choice;
}

void ReadyCopyDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void ReadyCopyDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentIndex(), Qt::EditRole);
}

QString SortDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return value.toInt() == 0 ? QString() : locale.toString(value.toInt());
}

QWidget *SortDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *place = new QSpinBox(parent);
    place->setObjectName(QStringLiteral("suffixSort"));
    place->setAccessibleName(tr("Place on the record"));
    place->setRange(0, 10000);
    place->setSpecialValueText(tr("the portal's own"));
    return place;
}
