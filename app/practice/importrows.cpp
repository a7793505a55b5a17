#include "importrows.h"

#include "importfields.h"
#include "mediatypes.h"
#include "portalrows.h"
#include "practiceschema.h"

namespace Practice {

ImportWords importWordsIn(const QString &language)
{
    if (language != QLatin1String("es"))
        return {};
    return {.starting = QStringLiteral("Comenzando a procesar el archivo de entrada"),
        .processing = QStringLiteral("Identificador de procesamiento"),
        .loaded = QStringLiteral("Medios cargado exitosamente"),
        .statistics = QStringLiteral("Actualizando estadísticas..."),
        .done = QStringLiteral("Archivo de entrada de proceso terminado")};
}

QString importLine(const QString &text, bool indented)
{
    return QStringLiteral("<li style=\"%1\">%2</li>")
        .arg(indented ? QStringLiteral("margin-left:15px") : QString(), text);
}

namespace {

QString fileErrorLines(const QString &error)
{
    const QString line = importLine(QStringLiteral("ERROR: %1").arg(error.toHtmlEscaped()));
    const bool isAboutType = error.startsWith(QLatin1String("File type not allowed"));
    return isAboutType ? line
            + QStringLiteral("<div style=\"margin-left:15px\">Ensure mapping links point directly at "
                             "the media file</div>")
                       : line;
}

} // namespace

QString ImportRows::cell(const QStringList &row, const QString &field) const
{
    return row.value(m_task.columns.value(field, -1)).trimmed();
}

QStringList ImportRows::identifiers(const QStringList &row) const
{
    QStringList values;
    for (const QString &field : identifierTargets()) {
        const QString value = row.value(m_task.columns.value(field, -1));
        if (!value.isEmpty())
            values.append(value);
    }
    return values;
}

/// The identifiers of a row are joined with OR: two of them may find two records.
QList<Row> ImportRows::matching(Sql &sql, const QStringList &row) const
{
    QStringList clauses;
    QVariantList values{m_task.collection};
    const auto add = [&](const char *field, const QString &clause, const QVariantList &compared) {
        if (!cell(row, QLatin1String(field)).isEmpty()) {
            clauses.append(clause);
            values += compared;
        }
    };
    const QString other = cell(row, QStringLiteral("othercatalognumbers"));
    const QString guid = cell(row, QStringLiteral("occurrenceid"));
    const QString occid = cell(row, QStringLiteral("occid"));
    add("catalognumber", QStringLiteral("catalogKey=?"), {catalogKey(cell(row, QStringLiteral("catalognumber")))});
    add("othercatalognumbers",
        QStringLiteral("otherCatalogNumbers=? COLLATE NOCASE OR occid IN (SELECT occid FROM omoccuridentifiers WHERE "
                       "identifierValue=?)"),
        {other, other});
    add("occurrenceid", QStringLiteral("occurrenceID=? OR recordID=?"), {guid, guid});
    add("occid", QStringLiteral("occid=? OR recordID=?"), {occid.toLongLong(), occid});
    if (clauses.isEmpty())
        return {};
    return sql.rows(QStringLiteral("SELECT * FROM omoccurrences WHERE collid=? AND (%1) ORDER BY occid")
                        .arg(clauses.join(QStringLiteral(" OR "))),
        values);
}

/// Also a row without any identifier makes a record, a blank one.
QList<Row> ImportRows::newRecord(Sql &sql, const QStringList &row, QString &lines)
{
    const QString catalogNumber = cell(row, QStringLiteral("catalognumber"));
    const QString other = cell(row, QStringLiteral("othercatalognumbers"));
    const bool hasOnlyGuid = catalogNumber.isEmpty() && other.isEmpty() && !identifiers(row).isEmpty();
    if (hasOnlyGuid) {
        lines += importLine(QStringLiteral("SKIPPED: Unable to create new record based on occurrenceID"), true);
        return {};
    }
    const Row record{{QStringLiteral("collid"), m_task.collection},
        {QStringLiteral("catalogNumber"), catalogNumber.isEmpty() ? QVariant() : QVariant(catalogNumber)},
        {QStringLiteral("otherCatalogNumbers"), other.isEmpty() ? QVariant() : QVariant(other)},
        {QStringLiteral("processingStatus"), QStringLiteral("unprocessed")},
        {QStringLiteral("recordEnteredBy"), m_task.login}};
    if (const auto complaint = complaintAbout(QStringLiteral("omoccurrences"), record)) {
        lines += importLine(QStringLiteral("ERROR: %1").arg(complaint->toHtmlEscaped()));
        return {};
    }
    const qint64 occid = addOccurrence(sql, record);
    const QString joined = identifiers(row).join(QStringLiteral(", "));
    lines += importLine(QStringLiteral("Unable to find record with matching %1; new occurrence record created")
                            .arg(joined.toHtmlEscaped()),
        true);
    return {*occurrenceWith(sql, occid)};
}

tl::expected<Row, QString> ImportRows::mediaOf(const QStringList &row) const
{
    const QString originalUrl = cell(row, QStringLiteral("originalurl"));
    if (originalUrl.isEmpty())
        return tl::make_unexpected(importLine(QStringLiteral("ERROR `originalUrl` field mapping is required"), true));
    if (m_task.mediaUploadType.isEmpty())
        return tl::make_unexpected(importLine(QStringLiteral("ERROR `mediaUploadType` is required"), true));
    const auto file = linkedFile(originalUrl, cell(row, QStringLiteral("format")), m_task.mediaUploadType);
    if (!file)
        return tl::make_unexpected(fileErrorLines(file.error()));

    Row media{{QStringLiteral("originalUrl"), originalUrl}, {QStringLiteral("format"), file->format},
        {QStringLiteral("mediaType"), file->format.section(u'/', 0, 0)}, {QStringLiteral("username"), m_task.login}};
    if (!file->name.isEmpty())
        media.insert(QStringLiteral("sourceIdentifier"), QString(QStringLiteral("filename: ") + file->name));
    for (const auto &[field, column] : mediaColumns().asKeyValueRange()) {
        const QString value = cell(row, field);
        const bool isEmpty = value.isEmpty() || value == QLatin1String("0"); // what PHP takes for nothing
        if (!isEmpty && column != QLatin1String("format") && column != QLatin1String("sortOccurrence"))
            media.insert(column, value);
    }
    if (const auto order = sortNumber(cell(row, QStringLiteral("sortoccurrence"))); order && *order != 0)
        media.insert(QStringLiteral("sortOccurrence"), *order);
    return media;
}

QString ImportRows::mediaLines(Sql &sql, const Row &record, const Row &media)
{
    Row row = media;
    const qint64 occid = record.value(QStringLiteral("occid")).toLongLong();
    row.insert(QStringLiteral("occid"), occid);
    const auto added = addMedia(sql, row);
    m_succeeded = added.has_value();
    if (!added)
        return importLine(QStringLiteral("ERROR: %1").arg(added.error().toHtmlEscaped()));
    return importLine(QStringLiteral("%1: <a href=\"../editor/occurrenceeditor.php?occid=%2\" target=\"_blank\">%2</a>")
                          .arg(m_task.words.loaded)
                          .arg(occid),
        true);
}

QString ImportRows::linesFor(int number, const QStringList &row)
{
    m_succeeded = false;
    const QString joined = identifiers(row).join(QStringLiteral(", "));
    QString lines
        = importLine(QStringLiteral("#%1: %2: %3").arg(number).arg(m_task.words.processing, joined.toHtmlEscaped()));
    const bool isKnown = m_store.run([&](Sql &sql) { return !matching(sql, row).isEmpty(); });
    if (!isKnown && !m_task.createNew) {
        return lines
            + importLine(QStringLiteral("SKIPPED: Unable to find record matching any provided identifier(s): %1")
                             .arg(joined.toHtmlEscaped()),
                true);
    }
    const auto media = mediaOf(row); // may ask the image's server, so not while the store waits
    return m_store.run([&](Sql &sql) {
        QList<Row> records = matching(sql, row);
        if (records.isEmpty())
            records = newRecord(sql, row, lines);
        for (const Row &record : records)
            lines += media ? mediaLines(sql, record, *media) : media.error();
        return lines;
    });
}

} // namespace Practice
