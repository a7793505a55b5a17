#include "practiceschema.h"

#include <QHash>

namespace Practice {

namespace {

const QStringList &statements()
{
    static const QStringList list{
        QStringLiteral("CREATE TABLE IF NOT EXISTS omoccurrences (occid INTEGER PRIMARY KEY AUTOINCREMENT, collid INT, "
                       "basisOfRecord, occurrenceID, catalogNumber, otherCatalogNumbers, family, sciname, "
                       "scientificNameAuthorship, recordedBy, recordNumber, eventDate, eventDate2, country, "
                       "stateProvince, county, locality, recordSecurity INT NOT NULL DEFAULT 0, securityReason, "
                       "decimalLatitude REAL, decimalLongitude REAL, processingStatus, recordEnteredBy, recordID, "
                       "dateEntered, dateLastModified, catalogKey)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS byNumber ON omoccurrences (catalogKey, collid)"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS omoccuridentifiers (idomoccuridentifiers INTEGER PRIMARY KEY, "
                       "occid INT, identifierValue TEXT COLLATE NOCASE, identifierName, recordID, initialTimestamp)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS identifiersByOccid ON omoccuridentifiers (occid)"),
        QStringLiteral(
            "CREATE TABLE IF NOT EXISTS media (mediaID INTEGER PRIMARY KEY AUTOINCREMENT, tid INT, occid INT, "
            "url, thumbnailUrl, originalUrl, archiveUrl, sourceUrl, referenceUrl, imageType, mediaType, "
            "format, caption, creator, creatorUid INT, owner, locality, anatomy, copyright, rights, "
            "accessRights, notes, username, sourceIdentifier, hashFunction, hashValue, mediaMD5, "
            "pixelYDimension INT, pixelXDimension INT, dynamicProperties, defaultDisplay INT, recordID, "
            "sortSequence INT DEFAULT 50, sortOccurrence INT DEFAULT 5, initialTimestamp)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS mediaByOccid ON media (occid)"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS useraccesstokens (token TEXT COLLATE NOCASE PRIMARY KEY, uid INT)"),
    };
    return list;
}

int lengthOf(const QString &table, const QString &column)
{
    static const QHash<QString, int> occurrence{{QStringLiteral("catalogNumber"), 32},
        {QStringLiteral("occurrenceID"), 255}, {QStringLiteral("sciname"), 255}, {QStringLiteral("recordedBy"), 255},
        {QStringLiteral("recordNumber"), 45}, {QStringLiteral("country"), 64}, {QStringLiteral("stateProvince"), 255},
        {QStringLiteral("county"), 255}, {QStringLiteral("processingStatus"), 45}};
    static const QHash<QString, int> media{{QStringLiteral("imageType"), 50}, {QStringLiteral("mediaType"), 45},
        {QStringLiteral("format"), 45}, {QStringLiteral("caption"), 100}, {QStringLiteral("creator"), 100},
        {QStringLiteral("owner"), 250}, {QStringLiteral("locality"), 250}, {QStringLiteral("anatomy"), 100},
        {QStringLiteral("notes"), 350}, {QStringLiteral("username"), 45}, {QStringLiteral("sourceIdentifier"), 150},
        {QStringLiteral("hashFunction"), 45}, {QStringLiteral("hashValue"), 45}, {QStringLiteral("mediaMD5"), 45},
        {QStringLiteral("recordID"), 45}, {QStringLiteral("dynamicProperties"), 65'535}};
    return (table == QLatin1String("media") ? media : occurrence).value(column, 255);
}

bool isNumberColumn(const QString &column)
{
    static const QStringList columns{QStringLiteral("tid"), QStringLiteral("occid"), QStringLiteral("creatorUid"),
        QStringLiteral("sortSequence"), QStringLiteral("sortOccurrence")};
    return columns.contains(column);
}

bool isInteger(const QString &text)
{
    bool isNumber = false;
    text.toLongLong(&isNumber);
    return isNumber;
}

QString escapedBytes(QStringView character)
{
    QString text;
    for (const char byte : character.toUtf8())
        text += QStringLiteral("\\x%1").arg(uint(uchar(byte)), 2, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x');
    return text;
}

} // namespace

bool createSchema(Sql &sql)
{
    return std::all_of(
        statements().begin(), statements().end(), [&sql](const QString &statement) { return sql.execute(statement); });
}

std::optional<QString> complaintAbout(const QString &table, const Row &row)
{
    for (const auto &[column, value] : row.asKeyValueRange()) {
        const QString text = value.toString();
        if (table == QLatin1String("media") && isNumberColumn(column) && !value.isNull() && !isInteger(text)) {
            return QStringLiteral("Incorrect integer value: '%1' for column `symbiota`.`media`.`%2` at row 1")
                .arg(text, column);
        }
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i).isHighSurrogate()) {
                return QStringLiteral("Incorrect string value: '%1' for column `symbiota`.`%2`.`%3` at row 1")
                    .arg(escapedBytes(QStringView(text).mid(i, 2)), table, column);
            }
        }
        if (text.size() > lengthOf(table, column))
            return QStringLiteral("Data too long for column '%1' at row 1").arg(column);
    }
    return {};
}

} // namespace Practice
