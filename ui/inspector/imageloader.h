#pragma once

#include <QFutureWatcher>
#include <QImage>

/// Decodes one image at a time on another thread, upright and no larger than a screen has use for.
///
/// Only the image that was wanted last is told; those that were passed by meanwhile are never read.
class ImageLoader : public QObject
{
    Q_OBJECT

public:
    explicit ImageLoader(QObject *parent = nullptr);
    ~ImageLoader() override;
    Q_DISABLE_COPY_MOVE(ImageLoader)

    /// An empty path: nothing is wanted any more.
    void load(const QString &path);

signals:
    /// `image` is null when the file cannot be shown.
    void loaded(const QString &path, const QImage &image);

private:
    void begin();
    void ended();

    QFutureWatcher<QImage> m_reading;
    QString m_wanted;
    QString m_current; ///< Being read; empty when nothing is.
};
