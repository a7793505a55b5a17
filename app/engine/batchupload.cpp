// The part of BatchEngine's run that brings copies to the image host and proves that they lie there.

#include "batchengine.h"

#include "enginework.h"

#include <QFile>
#include <QFileInfo>

namespace {

using namespace std::chrono_literals;

/// A host where every name is taken is not what it seems.
constexpr int mostRenamed = 20;

/// So long after a connection broke a server may still write what it was sent over it (Apache was seen to take 1.0 s).
constexpr auto latestWrite = 3s;

/// So long the end of a run waits for the host to remove what may have come late.
constexpr auto latePartsPatience = 10s;

/// How a copy is called among the uploads.
quint64 keyOf(qint64 item, CopyRole role)
{
    return quint64(item) * allCopyRoles.size() + quint64(role);
}

qint64 itemOf(quint64 key)
{
    return qint64(key / allCopyRoles.size());
}

CopyRole roleOf(quint64 key)
{
    return CopyRole(key % allCopyRoles.size());
}

} // namespace

/// Opens the way to the image host, once in a run: what breaks later, the uploads mend themselves.
void BatchEngine::connectHost(const std::function<void(const Result<> &)> &connected)
{
    if (m_hostConnected) {
        connected({});
        return;
    }
    auto host = makeHost(m_profile.host, m_secrets, m_options.ask);
    if (!host) {
        connected(failure(host.error()));
        return;
    }
    m_uploads = std::make_unique<Uploads>(
        *host, Uploads::Options{.retry = m_options.retry, .bytesPerSecond = m_bytesPerSecond});
    m_uploads->setPaused(m_paused);
    // What an earlier run's uploads still had to say must not reach this one.
    const auto isPast = [this, uploads = m_uploads.get()] { return uploads != m_uploads.get(); };
    connect(m_uploads.get(), &Uploads::connected, this, [this, isPast, connected] {
        if (isPast())
            return;
        m_hostConnected = true;
        removeLeftovers();
        connected({});
    });
    connect(m_uploads.get(), &Uploads::gaveUp, this, [this, isPast, connected](const Error &error) {
        if (isPast())
            return;
        if (m_hostConnected)
            stopRun(error);
        else
            connected(failure(error));
    });
    connect(m_uploads.get(), &Uploads::interrupted, this, [this](const Error &error, std::chrono::milliseconds pause) {
        m_waitingFor = error.message;
        m_hostBackAt = QDeadlineTimer(pause);
    });
    connect(m_uploads.get(), &Uploads::finished, this, &BatchEngine::copyArrived);
    connect(m_uploads.get(), &Uploads::partSafe, this, &BatchEngine::partSafe);
    connect(m_uploads.get(), &Uploads::liesIn, this, &BatchEngine::copyLiesIn);
    connect(m_uploads.get(), &Uploads::proved, this, &BatchEngine::copyProved);
    connect(m_uploads.get(), &Uploads::leftoverGone, this, &BatchEngine::partGone);
    connect(m_uploads.get(), &Uploads::sentAgain, this, [this](quint64 key) {
        if (m_uploading.contains(itemOf(key)))
            doubtPart(key);
    });
    m_uploads->start();
}

/// Parts of uploads that were broken off and that no run will go on with. Of those that this one goes on with, more may
/// come: a server works off what a program asked for that was killed since.
void BatchEngine::removeLeftovers()
{
    m_doubtfulParts.clear();
    m_latePartsAsked = false;
    for (const Item &item : std::as_const(m_items)) {
        for (auto it = item.copies.cbegin(); it != item.copies.cend(); ++it) {
            if (it->part.isEmpty() || (it->part == it->remotePath && (it->uploaded || nextStep(item) != Step::None)))
                continue;
            if (it->uploaded || nextStep(item) != Step::None)
                doubtPart(keyOf(item.id, it.key()));
            else if (item.state != ItemState::Confirmed)
                m_uploads->addLeftover(it->part);
        }
    }
}

/// The copy has its part again, and when the host writes what it got before it may have it twice.
void BatchEngine::doubtPart(quint64 key)
{
    const ItemCopy copy = find(itemOf(key))->copies.value(roleOf(key));
    if (copy.part != copy.remotePath) // else it lies under its final name already: there is nothing else to remove
        doubtPart(key, copy.part);
}

void BatchEngine::doubtPart(quint64 key, const QString &part)
{
    m_doubtfulParts.insert(part, key);
    m_latePartsAsked = false;
    // A folder's files are written by this computer, so by nobody once the program was killed.
    m_latePartsDue = QDeadlineTimer(m_profile.host.kind == HostKind::Folder ? 0s : latestWrite);
}

/// At the end of a run, when what the host was asked for before is long done. True as long as the host is busy with it.
bool BatchEngine::removesLateParts()
{
    if (!m_uploads || m_doubtfulParts.isEmpty() || m_runError)
        return false;
    if (!m_latePartsDue.hasExpired()) {
        m_pumpTimer.start(std::chrono::milliseconds(m_latePartsDue.remainingTime()) + 1ms);
        return true;
    }
    if (!m_latePartsAsked) {
        m_latePartsAsked = true;
        m_latePartsDue = QDeadlineTimer(latePartsPatience);
        m_pumpTimer.start(latePartsPatience + 1ms);
        for (auto it = m_doubtfulParts.keyBegin(); it != m_doubtfulParts.keyEnd(); ++it)
            m_uploads->addLeftover(*it);
        return true;
    }
    return false;
}

void BatchEngine::partGone(const QString &part)
{
    const auto doubtful = m_doubtfulParts.constFind(part);
    if (!m_latePartsAsked || doubtful == m_doubtfulParts.cend())
        return;
    Item &item = *find(itemOf(*doubtful));
    if (ItemCopy &copy = item.copies[roleOf(*doubtful)]; copy.uploaded && copy.part == part) {
        copy.part.clear();
        save(item);
    }
    m_doubtfulParts.erase(doubtful);
    pumpSoon();
}

void BatchEngine::setRateLimit(qint64 bytesPerSecond)
{
    m_bytesPerSecond = bytesPerSecond; // there may be no connection yet
    if (m_uploads)
        m_uploads->setRateLimit(bytesPerSecond);
}

void BatchEngine::upload(qint64 id)
{
    Item &item = *find(id);
    const QFileInfo source(item.path);
    if (source.size() != item.size || source.lastModified().toMSecsSinceEpoch() != item.modified) {
        m_uploadLane.release();
        handleFailure(m_uploadLane, id, sourceChanged(item.path));
        pumpSoon();
        return;
    }
    QList<std::pair<quint64, UploadRequest>> requests;
    for (auto it = item.copies.begin(); it != item.copies.end(); ++it) {
        if (it->uploaded)
            continue;
        const bool ofOtherHost = it->part == it->remotePath && m_profile.host.kind != HostKind::Sftp;
        if (it->part.isEmpty() || ofOtherHost) // or of a ledger that knew no part names
            it->part = partNameFor(it->remotePath, QString::fromLatin1(it->sha256.toHex().first(8)));
        requests.append({keyOf(id, it.key()),
            {.source = it->localPath,
                .target = it->remotePath,
                .size = it->size,
                .sha256 = it->sha256,
                .part = it->part,
                .safeBytes = it->safeBytes}});
    }
    if (requests.isEmpty()) { // nothing is left to send, so nothing would tell that it has ended
        advance(item, ItemState::Uploaded);
        m_uploadLane.release();
        if (save(item))
            uploadEnded(item, std::nullopt);
        pumpSoon();
        return;
    }
    m_uploading.insert(id, {.copies = int(requests.size()), .error = {}});
    for (const auto &[key, request] : std::as_const(requests))
        m_uploads->add(key, request);
}

/// Copies often arrive together: they are written down in one transaction.
void BatchEngine::copyArrived(quint64 key, const Result<UploadOutcome> &outcome)
{
    m_arrived.append({key, outcome});
    if (m_arrived.size() == 1)
        QMetaObject::invokeMethod(this, &BatchEngine::takeArrived, Qt::QueuedConnection);
}

void BatchEngine::takeArrived()
{
    QList<Item> changed;
    QList<std::pair<qint64, std::optional<Error>>> ended;
    QSet<qint64> touched;
    for (const auto &[key, outcome] : std::exchange(m_arrived, {})) {
        const auto awaited = m_uploading.find(itemOf(key));
        if (awaited == m_uploading.end())
            continue;
        if (outcome) {
            ItemCopy &copy = find(itemOf(key))->copies[roleOf(key)];
            copy.uploaded = true;
            copy.made = *outcome == UploadOutcome::Made;
            copy.safeBytes = 0;
            if (!m_doubtfulParts.contains(copy.part))
                copy.part.clear();
            m_bytesAdopted += copy.made ? 0 : copy.size;
            touched.insert(itemOf(key));
        } else {
            if (outcome.error().kind == ErrorKind::Item) // perhaps broken off, as where its source changed
                doubtPart(key);
            if (!awaited->error || awaited->error->kind == ErrorKind::Cancelled)
                awaited->error = outcome.error();
        }
        if (--awaited->copies == 0) {
            ended.append({itemOf(key), awaited->error});
            m_uploading.erase(awaited);
        }
    }
    for (const auto &[id, error] : std::as_const(ended)) {
        if (!error)
            advance(*find(id), ItemState::Uploaded);
    }
    for (const qint64 id : std::as_const(touched))
        changed.append(*find(id));
    const bool saved = save(changed);
    for (const auto &[id, error] : std::as_const(ended)) {
        m_uploadLane.release();
        if (saved)
            uploadEnded(*find(id), error);
    }
    pumpSoon();
}

void BatchEngine::uploadEnded(Item &item, const std::optional<Error> &error)
{
    if (!error) {
        m_uploadLane.succeeded(item.id);
        for (const ItemCopy &copy : std::as_const(item.copies)) {
            if (copy.localPath != item.path)
                QFile::remove(copy.localPath);
        }
        feed(item);
    } else if (error->code == QLatin1String("name-taken") && ++m_renamed[item.id] <= mostRenamed) {
        nameAnew(item);
        if (save(item))
            feed(item);
    } else if (error->kind != ErrorKind::Cancelled) { // then the item keeps its state; the run is ending
        fail(item, *error);
        save(item);
        reachedEnd();
    }
}

void BatchEngine::partSafe(quint64 key, qint64 bytes)
{
    Item &item = *find(itemOf(key));
    item.copies[roleOf(key)].safeBytes = bytes;
    save(item);
}

/// Without this another run would take our own half file for somebody else's.
void BatchEngine::copyLiesIn(quint64 key, const QString &part)
{
    Item &item = *find(itemOf(key));
    ItemCopy &copy = item.copies[roleOf(key)];
    if (const QString former = std::exchange(copy.part, part);
        !former.isEmpty() && former != part && former != copy.remotePath)
        doubtPart(key, former);
    save(item);
}

/// First the host itself, then the web: what a visitor gets must be what was sent.
void BatchEngine::verify(qint64 id)
{
    const Item &item = *find(id);
    if (m_profile.host.verify != HostVerification::Url) { // size was checked; strict reads every byte anyway
        askTheWeb(id);
        return;
    }
    m_proving.insert(id, {.copies = int(item.copies.size()), .error = {}});
    for (auto it = item.copies.cbegin(); it != item.copies.cend(); ++it)
        m_uploads->addProof(keyOf(id, it.key()), it->remotePath, it->sha256);
}

void BatchEngine::copyProved(quint64 key, const Result<Proof> &proof)
{
    const qint64 id = itemOf(key);
    const auto awaited = m_proving.find(id);
    if (awaited == m_proving.end())
        return;
    if (!proof && !awaited->error)
        awaited->error = proof.error();
    awaited->areSame = awaited->areSame && proof && *proof == Proof::Same;
    if (--awaited->copies > 0)
        return;
    const Awaited ended = *awaited;
    m_proving.erase(awaited);
    if (ended.error)
        verified(id, failure(*ended.error));
    else
        askTheWeb(id, ended.areSame);
}

void BatchEngine::askTheWeb(qint64 id, bool bytesAreProved)
{
    bytesAreProved = bytesAreProved || m_profile.host.verify == HostVerification::Strict;
    runOn(
        m_webPool,
        [item = *find(id), how = m_profile.host.verify, http = &m_http](
            const CancelToken &cancel) { return verifyCopies(*http, item, how, cancel); },
        [this, id, bytesAreProved](const Result<> &result) { verified(id, result, bytesAreProved); });
}
