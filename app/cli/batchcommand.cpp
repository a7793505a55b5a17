#include "batchcommand.h"

#include "itemjson.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString bytes(double count)
{
    return QLocale().formattedDataSize(qint64(count), 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

bool BatchCommand::openSession(const QCommandLineParser &parser)
{
    auto session = Session::open(parser);
    if (!session) {
        fail(session.error());
        return false;
    }
    m_session = std::move(*session);
    m_json = parser.isSet(QStringLiteral("json"));
    watch();
    return true;
}

void BatchCommand::watch()
{
    BatchEngine &engine = m_session->engine();
    connect(&engine, &BatchEngine::finished, this, &BatchCommand::activityFinished);
    connect(&engine, &BatchEngine::progressed, this, &BatchCommand::showProgress);
    connect(&engine, &BatchEngine::problem, this, [this](const Error &error) { console().note(error.message); });
    connect(&engine, &BatchEngine::batchOpened, this, [this](const Batch &, const QList<Item> &items) {
        m_opened = true;
        m_confirmedBefore = countsOf(items).value(ItemState::Confirmed);
    });
}

void BatchCommand::beginWithPaths(const QCommandLineParser &parser, Goal goal)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty()) {
        usage(Text::tr("Name at least one folder or file with images."));
        return;
    }
    if (goal != Goal::Scan && parser.value(QStringLiteral("profile")).isEmpty()) {
        usage(Text::tr("Name a profile with --profile."));
        return;
    }
    if (!openSession(parser))
        return;
    m_goal = goal;
    if (goal == Goal::Scan) {
        m_session->engine().createBatch(paths, m_session->profile(), {});
        return;
    }
    m_session->withSecrets(m_session->profile(), [this, paths](const Secrets &secrets) {
        m_session->engine().createBatch(paths, m_session->profile(), secrets);
    });
}

void BatchCommand::beginWithBatch(const QCommandLineParser &parser, bool retryFailed)
{
    if (!openSession(parser))
        return;
    m_goal = Goal::Run;
    m_retry = retryFailed;
    const auto batches = m_session->ledger().batches();
    if (!batches) {
        fail(batches.error());
        return;
    }
    if (batches->isEmpty()) {
        console().note(Text::tr("There is no batch in this ledger yet."));
        emit finished(ExitCode::NothingToDo);
        return;
    }
    const QString asked = parser.positionalArguments().value(0);
    const qint64 id = asked.isEmpty() ? batches->first().id : asked.toLongLong();
    const auto batch = m_session->ledger().batch(id);
    if (!batch) {
        fail(batch.error());
        return;
    }
    const auto profile = profileFromJson(batch->profile);
    if (!profile) {
        fail(profile.error());
        return;
    }
    m_session->withSecrets(
        *profile, [this, id](const Secrets &secrets) { m_session->engine().openBatch(id, secrets); });
}

void BatchCommand::interrupt()
{
    if (m_session && m_session->engine().activity() != BatchEngine::Activity::None) {
        console().note(Text::tr("Stopping. What was done is kept; “sheetlink-cli resume” goes on."));
        m_session->engine().cancel();
    } else {
        Command::interrupt();
    }
}

void BatchCommand::activityFinished(BatchEngine::Activity activity, const std::optional<Error> &error)
{
    if (error) {
        end(error);
        return;
    }
    switch (activity) {
    case BatchEngine::Activity::Scanning:
        afterScan();
        return;
    case BatchEngine::Activity::Checking:
        if (m_goal == Goal::Run && mayStart())
            m_session->engine().start();
        else
            end(std::nullopt);
        return;
    case BatchEngine::Activity::Running:
    case BatchEngine::Activity::None:
        end(std::nullopt);
        return;
    }
}

void BatchCommand::afterScan()
{
    BatchEngine &engine = m_session->engine();
    if (std::exchange(m_retry, false)) {
        engine.retryFailed();
        if (engine.activity() != BatchEngine::Activity::None)
            return; // it looks into files again, and ends with another "scan finished"
    }
    if (m_goal == Goal::Scan) {
        end(std::nullopt);
        return;
    }
    // A batch that is taken up again and has no open numbers needs no look-up.
    const auto now = counts();
    const bool open = now.value(ItemState::Identified) > 0 || !engine.batch().started;
    if (open)
        engine.check();
    else
        engine.start();
}

QMap<ItemState, int> BatchCommand::counts() const
{
    return countsOf(m_session->engine().items());
}

void BatchCommand::showProgress(const RunProgress &progress)
{
    QString text = Text::tr("%1 of %2 images").arg(progress.filesDone).arg(progress.filesTotal);
    if (progress.bytesTotal > 0) {
        text += Text::tr(" · %1 of %2 · %3/s")
                    .arg(bytes(double(progress.bytesSent)), bytes(double(progress.bytesTotal)),
                        bytes(progress.bytesPerSecond));
    }
    if (progress.timeLeft)
        text += Text::tr(" · about %n minute(s) left", nullptr, int(progress.timeLeft->count() / 60 + 1));
    if (progress.nextTryIn)
        text += Text::tr(" · %1 Next try in %2 s").arg(progress.waitingFor).arg(progress.nextTryIn->count());
    console().progress(text);
}

void BatchCommand::end(const std::optional<Error> &error)
{
    if (m_opened) {
        printItems();
        printSummary();
    }
    if (error) {
        fail(*error);
        return;
    }
    const auto now = counts();
    const int confirmed = now.value(ItemState::Confirmed) - m_confirmedBefore;
    const int matched = now.value(ItemState::Matched) + now.value(ItemState::Identified);
    emit finished(exitCodeFor(now, m_goal == Goal::Run ? confirmed : qMax(1, matched)));
}

void BatchCommand::printItems()
{
    const auto items = m_session->engine().items();
    for (const Item &item : items) {
        if (m_json) {
            console().json(itemToJson(item));
            continue;
        }
        const QString what = !item.reason.isEmpty() ? item.reason
            : item.mediaId != 0                     ? item.copies.value(CopyRole::Original).url
                                                    : item.record.scientificName;
        console().line(
            QStringLiteral("%1  %2  %3  %4").arg(stateWord(item.state), -13).arg(item.name, item.catalogNumber, what));
    }
}

void BatchCommand::printSummary()
{
    const qint64 batch = m_session->engine().batch().id;
    if (m_json) {
        console().json(summaryToJson(counts(), batch));
        return;
    }
    QStringList parts;
    const auto now = counts();
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        parts.append(QStringLiteral("%1 %2").arg(*it).arg(stateWord(it.key())));
    console().line(Text::tr("Batch %1, %n file(s): %2", nullptr, int(m_session->engine().items().size()))
                       .arg(batch)
                       .arg(parts.join(QStringLiteral(", "))));
}
