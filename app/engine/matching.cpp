#include "matching.h"

#include "identity.h"
#include "itemsteps.h"
#include "namesuffix.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

void decide(Item &item, const char *code, const QString &reason)
{
    setReason(item, ItemState::NeedsDecision, QString::fromLatin1(code), reason);
}

QString numbersOf(const QList<Occurrence> &records)
{
    QStringList numbers;
    for (const Occurrence &record : records)
        numbers.append(record.catalogNumber);
    numbers.removeDuplicates();
    return numbers.join(QStringLiteral(", "));
}

/// A code that no rule knows is a specimen's number all the same when the collection has a record with it.
void compareWithBarcodes(Item &item, const std::function<QList<Occurrence>(const QString &)> &recordsOf, BarcodeUse use)
{
    if (use == BarcodeUse::Off || item.numberIsTyped)
        return;
    const bool oneAgrees = std::any_of(item.barcodes.begin(), item.barcodes.end(), [&item](const Barcode &code) {
        return code.text.trimmed().compare(item.catalogNumber, Qt::CaseInsensitive) == 0;
    });
    if (oneAgrees)
        return;
    QStringList others;
    const QStringList texts = otherBarcodes(item);
    for (const QString &text : texts) {
        if (const QList<Occurrence> records = recordsOf(text); !records.isEmpty())
            others.append(records.first().catalogNumber);
    }
    others.removeIf(
        [&item](const QString &number) { return number.compare(item.catalogNumber, Qt::CaseInsensitive) == 0; });
    if (others.isEmpty())
        return;
    if (use == BarcodeUse::Prefer && others.size() == 1) {
        item.catalogNumber = others.first();
        item.warnings.append(QStringLiteral("name-differs"));
        return;
    }
    askWhich(item, others.first());
}

} // namespace

void enterFacts(Item &item, const Result<ImageFacts> &facts)
{
    if (!facts) {
        fail(item, facts.error());
        return;
    }
    item.format = facts->format;
    item.pixels = facts->size;
    item.sha256 = facts->checksums.sha256;
    item.md5 = facts->checksums.md5;
    item.metadata = {.bitsPerChannel = facts->bitsPerChannel,
        .colourSpace = facts->colourSpace,
        .captured = facts->exif.taken,
        .camera = facts->exif.camera,
        .creator = facts->exif.creator,
        .rights = facts->exif.copyright,
        .location = facts->exif.location};
    item.warnings += facts->warnings;
    item.barcodes = facts->barcodes;
}

QStringList numbersInQuestion(const Item &item, BarcodeUse use)
{
    QStringList numbers = item.candidates;
    if (!item.catalogNumber.isEmpty())
        numbers.prepend(item.catalogNumber);
    if (use != BarcodeUse::Off && !item.numberIsTyped)
        numbers += otherBarcodes(item);
    numbers.removeDuplicates();
    return numbers;
}

void applyRecords(Item &item, const OccurrenceLookup::Records &records, BarcodeUse use)
{
    if (item.reasonCode == QLatin1String("only-thumbnail"))
        return; // whether it is to be used at all comes first
    const auto recordsOf = [&records](const QString &number) { return records.value(OccurrenceLookup::key(number)); };
    item.record = {};
    item.choices.clear();
    const bool isAnySent
        = std::any_of(item.copies.begin(), item.copies.end(), [](const ItemCopy &copy) { return copy.made; });
    if (!isAnySent) // else what lies at the host must not be forgotten
        item.copies.clear();
    item.warnings.removeAll(QStringLiteral("secured"));
    if (!asksForNumber(item))
        compareWithBarcodes(item, recordsOf, use);
    if (asksForNumber(item)) {
        for (const QString &number : std::as_const(item.candidates))
            item.choices += recordsOf(number);
        return;
    }
    const QList<Occurrence> found = recordsOf(item.catalogNumber);
    if (found.isEmpty()) {
        for (const QString &number : std::as_const(item.candidates))
            item.choices += recordsOf(number);
        decide(item, "not-found",
            item.choices.isEmpty()
                ? Text::tr("The collection has no record with number %1. Correct the number, or skip the image.")
                      .arg(item.catalogNumber)
                : Text::tr("The collection has no record with number %1, but with a similar one: %2. Choose it when "
                           "it is meant.")
                      .arg(item.catalogNumber, numbersOf(item.choices)));
        return;
    }
    if (found.size() > 1) {
        item.choices = found;
        decide(item, "several-records",
            Text::tr("%1 records have the number %2. Choose the one that the sheet belongs to.")
                .arg(found.size())
                .arg(item.catalogNumber));
        return;
    }
    item.record = found.first();
    if (item.record.isSecured())
        item.warnings.append(QStringLiteral("secured"));
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

void markAlreadyLinked(Item &item, const Media &media, bool byThisLedger)
{
    item.mediaId = media.mediaId;
    item.mediaRecordId = media.recordId;
    item.copies = {{CopyRole::Original, {.url = media.originalUrl}}, {CopyRole::Web, {.url = media.webUrl}},
        {CopyRole::Thumbnail, {.url = media.thumbnailUrl}}};
    setReason(item, ItemState::Skipped, QStringLiteral("already-linked"),
        byThisLedger ? Text::tr("You linked this image to its record before. There is nothing to do.")
                     : Text::tr("The portal shows this very image on its record: somebody else, or another computer, "
                                "linked it. There is nothing to do."));
}

void markAskedBefore(Item &item, const Item &earlier)
{
    setReason(item, ItemState::Skipped, QStringLiteral("asked-before"),
        Text::tr("Batch %1 asked for this very link already, and it is not confirmed yet. Resume that batch.")
            .arg(earlier.batch));
}

void markLinkedElsewhere(Item &item, const Item &earlier)
{
    decide(item, "linked-elsewhere",
        Text::tr("This very image is linked to record %1 already (as “%2”). Skip it, unless the sheet holds both "
                 "specimens.")
            .arg(earlier.record.catalogNumber, earlier.name));
}

void markAddressTaken(Item &item, const Media &media)
{
    decide(item, "address-taken",
        Text::tr("The record shows another image at the address that this one would get (%1). Replace that one, show "
                 "both, or skip this one.")
            .arg(media.originalUrl));
}

void markHasImage(Item &item, const Media &media)
{
    decide(item, "has-image",
        Text::tr("You linked another image of this specimen before (%1), and nothing in the names tells the two apart. "
                 "Replace that one, show both, or skip this one.")
            .arg(media.originalUrl));
}

void markLooksLinked(Item &item, const Media &media)
{
    decide(item, "looks-linked",
        Text::tr("The record has an image with this file's name already (%1). Look whether it is the same one: then "
                 "skip this one, else replace that one or show both.")
            .arg(media.originalUrl));
}

QList<qsizetype> markDuplicates(QList<Item> &items)
{
    const auto looksLikeAnother = [](const Item &item) {
        return item.state == ItemState::NeedsDecision
            && (item.reasonCode == QLatin1String("same-image") || item.reasonCode == QLatin1String("same-number"));
    };
    QHash<QByteArray, QString> nameByBytes;
    QHash<std::pair<qint64, QString>, QString> nameByPart;
    QList<qsizetype> changed;
    for (qsizetype i = 0; i < items.size(); ++i) {
        Item &item = items[i];
        const bool counts = item.record.occid != 0 && item.state != ItemState::Skipped
            && item.state != ItemState::Failed && (item.state != ItemState::NeedsDecision || looksLikeAnother(item));
        if (!counts)
            continue;
        const Item before = item;
        if (looksLikeAnother(item)) // what it looked like may be gone
            advance(item, ItemState::Matched);
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
        }
        if (item != before)
            changed.append(i);
        if (item.state == ItemState::NeedsDecision)
            continue;
        nameByBytes.insert(bytes, item.name);
        nameByPart.insert(part, item.name);
    }
    return changed;
}
