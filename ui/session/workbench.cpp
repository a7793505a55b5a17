#include "workbench.h"

#include "practicevisit.h"
#include "runlog.h"

#include <QDir>

using Activity = BatchEngine::Activity;

Workbench::Workbench(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_profiles(options.profilesFolder)
    , m_credentials(options.secrets)
{
    connect(&m_credentials, &Credentials::learned, this, &Workbench::secretsLearned);
    connect(&m_credentials, &Credentials::notKept, this, &Workbench::showProblem);
    connect(&m_exporter, &LinkExporter::exported, this, &Workbench::exported);
    connect(&m_exporter, &LinkExporter::failed, this, &Workbench::showProblem);
}

Workbench::~Workbench() = default;

void Workbench::open()
{
    openSession(m_options.ledgerFile, m_options.workFolder);
}

void Workbench::openSession(const QString &ledgerFile, const QString &workFolder)
{
    m_session.reset(); // two sessions may not hold the same ledger
    m_activity = Activity::None;
    m_paused = false;
    m_error.reset();
    m_usable = true;
    closeBatch();
    m_session = std::make_unique<EngineSession>(EngineSession::Options{
        .ledgerFile = ledgerFile, .workFolder = workFolder, .retry = m_options.retry, .ask = m_questions.asker()});
    EngineSession *session = m_session.get();
    new RunLog(*session);
    connect(session, &EngineSession::unusable, this, [this](const Error &error) {
        m_usable = false;
        showProblem(error);
    });
    connect(session, &EngineSession::batchesListed, this, &Workbench::batchesListed);
    connect(session, &EngineSession::batchOpened, this, &Workbench::takeBatch);
    connect(session, &EngineSession::itemsChanged, this, &Workbench::itemsChanged);
    connect(session, &EngineSession::reportWritten, this, &Workbench::reportWritten);
    connect(session, &EngineSession::itemHistoryRead, this, &Workbench::itemHistoryRead);
    connect(session, &EngineSession::progressed, this, &Workbench::progressed);
    connect(session, &EngineSession::problem, this, &Workbench::showProblem);
    connect(session, &EngineSession::noticed, this, &Workbench::noticed);
    connect(session, &EngineSession::historyChanged, this, &Workbench::setHistory);
    connect(session, &EngineSession::undoPlanned, this, &Workbench::undoPlanned);
    connect(session, &EngineSession::undone, this, &Workbench::undone);
    connect(session, &EngineSession::tokenLearned, this, [this](const SecretString &token) {
        if (m_profile && !isPractice())
            m_credentials.keepToken(*m_profile, token);
    });
    connect(session, &EngineSession::indexLoaded, this, &Workbench::setIndex);
    connect(session, &EngineSession::finished, this, &Workbench::activityEnded);
    connect(session, &EngineSession::activityChanged, this, &Workbench::setActivity);
    listBatches();
    emit changed();
}

void Workbench::setActivity(Activity activity, bool paused)
{
    const bool begins = activity == Activity::Running && m_activity != Activity::Running;
    if (begins)
        m_rateLimit = m_profile ? qint64(m_profile->host.rateLimitKBps) * 1000 : 0;
    m_activity = activity;
    m_paused = paused;
    emit changed();
}

void Workbench::tell(std::function<void(BatchEngine &)> command)
{
    if (m_session)
        m_session->tell(std::move(command));
}

Secrets Workbench::secrets() const
{
    return isPractice() ? m_practice->secrets() : m_profile ? m_credentials.of(*m_profile) : Secrets();
}

bool Workbench::mayCreateRecords() const
{
    return m_profile && m_profile->portal.createRecords;
}

void Workbench::setHistory(int undoable, int redoable)
{
    m_undoable = undoable;
    m_redoable = redoable;
    emit historyChanged();
}

void Workbench::setIndex(const std::shared_ptr<const RecordIndex> &index)
{
    m_index = index;
    emit indexLoaded(index);
}

void Workbench::listBatches()
{
    if (m_session)
        m_session->listBatches();
}

bool Workbench::canSignIn() const
{
    return isPractice() || (m_profile && m_credentials.suffice(*m_profile));
}

void Workbench::showProblem(const Error &error)
{
    m_error = error;
    m_failedActivity = Activity::None;
    emit changed();
}

void Workbench::dismissError()
{
    m_error.reset();
    emit changed();
}

std::optional<Profile> Workbench::profileForMore() const
{
    if (!m_profileIsOfBatch || !m_profile)
        return m_profile;
    if (m_chosenProfile && m_chosenProfile->name == m_profile->name)
        return m_chosenProfile; // perhaps from a file of its own
    const auto stored = m_profiles.load(m_profile->name);
    return stored ? std::optional(*stored) : m_profile;
}

void Workbench::profileSaved(const Profile &profile, const QString &before)
{
    if (m_chosenProfile && m_chosenProfile->name == before)
        m_chosenProfile = profile;
}

void Workbench::addImages(const QStringList &paths)
{
    if (!m_session || m_activity != Activity::None || isStartingPractice() || paths.isEmpty())
        return;
    m_error.reset();
    if (!m_profile) {
        m_waitingPaths = paths;
        emit changed();
        return;
    }
    m_waitingPaths.clear();
    m_profile = profileForMore();
    m_profileIsOfBatch = false;
    m_next = Next::Check;
    tell([paths, profile = *m_profile, known = secrets(), mapping = m_batch.id == 0 ? m_mapping : QString()](
             BatchEngine &engine) { engine.createBatch(paths, profile, known, mapping); });
}

void Workbench::openBatch(qint64 id, Then then)
{
    if (m_activity != Activity::None)
        return;
    m_error.reset();
    m_next = then == Then::Check ? Next::Check : Next::Nothing;
    // Its profile is known only when it is open; takeBatch() gives the passwords that belong to it.
    tell([id](BatchEngine &engine) { engine.openBatch(id, {}); });
}

void Workbench::continueBatch(qint64 id)
{
    openBatch(id);
    m_next = Next::CheckAndStart;
}

void Workbench::takeBatch(const Batch &batch, const QList<Item> &items)
{
    m_batch = batch;
    m_mapping = batch.mapping;
    m_hasResult = false;
    if (const auto profile = profileFromJson(batch.profile)) {
        m_profile = *profile;
        m_profileIsOfBatch = !isPractice();
    }
    emit batchOpened(items);
    emit changed();
    if (isPractice())
        tell([secrets = m_practice->secrets()](BatchEngine &engine) { engine.setSecrets(secrets); });
    else if (m_profile)
        m_credentials.lookUp(*m_profile);
}

void Workbench::closeBatch()
{
    if (m_activity != Activity::None)
        return;
    m_batch = {};
    if (std::exchange(m_profileIsOfBatch, false) && m_chosenProfile)
        m_profile = m_chosenProfile;
    m_mapping.clear();
    m_hasResult = false;
    m_next = Next::Nothing;
    setHistory(0, 0);
    setIndex(nullptr);
    m_waitingPaths.clear();
    emit batchClosed();
    emit changed();
    listBatches();
}

void Workbench::useProfile(const Profile &profile)
{
    const bool isOther = m_profile != profile;
    m_profile = profile;
    m_chosenProfile = profile;
    m_profileIsOfBatch = false;
    emit changed();
    if (!m_waitingPaths.isEmpty())
        addImages(std::exchange(m_waitingPaths, {}));
    else if (isOther && hasBatch() && !m_batch.started)
        readAnew(profile);
    else
        m_credentials.lookUp(profile);
}

void Workbench::useProfile(const Profile &profile, const Secrets &typed, Keeping keeping)
{
    m_credentials.remember(profile, typed, keeping);
    useProfile(profile);
}

/// Numbers and addresses depend on the profile. What a person decided stays.
void Workbench::readAnew(const Profile &profile)
{
    if (m_activity != Activity::None)
        return;
    m_error.reset();
    m_next = Next::Check;
    tell([profile, known = secrets()](BatchEngine &engine) { engine.useProfile(profile, known); });
}

void Workbench::secretsLearned(const Profile &profile)
{
    if (isPractice() || !m_profile || *m_profile != profile || m_activity == Activity::Running)
        return;
    tell([secrets = m_credentials.of(profile)](BatchEngine &engine) { engine.setSecrets(secrets); });
    emit changed();
    checkWhenPossible();
}

void Workbench::signIn(const Secrets &typed, Keeping keeping)
{
    if (!m_profile)
        return;
    m_error.reset();
    if (hasBatch() && m_next == Next::Nothing)
        m_next = Next::Check;
    m_credentials.remember(*m_profile, typed, keeping);
}

void Workbench::activityEnded(Activity activity, const std::optional<Error> &error)
{
    const bool wasStopped = error && error->kind == ErrorKind::Cancelled;
    m_error = wasStopped ? std::nullopt : error;
    m_failedActivity = activity;
    if (activity == Activity::Scanning) // a mapping file that cannot be read is not used
        (error ? m_mapping : m_batch.mapping) = error ? m_batch.mapping : m_mapping;
    if (activity == Activity::Running) {
        m_hasResult = true;
        m_batch.started = true;
        emit runEnded();
    }
    if (activity == Activity::Proving && !error)
        emit proved();
    if (error)
        m_next = Next::Nothing;
    const bool mayStart = activity == Activity::Checking && m_next == Next::CheckAndStart && m_batch.started;
    if (activity == Activity::Checking)
        m_next = Next::Nothing;
    emit changed();
    listBatches();
    if (activity == Activity::Scanning)
        checkWhenPossible();
    else if (mayStart)
        start();
}

/// Comparing with the records needs no word from anybody: it changes nothing. It waits for the scan and the password.
void Workbench::checkWhenPossible()
{
    if (m_next != Next::Nothing && hasBatch() && m_activity == Activity::None && canSignIn())
        check();
}

void Workbench::enterPractice()
{
    if (isPractice() || m_activity != Activity::None)
        return;
    closeBatch();
    m_ownProfile = m_profile;
    m_practiceReady = false;
    m_practice = std::make_unique<PracticeVisit>(m_options.practiceFolder);
    connect(m_practice.get(), &PracticeVisit::ready, this, &Workbench::practiceReady);
    connect(m_practice.get(), &PracticeVisit::failed, this, [this](const Error &error) {
        leavePractice();
        showProblem(error);
    });
    emit changed();
}

void Workbench::practiceReady()
{
    m_practiceReady = true;
    m_profile = m_practice->profile();
    openSession(m_practice->ledgerFile(), m_practice->workFolder());
    addImages({m_practice->sheetsFolder()});
}

void Workbench::leavePractice()
{
    if (!isPractice())
        return;
    m_profile = m_ownProfile;
    m_session.reset();
    m_practice.release()->deleteLater(); // it may be the one who asks
    open();
}

void Workbench::restartPractice()
{
    if (!isPractice() || m_activity != Activity::None || isStartingPractice())
        return;
    m_profile = m_ownProfile;
    m_session.reset();
    m_practice.reset();
    QDir(m_options.practiceFolder).removeRecursively();
    enterPractice();
}

void Workbench::check()
{
    m_error.reset();
    m_hasResult = false;
    tell([](BatchEngine &engine) { engine.check(); });
}

void Workbench::start()
{
    m_error.reset();
    m_hasResult = false;
    tell([](BatchEngine &engine) { engine.start(); });
}

void Workbench::setPaused(bool paused)
{
    tell([paused](BatchEngine &engine) { engine.setPaused(paused); });
}

void Workbench::cancel()
{
    m_next = Next::Nothing;
    tell([](BatchEngine &engine) { engine.cancel(); });
}

void Workbench::setRateLimit(qint64 bytesPerSecond)
{
    if (m_activity != Activity::Running)
        return;
    m_rateLimit = bytesPerSecond;
    tell([bytesPerSecond](BatchEngine &engine) { engine.setRateLimit(bytesPerSecond); });
    emit changed();
}

void Workbench::retryFailed(const QList<qint64> &ids)
{
    m_error.reset();
    m_hasResult = false;
    if (m_activity == Activity::None)
        m_next = m_batch.started ? Next::CheckAndStart : Next::Check;
    tell([ids, mayCheck = canSignIn()](BatchEngine &engine) {
        engine.retryFailed(ids);
        if (mayCheck)
            engine.check(); // not while it looks into files first or runs
    });
    emit changed();
}

void Workbench::decide(const QList<Decision> &decisions)
{
    if (!decisions.isEmpty())
        step([decisions](BatchEngine &engine) { engine.decide(decisions); });
}

void Workbench::step(std::function<void(BatchEngine &)> command)
{
    tell([this, command = std::move(command)](BatchEngine &engine) {
        command(engine);
        QMetaObject::invokeMethod(this, &Workbench::decisionsTaken, Qt::QueuedConnection); // the session ends before us
    });
}

void Workbench::undo()
{
    step([](BatchEngine &engine) { engine.undo(); });
}

void Workbench::redo()
{
    step([](BatchEngine &engine) { engine.redo(); });
}

void Workbench::useMapping(const QString &file)
{
    m_error.reset();
    m_mapping = file;
    if (hasBatch()) {
        m_next = Next::Check;
        tell([file](BatchEngine &engine) { engine.useMapping(file); });
    }
    emit changed();
}

void Workbench::readItemHistory(qint64 item)
{
    if (m_session)
        m_session->readItemHistory(item);
}

void Workbench::writeReport(const QString &file, ReportForm form)
{
    if (m_session)
        m_session->writeReport(file, form);
}

void Workbench::planUndo()
{
    m_error.reset();
    tell([](BatchEngine &engine) { engine.planUndo(); });
}

void Workbench::undoBatch()
{
    m_hasResult = false;
    tell([](BatchEngine &engine) { engine.undoBatch(); });
}

void Workbench::handOverUndo(const QList<Item> &items, const QString &file)
{
    if (const auto written = writeBytes(file, linksReport(items)); !written) {
        showProblem(written.error());
        return;
    }
    QList<qint64> ids;
    for (const Item &item : items)
        ids.append(item.id);
    tell([ids](BatchEngine &engine) { engine.handOverUndo(ids); });
    emit reportWritten(file);
}

void Workbench::prove()
{
    m_error.reset();
    tell([](BatchEngine &engine) { engine.prove(); });
}

void Workbench::exportLinks(ExportForm form, const QString &folder)
{
    if (!m_profile)
        return;
    tell([this, form, folder](BatchEngine &engine) {
        QMetaObject::invokeMethod(
            this,
            [this, batch = engine.batch(), items = engine.items(), profile = engine.profile(), form, folder] {
                m_exporter.start(batch, items, profile, form, folder);
            },
            Qt::QueuedConnection); // the session ends before us
    });
}
