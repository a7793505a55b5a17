#include "takenupbatch.h"

#include "terminal.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

void TakenUpBatch::options(QCommandLineParser &parser) const
{
    Session::addOptions(parser);
}

void TakenUpBatch::start(const QCommandLineParser &parser)
{
    m_json = parser.isSet(QStringLiteral("json"));
    if (parser.positionalArguments().size() > 1) {
        usage(Text::tr("Name one batch, or none for the newest."));
        return;
    }
    auto session = Session::open(parser, askAtTerminal(console()));
    if (!session) {
        fail(session.error());
        return;
    }
    m_session = std::move(*session);
    const auto batches = m_session->ledger().batches();
    if (!batches) {
        fail(batches.error());
        return;
    }
    const QString asked = parser.positionalArguments().value(0);
    if (batches->isEmpty() && asked.isEmpty()) {
        console().note(Text::tr("There is no batch in this ledger yet."));
        emit finished(ExitCode::NothingToDo);
        return;
    }
    const auto batch = m_session->ledger().batch(asked.isEmpty() ? batches->first().id : asked.toLongLong());
    if (batch)
        open(*batch);
    else
        fail(batch.error());
}

void TakenUpBatch::open(const Batch &batch)
{
    const auto profile = profileFromJson(batch.profile);
    if (!profile) {
        fail(profile.error());
        return;
    }
    connect(&engine(), &BatchEngine::problem, this, [this](const Error &error) { console().note(error.message); });
    connect(&engine(), &BatchEngine::progressed, this, [this](const RunProgress &progress) {
        console().progress(Text::tr("%1 of %2 images").arg(progress.filesDone).arg(progress.filesTotal));
    });
    connect(&engine(), &BatchEngine::finished, this, [this](BatchEngine::Activity, const std::optional<Error> &error) {
        if (std::exchange(m_isOpen, true))
            ended(error);
        else if (error)
            fail(*error);
        else
            begin();
    });
    m_session->withSecrets(
        *profile, [this, id = batch.id](const Secrets &secrets) { engine().openBatch(id, secrets); },
        Session::Token::Too);
}

void TakenUpBatch::interrupt()
{
    if (m_session && engine().activity() != BatchEngine::Activity::None) {
        console().note(Text::tr("Stopping. What was done is kept; the same command goes on."));
        engine().cancel();
    } else {
        Command::interrupt();
    }
}
