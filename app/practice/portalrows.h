#pragma once

#include "practicestore.h"

#include <QUrl>

class QJsonObject;

namespace Practice {

/// One of the practice portal's two collections.
struct Collection {
    int id = 0;
    QString institutionCode;
    QString collectionCode;
    QString name;
    QString managementType;
    QString guid;
};
const QList<Collection> &collections();
std::optional<Collection> collectionWith(int id);

/// What the database compares catalog numbers by: case, accents and trailing spaces do not count; leading spaces and
/// zeros do.
QString catalogKey(const QString &catalogNumber);

/// Database time (UTC), as in initialTimestamp and dateLastModified.
QString databaseTime();
/// The web server's own time (seven hours behind UTC), as in dateEntered.
QString serverTime();

/// The key of the new record. What the portal fills in by itself is filled in.
qint64 addOccurrence(Sql &sql, Row row);
void addIdentifier(Sql &sql, qint64 occid, const QString &name, const QString &value);

std::optional<Row> occurrenceWith(Sql &sql, qint64 occid);
QList<Row> identifiersOf(Sql &sql, qint64 occid);
QList<Row> mediaOf(Sql &sql, qint64 occid);

/// What the database says against the values of a media row; nothing when it takes them.
std::optional<QString> mediaComplaint(Sql &sql, const Row &row);
/// The row whose mediaID the text says in the database's way: it makes a number of what the text begins with.
std::optional<Row> mediaWithNumber(Sql &sql, const QString &id);
/// The key of the new row, or what the database says against it. Nothing makes two equal rows one, not even a recordID.
tl::expected<qint64, QString> addMedia(Sql &sql, Row row);

/// A number to sort by, as the forms take it; nothing when the text is no number.
std::optional<int> sortNumber(const QString &text);

/// A record as the API gives it: all columns, institution and identifiers filled in.
QJsonObject occurrenceJson(Sql &sql, const Row &row);
/// A media row as the API gives it: only `url` becomes absolute.
QJsonObject mediaJson(const Row &row, const QUrl &portal);

/// A number of bytes as the portal writes it.
QString byteText(qint64 bytes);

/// A stored URL made absolute.
QString absoluteUrl(const QString &stored, const QUrl &portal);

} // namespace Practice
