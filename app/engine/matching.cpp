#include "matching.h"

#include "itemsteps.h"

#include <QCoreApplication>
#include <QHash>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

void decide(Item &item, const char *code, const QString &reason)
{
    setReason(item, ItemState::NeedsDecision, QString::fromLatin1(code), reason);
}

} // namespace

void applyIdentity(Item &item, const Result<ImageFacts> &facts, const NameMatch &name)
{
    item.outcome = outcomeWord(name.outcome);
    if (!item.numberIsTyped)
        item.catalogNumber = name.catalogNumber;
    item.candidates = name.candidates;
    item.part = name.part;
    item.role = name.role;
    item.warnings = name.warnings;
    if (!facts) {
        fail(item, facts.error());
        return;
    }
    item.format = facts->format;
    item.pixels = facts->size;
    item.sha256 = facts->checksums.sha256;
    item.md5 = facts->checksums.md5;
    item.warnings += facts->warnings;
    if (item.catalogNumber.isEmpty()) {
        decide(item, "no-number", Text::tr("No catalog number was found in the name. Type it, or skip the image."));
        return;
    }
    advance(item, ItemState::Identified);
}

void applyRecords(Item &item, const QList<Occurrence> &records)
{
    item.record = {};
    item.choices.clear();
    item.copies.clear();
    if (records.isEmpty()) {
        decide(item, "not-found",
            Text::tr("The collection has no record with number %1. Correct the number, or skip the image.")
                .arg(item.catalogNumber));
        return;
    }
    if (records.size() > 1) {
        item.choices = records;
        decide(item, "several-records",
            Text::tr("%1 records have the number %2. Choose the one that the sheet belongs to.")
                .arg(records.size())
                .arg(item.catalogNumber));
        return;
    }
    item.record = records.first();
    advance(item, ItemState::Matched);
}

void keepChoice(Item &item, qint64 occid)
{
    QList<Occurrence> records = item.choices;
    if (records.isEmpty() && item.record.occid != 0)
        records = {item.record};
    item.record = {};
    for (const Occurrence &occurrence : std::as_const(records)) {
        if (occurrence.occid == occid)
            item.record = occurrence;
    }
    item.choices = records;
    if (item.record.occid != 0) {
        advance(item, ItemState::Matched);
    } else if (!records.isEmpty()) {
        decide(item, "choice-gone",
            Text::tr("The record that you chose does not have the number %1 any more. Choose again.")
                .arg(item.catalogNumber));
    }
}

void markAlreadyLinked(Item &item, const Media &media)
{
    item.mediaId = media.mediaId;
    item.mediaRecordId = media.recordId;
    item.copies = {{CopyRole::Original, {.url = media.originalUrl}}, {CopyRole::Web, {.url = media.webUrl}},
        {CopyRole::Thumbnail, {.url = media.thumbnailUrl}}};
    setReason(item, ItemState::Skipped, QStringLiteral("already-linked"),
        Text::tr("This image is linked to its record already. There is nothing to do."));
}

void markAddressTaken(Item &item, const Media &media)
{
    decide(item, "address-taken",
        Text::tr("The record shows another image at the address that this one would get (%1). Skip it, or give the "
                 "file a name with a letter behind the number.")
            .arg(media.originalUrl));
}

QList<qsizetype> markDuplicates(QList<Item> &items)
{
    QHash<QByteArray, QString> nameByBytes;
    QHash<std::pair<qint64, QString>, QString> nameByPart;
    QList<qsizetype> changed;
    for (qsizetype i = 0; i < items.size(); ++i) {
        Item &item = items[i];
        const bool counts = item.record.occid != 0 && item.state != ItemState::Skipped
            && item.state != ItemState::NeedsDecision && item.state != ItemState::Failed;
        if (!counts)
            continue;
        const QByteArray bytes = item.sha256 + QByteArray::number(item.record.occid);
        const std::pair part(item.record.occid, item.part.toCaseFolded());
        if (item.state == ItemState::Matched && !item.acceptedDuplicate) {
            if (nameByBytes.contains(bytes)) {
                decide(item, "same-image",
                    Text::tr("This is the very same image as “%1”. Skip it, unless it shall be there twice.")
                        .arg(nameByBytes.value(bytes)));
            } else if (nameByPart.contains(part)) {
                decide(item, "same-number",
                    Text::tr("“%1” has the same number, and nothing in the names tells the two apart. Check that both "
                             "show this specimen.")
                        .arg(nameByPart.value(part)));
            }
            if (item.state == ItemState::NeedsDecision) {
                changed.append(i);
                continue;
            }
        }
        nameByBytes.insert(bytes, item.name);
        nameByPart.insert(part, item.name);
    }
    return changed;
}
