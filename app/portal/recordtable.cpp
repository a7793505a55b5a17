#include "recordtable.h"

#include <QRegularExpression>

namespace {

/// `catalognumber` for `dwc:catalogNumber` and `http://rs.tdwg.org/dwc/terms/catalogNumber`.
QString bareTerm(const QString &header)
{
    const auto end = qMax(header.lastIndexOf(QLatin1Char('/')), header.lastIndexOf(QLatin1Char(':')));
    return header.mid(end + 1).trimmed().toLower();
}

} // namespace

QString isoDate(QString start, QString end)
{
    static const QRegularExpression unknownPart(QStringLiteral("(^0000)?(-00)+$"));
    start.remove(unknownPart);
    end.remove(unknownPart);
    return end.isEmpty() ? start : start + QLatin1Char('/') + end;
}

RecordTable::RecordTable(QList<QStringList> rows)
    : m_rows(std::move(rows))
{
    if (m_rows.isEmpty())
        return;
    const QStringList header = m_rows.takeFirst();
    for (qsizetype i = header.size() - 1; i >= 0; --i) // of two columns with one name the first counts
        m_columns.insert(bareTerm(header.at(i)), i);
}

QString RecordTable::cell(qsizetype row, const char *column) const
{
    const auto place = m_columns.constFind(QString::fromLatin1(column).toLower());
    return place == m_columns.constEnd() ? QString() : m_rows.at(row).value(*place);
}

Occurrence RecordTable::occurrence(qsizetype row) const
{
    const QString id = cell(row, "id");
    const QString name = cell(row, "scientificName");
    return {.occid = (id.isEmpty() ? cell(row, "occid") : id).toLongLong(),
        .catalogNumber = cell(row, "catalogNumber").trimmed(),
        .otherCatalogNumbers = cell(row, "otherCatalogNumbers"),
        .scientificName = name.isEmpty() ? cell(row, "sciname") : name,
        .family = cell(row, "family"),
        .recordedBy = cell(row, "recordedBy"),
        .recordNumber = cell(row, "recordNumber"),
        .eventDate = isoDate(cell(row, "eventDate"), cell(row, "eventDate2")),
        .country = cell(row, "country"),
        .stateProvince = cell(row, "stateProvince"),
        .county = cell(row, "county"),
        .locality = cell(row, "locality"),
        .informationWithheld = cell(row, "informationWithheld"),
        // The second is what portals before 3.3 call it.
        .secured = cell(row, "recordSecurity").toInt() != 0 || cell(row, "localitySecurity").toInt() != 0,
        .media = {}};
}
