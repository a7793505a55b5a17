#include "runlog.h"

namespace {

QString wordOf(BatchEngine::Activity activity)
{
    return QVariant::fromValue(activity).toString();
}

} // namespace

RunLog::RunLog(EngineSession &session)
    : QObject(&session)
{
    connect(&session, &EngineSession::unusable, this, [this](const Error &error) { writeError("opening", error); });
    connect(&session, &EngineSession::problem, this, [this](const Error &error) { writeError("command", error); });
    connect(&session, &EngineSession::batchOpened, this, [this](const Batch &batch, const QList<Item> &items) {
        m_batch = batch.id;
        qInfo("batch %lld opened, %lld images", batch.id, qlonglong(items.size()));
    });
    connect(&session, &EngineSession::activityChanged, this, [this](BatchEngine::Activity activity, bool paused) {
        qInfo("batch %lld: %s%s", m_batch, qUtf8Printable(wordOf(activity)), paused ? ", paused" : "");
    });
    connect(&session, &EngineSession::finished, this,
        [this](BatchEngine::Activity activity, const std::optional<Error> &error) {
            qInfo("batch %lld: %s has ended", m_batch, qUtf8Printable(wordOf(activity)));
            if (error)
                writeError("activity", *error);
        });
    connect(&session, &EngineSession::noticed, this, [](const QStringList &notices) {
        for (const QString &notice : notices)
            qInfo("notice: %s", qUtf8Printable(notice));
    });
    connect(&session, &EngineSession::itemsChanged, this, &RunLog::writeItems);
}

void RunLog::writeError(const char *when, const Error &error) const
{
    // As info: the window shows it, and a console need not.
    qInfo("batch %lld: %s failed, %s: %s (%s)", m_batch, when, qUtf8Printable(error.code),
        qUtf8Printable(error.message), qUtf8Printable(error.detail));
}

void RunLog::writeItems(const QList<Item> &items) const
{
    for (const Item &item : items) {
        if (item.state == ItemState::Failed)
            qInfo("batch %lld: “%s” failed, %s: %s (%s)", m_batch, qUtf8Printable(item.name),
                qUtf8Printable(item.reasonCode), qUtf8Printable(item.reason), qUtf8Printable(item.detail));
    }
}
