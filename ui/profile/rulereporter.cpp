#include "rulereporter.h"

#include <QtConcurrentRun>

#include <chrono>

RuleReporter::RuleReporter(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(150));
    connect(&m_pause, &QTimer::timeout, this, &RuleReporter::begin);
    connect(&m_trying, &QFutureWatcher<RuleReport>::finished, this, &RuleReporter::ended);
}

RuleReporter::~RuleReporter()
{
    m_trying.waitForFinished(); // reports end soon whatever the rules are
}

void RuleReporter::request(const NamingSettings &settings, const QStringList &names)
{
    m_settings = settings;
    m_names = names;
    m_isWanted = true;
    m_pause.start();
}

void RuleReporter::begin()
{
    if (m_trying.isRunning() || !m_isWanted)
        return;
    m_isWanted = false;
    m_trying.setFuture(QtConcurrent::run(
        [settings = m_settings, names = m_names] { return reportOn(settings, names, names.size()); }));
}

void RuleReporter::ended()
{
    if (!m_isWanted)
        emit reported(m_trying.result());
    else if (!m_pause.isActive())
        begin();
}
