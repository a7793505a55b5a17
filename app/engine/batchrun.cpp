// The running part of BatchEngine: lanes that prepare, upload, verify, link and confirm.

#include "batchengine.h"

#include "enginework.h"
#include "filelinker.h"
#include "linkplan.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

namespace {

using namespace std::chrono_literals;

/// Copies are made this far ahead of the wire, so that it never waits and the disk does not fill.
constexpr qsizetype preparedAhead = 16;
/// Enough for full pipelines of all connections; their queue sorts out the rest.
constexpr int itemsUploading = 128;
/// Proofs are asked for together, so many images may wait for theirs.
constexpr int itemsVerifying = 64;
/// Items wait at most this long for others to share a request to the portal with.
constexpr qint64 longestLinkWait = 20'000;
constexpr qsizetype confirmedPerWrite = 50;
/// So many images in a row that the web does not show, and none that it does, mean a wrong profile.
constexpr int hopelessVerifications = 5;
constexpr int mostPreflights = 4;

/// How often an image is asked for when the portal never gives a clear answer and never does it.
constexpr int mostAsked = 4;

/// The code of PortalDesk for a record that is not the one that the image was compared with.
constexpr QLatin1String recordChanged("record-changed");

bool concernsEverything(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
    case ErrorKind::Profile:
    case ErrorKind::SignIn:
    case ErrorKind::HostIdentity:
    case ErrorKind::HostFull:
        return true;
    case ErrorKind::Item:
    case ErrorKind::Transient:
    case ErrorKind::Ambiguous:
    case ErrorKind::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

void BatchEngine::start()
{
    if (m_activity != Activity::None)
        return;
    m_runError.reset();
    m_preflightTries = 0;
    m_ready = false;
    m_anyVerified = std::any_of(m_items.begin(), m_items.end(),
        [](const Item &item) { return item.state == ItemState::Confirmed || item.state == ItemState::Verified; });
    m_notShownYet.clear();
    m_verifyFailures = 0;
    m_unmadeLinks.clear();
    m_renamed.clear();
    m_rate = {};
    m_progress = {};
    m_bytesAdopted = 0;
    m_bytesPerSecond = qint64(m_profile.host.rateLimitKBps) * 1000;
    m_waitingFor.clear();
    m_hostBackAt = QDeadlineTimer(0);
    m_prepareLane = Lane(QThread::idealThreadCount(), m_options.retry);
    m_uploadLane = Lane(itemsUploading, m_options.retry);
    m_verifyLane = Lane(itemsVerifying, m_options.retry);
    m_linkLane = Lane(1, m_options.retry);
    m_confirmLane = Lane(1, m_options.retry);

    setActivity(Activity::Running);
    if (const auto written = m_ledger.setStarted(m_batch.id); !written) {
        finish(written.error());
        return;
    }
    m_batch.started = true;
    lookAgain();
    for (const Item &item : std::as_const(m_items)) {
        if (nextStep(item) == Step::None)
            continue;
        ++m_progress.filesTotal;
        if (item.state == ItemState::Matched || item.state == ItemState::Prepared)
            m_progress.bytesTotal += item.size;
        feed(item);
    }
    m_progressTimer.start();
    const bool anyPart = std::any_of(m_items.begin(), m_items.end(), [](const Item &item) {
        return std::any_of(item.copies.begin(), item.copies.end(),
            [](const ItemCopy &copy) { return !copy.part.isEmpty() && copy.part != copy.remotePath; });
    });
    if (anyWaits() || anyPart)
        preflight();
    else
        pumpSoon(); // nothing to do, so nobody is asked to sign in
}

/// Whoever changed a record may have put it right since, and then nobody needs to be asked about it.
void BatchEngine::lookAgain()
{
    QList<Item> changed;
    for (Item &item : m_items) {
        if (item.state != ItemState::NeedsDecision || item.reasonCode != recordChanged)
            continue;
        advance(item, provenState(item));
        changed.append(item);
    }
    save(changed);
}

bool BatchEngine::anyWaits() const
{
    return !(m_prepareLane.isIdle() && m_uploadLane.isIdle() && m_verifyLane.isIdle() && m_linkLane.isIdle()
        && m_confirmLane.isIdle());
}

/// Finds out what would stop the batch before anything is sent: sign-in, rights, the image host. Where only parts may
/// be left over, the host alone is asked.
void BatchEngine::preflight()
{
    const bool asksPortal = anyWaits() || portalKeepsImages();
    m_preflights = int(asksPortal) + int(!portalKeepsImages());
    m_preflightError.reset();
    const auto passed = [this](const Result<> &result) {
        if (!result && (!m_preflightError || m_preflightError->kind == ErrorKind::Transient))
            m_preflightError = result.error();
        if (--m_preflights == 0)
            preflightEnded();
    };
    if (asksPortal)
        findRoute(passed);
    if (!portalKeepsImages())
        connectHost(passed);
}

void BatchEngine::findRoute(const std::function<void(const Result<> &)> &passed)
{
    using Way = std::pair<LinkRoute, qsizetype>;
    runOn(
        m_portalPool,
        [portal = m_portal](const CancelToken &cancel) -> Result<Way> {
            if (const auto info = portal->info(cancel); !info)
                return failure(info.error());
            return portal->prepareToLink(cancel).map([&](LinkRoute route) { return Way(route, portal->mostAtOnce()); });
        },
        [this, passed](const Result<Way> &way) {
            if (way)
                takeRoute(way->first, way->second);
            passed(way.map([](const Way &) {}));
        });
}

void BatchEngine::takeRoute(LinkRoute route, qsizetype most)
{
    m_linkRoute = route;
    m_mostLinks = most;
    if (route == LinkRoute::Api) {
        emit noticed(
            {tr("Linked through the API, the images appear on the public pages of their records, but neither in "
                "the editor's image tab nor in searches for records with images. To link them wholly, sign in "
                "with name and password and let portal.linker be “auto”.")});
    }
}

void BatchEngine::preflightEnded()
{
    const bool passing = m_preflightError && m_preflightError->kind == ErrorKind::Transient;
    if (passing && !m_runError && ++m_preflightTries < mostPreflights) {
        m_preflights = 1; // the pause counts as one under way
        m_waitingFor = m_preflightError->message;
        const auto pause = m_options.retry.firstPause * (1 << m_preflightTries) / 2;
        QTimer::singleShot(pause, this, [this] {
            m_preflights = 0;
            if (m_runError)
                pumpSoon();
            else
                preflight();
        });
        return;
    }
    if (m_preflightError)
        stopRun(*m_preflightError);
    m_ready = true;
    pumpSoon();
}

void BatchEngine::feed(const Item &item)
{
    switch (nextStep(item)) {
    case Step::None:
        return;
    case Step::Prepare:
        m_prepareLane.add(item.id);
        break;
    case Step::Upload:
        if (portalKeepsImages()) // bytes and link in one
            m_linkLane.add(item.id);
        else
            m_uploadLane.add(item.id);
        break;
    case Step::Verify:
        m_verifyLane.add(item.id);
        break;
    case Step::Link:
        if (m_linkLane.waiting() == 0)
            m_linkWaiting.start();
        m_linkLane.add(item.id);
        break;
    case Step::Confirm:
        m_confirmLane.add(item.id);
        break;
    }
    pumpSoon();
}

/// Work is handed out from the event loop only, never from within what just came back: no recursion, no double start.
void BatchEngine::pumpSoon()
{
    if (std::exchange(m_pumpQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpQueued = false;
            pump();
        },
        Qt::QueuedConnection);
}

void BatchEngine::pump()
{
    if (m_activity != Activity::Running)
        return;
    const bool mayStartWork = m_ready && !m_paused && !m_runError;
    if (mayStartWork) {
        while (m_prepareLane.canTake() && m_uploadLane.waiting() + m_prepareLane.busy() < preparedAhead
            && (!portalKeepsImages() || m_linkLane.waiting() < preparedAhead))
            prepare(m_prepareLane.take());
        while (m_uploadLane.canTake())
            upload(m_uploadLane.take());
        while (m_verifyLane.canTake())
            verify(m_verifyLane.take());
        if (m_confirmLane.canTake())
            confirmMany(m_confirmLane.takeMany(confirmedPerWrite));
        if (m_linkLane.canTake() && mayLinkNow())
            linkMany(m_linkLane.takeMany(m_mostLinks));

        std::chrono::milliseconds sooner = 0ms;
        for (const Lane *lane : {&m_prepareLane, &m_uploadLane, &m_verifyLane, &m_linkLane, &m_confirmLane}) {
            const auto left = lane->waiting() > 0 ? lane->pauseLeft() : 0ms;
            if (left > 0ms && (sooner == 0ms || left < sooner))
                sooner = left;
        }
        if (sooner == 0ms && m_linkLane.waiting() > 0)
            sooner = 1000ms;
        if (sooner > 0ms)
            m_pumpTimer.start(sooner + 1ms);
    }
    endRunIfIdle();
}

void BatchEngine::endRunIfIdle()
{
    const auto lanes = {&m_prepareLane, &m_uploadLane, &m_verifyLane, &m_linkLane, &m_confirmLane};
    const bool stopping = m_runError.has_value();
    const bool busy = std::any_of(lanes.begin(), lanes.end(),
        [stopping](const Lane *lane) { return lane->busy() > 0 || (!stopping && lane->waiting() > 0); });
    if (busy || m_preflights > 0 || removesLateParts())
        return;
    m_progressTimer.stop();
    m_pumpTimer.stop();
    reportProgress();
    m_uploads.reset();
    m_hostConnected = false;
    m_uploading.clear();
    m_proving.clear();
    m_paused = false;
    const bool anyWaits = std::any_of(
        m_items.begin(), m_items.end(), [](const Item &item) { return item.state == ItemState::Prepared; });
    if (!anyWaits)
        QDir(workFolder(m_batch.id)).removeRecursively(); // also what a process left that was killed
    finish(m_runError);
}

void BatchEngine::stopRun(const Error &error)
{
    if (!m_runError)
        m_runError = error;
    for (Lane *lane : {&m_prepareLane, &m_uploadLane, &m_verifyLane, &m_linkLane, &m_confirmLane})
        lane->clearWaiting();
    if (m_uploads)
        m_uploads->withdrawWaiting();
    pumpSoon();
}

void BatchEngine::setPaused(bool paused)
{
    if (m_activity != Activity::Running || m_paused == paused)
        return;
    m_paused = paused;
    if (m_uploads)
        m_uploads->setPaused(paused);
    emit activityChanged(m_activity, m_paused);
    pumpSoon();
}

void BatchEngine::cancel()
{
    if (m_activity == Activity::None)
        return;
    m_stop.request_stop();
    if (m_uploads)
        m_uploads->cancel();
    if (m_activity == Activity::Running)
        stopRun(cancelled().value());
}

void BatchEngine::handleFailure(Lane &lane, qint64 id, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return; // the item keeps its state; the run is ending
    if (concernsEverything(error.kind)) {
        stopRun(error);
        return;
    }
    if (error.kind == ErrorKind::Transient) {
        m_waitingFor = error.message;
        switch (lane.failedForNow(id, error)) {
        case Lane::Verdict::Again:
            return;
        case Lane::Verdict::GiveLaneUp:
            stopRun(error);
            return;
        case Lane::Verdict::GiveItemUp:
            break;
        }
    }
    Item &item = *find(id);
    if (item.state == ItemState::LinkUnknown || item.state == ItemState::Linked)
        setReason(item, item.state, error.code, error.message, error.detail); // only reading back leaves these
    else
        fail(item, error);
    save(item);
    reachedEnd();
}

void BatchEngine::reachedEnd()
{
    ++m_progress.filesDone;
}

/// Of this ledger alone: programs with several share the work folder.
QString BatchEngine::ledgerMark() const
{
    const auto hash = QCryptographicHash::hash(m_ledger.path().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(12));
}

/// Of one batch alone: two ledgers number their batches alike.
QString BatchEngine::workFolder(qint64 batch) const
{
    return QStringLiteral("%1/%2-batch-%3").arg(m_options.workFolder, ledgerMark()).arg(batch);
}

/// Names that no other image of the batch has, and that were not found taken at the host.
RemoteNames BatchEngine::freeNames(const Item &item)
{
    for (int copy = 1;; ++copy) {
        auto names = plannedNames(item, item.record, m_profile, copy);
        QStringList paths{names.original, names.web, names.thumbnail};
        if (!names.archive.isEmpty())
            paths.append(names.archive);
        const bool free = std::none_of(
            paths.begin(), paths.end(), [this](const QString &path) { return m_takenNames.contains(path.toLower()); });
        if (!free)
            continue;
        for (const QString &path : paths)
            m_takenNames.insert(path.toLower());
        return names;
    }
}

/// Where a copy goes; a part of its own, so that nothing is gone on with that another one began.
void BatchEngine::nameCopy(ItemCopy &copy, const QString &remotePath)
{
    copy.remotePath = remotePath;
    if (portalKeepsImages())
        return; // it gives the address
    copy.url = publicUrl(m_profile.host.publicUrl, remotePath).toString(QUrl::FullyEncoded);
    copy.part = partNameFor(remotePath, QUuid::createUuid().toString(QUuid::Id128).first(8));
    copy.safeBytes = 0;
}

/// After the host said that other bytes lie under a name of it: what is not there yet gets other names.
void BatchEngine::nameAnew(Item &item)
{
    const RemoteNames names = freeNames(item);
    for (auto it = item.copies.begin(); it != item.copies.end(); ++it) {
        if (it->uploaded)
            continue;
        m_uploads->addLeftover(it->part);
        nameCopy(*it, pathOf(names, it.key()));
    }
}

void BatchEngine::prepare(qint64 id)
{
    const Item &item = *find(id);
    const QString folder = workFolder(m_batch.id);
    QDir().mkpath(folder);
    const DerivativeRequest request{.source = item.path,
        .format = item.format,
        .sha256 = item.sha256,
        .recipe = m_profile.images,
        .rights = {.creator = item.creator.isEmpty() ? m_profile.media.creator : item.creator,
            .copyright = m_profile.media.copyright,
            .licence = item.rights.isEmpty() ? m_profile.media.rights : item.rights},
        .webPath = QStringLiteral("%1/%2-web.jpg").arg(folder).arg(id),
        .thumbnailPath = QStringLiteral("%1/%2-thumbnail.jpg").arg(folder).arg(id),
        .originalPath = QStringLiteral("%1/%2-original.jpg").arg(folder).arg(id),
        .readyWeb = item.readyMade.value(CopyRole::Web),
        .readyThumbnail = item.readyMade.value(CopyRole::Thumbnail)};
    runOn(
        m_cpuPool, [this, request](const CancelToken &cancel) { return m_images.makeDerivatives(request, cancel); },
        [this, id](const Result<Derivatives> &copies) { prepared(id, copies); });
}

void BatchEngine::prepared(qint64 id, const Result<Derivatives> &made)
{
    m_prepareLane.release();
    pumpSoon();
    if (!made) {
        handleFailure(m_prepareLane, id, made.error());
        return;
    }
    m_prepareLane.succeeded(id);
    Item &item = *find(id);
    QMap<CopyRole, Derivative> files{{CopyRole::Thumbnail, made->thumbnail}};
    const Derivative source{item.path, item.pixels, {item.size, item.sha256, item.md5}};
    files.insert(CopyRole::Original, made->original.value_or(source));
    if (made->web)
        files.insert(CopyRole::Web, *made->web);
    const ItemCopy sent = item.copies.value(CopyRole::Original); // by an earlier version perhaps the file itself
    const bool isSent = sent.uploaded && sent.sha256 == item.sha256;
    if (made->original && !isSent && !m_profile.images.archiveFolder.isEmpty() && !portalKeepsImages())
        files.insert(CopyRole::Archive, source);

    std::optional<RemoteNames> names; // an image that has names from before an interruption keeps them
    QMap<CopyRole, ItemCopy> copies;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        ItemCopy &copy = copies[it.key()];
        copy = {.localPath = it->path,
            .size = it->checksums.size,
            .sha256 = it->checksums.sha256,
            .md5 = it->checksums.md5,
            .pixels = it->size};
        QString remotePath = item.copies.value(it.key()).remotePath;
        const auto endingOf = [](const QString &path) { return path.section(QLatin1Char('.'), -1); };
        if (endingOf(remotePath) != endingOf(pathOf(plannedNames(item, item.record, m_profile), it.key()))) {
            if (!names)
                names = freeNames(item);
            remotePath = pathOf(*names, it.key());
        }
        nameCopy(copy, remotePath);
    }
    for (auto it = item.copies.cbegin(); it != item.copies.cend(); ++it) {
        if (!copies.contains(it.key())) {
            if (!it->part.isEmpty() && !it->uploaded)
                m_uploads->addLeftover(it->part);
            continue;
        }
        ItemCopy &fresh = copies[it.key()];
        if (it->uploaded) { // what lies at the host stays as it is
            fresh = *it;
        } else if (it->sha256 == fresh.sha256 && !it->part.isEmpty()) { // and what lies there in part is gone on with
            fresh.part = it->part;
            fresh.safeBytes = it->safeBytes;
        } else if (!it->part.isEmpty()) {
            m_uploads->addLeftover(it->part); // of bytes that are others now
        }
    }
    item.copies = copies;
    if (const auto problem = unstorable(linkRequestFor(item, m_profile))) { // found now, not after the upload
        handleFailure(m_prepareLane, id, *problem);
        return;
    }
    m_progress.bytesTotal -= item.size;
    for (auto it = item.copies.cbegin(); it != item.copies.cend(); ++it)
        m_progress.bytesTotal += portalKeepsImages() && it.key() != CopyRole::Original ? 0 : it->size;
    advance(item, ItemState::Prepared);
    if (save(item))
        feed(item);
}

void BatchEngine::verified(qint64 id, const Result<> &result, bool bytesAreProved)
{
    m_verifyLane.release();
    pumpSoon();
    if (!result) {
        Error error = result.error();
        // Where others are shown, this one may be soon: a copy of the web server lags behind, or a network put its own
        // login page in between.
        if (m_anyVerified && error.code == QLatin1String("not-public"))
            error.kind = ErrorKind::Transient;
        const bool hopeless
            = error.kind == ErrorKind::Item && !m_anyVerified && ++m_verifyFailures >= hopelessVerifications;
        handleFailure(m_verifyLane, id, error);
        if (error.kind == ErrorKind::Item && error.code == QLatin1String("not-public"))
            m_notShownYet.append(id);
        if (hopeless) {
            error.kind = ErrorKind::Profile;
            stopRun(error);
        }
        return;
    }
    m_anyVerified = true;
    for (const qint64 other : std::exchange(m_notShownYet, {})) // now another is shown
        verifyAgain(other);
    m_verifyLane.succeeded(id);
    Item &item = *find(id);
    advance(item, ItemState::Verified);
    if (bytesAreProved && copyOfSource(item))
        item.bytesProved = QDateTime::currentDateTimeUtc();
    if (save(item))
        feed(item);
}

void BatchEngine::verifyAgain(qint64 id)
{
    Item &item = *find(id);
    if (item.state != ItemState::Failed)
        return;
    --m_progress.filesDone;
    advance(item, ItemState::Uploaded);
    if (save(item))
        feed(item);
}

/// One request for many items: when enough wait, when nothing else would come, or when the first waited long enough.
bool BatchEngine::mayLinkNow() const
{
    const bool nothingComes = m_prepareLane.isIdle() && m_uploadLane.isIdle() && m_verifyLane.isIdle();
    if (nothingComes || m_linkLane.waiting() >= m_mostLinks)
        return true;
    // A person has to import each file; where each image is a request of its own, nothing is gained by waiting.
    return m_linkRoute != LinkRoute::File
        && (m_mostLinks < ExtendedImportLinker::mostRows || m_linkWaiting.hasExpired(longestLinkWait));
}

/// Asks first what is linked already: another person, or an answer that was lost, may have done it. Record by record,
/// because the portal's bulk answer may lack media.
void BatchEngine::linkMany(QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end()); // as they were listed, so that a specimen's images come in their order
    QList<LinkRequest> requests;
    for (const qint64 id : ids)
        requests.append(linkRequestFor(*find(id), m_profile));
    runOn(
        m_portalPool,
        [portal = m_portal, requests](const CancelToken &cancel) { return portal->areLinked(requests, cancel); },
        [this, ids](const QList<Result<bool>> &linked) {
            QList<qint64> toAsk;
            QList<Item> there;
            for (const qint64 id : ids.mid(linked.size())) // not asked any more, so they go first next time
                m_linkLane.add(id);
            for (qsizetype i = 0; i < linked.size(); ++i) {
                Item &item = *find(ids.at(i));
                if (!linked.at(i)) {
                    if (linked.at(i).error().code == recordChanged)
                        askAgain(item, linked.at(i).error());
                    else
                        handleFailure(m_linkLane, item.id, linked.at(i).error());
                    continue;
                }
                if (!*linked.at(i)) {
                    toAsk.append(item.id);
                    continue;
                }
                m_linkLane.succeeded(item.id);
                advance(item, ItemState::Linked);
                there.append(item);
            }
            if (!save(there)) {
                m_linkLane.release();
                return;
            }
            for (const Item &item : std::as_const(there))
                feed(item);
            askToLink(toAsk);
        });
}

/// A person has to say where the image belongs, as when it was compared.
void BatchEngine::askAgain(Item &item, const Error &error)
{
    setReason(item, ItemState::NeedsDecision, error.code, error.message);
    save(item);
    reachedEnd();
}

void BatchEngine::askToLink(const QList<qint64> &ids)
{
    if (ids.isEmpty() || m_runError) {
        m_linkLane.release();
        pumpSoon();
        return;
    }
    if (m_linkRoute == LinkRoute::File) {
        writeLinkFile(ids);
        return;
    }
    // The intent is on the disk before the request leaves: whatever happens now, the portal is asked before it is told.
    QList<LinkRequest> requests;
    QList<Item> intended;
    for (const qint64 id : ids) {
        Item &item = *find(id);
        item.linkAsked = QDateTime::currentDateTimeUtc();
        setReason(item, ItemState::LinkUnknown, QStringLiteral("asked"),
            tr("The portal was asked to link the image; its answer will be read back."));
        intended.append(item);
        requests.append(linkRequestFor(item, m_profile));
    }
    if (!save(intended)) {
        m_linkLane.release();
        return;
    }
    runOn(
        m_portalPool,
        [portal = m_portal, requests](const CancelToken &cancel) { return portal->link(requests, cancel); },
        [this, ids](const LinkRound &round) { linkAnswered(ids, round); });
}

/// The portal was certainly not asked for this link, or did not make it: it may be asked for again.
void BatchEngine::takeIntentBack(Item &item)
{
    item.linkAsked = {};
    advance(item, portalKeepsImages() ? ItemState::Prepared : ItemState::Verified);
}

void BatchEngine::linkAnswered(const QList<qint64> &ids, const LinkRound &round)
{
    m_linkLane.release();
    pumpSoon();
    QList<Item> changed;
    for (qsizetype i = 0; i < round.answers.size(); ++i) {
        Item &item = *find(ids.at(i));
        const LinkAnswer &answer = round.answers.at(i);
        switch (answer.outcome) {
        case LinkAnswer::Outcome::Linked:
            m_linkLane.succeeded(item.id);
            advance(item, ItemState::Linked);
            break;
        case LinkAnswer::Outcome::Refused:
            item.linkAsked = {};
            fail(item,
                {.kind = ErrorKind::Item,
                    .message = tr("The portal did not link the image: %1").arg(answer.words),
                    .code = QStringLiteral("link-refused")});
            reachedEnd();
            break;
        case LinkAnswer::Outcome::Unknown:
            setReason(item, ItemState::LinkUnknown, QStringLiteral("unclear"),
                tr("The portal did not answer clearly; reading back."), answer.words);
            break;
        case LinkAnswer::Outcome::Written:
            break; // by another way
        }
        changed.append(item);
    }
    const QList<qint64> notAsked = ids.mid(round.answers.size());
    for (const qint64 id : notAsked) {
        Item &item = *find(id);
        takeIntentBack(item);
        changed.append(item);
    }
    if (!save(changed))
        return;
    for (const Item &item : std::as_const(changed)) {
        if (!notAsked.contains(item.id))
            feed(item);
    }
    if (notAsked.isEmpty() || !round.error)
        return;
    handleFailure(m_linkLane, notAsked.first(), *round.error);
    if (round.error->kind == ErrorKind::Transient && !m_runError) {
        for (const qint64 id : notAsked.mid(1))
            m_linkLane.add(id);
    }
}

/// The file that a table is about to be written to stands in the ledger first: after an interruption its rows must
/// not go into a second one.
void BatchEngine::writeLinkFile(const QList<qint64> &ids)
{
    const auto mark = [this](const QList<qint64> &those, const char *code, const QString &reason, const QString &file) {
        QList<Item> items;
        for (const qint64 id : those) {
            Item &item = *find(id);
            setReason(item, ItemState::Verified, QString::fromLatin1(code), reason, file);
            items.append(item);
        }
        return save(items);
    };
    const auto written = [this, mark](const QList<qint64> &those, const QString &file) {
        if (!mark(those, "file-written",
                tr("Its link stands in the file “%1”. When the portal's manager has imported it, resuming the batch "
                   "confirms it.")
                    .arg(QDir::toNativeSeparators(file)),
                file))
            return;
        for (qsizetype i = 0; i < those.size(); ++i)
            reachedEnd();
        emit noticed({tr("%n link(s) were written to “%1”. Give the file to the portal's manager, for the Extended "
                         "Data Import.",
            nullptr, int(those.size()))
                          .arg(QDir::toNativeSeparators(file))});
    };
    QMap<QString, QList<qint64>> interrupted;
    QList<qint64> fresh;
    for (const qint64 id : ids) {
        const Item &item = *find(id);
        if (item.reasonCode == QLatin1String("writing-file") && QFile::exists(item.detail))
            interrupted[item.detail].append(id);
        else
            fresh.append(id);
    }
    for (auto it = interrupted.cbegin(); it != interrupted.cend(); ++it)
        written(*it, it.key());
    const QString file = freeLinkFile();
    if (fresh.isEmpty() || !mark(fresh, "writing-file", tr("Its link is being written to a file."), file)) {
        m_linkLane.release();
        pumpSoon();
        return;
    }
    QList<LinkRequest> requests;
    for (const qint64 id : std::as_const(fresh))
        requests.append(linkRequestFor(*find(id), m_profile));
    runOn(
        m_cpuPool, [file, requests](const CancelToken &cancel) { return FileLinker(file).link(requests, cancel); },
        [this, fresh, file, written](const LinkRound &round) {
            m_linkLane.release();
            pumpSoon();
            if (round.error)
                stopRun(*round.error);
            else
                written(fresh, file);
        });
}

QString BatchEngine::freeLinkFile() const
{
    const QString folder = m_options.linkFilesFolder.isEmpty()
        ? QFileInfo(m_ledger.path()).absolutePath() + QStringLiteral("/links")
        : m_options.linkFilesFolder;
    for (int number = 1;; ++number) {
        const QString file = QStringLiteral("%1/batch-%2-links-%3.csv")
                                 .arg(folder)
                                 .arg(m_batch.id)
                                 .arg(number, 3, 10, QLatin1Char('0'));
        if (!QFile::exists(file))
            return file;
    }
}

void BatchEngine::confirmMany(const QList<qint64> &ids)
{
    QList<Item> items;
    for (const qint64 id : ids)
        items.append(*find(id));
    runOn(
        m_portalPool,
        [portal = m_portal, http = &m_http, items, profile = m_profile](
            const CancelToken &cancel) { return confirmLinks(*portal, *http, items, profile, cancel); },
        [this, ids](const QList<Confirmation> &confirmations) {
            m_confirmLane.release();
            if (!m_runError) {
                for (const qint64 id : ids.mid(confirmations.size())) // not asked any more, so they go first next time
                    m_confirmLane.add(id);
            }
            for (qsizetype i = 0; i < confirmations.size(); ++i)
                confirmed(ids.at(i), confirmations.at(i));
            pumpSoon();
        });
}

void BatchEngine::confirmed(qint64 id, const Confirmation &confirmation)
{
    // What only this image suffers from is told with it below; the rest may be better later.
    const auto mayPass = [](const Result<> &result) { return !result && result.error().kind != ErrorKind::Item; };
    std::optional<Error> error;
    if (!confirmation.found)
        error = confirmation.found.error();
    else if (mayPass(confirmation.served))
        error = confirmation.served.error();
    else if (mayPass(confirmation.replaced))
        error = confirmation.replaced.error();
    if (error) {
        handleFailure(m_confirmLane, id, *error);
        return;
    }
    m_confirmLane.succeeded(id);
    Item &item = *find(id);
    if (!confirmation.found->isEmpty()) {
        takeConfirmed(item, *confirmation.found);
        if (!confirmation.served)
            fail(item, confirmation.served.error());
        else if (item.replaces && confirmation.replaced)
            (void)m_ledger.setReplaced(
                *item.replaces, tr("Another image took its place (batch %1, “%2”).").arg(m_batch.id).arg(item.name));
        else if (!confirmation.replaced)
            setReason(item, ItemState::Confirmed, confirmation.replaced.error().code,
                confirmation.replaced.error().message, confirmation.replaced.error().detail);
        reachedEnd();
    } else if (item.state == ItemState::Verified) {
        reachedEnd(); // nobody imported its file so far
        return;
    } else if (item.state == ItemState::LinkUnknown && ++m_unmadeLinks[id] < mostAsked) {
        takeIntentBack(item);
        m_linkLane.holdBack(m_unmadeLinks.value(id)); // it was not made, so it may be asked for again, a little later
    } else if (item.state == ItemState::LinkUnknown) {
        fail(item,
            {.kind = ErrorKind::Transient,
                .message = tr("The portal was asked %n time(s) to link the image and neither did it nor said why. "
                              "Retry later, or ask the portal's manager.",
                    nullptr, mostAsked),
                .detail = item.detail,
                .code = QStringLiteral("link-not-made")});
        reachedEnd();
    } else {
        fail(item,
            {.kind = ErrorKind::Item,
                .message = tr("The portal said that it linked the image, but the record does not show it. Look at "
                              "the record, then retry."),
                .detail = item.record.catalogNumber,
                .code = QStringLiteral("link-missing")});
        reachedEnd();
    }
    if (save(item))
        feed(item);
}

/// The rows that show the item's link, at least one; only a row with our mark is known to be ours.
void BatchEngine::takeConfirmed(Item &item, const QList<Media> &rows)
{
    const Media &row = linkAmong(rows, item);
    item.mediaId = row.mediaId;
    item.mediaRecordId = row.recordId;
    item.mediaFingerprint = row.fingerprint;
    item.linkProved = QDateTime::currentDateTimeUtc();
    if (isInLinkFile(item))
        item.linkAsked = item.linkProved; // by somebody else, with what we wrote
    if (portalKeepsImages()) {
        m_bytesAdopted += item.copies.value(CopyRole::Original).size;
        for (ItemCopy &copy : item.copies) {
            if (copy.localPath != item.path)
                QFile::remove(copy.localPath);
        }
        item.copies[CopyRole::Original].url = row.originalUrl;
        item.copies[CopyRole::Web].url = row.webUrl;
        item.copies[CopyRole::Thumbnail].url = row.thumbnailUrl;
        if (copyOfSource(item))
            item.bytesProved = item.linkProved; // all bytes were read back
    }
    advance(item, ItemState::Confirmed);
    if (rows.size() > 1)
        item.warnings.append(QStringLiteral("linked-twice"));
}

void BatchEngine::reportProgress()
{
    m_progress.bytesSent = m_bytesAdopted + (m_uploads ? m_uploads->bytesSent() : 0);
    m_rate.add(RateMeter::Clock::now(), m_progress.bytesSent);
    m_progress.bytesPerSecond = m_rate.bytesPerSecond();
    m_progress.timeLeft = m_paused ? std::nullopt : m_rate.timeLeft(m_progress.bytesTotal - m_progress.bytesSent);
    m_progress.nextTryIn.reset();
    for (const Lane *lane : {&m_uploadLane, &m_verifyLane, &m_linkLane, &m_confirmLane}) {
        if (lane->waiting() > 0 && lane->pauseLeft() > 0ms)
            m_progress.nextTryIn = std::chrono::ceil<std::chrono::seconds>(lane->pauseLeft());
    }
    if (!m_hostBackAt.hasExpired()) {
        m_progress.nextTryIn
            = std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(m_hostBackAt.remainingTime()));
    }
    m_progress.waitingFor = m_progress.nextTryIn ? m_waitingFor : QString();
    emit progressed(m_progress);
}
