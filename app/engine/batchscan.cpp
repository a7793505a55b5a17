// The scanning part of BatchEngine: lists files, looks into each, finds its number.

#include "batchengine.h"

#include "enginework.h"
#include "identity.h"
#include "imageprobe.h"
#include "indexmatch.h"
#include "matching.h"
#include "namemapping.h"
#include "recordlist.h"
#include "rulereport.h"
#include "sources.h"

#include <QCoreApplication>
#include <QDir>

namespace {

using namespace std::chrono_literals;

constexpr qsizetype identifiedPerWrite = 200;
/// What was unpacked for a batch that is not under way is kept so long; opening it later unpacks it again.
constexpr auto keptUnpacked = std::chrono::hours(24 * 7);

/// As against an image that cannot be taken, which a person would miss.
bool isNoImage(const SourceFile &source)
{
    static const QStringList codes{
        QStringLiteral("not-an-image"), QStringLiteral("not-a-file"), QStringLiteral("link"), QStringLiteral("zip")};
    return codes.contains(source.problemCode);
}

/// A zip that could not be looked into.
bool isWholeZip(const SourceFile &source)
{
    return !source.archive.isEmpty() && source.entry < 0;
}

Item itemFrom(const SourceFile &source, qint64 batch)
{
    Item item{.batch = batch,
        .path = source.path,
        .archive = source.archive,
        .name = source.name,
        .size = source.size,
        .modified = source.modified};
    if (!source.problemCode.isEmpty()) {
        const auto state = isNoImage(source) ? ItemState::Skipped : ItemState::Failed;
        setReason(item, state, source.problemCode, source.problem);
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

/// Why there is no batch to make.
Error nothingIn(const QStringList &paths, const QList<SourceFile> &sources)
{
    const auto zip = std::find_if(sources.begin(), sources.end(), isWholeZip);
    if (zip != sources.end())
        return {.kind = ErrorKind::Usage, .message = zip->problem, .detail = zip->path, .code = zip->problemCode};
    return {.kind = ErrorKind::Usage,
        .message = QCoreApplication::translate(
            "BatchEngine", "There are no images in “%1”. Choose the folder that holds the photographs.")
                       .arg(titleFor(paths)),
        .detail
        = QCoreApplication::translate("BatchEngine", "%n file(s), none of them an image", nullptr, int(sources.size())),
        .code = QStringLiteral("no-images")};
}

} // namespace

namespace {

using RuleFiles = BatchEngine::RuleFiles;

Result<RuleFiles> readRuleFiles(const QString &mapping, const QString &records, const CancelToken &cancel)
{
    RuleFiles files;
    if (!mapping.isEmpty()) {
        auto read = NameMapping::read(mapping);
        if (!read) {
            return failure(read.error().kind,
                QCoreApplication::translate("BatchEngine", "The mapping file “%1” cannot be used. %2")
                    .arg(QFileInfo(mapping).fileName(), read.error().message),
                read.error().detail, read.error().code);
        }
        files.mapping = std::make_shared<const NameMapping>(std::move(*read));
    }
    if (records.isEmpty())
        return files;
    const auto list = readRecordList(records, cancel);
    if (!list)
        return failure(list.error());
    files.index = std::make_shared<const RecordIndex>(list->catalogNumbers());
    OccurrenceLookup::Records byNumber;
    for (const Occurrence &record : list->hasKeys() ? list->records : QList<Occurrence>())
        byNumber[OccurrenceLookup::key(record.catalogNumber)].append(record);
    if (!byNumber.isEmpty())
        files.records = std::make_shared<const OccurrenceLookup::Records>(std::move(byNumber));
    return files;
}

} // namespace

void BatchEngine::createBatch(
    const QStringList &paths, const Profile &profile, const Secrets &secrets, const QString &mappingFile)
{
    if (m_activity != Activity::None)
        return;
    setActivity(Activity::Scanning);
    if (const auto matcher = NameMatcher::make(profile.naming); !matcher) {
        finish(matcher.error());
        return;
    }
    const auto inUse = m_ledger.unpackedInUse(QDateTime::currentDateTimeUtc() - keptUnpacked);
    if (!inUse) {
        finish(inUse.error());
        return;
    }
    removeDoneWork();
    const NewBatch wanted{.paths = paths, .profile = profile, .secrets = secrets, .mapping = mappingFile};
    runOn(
        m_cpuPool,
        [wanted, inUse = *inUse, folder = unpackFolder(), tell = tellUnpacked()](
            const CancelToken &cancel) -> Result<std::pair<RuleFiles, QList<SourceFile>>> {
            // A batch without them would have wrong numbers, so none is made.
            auto files = readRuleFiles(wanted.mapping, wanted.profile.naming.records, cancel);
            if (!files)
                return failure(files.error());
            auto sources = listSources(wanted.paths, imageExtensions(), cancel);
            if (!sources)
                return failure(sources.error());
            removeUnpacked(folder, inUse);
            if (const auto unpacked = unpackImages(*sources, folder, tell, cancel); !unpacked)
                return failure(unpacked.error());
            return std::pair(std::move(*files), std::move(*sources));
        },
        [this, wanted](const Result<std::pair<RuleFiles, QList<SourceFile>>> &found) {
            if (!found)
                finish(found.error());
            else if (addSources(wanted, found->second) && makeMatcher()) {
                takeRules(found->first);
                identifyFound();
            }
        });
}

/// What is left of a batch whose program was killed in the last moment, when only its copies were still to be removed.
void BatchEngine::removeDoneWork()
{
    const QDir work(m_options.workFolder);
    if (work.entryList({ledgerMark() + QStringLiteral("-batch-*")}, QDir::Dirs).isEmpty())
        return;
    const auto batches = m_ledger.batches();
    for (const Batch &batch : batches ? *batches : QList<Batch>()) {
        if (!batch.isUnfinished())
            QDir(workFolder(batch.id)).removeRecursively();
    }
}

/// Makes and opens the batch; false, and finished, when there is none to make.
bool BatchEngine::addSources(const NewBatch &wanted, const QList<SourceFile> &sources)
{
    const bool anyImage = std::any_of(sources.begin(), sources.end(), [](const SourceFile &source) {
        return !isNoImage(source) && !isWholeZip(source) && source.problemCode != QLatin1String("folder-unreadable");
    });
    if (!anyImage) {
        finish(nothingIn(wanted.paths, sources));
        return false;
    }

    Batch batch{.created = QDateTime::currentDateTimeUtc(),
        .title = titleFor(wanted.paths),
        .roots = {},
        .profile = profileToJson(wanted.profile),
        .mapping = wanted.mapping};
    for (const QString &path : wanted.paths)
        batch.roots.append(QFileInfo(path).absoluteFilePath());
    const auto id = m_ledger.addBatch(batch);
    if (!id) {
        finish(id.error());
        return false;
    }
    batch.id = *id;
    QList<Item> items;
    items.reserve(sources.size());
    for (const SourceFile &source : sources)
        items.append(itemFrom(source, batch.id));
    if (const auto added = m_ledger.addItems(items); !added) {
        finish(added.error());
        return false;
    }
    m_profile = wanted.profile;
    open(batch, items, wanted.secrets);
    return true;
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
    markInterrupted();
    bringBackLost([this] { readRules([this] { identifyFound(); }); });
}

/// How long a program that was killed went on asking after it wrote that down, nobody knows: the portal may be at work
/// on it until now. Once, so that the time that is to pass adds up over several starts.
void BatchEngine::markInterrupted()
{
    QList<Item> changed;
    for (Item &item : m_items) {
        if (item.state != ItemState::LinkUnknown || item.reasonCode != QLatin1String("asked"))
            continue;
        item.linkAsked = QDateTime::currentDateTimeUtc();
        setReason(item, ItemState::LinkUnknown, QStringLiteral("interrupted"),
            tr("The program ended while the portal was asked to link the image; reading back."));
        changed.append(item);
    }
    save(changed);
}

/// Takes the profile's rules, the mapping file and the record list in, then goes on. A file that cannot be read ends
/// the activity: without it, numbers would be wrong without a word.
void BatchEngine::readRules(const std::function<void()> &done)
{
    if (!makeMatcher())
        return;
    runOn(
        m_cpuPool,
        [mapping = m_batch.mapping, records = m_profile.naming.records](
            const CancelToken &cancel) { return readRuleFiles(mapping, records, cancel); },
        [this, done](const Result<RuleFiles> &files) {
            if (!files) {
                finish(files.error());
                return;
            }
            takeRules(*files);
            done();
        });
}

/// False, and finished, when a rule of the profile is none.
bool BatchEngine::makeMatcher()
{
    auto matcher = NameMatcher::make(m_profile.naming);
    if (!matcher) {
        finish(matcher.error());
        return false;
    }
    m_matcher = std::move(*matcher);
    return true;
}

void BatchEngine::takeRules(const RuleFiles &files)
{
    m_mapping = files.mapping;
    m_recordList = files.records;
    m_matcher.setMapping(m_mapping);
    if (files.index) {
        m_matcher.setIndex(files.index);
        emit indexLoaded(files.index);
    }
    tellOfMapping();
}

void BatchEngine::tellOfMapping()
{
    if (!m_mapping)
        return;
    QStringList names;
    for (const Item &item : std::as_const(m_items))
        names.append(item.name);
    QStringList notices = m_mapping->problems();
    if (const QStringList unused = m_mapping->unused(names); !unused.isEmpty()) {
        notices.append(tr("Files that the mapping file names and that are not here: %1. The first: %2.")
                           .arg(unused.size())
                           .arg(unused.first(qMin<qsizetype>(unused.size(), 10)).join(QStringLiteral(", "))));
    }
    if (!notices.isEmpty())
        emit noticed(notices);
}

/// Looks into every file that was not looked into yet, on all cores.
void BatchEngine::identifyFound()
{
    m_toIdentify.clear();
    m_freshlyIdentified.clear();
    for (const Item &item : std::as_const(m_items)) {
        if (item.state == ItemState::Found)
            m_toIdentify.enqueue(item.id);
    }
    m_progress = {.filesTotal = int(m_toIdentify.size())};
    m_identifying = 0;
    if (m_toIdentify.isEmpty()) {
        endScan();
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
        [this, item = *find(m_toIdentify.dequeue()), matcher = m_matcher, use = m_profile.naming.barcode](
            const CancelToken &cancel) { return lookInto(m_images, item, matcher, use, cancel); },
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
    if (m_stop.stop_requested()) {
        finish(cancelled().value());
        return;
    }
    tellOfRules();
    endScan();
}

void BatchEngine::endScan()
{
    attachCopies();
    askAboutSameNames();
    if (!m_profile.naming.records.isEmpty())
        compareWithList();
    finish(std::nullopt);
}

/// A line of the mapping without a folder says nothing where several files have its name.
void BatchEngine::askAboutSameNames()
{
    if (!m_mapping)
        return;
    QHash<QString, int> files;
    const auto fileName = [](const Item &item) { return item.name.section(QLatin1Char('/'), -1).toCaseFolded(); };
    for (const Item &item : std::as_const(m_items))
        ++files[fileName(item)];
    QList<Item> changed;
    for (Item &item : m_items) {
        const bool isOne = files.value(fileName(item)) < 2 || item.numberIsTyped
            || (item.state != ItemState::Identified && item.state != ItemState::Matched);
        const auto line = isOne ? std::nullopt : m_mapping->find(item.name);
        if (!line || line->file.contains(QLatin1Char('/')) || line->file.contains(QLatin1Char('\\')))
            continue;
        item.candidates = {item.catalogNumber};
        item.record = {};
        setReason(item, ItemState::NeedsDecision, QStringLiteral("mapping-conflict"),
            tr("The mapping file gives “%1” without its folder, and there are several files of that name.")
                .arg(line->file));
        changed.append(item);
    }
    save(changed);
}

/// Rules that catch nothing at all, or cannot, are most likely not this collection's.
void BatchEngine::tellOfRules()
{
    QStringList names;
    for (const Item &item : std::as_const(m_items)) {
        if (!item.sha256.isEmpty())
            names.append(item.name);
    }
    if (m_profile.naming.patterns.isEmpty() || names.isEmpty())
        return;
    const RuleReport report = reportOn(m_profile.naming, names, 0);
    QStringList notices;
    for (const RuleFinding &rule : report.rules) {
        for (const RuleWarning &warning : rule.warnings) {
            if (warning.kind == RuleWarning::Kind::NoGroup || warning.kind == RuleWarning::Kind::GivesUp)
                notices.append(warning.text);
        }
    }
    if (report.missed.size() == names.size() && !m_mapping)
        notices.append(tr("No rule found a number in any name. Names looked at: %1.").arg(names.size()));
    if (!notices.isEmpty())
        emit noticed(notices);
}

/// What the record list says, as long as no portal was asked: all that check() would say where it has the portal's
/// keys, else at least which numbers the collection does not have.
void BatchEngine::compareWithList()
{
    const auto compare = [this](bool (*concerned)(const Item &)) {
        QList<Item> asked;
        std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(asked), concerned);
        if (m_recordList)
            applyFound(asked, *m_recordList);
        else
            markUnlisted(asked);
    };
    compare([](const Item &item) { return item.state == ItemState::Identified || asksForNumber(item); });
    suggestSimilar();
    compare([](const Item &item) {
        return item.reasonCode == QLatin1String("not-found") && !item.candidates.isEmpty() && item.choices.isEmpty();
    });
}

void BatchEngine::markUnlisted(const QList<Item> &asked)
{
    QList<Item> changed;
    for (const Item &before : asked) {
        Item &item = *find(before.id);
        if (item.state != ItemState::Identified || !m_matcher.index()->stored(item.catalogNumber).isEmpty())
            continue;
        applyRecords(item, {}, BarcodeUse::Off);
        changed.append(item);
    }
    save(changed);
}

/// Ready-made copies are found when all files of the batch are known.
void BatchEngine::attachCopies()
{
    QList<Item> changed;
    const QList<qsizetype> places = attachReadyCopies(m_items, m_profile.naming.suffixes);
    for (const qsizetype place : places)
        changed.append(m_items.at(place));
    save(changed);
}

/// Asks the names again, with what is known of numbers by now; the files are not looked into.
void BatchEngine::identifyAnew(const std::function<bool(const Item &)> &concerned)
{
    QList<Item> changed;
    for (Item &item : m_items) {
        const bool canChange = isOpenToDecisions(item, m_activity == Activity::Running) && !item.numberIsTyped
            && !item.sha256.isEmpty() && item.reasonCode != QLatin1String("skipped");
        if (!canChange || !concerned(item))
            continue;
        const QStringList ofTheFile = fileWarnings(item);
        item.record = {};
        item.choices.clear();
        item.copies.clear();
        enterName(item, m_matcher.match(item.name));
        item.warnings += ofTheFile;
        settleIdentity(item, m_matcher, m_profile.naming.barcode);
        changed.append(item);
    }
    save(changed);
}

void BatchEngine::useMapping(const QString &file)
{
    if (m_activity != Activity::None || m_batch.id == 0)
        return;
    setActivity(Activity::Scanning);
    runOn(
        m_cpuPool, [file](const CancelToken &cancel) { return readRuleFiles(file, {}, cancel); },
        [this, file](const Result<RuleFiles> &files) {
            const auto written
                = files ? m_ledger.setRules(m_batch.id, m_batch.profile, file) : Result<>(failure(files.error()));
            if (!written) {
                finish(written.error());
                return;
            }
            forgetHistory();
            m_batch.mapping = file;
            m_mapping = files->mapping;
            m_matcher.setMapping(m_mapping);
            tellOfMapping();
            identifyAnew([](const Item &) { return true; });
            endScan();
        });
}

/// What was undone would come back with the records of another collection.
void BatchEngine::forgetHistory()
{
    m_undo.clear();
    m_redo.clear();
    emit historyChanged(0, 0);
}

/// Numbers that a person gave stay; which records they belong to has to be learned from the new portal.
void BatchEngine::forgetRecords()
{
    QList<Item> changed;
    for (Item &item : m_items) {
        const bool isTyped = item.numberIsTyped && isOpenToDecisions(item, false) && item.state != ItemState::Skipped;
        if (!isTyped || item.catalogNumber.isEmpty())
            continue;
        item.record = {};
        item.choices.clear();
        item.copies.clear();
        advance(item, ItemState::Identified);
        changed.append(item);
    }
    save(changed);
}

void BatchEngine::useProfile(const Profile &profile, const Secrets &secrets)
{
    if (m_activity != Activity::None || m_batch.id == 0 || m_batch.started)
        return;
    m_profile = profile;
    m_batch.profile = profileToJson(profile);
    m_secrets = secrets;
    connectServices();
    setActivity(Activity::Scanning);
    readRules([this] {
        if (const auto written = m_ledger.setRules(m_batch.id, m_batch.profile, m_batch.mapping); !written) {
            finish(written.error());
            return;
        }
        forgetHistory();
        forgetRecords();
        emit batchOpened(m_batch, m_items);
        identifyAnew([](const Item &) { return true; });
        tellOfRules();
        endScan();
    });
}

void BatchEngine::flushIdentified()
{
    save(std::exchange(m_freshlyIdentified, {}));
    emit progressed(m_progress);
}
