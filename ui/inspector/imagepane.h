#pragma once

#include "imageloader.h"
#include "imageview.h"

#include <QWidget>

class QHBoxLayout;

/// The image of an item, with the buttons to look closer.
class ImagePane : public QWidget
{
    Q_OBJECT

public:
    explicit ImagePane(QWidget *parent = nullptr);

    /// An empty path shows nothing.
    void setFile(const QString &path, qint64 modified = 0, const QList<ImageMark> &marks = {});

private:
    void addButton(
        QHBoxLayout *row, const QString &name, const QString &icon, const QString &words, std::function<void()> action);
    void showImage(const QString &path, const QImage &image);

    ImageView *m_view = nullptr;
    ImageLoader m_loader;
    qint64 m_modified = 0;
    QString m_path;
};
