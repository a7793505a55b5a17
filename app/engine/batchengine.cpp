#include "batchengine.h"

#include <QDir>
#include <QThread>

using namespace std::chrono_literals;

BatchEngine::BatchEngine(Ledger &ledger, HttpClient &http, const Options &options, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_http(http)
    , m_options(options)
    , m_prepareLane(QThread::idealThreadCount(), options.retry)
    , m_uploadLane(4, options.retry)
    , m_verifyLane(4, options.retry)
    , m_linkLane(1, options.retry)
    , m_confirmLane(1, options.retry)
{
    m_portalPool.setMaxThreadCount(1); // one web session serves one request at a time
    m_webPool.setMaxThreadCount(4);
    m_flushTimer.setInterval(200ms);
    connect(&m_flushTimer, &QTimer::timeout, this, &BatchEngine::flushIdentified);
    m_pumpTimer.setSingleShot(true);
    connect(&m_pumpTimer, &QTimer::timeout, this, &BatchEngine::pumpSoon);
    m_progressTimer.setInterval(100ms);
    connect(&m_progressTimer, &QTimer::timeout, this, &BatchEngine::reportProgress);
}

BatchEngine::~BatchEngine()
{
    m_stop.request_stop();
    m_uploads.reset();
    for (QThreadPool *pool : {&m_cpuPool, &m_webPool, &m_portalPool}) {
        pool->clear();
        pool->waitForDone();
    }
}

void BatchEngine::setActivity(Activity activity)
{
    m_activity = activity;
    emit activityChanged(m_activity, m_paused);
}

void BatchEngine::finish(const std::optional<Error> &error)
{
    const Activity ended = m_activity;
    const auto saveError = std::exchange(m_saveError, std::nullopt);
    m_stop = {}; // what is asked for from now on is not what was cancelled
    setActivity(Activity::None);
    emit finished(ended, error ? error : saveError);
}

Item *BatchEngine::find(qint64 id)
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_items[*place];
}

bool BatchEngine::save(const QList<Item> &items)
{
    if (items.isEmpty())
        return true;
    if (const auto saved = m_ledger.save(items); !saved) {
        // What is not written down did not happen: nothing more may be done.
        if (m_activity == Activity::Running)
            stopRun(saved.error());
        else if (m_activity != Activity::None)
            m_saveError = saved.error();
        else
            emit problem(saved.error());
        return false;
    }
    emit itemsChanged(items);
    return true;
}

void BatchEngine::setSecrets(const Secrets &secrets)
{
    m_secrets = secrets;
    connectServices();
}

void BatchEngine::connectServices()
{
    m_portal = std::make_shared<PortalDesk>(m_http, m_profile.portal, m_secrets, portalKeepsImages());
    m_portal->onToken([this](const SecretString &token) {
        QMetaObject::invokeMethod(
            this,
            [this, token] {
                m_secrets.portalToken = token;
                emit tokenLearned(token);
            },
            Qt::QueuedConnection);
    });
}

void BatchEngine::open(const Batch &batch, const QList<Item> &items, const Secrets &secrets)
{
    m_batch = batch;
    m_items = items;
    m_secrets = secrets;
    m_places.clear();
    m_takenNames.clear();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_places.insert(m_items.at(i).id, i);
        for (const ItemCopy &copy : m_items.at(i).copies)
            m_takenNames.insert(copy.remotePath.toLower());
    }
    m_undo.clear();
    m_redo.clear();
    connectServices();
    emit batchOpened(m_batch, m_items);
    emit historyChanged(0, 0);
}
