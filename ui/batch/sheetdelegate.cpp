#include "sheetdelegate.h"

#include "batchmodel.h"
#include "sheetthumbnails.h"

namespace {

constexpr int air = 14;
constexpr QSize pictureSize(30, 36);
constexpr int picturePadding = 4;

} // namespace

SheetDelegate::SheetDelegate(SheetThumbnails &pictures, QObject *parent)
    : FileNameDelegate(parent)
    , m_pictures(pictures)
{
}

int SheetDelegate::rowHeight(const QFontMetrics &font) const
{
    return std::max(font.height() + air, m_showsPictures ? pictureSize.height() + picturePadding : 0);
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {FileNameDelegate::sizeHint(option, index).width(), rowHeight(option.fontMetrics)};
}

void SheetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    FileNameDelegate::initStyleOption(option, index);
    const QString path = index.data(BatchModel::PathRole).toString();
    if (!m_showsPictures || path.isEmpty())
        return;
    QPixmap picture = m_pictures.of(path, index.data(BatchModel::ModifiedRole).toLongLong());
    if (picture.isNull()) {
        picture = QPixmap(pictureSize); // names stand where they will
        picture.fill(Qt::transparent);
    }
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // not tinted
    option->icon = icon;
    option->decorationSize = pictureSize;
    option->features |= QStyleOptionViewItem::HasDecoration;
}
