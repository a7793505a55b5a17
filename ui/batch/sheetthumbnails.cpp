#include "sheetthumbnails.h"

#include "screenpreview.h"

#include <QtConcurrentRun>

namespace {

constexpr int keptPictures = 500;
constexpr int mostWanted = 60;  // more rows than a large screen shows
constexpr int longestSide = 96; // sharp on dense screens too

} // namespace

SheetThumbnails::SheetThumbnails(QObject *parent)
    : QObject(parent)
    , m_known(keptPictures)
{
    m_pool.setMaxThreadCount(1); // the rest of the computer is for the run
    connect(&m_reading, &QFutureWatcher<QImage>::finished, this, &SheetThumbnails::ended);
}

SheetThumbnails::~SheetThumbnails()
{
    m_pool.waitForDone();
}

QPixmap SheetThumbnails::of(const QString &path, qint64 modified)
{
    const Sheet sheet(path, modified);
    if (const QPixmap *known = m_known.object(sheet))
        return *known;
    if (sheet != m_current) {
        m_wanted.removeOne(sheet);
        m_wanted.append(sheet);
        if (m_wanted.size() > mostWanted)
            m_wanted.removeFirst();
        beginNext();
    }
    return {};
}

void SheetThumbnails::beginNext()
{
    if (!m_current.first.isEmpty() || m_wanted.isEmpty())
        return;
    m_current = m_wanted.takeLast();
    m_reading.setFuture(QtConcurrent::run(&m_pool, screenPreview, m_current.first, longestSide));
}

void SheetThumbnails::ended()
{
    // A null picture is kept too: what cannot be shown is not tried again at each painting.
    m_known.insert(std::exchange(m_current, {}), new QPixmap(QPixmap::fromImage(m_reading.result())));
    emit arrived();
    beginNext();
}
