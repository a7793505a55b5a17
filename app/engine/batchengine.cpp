#include "batchengine.h"

#include "enginework.h"
#include "imageprobe.h"
#include "matching.h"
#include "remotename.h"
#include "sources.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

namespace {

using namespace std::chrono_literals;

constexpr qsizetype identifiedPerWrite = 200;

Item itemFrom(const SourceFile &source, qint64 batch)
{
    Item item{
        .batch = batch, .path = source.path, .name = source.name, .size = source.size, .modified = source.modified};
    if (!source.problemCode.isEmpty()) {
        const bool failed = source.problemCode == QLatin1String("bad-name")
            || source.problemCode == QLatin1String("folder-unreadable");
        setReason(item, failed ? ItemState::Failed : ItemState::Skipped, source.problemCode, source.problem);
    }
    return item;
}

QString titleFor(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(QDir::cleanPath(QFileInfo(path).absoluteFilePath())).fileName());
    return names.join(QStringLiteral(", ")).left(120);
}

} // namespace

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
    for (QThreadPool *pool : {&m_cpuPool, &m_hostPool, &m_webPool, &m_portalPool}) {
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

/// Makes the objects that talk to the portal and to the host. Nothing is connected yet.
void BatchEngine::connectServices()
{
    m_portal = std::make_shared<PortalDesk>(m_http, m_profile.portal, m_secrets);
    m_host.reset();
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
    connectServices();
    emit batchOpened(m_batch, m_items);
}

void BatchEngine::createBatch(const QStringList &paths, const Profile &profile, const Secrets &secrets)
{
    if (m_activity != Activity::None)
        return;
    m_profile = profile;
    m_secrets = secrets;
    if (const auto matcher = NameMatcher::make(profile.naming); !matcher) {
        setActivity(Activity::Scanning);
        finish(matcher.error());
        return;
    }
    setActivity(Activity::Scanning);
    runOn(
        m_cpuPool, [paths](const CancelToken &cancel) { return listSources(paths, imageExtensions(), cancel); },
        [this, paths](const Result<QList<SourceFile>> &sources) { addSources(paths, sources); });
}

void BatchEngine::addSources(const QStringList &paths, const Result<QList<SourceFile>> &sources)
{
    if (!sources) {
        finish(sources.error());
        return;
    }
    const bool anyImage = std::any_of(sources->begin(), sources->end(), [](const SourceFile &source) {
        return source.problemCode.isEmpty() || source.problemCode == QLatin1String("bad-name");
    });
    if (!anyImage) {
        finish(Error{.kind = ErrorKind::Usage,
            .message
            = tr("There are no images in “%1”. Choose the folder that holds the photographs.").arg(titleFor(paths)),
            .detail = tr("%n file(s), none of them an image", nullptr, int(sources->size())),
            .code = QStringLiteral("no-images")});
        return;
    }

    Batch batch{
        .created = QDateTime::currentDateTimeUtc(), .title = titleFor(paths), .profile = profileToJson(m_profile)};
    for (const QString &path : paths)
        batch.roots.append(QFileInfo(path).absoluteFilePath());
    const auto id = m_ledger.addBatch(batch);
    if (!id) {
        finish(id.error());
        return;
    }
    batch.id = *id;
    QList<Item> items;
    items.reserve(sources->size());
    for (const SourceFile &source : *sources)
        items.append(itemFrom(source, batch.id));
    if (const auto added = m_ledger.addItems(items); !added) {
        finish(added.error());
        return;
    }
    open(batch, items, m_secrets);
    identifyFound();
}

void BatchEngine::openBatch(qint64 id, const Secrets &secrets)
{
    if (m_activity != Activity::None)
        return;
    setActivity(Activity::Scanning);
    const auto batch = m_ledger.batch(id);
    const auto items = m_ledger.items(id);
    if (!batch || !items) {
        finish(batch ? items.error() : batch.error());
        return;
    }
    const auto profile = profileFromJson(batch->profile);
    if (!profile) {
        finish(profile.error());
        return;
    }
    m_profile = *profile;
    open(*batch, *items, secrets);
    identifyFound();
}

/// Looks into every file that was not looked into yet, on all cores.
void BatchEngine::identifyFound()
{
    auto matcher = NameMatcher::make(m_profile.naming);
    if (!matcher) {
        finish(matcher.error());
        return;
    }
    m_matcher = std::move(*matcher);
    m_toIdentify.clear();
    m_freshlyIdentified.clear();
    for (const Item &item : std::as_const(m_items)) {
        if (item.state == ItemState::Found)
            m_toIdentify.enqueue(item.id);
    }
    m_progress = {.filesTotal = int(m_toIdentify.size())};
    m_identifying = 0;
    if (m_toIdentify.isEmpty()) {
        finish(std::nullopt);
        return;
    }
    m_flushTimer.start();
    for (int i = 0; i < 2 * m_cpuPool.maxThreadCount(); ++i)
        identifyNext();
}

void BatchEngine::identifyNext()
{
    if (m_toIdentify.isEmpty())
        return;
    ++m_identifying;
    runOn(
        m_cpuPool,
        [item = *find(m_toIdentify.dequeue()), matcher = m_matcher](const CancelToken &cancel) {
            Item looked = item;
            const auto facts = probeImage(item.path, cancel);
            if (facts || facts.error().kind != ErrorKind::Cancelled)
                applyIdentity(looked, facts, matcher.match(item.name));
            return looked;
        },
        [this](const Item &looked) { identified(looked); });
}

void BatchEngine::identified(const Item &looked)
{
    --m_identifying;
    ++m_progress.filesDone;
    if (Item *item = find(looked.id); item && looked.state != ItemState::Found) {
        *item = looked;
        m_freshlyIdentified.append(looked);
    }
    if (m_stop.stop_requested())
        m_toIdentify.clear();
    identifyNext();
    if (m_freshlyIdentified.size() >= identifiedPerWrite || m_identifying == 0)
        flushIdentified();
    if (m_identifying > 0)
        return;
    m_flushTimer.stop();
    finish(m_stop.stop_requested() ? std::optional(Error(cancelled().value())) : std::nullopt);
}

void BatchEngine::flushIdentified()
{
    save(std::exchange(m_freshlyIdentified, {}));
    emit progressed(m_progress);
}

void BatchEngine::check()
{
    if (m_activity != Activity::None)
        return;
    setActivity(Activity::Checking);
    QList<qint64> ids;
    for (const Item &item : std::as_const(m_items)) {
        const bool open = item.state == ItemState::Identified || item.state == ItemState::Matched
            || item.state == ItemState::NeedsDecision;
        if (open && !item.catalogNumber.isEmpty())
            ids.append(item.id);
    }
    lookUp(ids, [this](const std::optional<Error> &error) { finish(error); });
}

void BatchEngine::lookUp(const QList<qint64> &ids, const std::function<void(std::optional<Error>)> &done)
{
    QList<Item> items;
    for (const qint64 id : ids)
        items.append(*find(id));
    runOn(
        m_portalPool,
        [portal = m_portal, items, profile = m_profile](
            const CancelToken &cancel) { return findRecords(*portal, items, profile, cancel); },
        [this, items, done](const Result<OccurrenceLookup::Records> &records) {
            if (!records) {
                done(records.error());
                return;
            }
            applyFound(items, *records);
            done(std::nullopt);
        });
}

void BatchEngine::applyFound(const QList<Item> &asked, const OccurrenceLookup::Records &records)
{
    QList<Item> changed;
    QSet<qint64> applied;
    for (const Item &before : asked) {
        Item &item = *find(before.id);
        // A person may have changed it while the portal was asked; then this is no answer to what it is now.
        if (item.state != before.state || item.catalogNumber != before.catalogNumber)
            continue;
        applied.insert(item.id);
        const bool chosen = item.state == ItemState::Matched && !item.choices.isEmpty();
        const qint64 choice = item.record.occid;
        applyRecords(item, records.value(OccurrenceLookup::key(item.catalogNumber)));
        if (chosen)
            keepChoice(item, choice);
        settleKnownLinks(item);
        changed.append(item);
    }
    for (const qsizetype place : markDuplicates(m_items)) {
        if (!applied.contains(m_items.at(place).id))
            changed.append(m_items.at(place));
    }
    for (Item &item : changed)
        item = *find(item.id);
    if (!save(changed) || m_activity != Activity::Running)
        return;
    for (const qint64 id : std::as_const(applied))
        feed(*find(id));
}

/// An image that is linked already needs nothing: by the ledger, when the link is still there, or by our mark in the
/// portal, when another computer did it.
void BatchEngine::settleKnownLinks(Item &item)
{
    if (item.state != ItemState::Matched)
        return;
    QSet<QString> ourUrls;
    if (const auto linked = m_ledger.linkedItemsWithBytes(item.sha256)) {
        for (const Item &earlier : *linked) {
            if (earlier.id != item.id && earlier.record.occid == item.record.occid)
                ourUrls.insert(earlier.copies.value(CopyRole::Original).url);
        }
    }
    const QString planned = plannedUrl(item, item.record, m_profile);
    const QString mark = sourceIdentifierFor(item.sha256);
    for (const Media &media : std::as_const(item.record.media)) {
        if (media.sourceIdentifier == mark || ourUrls.contains(media.originalUrl)) {
            markAlreadyLinked(item, media);
            return;
        }
    }
    for (const Media &media : std::as_const(item.record.media)) {
        if (media.originalUrl == planned) {
            markAddressTaken(item, media);
            return;
        }
    }
}

void BatchEngine::retryFailed(const QList<qint64> &ids)
{
    QList<Item> changed;
    bool mustScan = false;
    for (Item &item : m_items) {
        const bool asked = ids.isEmpty() || ids.contains(item.id);
        if (item.state != ItemState::Failed || !asked || item.reasonCode == QLatin1String("bad-name")
            || item.reasonCode == QLatin1String("folder-unreadable"))
            continue;
        const QFileInfo source(item.path);
        if (source.size() != item.size || source.lastModified().toMSecsSinceEpoch() != item.modified) {
            // The file is another one by now: everything is learned anew.
            item.size = source.size();
            item.modified = source.lastModified().toMSecsSinceEpoch();
            item.sha256.clear();
            item.record = {};
            item.copies.clear();
        }
        if (m_activity == Activity::Running && provenState(item) < ItemState::Matched)
            continue; // it has to be looked into first, and that is done between runs
        advance(item, provenState(item));
        mustScan = mustScan || item.state == ItemState::Found;
        changed.append(item);
    }
    if (!save(changed))
        return;
    if (m_activity == Activity::Running) {
        for (const Item &item : std::as_const(changed))
            feed(item);
    } else if (mustScan && m_activity == Activity::None) {
        setActivity(Activity::Scanning);
        identifyFound();
    }
}

void BatchEngine::setCatalogNumber(qint64 id, const QString &catalogNumber)
{
    Item *item = find(id);
    const bool onItsWay = item && item->state != ItemState::NeedsDecision && item->state != ItemState::Identified
        && item->state != ItemState::Matched && item->state != ItemState::Skipped;
    const bool queued = item && m_activity == Activity::Running && item->state == ItemState::Matched;
    if (!item || onItsWay || queued || item->sha256.isEmpty())
        return;
    item->catalogNumber = catalogNumber.trimmed();
    item->numberIsTyped = true;
    item->acceptedDuplicate = false;
    item->record = {};
    item->choices.clear();
    item->copies.clear();
    if (item->catalogNumber.isEmpty()) {
        setReason(*item, ItemState::NeedsDecision, QStringLiteral("no-number"),
            tr("The image has no catalog number. Type it, or skip the image."));
        save(*item);
        return;
    }
    advance(*item, ItemState::Identified);
    if (!save(*item))
        return;
    lookUp({id}, [this](const std::optional<Error> &error) {
        if (error)
            emit problem(*error);
    });
}

void BatchEngine::chooseRecord(qint64 id, qint64 occid)
{
    Item *item = find(id);
    const bool open = item
        && (item->state == ItemState::NeedsDecision
            || (item->state == ItemState::Matched && m_activity != Activity::Running));
    if (!open)
        return;
    for (const Occurrence &occurrence : std::as_const(item->choices)) {
        if (occurrence.occid != occid)
            continue;
        item->record = occurrence;
        advance(*item, ItemState::Matched);
        settleKnownLinks(*item);
        QList<Item> changed{*item};
        for (const qsizetype place : markDuplicates(m_items))
            changed.append(m_items.at(place));
        changed.first() = *item;
        if (save(changed) && m_activity == Activity::Running)
            feed(*item);
        return;
    }
}

void BatchEngine::acceptDuplicate(qint64 id)
{
    Item *item = find(id);
    const bool isDuplicate
        = item && (item->reasonCode == QLatin1String("same-image") || item->reasonCode == QLatin1String("same-number"));
    if (!isDuplicate)
        return;
    item->acceptedDuplicate = true;
    advance(*item, ItemState::Matched);
    if (save(*item) && m_activity == Activity::Running)
        feed(*item);
}

void BatchEngine::skip(const QList<qint64> &ids)
{
    QList<Item> changed;
    for (const qint64 id : ids) {
        Item *item = find(id);
        const bool canBeSkipped = item
            && (item->state == ItemState::NeedsDecision || item->state == ItemState::Identified
                || item->state == ItemState::Matched || item->state == ItemState::Failed);
        if (!canBeSkipped || (m_activity == Activity::Running && item->state == ItemState::Matched))
            continue;
        setReason(*item, ItemState::Skipped, QStringLiteral("skipped"), tr("Skipped by you."));
        changed.append(*item);
    }
    save(changed);
}
