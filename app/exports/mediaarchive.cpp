#include "mediaarchive.h"

#include "archivedescription.h"
#include "csvtable.h"
#include "ziparchive.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <span>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(LinkExport)
};

struct ArchiveColumn {
    const char *name;
    const char *term;
    QString (*value)(const ExportedLink &);
};

/// The importer takes the core's id for the record's key at the collection's source. A bare occid could be the key of
/// another record.
QString coreId(const ExportedLink &exported)
{
    return QStringLiteral("occid:%1").arg(exported.record.occid);
}

constexpr std::array coreColumns{ArchiveColumn{"id", "", coreId},
    ArchiveColumn{"catalogNumber", "http://rs.tdwg.org/dwc/terms/catalogNumber",
        [](const ExportedLink &e) { return e.record.catalogNumber; }}};

constexpr std::array mediaColumns{ArchiveColumn{"coreid", "", coreId},
    ArchiveColumn{
        "identifier", "http://purl.org/dc/terms/identifier", [](const ExportedLink &e) { return e.link.originalUrl; }},
    ArchiveColumn{
        "type", "http://purl.org/dc/terms/type", [](const ExportedLink &) { return QStringLiteral("StillImage"); }},
    ArchiveColumn{
        "accessURI", "http://rs.tdwg.org/ac/terms/accessURI", [](const ExportedLink &e) { return e.link.originalUrl; }},
    ArchiveColumn{"goodQualityAccessURI", "http://rs.tdwg.org/ac/terms/goodQualityAccessURI",
        [](const ExportedLink &e) { return e.link.webUrl; }},
    ArchiveColumn{"thumbnailAccessURI", "http://rs.tdwg.org/ac/terms/thumbnailAccessURI",
        [](const ExportedLink &e) { return e.link.thumbnailUrl; }},
    ArchiveColumn{
        "archiveUrl", "https://symbiota.org/terms/archiveUrl", [](const ExportedLink &e) { return e.link.archiveUrl; }},
    ArchiveColumn{
        "format", "http://purl.org/dc/elements/1.1/format", [](const ExportedLink &e) { return e.link.format; }},
    ArchiveColumn{
        "caption", "http://rs.tdwg.org/ac/terms/caption", [](const ExportedLink &e) { return e.link.caption; }},
    ArchiveColumn{
        "creator", "http://purl.org/dc/elements/1.1/creator", [](const ExportedLink &e) { return e.link.creator; }},
    ArchiveColumn{"providerManagedID", "http://rs.tdwg.org/ac/terms/providerManagedID",
        [](const ExportedLink &e) { return e.link.sourceIdentifier; }},
    ArchiveColumn{"rights", "http://purl.org/dc/terms/rights", [](const ExportedLink &e) { return e.link.rights; }},
    // Not xmpRights:Owner, which the portal writes it as: what its importer puts into the copyright is this.
    ArchiveColumn{"UsageTerms", "http://ns.adobe.com/xap/1.0/rights/UsageTerms",
        [](const ExportedLink &e) { return e.link.copyright; }},
    ArchiveColumn{
        "comments", "http://rs.tdwg.org/ac/terms/comments", [](const ExportedLink &e) { return e.link.notes; }},
    ArchiveColumn{"hashFunction", "http://rs.tdwg.org/ac/terms/hashFunction",
        [](const ExportedLink &e) { return e.link.mediaMd5.isEmpty() ? QString() : QStringLiteral("MD5"); }},
    ArchiveColumn{
        "hashValue", "http://rs.tdwg.org/ac/terms/hashValue", [](const ExportedLink &e) { return e.link.mediaMd5; }}};

QStringList cellsOf(std::span<const ArchiveColumn> columns, const ExportedLink &exported)
{
    QStringList cells;
    for (const ArchiveColumn &column : columns)
        cells.append(column.value(exported));
    return cells;
}

ArchiveTable tableOf(const QString &rowType, const QString &file, std::span<const ArchiveColumn> columns)
{
    ArchiveTable table{.rowType = rowType, .file = file, .terms = {}, .csv = {}};
    QStringList header;
    for (const ArchiveColumn &column : columns) {
        header.append(QString::fromLatin1(column.name));
        table.terms.append(QString::fromLatin1(column.term));
    }
    table.csv = csvLine(header);
    return table;
}

ArchiveTable coreTable(const QList<ExportedLink> &links)
{
    ArchiveTable table = tableOf(
        QStringLiteral("http://rs.tdwg.org/dwc/terms/Occurrence"), QStringLiteral("occurrences.csv"), coreColumns);
    QSet<qint64> written;
    for (const ExportedLink &exported : links) {
        if (!written.contains(exported.record.occid))
            table.csv += csvLine(cellsOf(coreColumns, exported));
        written.insert(exported.record.occid);
    }
    return table;
}

ArchiveTable mediaTable(const QList<ExportedLink> &links)
{
    ArchiveTable table = tableOf(
        QStringLiteral("http://rs.tdwg.org/ac/terms/Multimedia"), QStringLiteral("multimedia.csv"), mediaColumns);
    for (const ExportedLink &exported : links)
        table.csv += csvLine(cellsOf(mediaColumns, exported));
    return table;
}

} // namespace

Result<QByteArray> mediaArchive(const QList<ExportedLink> &links, const ExportFacts &facts)
{
    const QList<ArchiveTable> tables{coreTable(links), mediaTable(links)};
    QList<std::pair<QString, QByteArray>> files{
        {QStringLiteral("meta.xml"), metaXml(tables)}, {QStringLiteral("eml.xml"), emlXml(facts)}};
    for (const ArchiveTable &table : tables)
        files.append({table.file, table.csv});
    return zipOf(files);
}
