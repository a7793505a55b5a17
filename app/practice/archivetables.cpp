#include "archivetables.h"

#include "csvtable.h"
#include "portalrows.h"

#include <QDate>

namespace Practice {

namespace {

const QString dwc = QStringLiteral("http://rs.tdwg.org/dwc/terms/");
const QString dcTerms = QStringLiteral("http://purl.org/dc/terms/");
const QString dcElements = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString audiovisual = QStringLiteral("http://rs.tdwg.org/ac/terms/");
const QString xmpRights = QStringLiteral("http://ns.adobe.com/xap/1.0/rights/");
const QString symbiota = QStringLiteral("https://symbiota.org/terms/");
const QString publicDomain = QStringLiteral("https://creativecommons.org/publicdomain/zero/1.0/");

QList<ArchiveColumn> columnsNamed(const QString &names)
{
    static const QHash<QString, QString> otherNamespaces{{QStringLiteral("language"), dcTerms},
        {QStringLiteral("modified"), dcTerms}, {QStringLiteral("rights"), dcElements},
        {QStringLiteral("rightsHolder"), dcTerms}, {QStringLiteral("accessRights"), dcTerms},
        {QStringLiteral("references"), dcTerms}, {QStringLiteral("recordEnteredBy"), symbiota},
        {QStringLiteral("recordID"), symbiota}, {QStringLiteral("associatedCollectors"), symbiota},
        {QStringLiteral("eventDate2"), symbiota}, {QStringLiteral("substrate"), symbiota},
        {QStringLiteral("verbatimAttributes"), symbiota}, {QStringLiteral("cultivationStatus"), symbiota},
        {QStringLiteral("recordSecurity"), symbiota}, {QStringLiteral("securityReason"), symbiota},
        {QStringLiteral("sourcePrimaryKey-dbpk"), symbiota}, {QStringLiteral("collID"), symbiota}};
    QList<ArchiveColumn> columns{{QStringLiteral("id"), QString()}};
    for (const QString &name : names.split(u' '))
        columns.append({name, otherNamespaces.value(name, dwc) + name});
    return columns;
}

const QList<ArchiveColumn> &darwinCoreColumns()
{
    static const QList<ArchiveColumn> columns = columnsNamed(QStringLiteral(
        "institutionCode collectionCode ownerInstitutionCode collectionID basisOfRecord occurrenceID catalogNumber "
        "otherCatalogNumbers higherClassification kingdom phylum class order family scientificName taxonID "
        "scientificNameAuthorship genus subgenus specificEpithet verbatimTaxonRank infraspecificEpithet "
        "cultivarEpithet tradeName taxonRank identifiedBy dateIdentified identificationReferences "
        "identificationRemarks taxonRemarks identificationQualifier typeStatus recordedBy recordNumber eventDate "
        "eventTime year month day startDayOfYear endDayOfYear verbatimEventDate occurrenceRemarks habitat behavior "
        "vitality fieldNumber eventID informationWithheld dataGeneralizations dynamicProperties "
        "associatedSequences associatedTaxa reproductiveCondition establishmentMeans lifeStage sex individualCount "
        "samplingProtocol preparations locationID continent waterBody islandGroup island country countryCode "
        "stateProvince county municipality locality locationRemarks decimalLatitude decimalLongitude geodeticDatum "
        "coordinateUncertaintyInMeters verbatimCoordinates georeferencedBy georeferenceProtocol "
        "georeferenceSources georeferenceVerificationStatus georeferenceRemarks minimumElevationInMeters "
        "maximumElevationInMeters minimumDepthInMeters maximumDepthInMeters verbatimDepth verbatimElevation "
        "disposition language recordEnteredBy modified rights rightsHolder accessRights recordID references"));
    return columns;
}

const QList<ArchiveColumn> &symbiotaColumns()
{
    static const QList<ArchiveColumn> columns = columnsNamed(QStringLiteral(
        "institutionCode collectionCode ownerInstitutionCode basisOfRecord occurrenceID catalogNumber "
        "otherCatalogNumbers higherClassification kingdom phylum class order family scientificName taxonID "
        "scientificNameAuthorship genus subgenus specificEpithet verbatimTaxonRank infraspecificEpithet "
        "cultivarEpithet tradeName taxonRank identifiedBy dateIdentified identificationReferences "
        "identificationRemarks taxonRemarks identificationQualifier typeStatus recordedBy "
        "associatedCollectors recordNumber eventDate eventDate2 eventTime year month day startDayOfYear "
        "endDayOfYear verbatimEventDate occurrenceRemarks habitat substrate verbatimAttributes behavior "
        "vitality fieldNumber eventID informationWithheld dataGeneralizations dynamicProperties "
        "associatedSequences associatedTaxa reproductiveCondition establishmentMeans cultivationStatus "
        "lifeStage sex individualCount samplingProtocol preparations locationID continent waterBody "
        "islandGroup island country countryCode stateProvince county municipality locality locationRemarks "
        "recordSecurity securityReason decimalLatitude decimalLongitude geodeticDatum "
        "coordinateUncertaintyInMeters verbatimCoordinates georeferencedBy georeferenceProtocol "
        "georeferenceSources georeferenceVerificationStatus georeferenceRemarks minimumElevationInMeters "
        "maximumElevationInMeters minimumDepthInMeters maximumDepthInMeters verbatimDepth verbatimElevation "
        "disposition language recordEnteredBy modified sourcePrimaryKey-dbpk collID recordID references"));
    return columns;
}

const QList<ArchiveColumn> &multimediaColumns()
{
    const auto in = [](const QString &space, const char *name) {
        return ArchiveColumn{QLatin1String(name), space + QLatin1String(name)};
    };
    static const QList<ArchiveColumn> columns{{QStringLiteral("coreid"), QString()}, in(dcTerms, "identifier"),
        in(audiovisual, "accessURI"), in(audiovisual, "thumbnailAccessURI"), in(audiovisual, "goodQualityAccessURI"),
        in(dcTerms, "format"), in(dcTerms, "type"), in(audiovisual, "subtype"), in(dcTerms, "rights"),
        in(xmpRights, "Owner"), in(dcElements, "creator"), in(xmpRights, "UsageTerms"), in(xmpRights, "WebStatement"),
        in(audiovisual, "caption"), in(audiovisual, "comments"), in(audiovisual, "tag"),
        in(audiovisual, "providerManagedID"),
        {QStringLiteral("MetadataDate"), QStringLiteral("http://ns.adobe.com/xap/1.0/MetadataDate")},
        in(audiovisual, "associatedSpecimenReference"), in(audiovisual, "metadataLanguage")};
    return columns;
}

const QList<ArchiveColumn> &identifierColumns()
{
    static const QList<ArchiveColumn> columns{{QStringLiteral("coreid"), QString()},
        {QStringLiteral("identifier"), dcTerms + QStringLiteral("identifier")},
        {QStringLiteral("title"), dcTerms + QStringLiteral("title")},
        {QStringLiteral("format"), dcTerms + QStringLiteral("format")},
        {QStringLiteral("recordID"), symbiota + QStringLiteral("identifier/recordID")},
        {QStringLiteral("initialTimestamp"), symbiota + QStringLiteral("identifier/initialTimestamp")}};
    return columns;
}

QByteArray csvOf(const QList<ArchiveColumn> &columns, const QList<Row> &rows)
{
    QStringList header;
    for (const ArchiveColumn &column : columns)
        header.append(column.name);
    const auto line = [](const QStringList &cells) { return csvLine(cells).chopped(2) + '\n'; }; // as meta.xml says
    QByteArray csv = line(header);
    for (const Row &row : rows) {
        QStringList cells;
        for (const ArchiveColumn &column : columns)
            cells.append(row.value(column.name).toString());
        csv += line(cells);
    }
    return csv;
}

QString recordPage(const QVariant &occid, const QUrl &portal)
{
    return QStringLiteral("%1/collections/individual/index.php?occid=%2").arg(portal.toString(), occid.toString());
}

void redact(Row &row)
{
    QStringList withheld;
    for (const auto &column : {QStringLiteral("eventDate"), QStringLiteral("month"), QStringLiteral("day"),
             QStringLiteral("startDayOfYear"), QStringLiteral("endDayOfYear"), QStringLiteral("recordNumber"),
             QStringLiteral("locality"), QStringLiteral("decimalLatitude"), QStringLiteral("decimalLongitude")}) {
        if (!row.take(column).toString().isEmpty())
            withheld.append(column);
    }
    row.insert(QStringLiteral("informationWithheld"),
        QString(QStringLiteral("field values redacted: ") + withheld.join(QStringLiteral(", "))));
}

QString joinedIdentifiers(const QList<Row> &identifiers)
{
    QStringList texts;
    for (const Row &identifier : identifiers) {
        texts.append(QStringLiteral("%1: %2").arg(identifier.value(QStringLiteral("identifierName")).toString(),
            identifier.value(QStringLiteral("identifierValue")).toString()));
    }
    return texts.join(QStringLiteral("; "));
}

Row occurrenceRow(const ArchivedRecord &record, const QUrl &portal)
{
    Row row = record.row;
    const auto collection = collectionWith(row.value(QStringLiteral("collid")).toInt());
    row.insert(QStringLiteral("id"), row.value(QStringLiteral("occid")));
    row.insert(QStringLiteral("collID"), row.value(QStringLiteral("collid")));
    if (collection) {
        row.insert(QStringLiteral("institutionCode"), collection->institutionCode);
        row.insert(QStringLiteral("collectionCode"), collection->collectionCode);
        row.insert(QStringLiteral("collectionID"), collection->guid);
    }
    if (row.value(QStringLiteral("occurrenceID")).isNull())
        row.insert(QStringLiteral("occurrenceID"), row.value(QStringLiteral("recordID")));
    row.insert(QStringLiteral("otherCatalogNumbers"), joinedIdentifiers(record.identifiers));
    row.insert(QStringLiteral("scientificName"), row.value(QStringLiteral("sciname")));
    row.insert(QStringLiteral("modified"), row.value(QStringLiteral("dateLastModified")));
    row.insert(QStringLiteral("rights"), publicDomain);
    row.insert(QStringLiteral("rightsHolder"), QStringLiteral("Practice Herbarium"));
    row.insert(QStringLiteral("references"), recordPage(row.value(QStringLiteral("occid")), portal));

    const QDate day = QDate::fromString(row.value(QStringLiteral("eventDate")).toString(), Qt::ISODate);
    if (day.isValid()) {
        row.insert(QStringLiteral("year"), day.year());
        row.insert(QStringLiteral("month"), day.month());
        row.insert(QStringLiteral("day"), day.day());
        row.insert(QStringLiteral("startDayOfYear"), day.dayOfYear());
        row.insert(QStringLiteral("endDayOfYear"), day.dayOfYear());
    }
    if (record.isRedacted)
        redact(row);
    return row;
}

Row multimediaRow(const Row &media, const QUrl &portal)
{
    const auto url
        = [&](const char *column) { return absoluteUrl(media.value(QLatin1String(column)).toString(), portal); };
    return {{QStringLiteral("coreid"), media.value(QStringLiteral("occid"))},
        {QStringLiteral("identifier"), url("originalUrl")}, {QStringLiteral("accessURI"), url("originalUrl")},
        {QStringLiteral("thumbnailAccessURI"), url("thumbnailUrl")},
        {QStringLiteral("goodQualityAccessURI"), url("url")},
        {QStringLiteral("format"), media.value(QStringLiteral("format"))},
        {QStringLiteral("type"), QStringLiteral("StillImage")},
        {QStringLiteral("subtype"), QStringLiteral("Photograph")},
        {QStringLiteral("rights"), media.value(QStringLiteral("rights"))},
        {QStringLiteral("Owner"), QStringLiteral("Practice Herbarium")},
        {QStringLiteral("creator"), media.value(QStringLiteral("creator"))},
        {QStringLiteral("UsageTerms"), QStringLiteral("CC0 1.0 (Public-domain)")},
        {QStringLiteral("WebStatement"), publicDomain},
        {QStringLiteral("caption"), media.value(QStringLiteral("caption"))},
        {QStringLiteral("comments"), media.value(QStringLiteral("notes"))},
        {QStringLiteral("providerManagedID"),
            QString(QStringLiteral("urn:uuid:") + media.value(QStringLiteral("recordID")).toString())},
        {QStringLiteral("MetadataDate"), media.value(QStringLiteral("initialTimestamp"))},
        {QStringLiteral("associatedSpecimenReference"), recordPage(media.value(QStringLiteral("occid")), portal)},
        {QStringLiteral("metadataLanguage"), QStringLiteral("en")}};
}

} // namespace

ArchiveTable occurrenceTable(const ArchiveContent &content, const QUrl &portal)
{
    QList<Row> rows;
    for (const ArchivedRecord &record : content.records)
        rows.append(occurrenceRow(record, portal));
    const auto &columns = content.schema == ArchiveSchema::Symbiota ? symbiotaColumns() : darwinCoreColumns();
    return {QStringLiteral("occurrences.csv"), QStringLiteral("http://rs.tdwg.org/dwc/terms/Occurrence"), columns,
        csvOf(columns, rows)};
}

ArchiveTable multimediaTable(const QList<Row> &media, const QUrl &portal)
{
    QList<Row> rows;
    for (const Row &row : media)
        rows.append(multimediaRow(row, portal));
    return {QStringLiteral("multimedia.csv"), QStringLiteral("http://rs.tdwg.org/ac/terms/Multimedia"),
        multimediaColumns(), csvOf(multimediaColumns(), rows)};
}

ArchiveTable identifierTable(const QList<Row> &identifiers)
{
    QList<Row> rows;
    for (const Row &identifier : identifiers) {
        rows.append({{QStringLiteral("coreid"), identifier.value(QStringLiteral("occid"))},
            {QStringLiteral("identifier"), identifier.value(QStringLiteral("identifierValue"))},
            {QStringLiteral("title"), identifier.value(QStringLiteral("identifierName"))},
            {QStringLiteral("recordID"), identifier.value(QStringLiteral("recordID"))},
            {QStringLiteral("initialTimestamp"), identifier.value(QStringLiteral("initialTimestamp"))}});
    }
    return {QStringLiteral("identifiers.csv"), QStringLiteral("http://rs.gbif.org/terms/1.0/Identifier"),
        identifierColumns(), csvOf(identifierColumns(), rows)};
}

} // namespace Practice
