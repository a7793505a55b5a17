// The part of BatchEngine that carries out what a person decided.

#include "batchengine.h"

#include "enginework.h"
#include "identity.h"
#include "matching.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

constexpr qsizetype mostSteps = 500;

}

void BatchEngine::retryFailed(const QList<qint64> &ids)
{
    QList<Item> changed;
    bool mustScan = false;
    for (Item &item : m_items) {
        const bool asked = ids.isEmpty() || ids.contains(item.id);
        if (item.state != ItemState::Failed || !asked || item.reasonCode == QLatin1String("bad-name")
            || item.reasonCode == QLatin1String("folder-unreadable")
            || item.reasonCode.startsWith(QLatin1String("zip-")))
            continue;
        const QFileInfo source(item.path);
        if (source.size() != item.size || source.lastModified().toMSecsSinceEpoch() != item.modified) {
            if (isUndoable(item)) { // what was made of the old one must not be forgotten
                setReason(item, ItemState::Failed, QStringLiteral("source-changed"),
                    tr("The file was changed since it was sent. Undo this batch, or drop the file anew."));
                changed.append(item);
                continue;
            }
            // The file is another one by now: everything is learned anew.
            item.size = source.size();
            item.modified = source.lastModified().toMSecsSinceEpoch();
            item.sha256.clear();
            item.record = {};
            item.copies.clear();
        }
        if (item.reasonCode == QLatin1String("not-public") || item.reasonCode == QLatin1String("wrong-bytes")) {
            // The host may have lost what it had; sending adopts what is there still.
            for (ItemCopy &copy : item.copies)
                copy.uploaded = false;
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
        readRules([this] { identifyFound(); });
    }
}

void BatchEngine::decide(const QList<Decision> &decisions)
{
    QList<Item> before;
    QSet<qint64> changed;
    QList<qint64> toLookUp;
    QList<qint64> toCreate;
    for (const Decision &decision : decisions) {
        const Item *item = find(decision.item);
        if (!item)
            continue;
        if (decision.kind == Decision::Kind::CreateRecord) {
            if (item->state == ItemState::NeedsDecision && item->reasonCode == QLatin1String("not-found"))
                toCreate.append(item->id);
            continue;
        }
        const Item was = *item;
        if (!take(decision, toLookUp))
            continue;
        before.append(was);
        changed.insert(was.id);
    }
    if (!before.isEmpty()) {
        remember(before);
        settle(changed, toLookUp);
    }
    if (!toCreate.isEmpty())
        createRecords(toCreate);
}

/// Changes one item as a person said; false when it cannot be changed so any more.
bool BatchEngine::take(const Decision &decision, QList<qint64> &toLookUp)
{
    Item &item = *find(decision.item);
    const bool running = m_activity == Activity::Running;
    switch (decision.kind) {
    case Decision::Kind::UseNumber:
        if (!isOpenToDecisions(item, running) || item.sha256.isEmpty())
            return false;
        detach(item);
        useNumber(item, decision.number.trimmed());
        if (!item.catalogNumber.isEmpty())
            toLookUp.append(item.id);
        return true;
    case Decision::Kind::UseRecord:
        return (item.state == ItemState::NeedsDecision || (item.state == ItemState::Matched && !running))
            && useRecord(item, decision.occid);
    case Decision::Kind::UseAnyway:
        if (!useAnyway(item))
            return false;
        if (item.state == ItemState::Identified)
            toLookUp.append(item.id);
        return true;
    case Decision::Kind::Replace:
        return replace(item);
    case Decision::Kind::Skip:
        if ((!isOpenToDecisions(item, running) && item.state != ItemState::Failed) || item.state == ItemState::Skipped)
            return false;
        setReason(item, ItemState::Skipped, QStringLiteral("skipped"), tr("Skipped by you."));
        return true;
    case Decision::Kind::CreateRecord:
        return false;
    }
    Q_UNREACHABLE();
}

void BatchEngine::useNumber(Item &item, const QString &number)
{
    item.catalogNumber = number;
    item.numberIsTyped = true;
    item.acceptedDuplicate = false;
    item.replaces.reset();
    item.candidates.clear();
    item.record = {};
    item.choices.clear();
    item.copies.clear();
    if (number.isEmpty()) {
        setReason(item, ItemState::NeedsDecision, QStringLiteral("no-number"),
            tr("The image has no catalog number. Type it, or skip the image."));
    } else {
        advance(item, ItemState::Identified);
    }
}

bool BatchEngine::useRecord(Item &item, qint64 occid)
{
    const auto chosen = std::find_if(
        item.choices.begin(), item.choices.end(), [occid](const Occurrence &record) { return record.occid == occid; });
    if (chosen == item.choices.end())
        return false;
    const Occurrence record = *chosen;
    if (record.occid != item.record.occid) {
        item.acceptedDuplicate = false;
        item.replaces.reset();
    }
    const QString key = OccurrenceLookup::key(record.catalogNumber);
    item.record = record;
    if (OccurrenceLookup::key(item.catalogNumber) != key || asksForNumber(item)) {
        item.catalogNumber = record.catalogNumber;
        item.numberIsTyped = true;
    }
    // What is left to choose from are the records of this very number.
    item.choices.removeIf(
        [&key](const Occurrence &other) { return OccurrenceLookup::key(other.catalogNumber) != key; });
    if (item.choices.size() == 1)
        item.choices.clear();
    item.candidates.clear();
    if (record.isSecured() && !item.warnings.contains(QStringLiteral("secured")))
        item.warnings.append(QStringLiteral("secured"));
    advance(item, ItemState::Matched);
    settleKnownLinks(item);
    return true;
}

bool BatchEngine::useAnyway(Item &item)
{
    static const QStringList doubts{QStringLiteral("same-image"), QStringLiteral("same-number"),
        QStringLiteral("looks-linked"), QStringLiteral("address-taken"), QStringLiteral("has-image"),
        QStringLiteral("linked-elsewhere"), QStringLiteral("only-thumbnail")};
    if (item.state != ItemState::NeedsDecision || !doubts.contains(item.reasonCode))
        return false;
    if (item.reasonCode == QLatin1String("only-thumbnail")) {
        item.warnings.append(QStringLiteral("thumbnail-used"));
        settleIdentity(item, m_matcher, m_profile.naming.barcode);
        return true;
    }
    item.acceptedDuplicate = true;
    advance(item, ItemState::Matched);
    return true;
}

bool BatchEngine::replace(Item &item)
{
    static const QStringList questions{
        QStringLiteral("address-taken"), QStringLiteral("looks-linked"), QStringLiteral("has-image")};
    if (item.state != ItemState::NeedsDecision || !questions.contains(item.reasonCode))
        return false;
    const Media *old = mediaInTheWay(item, plannedUrl(item, item.record, m_profile));
    const std::optional<Media> replaced = old ? std::optional(*old) : linkOfSamePart(item);
    if (!replaced || replaced->mediaId == 0)
        return false;
    item.replaces = replaced;
    item.acceptedDuplicate = true;
    advance(item, ItemState::Matched);
    return true;
}

/// A ready-made copy that becomes an image of its own is no copy any more.
void BatchEngine::detach(const Item &copy)
{
    if (copy.reasonCode != QLatin1String("attached"))
        return;
    for (Item &original : m_items) {
        const CopyRole role = original.readyMade.key(copy.path, CopyRole::Original);
        if (role == CopyRole::Original)
            continue;
        original.readyMade.remove(role);
        save(original);
    }
}

/// Writes down what was decided, with what it means for other items, and looks numbers up.
void BatchEngine::settle(const QSet<qint64> &ids, const QList<qint64> &toLookUp)
{
    QSet<qint64> touched = ids;
    for (const qsizetype place : markDuplicates(m_items))
        touched.insert(m_items.at(place).id);
    QList<Item> changed;
    for (const qint64 id : std::as_const(touched))
        changed.append(*find(id));
    if (!save(changed))
        return;
    if (m_activity == Activity::Running) {
        for (const Item &item : std::as_const(changed))
            feed(item);
    }
    if (toLookUp.isEmpty())
        return;
    lookUp(toLookUp, [this](const std::optional<Error> &error) {
        if (error)
            emit problem(*error);
    });
}

void BatchEngine::createRecords(const QList<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(find(id)->catalogNumber);
    runOn(
        m_portalPool,
        [portal = m_portal, numbers](const CancelToken &cancel) -> Result<> {
            for (const QString &number : numbers) {
                if (auto created = portal->createRecord(number, cancel); !created)
                    return created;
            }
            return {};
        },
        [this, ids](const Result<> &created) {
            if (!created)
                emit problem(created.error());
            // Some may be there also when another one could not be made.
            lookUp(ids, [this](const std::optional<Error> &error) {
                if (error)
                    emit problem(*error);
            });
        });
}

void BatchEngine::remember(const QList<Item> &before)
{
    m_undo.append(before);
    if (m_undo.size() > mostSteps)
        m_undo.removeFirst();
    m_redo.clear();
    emit historyChanged(int(m_undo.size()), 0);
}

void BatchEngine::undo()
{
    goBack(m_undo, m_redo);
}

void BatchEngine::redo()
{
    goBack(m_redo, m_undo);
}

/// Swaps the items of the last step with what they are now.
void BatchEngine::goBack(QList<QList<Item>> &from, QList<QList<Item>> &to)
{
    if (from.isEmpty())
        return;
    const QList<Item> step = from.takeLast();
    QList<Item> now;
    QSet<qint64> changed;
    QList<qint64> toLookUp;
    for (const Item &then : step) {
        Item *item = find(then.id);
        const bool canChange
            = item && (isOpenToDecisions(*item, m_activity == Activity::Running) || item->state == ItemState::Skipped);
        if (!canChange)
            continue;
        now.append(*item);
        *item = then;
        changed.insert(then.id);
        if (then.state == ItemState::Identified) // it waited for its look-up, whose answer was not for what it is now
            toLookUp.append(then.id);
    }
    if (!now.isEmpty()) {
        to.append(now);
        settle(changed, toLookUp);
    }
    emit historyChanged(int(m_undo.size()), int(m_redo.size()));
}
