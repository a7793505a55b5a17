#include "batchcommand.h"

#include "itemjson.h"
#include "linkplan.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString heading(ItemState state, int count)
{
    switch (state) {
    case ItemState::Found:
        return Text::tr("%n not looked into yet:", nullptr, count);
    case ItemState::Identified:
        return Text::tr("%n sound, with a number; not compared with the portal yet:", nullptr, count);
    case ItemState::Matched:
        return Text::tr("%n ready to go to their records:", nullptr, count);
    case ItemState::Prepared:
        return Text::tr("%n prepared, not uploaded yet:", nullptr, count);
    case ItemState::Uploaded:
        return Text::tr("%n uploaded, not verified yet:", nullptr, count);
    case ItemState::Verified:
        return Text::tr("%n uploaded and verified, not linked yet:", nullptr, count);
    case ItemState::Linked:
        return Text::tr("%n linked, not read back yet:", nullptr, count);
    case ItemState::Confirmed:
        return Text::tr("%n linked:", nullptr, count);
    case ItemState::NeedsDecision:
        return Text::tr("%n waiting for a decision:", nullptr, count);
    case ItemState::Skipped:
        return Text::tr("%n left out:", nullptr, count);
    case ItemState::Failed:
        return Text::tr("%n failed:", nullptr, count);
    case ItemState::LinkUnknown:
        return Text::tr("%n asked of the portal, answer not known yet (“resume” reads it back):", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString inWords(const Item &item)
{
    if (!item.reason.isEmpty())
        return QStringLiteral("%1: %2").arg(item.name, item.reason);
    if (item.record.occid == 0)
        return QStringLiteral("%1: %2").arg(item.name, item.catalogNumber);
    const QString url = item.urlOf(CopyRole::Original);
    return QStringLiteral("%1: %2 %3 %4")
        .arg(item.name, item.record.catalogNumber, item.record.scientificName, url)
        .trimmed();
}

/// A batch may be taken up from another folder.
QString absolute(const QString &path)
{
    return path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
}

QString bytes(double count)
{
    return QLocale().formattedDataSize(qint64(count), 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

bool BatchCommand::openSession(const QCommandLineParser &parser)
{
    if (!readRunOptions(parser))
        return false;
    auto session = Session::open(parser, askAtTerminal(console()));
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
    connect(&engine, &BatchEngine::noticed, this, [this](const QStringList &notices) {
        for (const QString &notice : notices)
            console().note(notice);
    });
    connect(&engine, &BatchEngine::problem, this, [this](const Error &error) { console().note(error.message); });
    connect(&engine, &BatchEngine::batchOpened, this, [this](const Batch &batch, const QList<Item> &items) {
        m_opened = true;
        if (isAllowedToSend())
            m_session->ledger().setStarted(batch.id);
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
    const Profile profile = profileFor(parser);
    const QString mapping = absolute(parser.value(QStringLiteral("map")));
    if (goal == Goal::Scan) {
        if (profile.naming.patterns.isEmpty() && profile.naming.records.isEmpty() && mapping.isEmpty()) {
            console().note(
                Text::tr("Nothing says which numbers the files have: name a profile with --profile, a list of "
                         "the collection's numbers with --records, or a mapping file with --map."));
        }
        m_session->engine().createBatch(paths, profile, {}, mapping);
        return;
    }
    m_session->withSecrets(profile, [this, paths, profile, mapping](const Secrets &secrets) {
        m_session->engine().createBatch(paths, profile, secrets, mapping);
    });
}

/// The profile of the session, with the record list that was named.
Profile BatchCommand::profileFor(const QCommandLineParser &parser) const
{
    Profile profile = m_session->profile();
    if (const QString records = parser.value(QStringLiteral("records")); !records.isEmpty())
        profile.naming.records = absolute(records);
    return profile;
}

void BatchCommand::addNumberOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("map"),
        Text::tr("A CSV that says which number each file has; it wins over rules."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("records"),
        Text::tr("The collection's records (one number a line, CSV or Darwin Core Archive), to find them in names."),
        QStringLiteral("FILE")});
}

void BatchCommand::addRunOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("rate-limit"),
        Text::tr("Upload at most so many kilobytes a second, whatever the profile says; 0 for no limit."),
        QStringLiteral("KBPS")});
}

bool BatchCommand::readRunOptions(const QCommandLineParser &parser)
{
    const QString option = QStringLiteral("rate-limit");
    if (!parser.optionNames().contains(option))
        return true;
    bool isNumber = false;
    const int limit = parser.value(option).toInt(&isNumber);
    if (!isNumber || limit < 0) {
        usage(Text::tr("--rate-limit takes kilobytes a second, such as 2000, or 0 for no limit."));
        return false;
    }
    m_bytesPerSecond = qint64(limit) * 1000;
    return true;
}

void BatchCommand::startRun()
{
    m_session->engine().start();
    if (m_bytesPerSecond)
        m_session->engine().setRateLimit(*m_bytesPerSecond);
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
    const qint64 id = asked.toLongLong();
    for (const Batch &batch : *batches) { // newest first
        const bool wanted = asked.isEmpty()
            ? batch.started && (retryFailed ? batch.counts.value(ItemState::Failed) > 0 : batch.isUnfinished())
            : batch.id == id;
        if (!wanted)
            continue;
        if (batch.started)
            beginWithBatch(batch);
        else
            usage(Text::tr("Batch %1 was looked at but never started. Use “run” on its folder.").arg(batch.id));
        return;
    }
    if (!asked.isEmpty()) {
        usage(Text::tr("There is no batch “%1” in this ledger. “status” lists them.").arg(asked));
        return;
    }
    console().note(
        retryFailed ? Text::tr("No batch has failed images.") : Text::tr("Every batch that was started is finished."));
    emit finished(ExitCode::NothingToDo);
}

void BatchCommand::beginWithBatch(const Batch &batch)
{
    const auto profile = profileFromJson(batch.profile);
    if (!profile) {
        fail(profile.error());
        return;
    }
    m_session->withSecrets(
        *profile, [this, id = batch.id](const Secrets &secrets) { m_session->engine().openBatch(id, secrets); });
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
            startRun();
        else
            end(std::nullopt);
        return;
    case BatchEngine::Activity::Running:
        m_started = true;
        end(std::nullopt);
        return;
    case BatchEngine::Activity::Undoing:
    case BatchEngine::Activity::Proving:
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
        startRun();
}

QMap<ItemState, int> BatchCommand::counts() const
{
    return countsOf(m_session->engine().items());
}

void BatchCommand::showProgress(const RunProgress &progress)
{
    QString text = (progress.isUnpacking ? Text::tr("Unpacking %1 of %2 images") : Text::tr("%1 of %2 images"))
                       .arg(progress.filesDone)
                       .arg(progress.filesTotal);
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
    }
    if (error) {
        fail(*error);
        return;
    }
    auto now = counts();
    const auto items = m_session->engine().items();
    const int inFiles = int(std::count_if(items.begin(), items.end(), isInLinkFile)); // the rest is somebody else's
    now[ItemState::Verified] -= inFiles;
    const int confirmed = inFiles + now.value(ItemState::Confirmed) - m_confirmedBefore;
    const int matched = now.value(ItemState::Matched) + now.value(ItemState::Identified);
    if (m_goal == Goal::Run && m_started && m_session->engine().batch().isUnfinished(now)) {
        emit finished(ExitCode::Temporary);
        return;
    }
    emit finished(exitCodeFor(now, m_goal == Goal::Run ? confirmed : qMax(1, matched)));
}

void BatchCommand::printItems()
{
    const auto items = m_session->engine().items();
    if (m_json) {
        for (const Item &item : items)
            console().json(itemToJson(item));
        console().json(summaryToJson(counts(), m_session->engine().batch().id));
        return;
    }
    for (const ItemState state : allItemStates) {
        QList<Item> those;
        std::copy_if(items.begin(), items.end(), std::back_inserter(those),
            [state](const Item &item) { return item.state == state; });
        if (those.isEmpty())
            continue;
        console().line(heading(state, int(those.size())));
        for (const Item &item : std::as_const(those))
            console().line(QStringLiteral("    ") + inWords(item));
    }
    console().line(Text::tr("Batch %1, files in all: %2").arg(m_session->engine().batch().id).arg(items.size()));
}
