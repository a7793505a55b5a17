#include "enginesession.h"

#include "httpclient.h"

/// What lives on the engine's thread.
class EngineSession::Desk final : public QObject
{
public:
    void open(const Options &options, EngineSession *session)
    {
        auto ledger = Ledger::open(options.ledgerFile);
        if (!ledger) {
            emit session->unusable(ledger.error());
            return;
        }
        m_ledger = std::move(*ledger);
        m_engine = std::make_unique<BatchEngine>(*m_ledger, m_http,
            BatchEngine::Options{.workFolder = options.workFolder, .retry = options.retry, .ask = options.ask});
        connect(m_engine.get(), &BatchEngine::batchOpened, session, &EngineSession::batchOpened);
        connect(m_engine.get(), &BatchEngine::itemsChanged, session, &EngineSession::itemsChanged);
        connect(m_engine.get(), &BatchEngine::activityChanged, session, &EngineSession::activityChanged);
        connect(m_engine.get(), &BatchEngine::progressed, session, &EngineSession::progressed);
        connect(m_engine.get(), &BatchEngine::finished, session, &EngineSession::finished);
        connect(m_engine.get(), &BatchEngine::problem, session, &EngineSession::problem);
        connect(m_engine.get(), &BatchEngine::noticed, session, &EngineSession::noticed);
        connect(m_engine.get(), &BatchEngine::undoPlanned, session, &EngineSession::undoPlanned);
        connect(m_engine.get(), &BatchEngine::undone, session, &EngineSession::undone);
        connect(m_engine.get(), &BatchEngine::tokenLearned, session, &EngineSession::tokenLearned);
        connect(m_engine.get(), &BatchEngine::historyChanged, session, &EngineSession::historyChanged);
        connect(m_engine.get(), &BatchEngine::indexLoaded, session, &EngineSession::indexLoaded);
    }

    BatchEngine *engine() const { return m_engine.get(); }
    const Ledger *ledger() const { return m_ledger.get(); }

private:
    HttpClient m_http;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<BatchEngine> m_engine;
};

EngineSession::EngineSession(const Options &options, QObject *parent)
    : QObject(parent)
    , m_desk(new Desk)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_desk, [this, options] { m_desk->open(options, this); });
}

EngineSession::~EngineSession()
{
    // Behind what was asked before, so that no decision of a person is lost.
    QMetaObject::invokeMethod(m_desk, [this] { m_thread.quit(); });
    m_thread.wait();
}

void EngineSession::tell(std::function<void(BatchEngine &)> command)
{
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, command = std::move(command)] {
        if (BatchEngine *engine = desk->engine())
            command(*engine);
    });
}

void EngineSession::listBatches()
{
    QMetaObject::invokeMethod(m_desk, [this] {
        if (!m_desk->ledger())
            return;
        if (const auto batches = m_desk->ledger()->batches())
            emit batchesListed(*batches);
        else
            emit problem(batches.error());
    });
}

void EngineSession::readItemHistory(qint64 item)
{
    QMetaObject::invokeMethod(m_desk, [this, item] {
        if (m_desk->ledger())
            emit itemHistoryRead(item, m_desk->ledger()->history(item).value_or(QList<ItemEvent>()));
    });
}

void EngineSession::writeReport(const QString &file, ReportForm form)
{
    QMetaObject::invokeMethod(m_desk, [this, file, form] {
        const BatchEngine *engine = m_desk->engine();
        if (!engine)
            return;
        if (const auto written = ::writeReport(file, engine->batch(), engine->items(), form); !written)
            emit problem(written.error());
        else
            emit reportWritten(file);
    });
}
