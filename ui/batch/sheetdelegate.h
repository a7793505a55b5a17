#pragma once

#include "filenamedelegate.h"

class SheetThumbnails;

/// A file name beside the small picture of the file.
class SheetDelegate : public FileNameDelegate
{
    Q_OBJECT

public:
    explicit SheetDelegate(SheetThumbnails &pictures, QObject *parent = nullptr);

    void setShowsPictures(bool shows) { m_showsPictures = shows; }
    /// How high a row is in which all is seen.
    int rowHeight(const QFontMetrics &font) const;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    SheetThumbnails &m_pictures;
    bool m_showsPictures = true;
};
