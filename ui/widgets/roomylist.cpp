#include "roomylist.h"

#include <QStyledItemDelegate>

namespace {

class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int air = 12;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(air, air);
    }
};

} // namespace

RoomyList::RoomyList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new RoomyDelegate(this));
    setUniformItemSizes(true);
}
