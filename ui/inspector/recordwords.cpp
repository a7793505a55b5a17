#include "recordwords.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

QString nameOf(const Occurrence &record)
{
    return record.scientificName.isEmpty() ? Text::tr("Record without a name") : record.scientificName;
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

QString evidenceFor(const Occurrence &record)
{
    const auto images = int(record.media.size());
    const QStringList last{Text::tr("Record %1").arg(record.occid),
        images > 0 ? Text::tr("%n image(s) there already", nullptr, images) : QString(),
        record.isSecured() ? Text::tr("secured") : QString()};
    return joined({joined({collectorOf(record), dateOf(record)}, QStringLiteral(" · ")), placeOf(record),
                      joined(last, QStringLiteral(" · "))},
        QStringLiteral("\n"));
}
