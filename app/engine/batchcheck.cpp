// The checking part of BatchEngine: compares numbers with the portal's records.

#include "batchengine.h"

#include "enginework.h"
#include "identity.h"
#include "indexmatch.h"
#include "linkplan.h"
#include "matching.h"

#include <QCoreApplication>
#include <QFileInfo>

void BatchEngine::check()
{
    if (m_activity != Activity::None)
        return;
    setActivity(Activity::Checking);
    if (!m_portal->seesSecured())
        emit noticed({tr("Without a name and password for the portal, its secured records look as if they were not "
                         "there.")});
    QList<qint64> ids;
    for (const Item &item : std::as_const(m_items)) {
        const bool open = item.state == ItemState::Identified || item.state == ItemState::Matched
            || item.state == ItemState::NeedsDecision;
        if (open && item.reasonCode != QLatin1String("only-thumbnail")
            && !numbersInQuestion(item, m_profile.naming.barcode).isEmpty())
            ids.append(item.id);
    }
    lookUp(ids, [this](const std::optional<Error> &error) {
        if (error || !m_profile.naming.index || withoutRecord().isEmpty())
            finish(error);
        else
            askCollection();
    });
}

/// Items whose numbers the portal does not know, or that have none: the collection's own numbers may help.
QStringList BatchEngine::withoutRecord() const
{
    QStringList names;
    for (const Item &item : m_items) {
        if (item.state != ItemState::NeedsDecision)
            continue;
        if (item.reasonCode == QLatin1String("no-number"))
            names.append(item.name);
        else if (item.reasonCode == QLatin1String("not-found"))
            names.append(item.catalogNumber);
    }
    return names;
}

/// Gets the collection's numbers, once, and looks for them in what is left.
void BatchEngine::askCollection()
{
    if (m_matcher.index()) {
        lookForNumbers();
        return;
    }
    runOn(
        m_portalPool,
        [portal = m_portal, names = withoutRecord()](
            const CancelToken &cancel) -> Result<std::shared_ptr<const RecordIndex>> {
            const auto numbers = portal->catalogNumbers(names, cancel);
            if (!numbers)
                return failure(numbers.error());
            return std::make_shared<const RecordIndex>(*numbers);
        },
        [this](const Result<std::shared_ptr<const RecordIndex>> &index) {
            if (!index && index.error().kind == ErrorKind::Cancelled) {
                finish(index.error());
                return;
            }
            if (!index) {
                // The comparison itself is done; only its suggestions are missing.
                emit noticed({tr("No similar numbers could be suggested. %1").arg(index.error().message)});
                finish(std::nullopt);
                return;
            }
            m_matcher.setIndex(*index);
            emit indexLoaded(*index);
            lookForNumbers();
        });
}

void BatchEngine::lookForNumbers()
{
    identifyAnew(
        [](const Item &item) { return asksForNumber(item) && item.outcome == outcomeWord(NameMatch::Outcome::None); });
    attachCopies();
    suggestSimilar();
    QList<qint64> ids;
    for (const Item &item : std::as_const(m_items)) {
        const bool isNew = item.state == ItemState::Identified
            || (item.state == ItemState::NeedsDecision && item.choices.isEmpty() && !item.candidates.isEmpty());
        if (isNew)
            ids.append(item.id);
    }
    lookUp(ids, [this](const std::optional<Error> &error) { finish(error); });
}

/// For numbers that no record has: those that are nearly the same.
void BatchEngine::suggestSimilar()
{
    if (!m_matcher.index())
        return;
    QList<Item> changed;
    for (Item &item : m_items) {
        const bool missing = item.state == ItemState::NeedsDecision && item.reasonCode == QLatin1String("not-found");
        if (!missing)
            continue;
        const QStringList similar = similarNumbers(*m_matcher.index(), item.catalogNumber);
        if (similar == item.candidates)
            continue;
        item.candidates = similar;
        changed.append(item);
    }
    save(changed);
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
        const bool chosen = item.state == ItemState::Matched && !item.choices.isEmpty() && item.record.occid != 0;
        const qint64 choice = item.record.occid;
        applyRecords(item, records, m_profile.naming.barcode);
        if (chosen)
            keepChoice(item, choice);
        settleKnownLinks(item);
        if (const auto problem = item.state == ItemState::Matched ? unlinkable(item, m_profile) : std::nullopt)
            fail(item, *problem); // now, while nothing is sent
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
    const Item *asked = nullptr;
    const Item *elsewhere = nullptr;
    const auto known = m_ledger.linkedItemsWithBytes(item.sha256).value_or(QList<Item>());
    for (const Item &earlier : known) {
        if (earlier.id == item.id)
            continue;
        const bool isDone = earlier.state == ItemState::Linked || earlier.state == ItemState::Confirmed;
        if (earlier.record.occid != item.record.occid)
            elsewhere = isDone ? &earlier : elsewhere;
        else if (isDone)
            ourUrls.insert(earlier.urlOf(CopyRole::Original));
        else
            asked = &earlier;
    }
    const QString mark = sourceIdentifierFor(item.sha256);
    for (const Media &media : std::as_const(item.record.media)) {
        const bool sameBytes = media.md5.compare(QString::fromLatin1(item.md5.toHex()), Qt::CaseInsensitive) == 0;
        const bool isOurs = ourUrls.contains(media.originalUrl);
        if (media.sourceIdentifier == mark || isOurs || sameBytes) {
            markAlreadyLinked(item, media, isOurs);
            return;
        }
    }
    if (asked) {
        markAskedBefore(item, *asked);
        return;
    }
    if (item.acceptedDuplicate)
        return;
    if (elsewhere) {
        markLinkedElsewhere(item, *elsewhere);
        return;
    }
    const QString planned = plannedUrl(item, item.record, m_profile);
    if (const Media *inTheWay = mediaInTheWay(item, planned)) {
        if (inTheWay->originalUrl == planned)
            markAddressTaken(item, *inTheWay);
        else
            markLooksLinked(item, *inTheWay);
    } else if (const auto same = linkOfSamePart(item)) {
        markHasImage(item, *same);
    }
}

/// What this ledger linked to the record before for the same part of the specimen, as far as the record shows it still.
std::optional<Media> BatchEngine::linkOfSamePart(const Item &item) const
{
    const auto known = m_ledger.linkedItemsOn(item.record.occid).value_or(QList<Item>());
    for (const Item &earlier : known) {
        const QString url = earlier.urlOf(CopyRole::Original);
        const bool isSamePart = earlier.id != item.id && earlier.batch != item.batch && earlier.mediaId != 0
            && earlier.part.compare(item.part, Qt::CaseInsensitive) == 0;
        const bool isShown = std::any_of(item.record.media.begin(), item.record.media.end(),
            [&url](const Media &media) { return media.originalUrl == url; });
        if (isSamePart && isShown) {
            return Media{.mediaId = earlier.mediaId,
                .recordId = earlier.mediaRecordId,
                .originalUrl = url,
                .sourceIdentifier = sourceIdentifierFor(earlier.sha256),
                .fingerprint = earlier.mediaFingerprint};
        }
    }
    return std::nullopt;
}
