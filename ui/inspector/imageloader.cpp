#include "imageloader.h"

#include "imageworker.h"

#include <QtConcurrentRun>

namespace {

/// Enough to read a label of a whole sheet, and at most some 64 MB.
constexpr int longestSide = 4000;

QImage decoded(const QString &path)
{
    static ImageWorkers workers; // not here: the file may be one that decoders fail at
    return workers.preview(path, longestSide).value_or(QImage());
}

} // namespace

ImageLoader::ImageLoader(QObject *parent)
    : QObject(parent)
{
    connect(&m_reading, &QFutureWatcher<QImage>::finished, this, &ImageLoader::ended);
}

ImageLoader::~ImageLoader()
{
    m_reading.waitForFinished();
}

void ImageLoader::load(const QString &path)
{
    m_wanted = path;
    if (m_current.isEmpty())
        begin();
}

void ImageLoader::begin()
{
    m_current = m_wanted;
    if (!m_current.isEmpty())
        m_reading.setFuture(QtConcurrent::run(decoded, m_current));
}

void ImageLoader::ended()
{
    const QString path = std::exchange(m_current, {});
    if (path == m_wanted)
        emit loaded(path, m_reading.result());
    else
        begin();
}
