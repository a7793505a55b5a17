#pragma once

#include "occurrence.h"
#include "thumbnailloader.h"

#include <QWidget>

class PlainLabel;
class QLabel;

/// The images that a record has already, small: "is it there?" is answered by looking.
class ThumbnailStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ThumbnailStrip(QWidget *parent = nullptr);

    /// With `staysLocal`, images that lie elsewhere are not fetched.
    void setMedia(const QList<Media> &media, bool staysLocal);

private:
    void showImage(const QUrl &url, const QImage &image);

    ThumbnailLoader m_loader;
    QList<QUrl> m_urls;
    QList<QLabel *> m_places;
    PlainLabel *m_more = nullptr;
};
