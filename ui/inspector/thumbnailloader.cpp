#include "thumbnailloader.h"

#include <QBuffer>
#include <QHostAddress>
#include <QImageReader>
#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace {

constexpr int atATime = 3;
constexpr int keptImages = 200;
constexpr int longestSide = 192; // twice what is shown, for dense screens
constexpr int mostRedirects = 3;
constexpr qint64 largestFile = 2 << 20;
constexpr qint64 mostPixels = 25'000'000; // a small file can claim to be a very large image

bool isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

bool isHere(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

QImage decoded(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    const bool isShown = format == "jpeg" || format == "png" || format == "webp" || format == "gif";
    if (!isShown || size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QImage fetched(HttpClient &http, QUrl url, const CancelToken &cancel)
{
    for (int hop = 0; hop <= mostRedirects && isWeb(url); ++hop) {
        const auto answer = http.send(
            {.url = url, .largestBody = largestFile, .deadlines = {.connect = 8s, .idle = 8s, .answer = 15s}}, cancel);
        if (!answer)
            return {};
        if (answer->status == 200)
            return decoded(answer->body);
        if (answer->status < 300 || answer->status > 399)
            return {};
        url = url.resolved(QUrl(QString::fromUtf8(answer->header("Location"))));
    }
    return {};
}

} // namespace

ThumbnailLoader::ThumbnailLoader(QObject *parent)
    : QObject(parent)
    , m_known(keptImages)
{
    m_pool.setMaxThreadCount(atATime);
}

ThumbnailLoader::~ThumbnailLoader()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ThumbnailLoader::want(const QList<QUrl> &urls)
{
    m_waiting.clear();
    for (const QUrl &url : urls) {
        if (const QImage *known = m_known.object(url))
            emit loaded(url, QImage(*known));
        else if (m_staysLocal && !isHere(url))
            emit loaded(url, {});
        else if (!m_running.contains(url))
            m_waiting.append(url);
    }
    beginNext();
}

void ThumbnailLoader::beginNext()
{
    while (m_running.size() < atATime && !m_waiting.isEmpty()) {
        const QUrl url = m_waiting.takeFirst();
        m_running.insert(url);
        QtConcurrent::run(&m_pool, [this, url, cancel = m_stop.get_token()] {
            return fetched(m_http, url, cancel);
        }).then(this, [this, url](const QImage &image) { ended(url, image); });
    }
}

void ThumbnailLoader::ended(const QUrl &url, const QImage &image)
{
    m_running.remove(url);
    m_known.insert(url, new QImage(image));
    emit loaded(url, image);
    beginNext();
}
