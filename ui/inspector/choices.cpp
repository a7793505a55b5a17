#include "choices.h"

#include "recordwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

bool isSame(const QString &one, const QString &other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

bool isReason(const Item &item, QLatin1String code)
{
    return item.reasonCode == code;
}

bool mayReplace(const Item &item)
{
    return isReason(item, QLatin1String("looks-linked")) || isReason(item, QLatin1String("address-taken"))
        || isReason(item, QLatin1String("has-image"));
}

bool mayGoAnyway(const Item &item)
{
    return isReason(item, QLatin1String("same-image")) || isReason(item, QLatin1String("same-number"))
        || isReason(item, QLatin1String("linked-elsewhere")) || isReason(item, QLatin1String("only-thumbnail"));
}

/// Whether a code on the image reads so, whatever stands around it there.
bool isOnBarcode(const Item &item, const QString &number)
{
    return std::any_of(item.barcodes.begin(), item.barcodes.end(),
        [&number](const Barcode &code) { return code.text.contains(number, Qt::CaseInsensitive); });
}

/// Where the number comes from, if that helps to choose.
QString originOf(const Item &item, const QString &number)
{
    if (isReason(item, QLatin1String("barcode-disagrees"))) {
        if (isSame(number, item.catalogNumber))
            return Text::tr("The file name says so.");
        return Text::tr("The barcode says so.");
    }
    if (isReason(item, QLatin1String("barcode-only")))
        return Text::tr("The barcode says so.");
    if (isReason(item, QLatin1String("not-found")))
        return Text::tr("The collection has this number; it looks alike.");
    return isOnBarcode(item, number) ? Text::tr("The barcode says so.") : QString();
}

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

Choice recordChoice(const Occurrence &record, const QString &text, const QString &origin)
{
    return {.kind = Choice::Kind::UseRecord,
        .text = text,
        .evidence = lines({origin, evidenceFor(record)}),
        .occid = record.occid,
        .number = record.catalogNumber};
}

/// Each number with its records; those that nobody asked for come last.
QList<Choice> numberChoices(const Item &item)
{
    QList<Choice> choices;
    QList<Occurrence> left = item.choices;
    for (const QString &number : item.candidates) {
        const auto matches = [&number](const Occurrence &record) { return isSame(record.catalogNumber, number); };
        bool any = false;
        for (const Occurrence &record : item.choices) {
            if (!matches(record))
                continue;
            any = true;
            //: %1 is a catalog number, %2 the scientific name of its record.
            const QString text = Text::tr("%1 · %2").arg(number, nameOf(record));
            choices.append(recordChoice(record, text, originOf(item, number)));
        }
        left.removeIf(matches);
        if (any)
            continue;
        const QString missing = item.choices.isEmpty() ? QString() : Text::tr("No record was found for it.");
        choices.append({.kind = Choice::Kind::UseNumber,
            .text = Text::tr("Use %1").arg(number),
            .evidence = lines({originOf(item, number), missing}),
            .number = number});
    }
    for (const Occurrence &record : std::as_const(left))
        choices.append(recordChoice(record, nameOf(record), {}));
    return choices;
}

QList<Choice> answers(const Item &item, bool mayCreateRecords)
{
    QList<Choice> choices = numberChoices(item);
    if (mayReplace(item)) {
        choices.append({.kind = Choice::Kind::Replace,
            .text = Text::tr("Replace the one that is there"),
            .evidence = Text::tr("The new image is linked first, then the old one is taken off the record.")});
        choices.append({.kind = Choice::Kind::UseAnyway, .text = Text::tr("Show both")});
    }
    if (mayGoAnyway(item))
        choices.append({.kind = Choice::Kind::UseAnyway, .text = Text::tr("Use it anyway")});
    if (mayCreateRecords && isReason(item, QLatin1String("not-found")) && !item.catalogNumber.isEmpty()) {
        choices.append({.kind = Choice::Kind::CreateRecord,
            .text = Text::tr("Create a record with number %1…").arg(item.catalogNumber),
            .number = item.catalogNumber});
    }
    return choices;
}

} // namespace

QList<Choice> choicesFor(const Item &item, bool mayCreateRecords)
{
    const Choice typeNumber{.kind = Choice::Kind::TypeNumber,
        .text = item.catalogNumber.isEmpty() ? Text::tr("Type the number") : Text::tr("Type another number")};
    const Choice skip{.kind = Choice::Kind::Skip, .text = Text::tr("Skip")};
    switch (item.state) {
    case ItemState::NeedsDecision:
        return answers(item, mayCreateRecords) + QList<Choice>{typeNumber, skip};
    case ItemState::Matched:
        // A choice between several records can be made again.
        return (item.choices.isEmpty() ? QList<Choice>() : answers(item, false)) + QList<Choice>{typeNumber, skip};
    case ItemState::Failed:
        return {{.kind = Choice::Kind::Retry, .text = Text::tr("Try again")}, skip};
    case ItemState::Identified:
        return {typeNumber, skip};
    case ItemState::Skipped:
        return item.sha256.isEmpty() ? QList<Choice>() : QList<Choice>{typeNumber};
    case ItemState::Found:
    case ItemState::Prepared:
    case ItemState::Uploaded:
    case ItemState::Verified:
    case ItemState::Linked:
    case ItemState::Confirmed:
    case ItemState::LinkUnknown:
        return {};
    }
    Q_UNREACHABLE();
}

bool isAnswer(Choice::Kind kind)
{
    switch (kind) {
    case Choice::Kind::UseRecord:
    case Choice::Kind::UseNumber:
    case Choice::Kind::UseAnyway:
    case Choice::Kind::Replace:
    case Choice::Kind::CreateRecord:
        return true;
    case Choice::Kind::TypeNumber:
    case Choice::Kind::Skip:
    case Choice::Kind::Retry:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<Decision> decisionFor(qint64 item, const Choice &choice)
{
    switch (choice.kind) {
    case Choice::Kind::UseRecord:
        return Decision::useRecord(item, choice.occid);
    case Choice::Kind::UseNumber:
        return Decision::useNumber(item, choice.number);
    case Choice::Kind::UseAnyway:
        return Decision::useAnyway(item);
    case Choice::Kind::Replace:
        return Decision::replace(item);
    case Choice::Kind::CreateRecord:
        return Decision::createRecord(item);
    case Choice::Kind::Skip:
        return Decision::skip(item);
    case Choice::Kind::TypeNumber:
    case Choice::Kind::Retry:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}
