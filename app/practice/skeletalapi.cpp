#include "skeletalapi.h"

#include "apiinput.h"
#include "pages.h"
#include "portalrows.h"
#include "practiceschema.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>

namespace Practice {

namespace {

const QStringList &usedFields()
{
    static const QStringList fields
        = QStringLiteral("catalogNumber sciname scientificNameAuthorship family recordedBy recordNumber eventDate "
                         "eventDate2 country stateProvince county processingStatus")
              .split(u' ');
    return fields;
}

QJsonObject usedPart(const QJsonObject &input)
{
    QJsonObject part;
    for (const QString &field : usedFields()) {
        if (!input.value(field).toVariant().toString().isEmpty())
            part.insert(field, input.value(field));
    }
    return part;
}

bool isDate(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate).isValid();
}

/// A date in words passes the validator, and only the database refuses it.
bool passesAsDate(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("^[A-Za-z]{3,}\\.? +\\d{1,2},? +\\d{4}$"));
    return isDate(text) || words.match(text).hasMatch();
}

std::optional<Row> recordFor(Sql &sql, const QString &target, const QString &identifier, int collection)
{
    QString clause;
    QVariantList values{identifier};
    if (target.isEmpty() || target == QLatin1String("CATALOGNUMBER")) {
        clause = QStringLiteral("catalogNumber IS NOT NULL AND catalogKey=?");
        values = {catalogKey(identifier)};
    } else if (target == QLatin1String("IDENTIFIERS")) {
        clause = QStringLiteral("occid IN (SELECT occid FROM omoccuridentifiers WHERE identifierValue=?)");
    } else if (target == QLatin1String("GUID")) {
        clause = QStringLiteral("? IN (occurrenceID, recordID)");
    } else if (target == QLatin1String("OCCID")) {
        clause = QStringLiteral("occid=?");
        values = {identifier.toLongLong()};
    }
    if (identifier.isEmpty() || clause.isEmpty())
        return {};
    const auto rows
        = sql.rows(QStringLiteral("SELECT * FROM omoccurrences WHERE %1 AND collid=? ORDER BY occid").arg(clause),
            values << collection);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

Row rowOf(const QJsonObject &object)
{
    return object.toVariantMap();
}

Answer filledIn(Sql &sql, const Row &record, const QJsonObject &fields)
{
    QJsonObject affected;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (record.value(field.key()).toString().isEmpty())
            affected.insert(field.key(), field.value());
    }
    if (complaintAbout(QStringLiteral("omoccurrences"), rowOf(affected)))
        return frameworkError(500);
    sql.update(QStringLiteral("omoccurrences"), rowOf(affected), QStringLiteral("occid"),
        record.value(QStringLiteral("occid")).toLongLong());
    // PHP writes an empty object as an empty list.
    const QJsonValue listed = affected.isEmpty() ? QJsonValue(QJsonArray()) : QJsonValue(affected);
    return jsonAnswer(200,
        QJsonObject{{QStringLiteral("number of fields affected"), affected.size()},
            {QStringLiteral("fields affected"), listed}});
}

Answer created(Sql &sql, QJsonObject fields, const QJsonValue &collection)
{
    const auto word = [&](const char *name) { return fields.value(QLatin1String(name)).toString(); };
    const bool badDate = (!word("eventDate").isEmpty() && !isDate(word("eventDate")))
        || (!word("eventDate2").isEmpty() && !isDate(word("eventDate2")));
    if (word("processingStatus").isEmpty())
        fields.insert(QStringLiteral("processingStatus"), QStringLiteral("unprocessed"));
    Row row = rowOf(fields);
    if (badDate || complaintAbout(QStringLiteral("omoccurrences"), row))
        return frameworkError(500);
    row.insert(QStringLiteral("collid"), collection.toVariant().toInt());
    const qint64 occid = addOccurrence(sql, row);
    const Row stored = *occurrenceWith(sql, occid);
    fields.insert(QStringLiteral("collid"), collection);
    fields.insert(QStringLiteral("recordID"), stored.value(QStringLiteral("recordID")).toString());
    fields.insert(QStringLiteral("dateEntered"), stored.value(QStringLiteral("dateEntered")).toString());
    fields.insert(QStringLiteral("occid"), occid);
    return jsonAnswer(201, fields);
}

std::optional<Answer> refusal(const Person &person, int collection)
{
    if (!person.hasRoles())
        return frameworkError(500); // its roles are looked for without looking whether there are any
    if (!person.mayEdit(collection))
        return jsonError(401, QStringLiteral("Unauthorized"));
    return {};
}

} // namespace

Answer skeletalRecord(const PortalContext &portal, const Request &request)
{
    const ApiInput input = apiInput(request);
    const auto person = tokenHolder(portal, input);
    if (!person)
        return person.error();
    const QJsonValue collection = input.fields.value(QStringLiteral("collid"));
    if (collection.toVariant().toString().isEmpty())
        return invalidField(QStringLiteral("collid"), QStringLiteral("The collid field is required."));
    for (const auto &date : {QStringLiteral("eventDate"), QStringLiteral("eventDate2")}) {
        const QString text = input.fields.value(date).toString();
        if (!text.isEmpty() && !passesAsDate(text))
            return invalidField(date, QStringLiteral("The %1 is not a valid date.").arg(date));
    }
    if (auto answer = refusal(*person, collection.toVariant().toInt()))
        return *answer;

    const QJsonObject fields = usedPart(input.fields);
    const QString identifier = input.fields.value(QStringLiteral("identifier")).toVariant().toString();
    const QString target = input.fields.value(QStringLiteral("identifierTarget")).toString();
    return portal.store.run([&](Sql &sql) {
        if (fields.isEmpty()) {
            return jsonError(400, QStringLiteral("Bad request: input data empty or does not contains allowed fields"));
        }
        if (const auto record = recordFor(sql, target, identifier, collection.toVariant().toInt()))
            return filledIn(sql, *record, fields);
        if (!fields.contains(QStringLiteral("catalogNumber"))) {
            return jsonError(
                400, QStringLiteral("catalogNumber or otherCatalogNumbers required when creating a new record"));
        }
        return created(sql, fields, collection);
    });
}

} // namespace Practice
