#include "occurrenceapi.h"

#include "pages.h"
#include "portalrows.h"

#include <QJsonArray>

namespace Practice {

namespace {

constexpr int largestPage = 300;

struct Condition {
    QString clause;
    QVariantList values;

    void add(const QString &more, const QVariantList &moreValues)
    {
        clause += QStringLiteral(" AND ") + more;
        values += moreValues;
    }
};

/// What the validator has against a number of the query.
std::optional<Answer> complaintAboutNumber(const Request &request, const QString &name)
{
    const auto text = fieldIn(request.query, name);
    bool isNumber = true;
    if (text)
        text->toLongLong(&isNumber);
    if (isNumber)
        return {};
    return invalidField(name, QStringLiteral("The %1 must be an integer.").arg(name));
}

std::optional<Answer> complaint(const Request &request)
{
    for (const auto &name : {QStringLiteral("collid"), QStringLiteral("limit"), QStringLiteral("offset")}) {
        if (auto answer = complaintAboutNumber(request, name))
            return answer;
    }
    const int limit = request.value(QStringLiteral("limit")).toInt();
    if (limit > largestPage) {
        return invalidField(
            QStringLiteral("limit"), QStringLiteral("The limit may not be greater than %1.").arg(largestPage));
    }
    const bool brokenDates
        = request.has(QStringLiteral("dateLastModifiedMin")) && !request.has(QStringLiteral("dateLastModifiedMax"));
    if (limit < 0 || brokenDates)
        return frameworkError(500);
    return {};
}

Condition conditionOf(const Request &request)
{
    Condition condition{QStringLiteral("recordSecurity=0"), {}};
    if (const auto collection = fieldIn(request.query, QStringLiteral("collid")))
        condition.add(QStringLiteral("collid=?"), {collection->toLongLong()});
    if (const auto number = fieldIn(request.query, QStringLiteral("catalogNumber")))
        condition.add(QStringLiteral("catalogNumber IS NOT NULL AND catalogKey=?"), {catalogKey(*number)});
    if (const auto guid = fieldIn(request.query, QStringLiteral("occurrenceID")))
        condition.add(QStringLiteral("(occurrenceID=? OR recordID=?)"), {*guid, *guid});
    if (const auto identifier = fieldIn(request.query, QStringLiteral("additionalIdentifier"))) {
        condition.add(
            QStringLiteral("occid IN (SELECT occid FROM omoccuridentifiers WHERE identifierValue=? COLLATE NOCASE)"),
            {*identifier});
    }
    for (const auto &column : {QStringLiteral("family"), QStringLiteral("sciname"), QStringLiteral("recordedBy"),
             QStringLiteral("recordNumber"), QStringLiteral("country"), QStringLiteral("stateProvince"),
             QStringLiteral("county")}) {
        if (const auto value = fieldIn(request.query, column))
            condition.add(column + QStringLiteral("=? COLLATE NOCASE"), {*value});
    }
    return condition;
}

QJsonArray statistics(Sql &sql, const Condition &condition)
{
    const auto rows = sql.rows(
        QStringLiteral("SELECT collid, count(*) AS occurrences, sum((SELECT count(*) FROM media m WHERE "
                       "m.occid=o.occid)) AS images FROM omoccurrences o WHERE %1 GROUP BY collid ORDER BY collid")
            .arg(condition.clause),
        condition.values);
    QJsonArray results;
    for (const Row &row : rows) {
        results.append(QJsonObject{{QStringLiteral("collid"), row.value(QStringLiteral("collid")).toInt()},
            {QStringLiteral("occurrenceCount"), row.value(QStringLiteral("occurrences")).toInt()},
            {QStringLiteral("mediaCount"), row.value(QStringLiteral("images")).toInt()}});
    }
    return results;
}

QJsonObject listPage(Sql &sql, const Condition &condition, int limit, qint64 offset)
{
    const auto rows = sql.rows(
        QStringLiteral("SELECT * FROM omoccurrences WHERE %1 ORDER BY occid LIMIT ? OFFSET ?").arg(condition.clause),
        condition.values + QVariantList{limit, offset});
    QJsonArray results;
    for (const Row &row : rows)
        results.append(occurrenceJson(sql, row));
    const auto count = sql.value(
        QStringLiteral("SELECT count(*) FROM omoccurrences WHERE %1").arg(condition.clause), condition.values);
    return {{QStringLiteral("offset"), offset}, {QStringLiteral("limit"), limit},
        {QStringLiteral("endOfRecords"), false}, // also on the last page
        {QStringLiteral("count"), count.toLongLong()}, {QStringLiteral("results"), results}};
}

QList<Row> rowsFor(Sql &sql, const QString &id, bool isNumber)
{
    if (isNumber)
        return sql.rows(QStringLiteral("SELECT * FROM omoccurrences WHERE occid=?"), {id.toLongLong()});
    return sql.rows(QStringLiteral("SELECT * FROM omoccurrences WHERE recordID=? OR occurrenceID=?"), {id, id});
}

bool isNumeric(const QString &id)
{
    bool isNumber = false;
    id.toLongLong(&isNumber);
    return isNumber;
}

} // namespace

Answer occurrenceList(const PortalContext &portal, const Request &request)
{
    if (auto answer = complaint(request))
        return *answer;
    const Condition condition = conditionOf(request);
    const int limit = fieldIn(request.query, QStringLiteral("limit")).value_or(QStringLiteral("100")).toInt();
    const qint64 offset = std::max(0LL, request.value(QStringLiteral("offset")).toLongLong());
    const bool onlyStatistics = request.value(QStringLiteral("returnStatistics")) == QLatin1String("1");
    return portal.store.run([&](Sql &sql) {
        if (onlyStatistics)
            return jsonAnswer(200, QJsonObject{{QStringLiteral("results"), statistics(sql, condition)}});
        return jsonAnswer(200, listPage(sql, condition, limit, offset));
    });
}

Answer oneOccurrence(const PortalContext &portal, const Request &request, const QString &id)
{
    const QString includeMedia = request.value(QStringLiteral("includeMedia"));
    if (!includeMedia.isEmpty() && includeMedia != QLatin1String("0") && includeMedia != QLatin1String("1"))
        return invalidField(QStringLiteral("includeMedia"), QStringLiteral("The include media must be an integer."));

    return portal.store.run([&](Sql &sql) {
        const auto rows = rowsFor(sql, id, isNumeric(id));
        if (rows.isEmpty()) {
            return jsonError(404,
                isNumeric(id) ? QStringLiteral("Occurrence not found")
                              : QStringLiteral("Occurrence not found with that ID"));
        }
        QJsonObject record = occurrenceJson(sql, rows.first());
        if (includeMedia == QLatin1String("1")) {
            QJsonArray media;
            for (const Row &row : mediaOf(sql, rows.first().value(QStringLiteral("occid")).toLongLong()))
                media.append(mediaJson(row, portal.url));
            record.insert(QStringLiteral("media"), media);
        }
        return jsonAnswer(200, QJsonArray{record});
    });
}

Answer brokenSubresource(const QString &id)
{
    return isNumeric(id) ? frameworkError(500) : jsonError(404, QStringLiteral("Occurrence not found with that ID"));
}

} // namespace Practice
