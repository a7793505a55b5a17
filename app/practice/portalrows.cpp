#include "portalrows.h"

#include "practiceschema.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

#include <cmath>

namespace Practice {

namespace {

const QStringList &occurrenceColumns()
{
    static const QStringList columns = QStringLiteral(
        "occid collid dbpk basisOfRecord occurrenceID catalogNumber ownerInstitutionCode datasetID organismID "
        "institutionCode collectionCode family sciname tidInterpreted genus specificEpithet taxonRank "
        "infraspecificEpithet scientificNameAuthorship taxonRemarks identifiedBy dateIdentified "
        "identificationReferences identificationRemarks identificationQualifier typeStatus recordedBy "
        "recordNumber associatedCollectors eventDate eventDate2 year month day startDayOfYear endDayOfYear "
        "verbatimEventDate eventTime habitat substrate fieldNotes fieldNumber eventID occurrenceRemarks "
        "informationWithheld dataGeneralizations associatedTaxa dynamicProperties verbatimAttributes behavior "
        "vitality reproductiveCondition cultivationStatus establishmentMeans lifeStage sex individualCount "
        "samplingProtocol samplingEffort preparations locationID continent waterBody parentLocationID "
        "islandGroup island countryCode country stateProvince county municipality locality recordSecurity "
        "securityReason decimalLatitude decimalLongitude geodeticDatum coordinateUncertaintyInMeters "
        "locationRemarks verbatimCoordinates georeferencedBy georeferencedDate georeferenceProtocol "
        "georeferenceSources georeferenceVerificationStatus georeferenceRemarks minimumElevationInMeters "
        "maximumElevationInMeters verbatimElevation minimumDepthInMeters maximumDepthInMeters verbatimDepth "
        "availability disposition storageLocation modified language processingStatus duplicateQuantity recordID "
        "dateEntered dateLastModified")
                                           .split(u' ');
    return columns;
}

const QStringList &mediaColumns()
{
    static const QStringList columns = QStringLiteral(
        "mediaID tid occid url thumbnailUrl originalUrl archiveUrl sourceUrl referenceUrl imageType mediaType "
        "format caption creator creatorUid owner locality anatomy copyright rights accessRights notes "
        "sourceIdentifier hashFunction hashValue mediaMD5 pixelYDimension pixelXDimension recordID sortSequence "
        "sortOccurrence initialTimestamp")
                                           .split(u' ');
    return columns;
}

QJsonObject json(const Row &row, const QStringList &columns)
{
    QJsonObject object;
    for (const QString &column : columns) {
        const QVariant value = row.value(column);
        object.insert(column, value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value));
    }
    return object;
}

QString timeText(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

const QList<Collection> &collections()
{
    static const QList<Collection> list{
        {1, QStringLiteral("PRA"), QStringLiteral("HERB"), QStringLiteral("Practice Herbarium"),
            QStringLiteral("Live Data"), QStringLiteral("7f0b8a9e-4f0e-4c6e-9d3b-6d3f2a5c1e01")},
        {2, QStringLiteral("PRA"), QStringLiteral("BRYO"), QStringLiteral("Practice Bryophytes"),
            QStringLiteral("Snapshot"), QStringLiteral("7f0b8a9e-4f0e-4c6e-9d3b-6d3f2a5c1e02")}};
    return list;
}

std::optional<Collection> collectionWith(int id)
{
    for (const Collection &collection : collections()) {
        if (collection.id == id)
            return collection;
    }
    return {};
}

QString catalogKey(const QString &catalogNumber)
{
    QString key;
    for (const QChar letter : catalogNumber.normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            key += letter.toCaseFolded();
    }
    while (key.endsWith(u' '))
        key.chop(1);
    return key;
}

QString databaseTime()
{
    return timeText(QDateTime::currentDateTimeUtc());
}

QString serverTime()
{
    return timeText(QDateTime::currentDateTimeUtc().toOffsetFromUtc(-7 * 3600));
}

qint64 addOccurrence(Sql &sql, Row row)
{
    row.insert(QStringLiteral("recordID"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    row.insert(QStringLiteral("dateEntered"), serverTime());
    row.insert(QStringLiteral("dateLastModified"), databaseTime());
    row.insert(QStringLiteral("catalogKey"), catalogKey(row.value(QStringLiteral("catalogNumber")).toString()));
    if (!row.contains(QStringLiteral("basisOfRecord")))
        row.insert(QStringLiteral("basisOfRecord"), QStringLiteral("PreservedSpecimen"));
    return sql.insert(QStringLiteral("omoccurrences"), row);
}

void addIdentifier(Sql &sql, qint64 occid, const QString &name, const QString &value)
{
    sql.insert(QStringLiteral("omoccuridentifiers"),
        {{QStringLiteral("occid"), occid}, {QStringLiteral("identifierName"), name},
            {QStringLiteral("identifierValue"), value}, {QStringLiteral("initialTimestamp"), databaseTime()}});
}

std::optional<Row> occurrenceWith(Sql &sql, qint64 occid)
{
    const auto rows = sql.rows(QStringLiteral("SELECT * FROM omoccurrences WHERE occid=?"), {occid});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QList<Row> identifiersOf(Sql &sql, qint64 occid)
{
    return sql.rows(QStringLiteral("SELECT idomoccuridentifiers, occid, identifierValue, identifierName, recordID, "
                                   "initialTimestamp FROM omoccuridentifiers WHERE occid=?"),
        {occid});
}

QList<Row> mediaOf(Sql &sql, qint64 occid)
{
    return sql.rows(QStringLiteral("SELECT * FROM media WHERE occid=? ORDER BY mediaID"), {occid});
}

std::optional<QString> mediaComplaint(Sql &sql, const Row &row)
{
    if (const auto complaint = complaintAbout(QStringLiteral("media"), row))
        return complaint;
    const QVariant occid = row.value(QStringLiteral("occid"));
    if (occid.isNull() || occurrenceWith(sql, occid.toLongLong()))
        return {};
    return QStringLiteral("Cannot add or update a child row: a foreign key constraint fails (`symbiota`.`media`, "
                          "CONSTRAINT `FK_media_occid` FOREIGN KEY (`occid`) REFERENCES `omoccurrences` (`occid`) ON "
                          "UPDATE CASCADE)");
}

std::optional<Row> mediaWithNumber(Sql &sql, const QString &id)
{
    static const QRegularExpression number(QStringLiteral("^\\s*\\d+(\\.\\d+)?([eE][+-]?\\d+)?"));
    const auto start = number.match(id);
    if (!start.hasMatch())
        return {};
    const auto rows
        = sql.rows(QStringLiteral("SELECT * FROM media WHERE mediaID=?"), {start.captured().trimmed().toDouble()});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

tl::expected<qint64, QString> addMedia(Sql &sql, Row row)
{
    if (const auto complaint = mediaComplaint(sql, row))
        return tl::make_unexpected(*complaint);
    if (!row.contains(QStringLiteral("recordID")))
        row.insert(QStringLiteral("recordID"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    row.insert(QStringLiteral("initialTimestamp"), databaseTime());
    return sql.insert(QStringLiteral("media"), row);
}

std::optional<int> sortNumber(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::abs(number) < 1e9 ? std::optional(qRound(number)) : std::nullopt;
}

QJsonObject occurrenceJson(Sql &sql, const Row &stored)
{
    Row row = stored;
    if (const auto collection = collectionWith(row.value(QStringLiteral("collid")).toInt())) {
        row.insert(QStringLiteral("institutionCode"), collection->institutionCode);
        row.insert(QStringLiteral("collectionCode"), collection->collectionCode);
    }
    const QStringList name = row.value(QStringLiteral("sciname")).toString().split(u' ', Qt::SkipEmptyParts);
    if (name.size() >= 2) {
        row.insert(QStringLiteral("genus"), name.at(0));
        row.insert(QStringLiteral("specificEpithet"), name.at(1));
    }
    if (row.value(QStringLiteral("occurrenceID")).isNull())
        row.insert(QStringLiteral("occurrenceID"), row.value(QStringLiteral("recordID")));

    QJsonArray identifiers;
    for (const Row &identifier : identifiersOf(sql, row.value(QStringLiteral("occid")).toLongLong()))
        identifiers.append(json(identifier, QStringList(identifier.keys())));
    QJsonObject object = json(row, occurrenceColumns());
    object.insert(QStringLiteral("identifier"), identifiers);
    return object;
}

QJsonObject mediaJson(const Row &row, const QUrl &portal)
{
    QJsonObject object = json(row, mediaColumns());
    if (!row.value(QStringLiteral("url")).isNull())
        object.insert(QStringLiteral("url"), absoluteUrl(row.value(QStringLiteral("url")).toString(), portal));
    return object;
}

QString byteText(qint64 bytes)
{
    constexpr std::pair<qint64, const char *> units[]{{1 << 30, " GB"}, {1 << 20, " MB"}, {1 << 10, " KB"}};
    for (const auto &[size, name] : units) {
        if (bytes >= size)
            return QString::number(std::round(10. * double(bytes) / double(size)) / 10.) + QLatin1String(name);
    }
    return QString::number(bytes);
}

QString absoluteUrl(const QString &stored, const QUrl &portal)
{
    return stored.startsWith(u'/') ? portal.resolved(QUrl(stored)).toString() : stored;
}

} // namespace Practice
