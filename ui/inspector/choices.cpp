#include "choices.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

bool looksLikeAnother(const Item &item)
{
    return item.reasonCode == QLatin1String("same-image") || item.reasonCode == QLatin1String("same-number");
}

QList<Choice> answers(const Item &item)
{
    QList<Choice> choices;
    for (const Occurrence &record : item.choices) {
        choices.append({.kind = Choice::Kind::UseRecord,
            .text = record.scientificName.isEmpty() ? Text::tr("Record without a name") : record.scientificName,
            .evidence = joined({joined({collectorOf(record), dateOf(record)}, QStringLiteral(" · ")), placeOf(record),
                                   Text::tr("Record %1").arg(record.occid)},
                QStringLiteral("\n")),
            .occid = record.occid});
    }
    for (const QString &number : item.candidates) {
        if (number != item.catalogNumber)
            choices.append({.kind = Choice::Kind::UseNumber, .text = Text::tr("Use %1").arg(number), .number = number});
    }
    if (looksLikeAnother(item))
        choices.append({.kind = Choice::Kind::UseAnyway, .text = Text::tr("Use it anyway")});
    return choices;
}

} // namespace

QList<Choice> choicesFor(const Item &item)
{
    const Choice typeNumber{.kind = Choice::Kind::TypeNumber,
        .text = item.catalogNumber.isEmpty() ? Text::tr("Type the number") : Text::tr("Type another number")};
    const Choice skip{.kind = Choice::Kind::Skip, .text = Text::tr("Skip")};
    switch (item.state) {
    case ItemState::NeedsDecision:
        return answers(item) + QList<Choice>{typeNumber, skip};
    case ItemState::Matched:
        // A choice between several records can be made again.
        return (item.choices.isEmpty() ? QList<Choice>() : answers(item)) + QList<Choice>{typeNumber, skip};
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

QString collectorOf(const Occurrence &record)
{
    return joined({record.recordedBy, record.recordNumber}, QStringLiteral(" "));
}

QString placeOf(const Occurrence &record)
{
    return joined({record.country, record.stateProvince, record.county, record.locality}, QStringLiteral(", "));
}

QString dateOf(const Occurrence &record)
{
    const QDate date = QDate::fromString(record.eventDate, Qt::ISODate);
    //: How a date of collection is written; see the documentation of QLocale::toString().
    return date.isValid() ? QLocale().toString(date, Text::tr("d MMMM yyyy")) : record.eventDate;
}
