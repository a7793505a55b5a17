#pragma once

#include "httpclient.h"

#include <QCache>
#include <QFutureWatcher>
#include <QImage>
#include <QSet>
#include <QThreadPool>

/// Fetches small images from the web on other threads, a few at a time, and keeps the last ones.
///
/// Only http and https, only formats that browsers show, and nothing large: the addresses come from a portal, and what
/// lies there may be anything.
class ThumbnailLoader : public QObject
{
    Q_OBJECT

public:
    explicit ThumbnailLoader(QObject *parent = nullptr);
    ~ThumbnailLoader() override; ///< Stops what is under way.
    Q_DISABLE_COPY_MOVE(ThumbnailLoader)

    /// Fetches from this computer only, and nothing from anywhere else.
    void setStaysLocal(bool staysLocal) { m_staysLocal = staysLocal; }
    /// These are wanted, and what was wanted before and is not begun is not fetched any more. loaded() answers for
    /// each, at once for those that are there.
    void want(const QList<QUrl> &urls);

signals:
    /// `image` is null when there is none to show.
    void loaded(const QUrl &url, const QImage &image);

private:
    void beginNext();
    void ended(const QUrl &url, const QImage &image);

    HttpClient m_http;
    std::stop_source m_stop;
    bool m_staysLocal = false;
    QList<QUrl> m_waiting;
    QSet<QUrl> m_running;
    QCache<QUrl, QImage> m_known;
    QThreadPool m_pool; ///< Destroyed first: its work uses the rest.
};
