#include "imageloader.h"

#include "screenpreview.h"

#include <QtConcurrentRun>

namespace {

/// Enough to read a label of a whole sheet, and at most some 64 MB.
constexpr int longestSide = 4000;

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
        m_reading.setFuture(QtConcurrent::run(screenPreview, m_current, longestSide));
}

void ImageLoader::ended()
{
    const QString path = std::exchange(m_current, {});
    if (path == m_wanted)
        emit loaded(path, m_reading.result());
    else
        begin();
}
