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
    /// A file that was `modified` since (Item::modified) is read anew.
    QPixmap of(const QString &path, qint64 modified = 0);

signals:
    /// Some picture is there that was not when it was asked for.
    void arrived();

private:
    using Sheet = std::pair<QString, qint64>; ///< A path, and when it was modified.

    void beginNext();
    void ended();

    QCache<Sheet, QPixmap> m_known;
    QList<Sheet> m_wanted; ///< The most urgent last.
    Sheet m_current;       ///< Being read; without a path when nothing is.
    QThreadPool m_pool;
    QFutureWatcher<QImage> m_reading;
};
