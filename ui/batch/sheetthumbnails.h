#pragma once

#include <QCache>
#include <QFutureWatcher>
#include <QPixmap>
#include <QThreadPool>

/// The small pictures of the files that are on the screen, read one at a time on another thread. The last few hundred
/// are kept.
class SheetThumbnails : public QObject
{
    Q_OBJECT

public:
    explicit SheetThumbnails(QObject *parent = nullptr);
    ~SheetThumbnails() override; ///< Waits for the one that is being read.
    Q_DISABLE_COPY_MOVE(SheetThumbnails)

    /// Null when the file cannot be shown or is not read yet; then it is wanted, before all that were wanted earlier.
    /// What was wanted long ago and is not begun is forgotten: it was scrolled past.
    QPixmap of(const QString &path);

signals:
    /// Some picture is there that was not when it was asked for.
    void arrived();

private:
    void beginNext();
    void ended();

    QCache<QString, QPixmap> m_known;
    QStringList m_wanted; ///< The most urgent last.
    QString m_current;    ///< Being read; empty when nothing is.
    QThreadPool m_pool;
    QFutureWatcher<QImage> m_reading;
};
