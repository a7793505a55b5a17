#include "decision.h"

#include "identity.h"
#include "occurrencelookup.h"

namespace {

bool isOne(const QString &number, const QString &other)
{
    return OccurrenceLookup::key(number) == OccurrenceLookup::key(other);
}

/// The number that the decision gives the item.
QString numberIn(const Decision &decision, const Item &item)
{
    if (decision.kind == Decision::Kind::UseNumber)
        return decision.number;
    for (const Occurrence &record : item.choices) {
        if (record.occid == decision.occid)
            return record.catalogNumber;
    }
    return {};
}

/// Where an answer stands among what an item offers.
enum class Place { TheOnly, Barcode, Name, Nowhere };

Place placeOf(const QString &number, const Item &item)
{
    if (item.reasonCode == QLatin1String("barcode-disagrees")) {
        if (isOne(number, item.catalogNumber))
            return Place::Name;
        return item.candidates.size() == 2 && isOne(number, item.candidates.first()) ? Place::Barcode : Place::Nowhere;
    }
    return item.candidates.size() == 1 && isOne(number, item.candidates.first()) ? Place::TheOnly : Place::Nowhere;
}

QString numberAt(Place place, const Item &item)
{
    switch (place) {
    case Place::TheOnly:
        return item.candidates.size() == 1 ? item.candidates.first() : QString();
    case Place::Barcode:
        return item.candidates.size() == 2 ? item.candidates.first() : QString();
    case Place::Name:
        return item.catalogNumber;
    case Place::Nowhere:
        return {};
    }
    Q_UNREACHABLE();
}

/// A number of which more than one record is known is nobody's to take without looking.
std::optional<Decision> useNumber(const Item &item, const QString &number)
{
    if (number.isEmpty())
        return std::nullopt;
    QList<qint64> occids;
    for (const Occurrence &record : item.choices) {
        if (isOne(record.catalogNumber, number))
            occids.append(record.occid);
    }
    if (occids.size() > 1)
        return std::nullopt;
    return occids.isEmpty() ? Decision::useNumber(item.id, number) : Decision::useRecord(item.id, occids.first());
}

} // namespace

bool isOpenToDecisions(const Item &item, bool running)
{
    switch (item.state) {
    case ItemState::NeedsDecision:
    case ItemState::Identified:
        return true;
    case ItemState::Matched:
        return !running;
    case ItemState::Skipped:
        return !item.sha256.isEmpty() && item.reasonCode != QLatin1String("undoing"); // its files are to go first
    case ItemState::Found:
    case ItemState::Prepared:
    case ItemState::Uploaded:
    case ItemState::Verified:
    case ItemState::Linked:
    case ItemState::Confirmed:
    case ItemState::Failed:
    case ItemState::LinkUnknown:
        return false;
    }
    Q_UNREACHABLE();
}

QList<Decision> sameForAlike(const Decision &decision, const Item &item, const QList<Item> &items)
{
    QList<Decision> same{decision};
    const bool isNumber = decision.kind == Decision::Kind::UseNumber || decision.kind == Decision::Kind::UseRecord;
    const Place place = isNumber ? placeOf(numberIn(decision, item), item) : Place::Nowhere;
    if (item.state != ItemState::NeedsDecision || (isNumber && place == Place::Nowhere))
        return same;
    for (const Item &other : items) {
        const bool asksTheSame = other.id != item.id && other.state == ItemState::NeedsDecision
            && other.reasonCode == item.reasonCode && other.difference == item.difference;
        if (!asksTheSame)
            continue;
        if (!isNumber) {
            same.append(decision);
            same.last().item = other.id;
        } else if (const auto answer = useNumber(other, numberAt(place, other))) {
            same.append(*answer);
        }
    }
    return same;
}
