#include "mediaapi.h"

#include "apiinput.h"
#include "fetchedtype.h"
#include "pages.h"
#include "portalrows.h"
#include "practiceschema.h"

#include <QJsonArray>

namespace Practice {

namespace {

const QStringList &acceptedFields()
{
    static const QStringList fields
        = QStringLiteral("url thumbnailUrl originalUrl archiveUrl sourceUrl referenceUrl tid occid imageType format "
                         "caption owner copyright rights accessRights locality notes anatomy username sourceIdentifier "
                         "hashFunction hashValue mediaMD5 dynamicProperties defaultDisplay sortSequence sortOccurrence")
              .split(u' ');
    return fields;
}

/// The accepted fields of the input; all others are dropped without a word.
QJsonObject acceptedPart(const QJsonObject &input)
{
    QJsonObject part;
    if (input.contains(QStringLiteral("mediumUrl")))
        part.insert(QStringLiteral("url"), input.value(QStringLiteral("mediumUrl")));
    for (const QString &field : acceptedFields()) {
        if (input.contains(field))
            part.insert(field, input.value(field));
    }
    return part;
}

std::optional<Answer> complaint(const PortalContext &portal, const QJsonObject &input)
{
    for (const auto &key : {QStringLiteral("tid"), QStringLiteral("occid")}) {
        if (input.contains(key) && !isIntegerValue(input.value(key)))
            return invalidField(key, QStringLiteral("The %1 must be an integer.").arg(key));
    }
    if (input.contains(QStringLiteral("occid"))) {
        const qint64 occid = input.value(QStringLiteral("occid")).toVariant().toLongLong();
        const bool isThere = portal.store.run([&](Sql &sql) { return occurrenceWith(sql, occid).has_value(); });
        if (!isThere)
            return invalidField(QStringLiteral("occid"), QStringLiteral("The selected occid is invalid."));
    }
    // A column that no longer exists, though the published description still names it.
    if (input.contains(QStringLiteral("photographer")) || input.contains(QStringLiteral("photographerUid")))
        return frameworkError(500);
    for (const auto &key : {QStringLiteral("sortOccurrence"), QStringLiteral("sortSequence")}) {
        if (input.contains(key) && !input.value(key).isNull() && !isIntegerValue(input.value(key)))
            return frameworkError(500);
    }
    return {};
}

/// The type that the image's own server tells, taken word for word.
tl::expected<QString, Answer> learnedFormat(const QString &originalUrl)
{
    const auto fetched = fetchType(QUrl(originalUrl));
    if (!fetched)
        return tl::make_unexpected(frameworkError(500));
    if (fetched->contentType.startsWith(QLatin1String("text/html"))) {
        return tl::make_unexpected(
            jsonError(401, QStringLiteral("format field required; unable to determine mime type dynamically")));
    }
    return fetched->contentType;
}

Row rowOf(const QJsonObject &object)
{
    Row row;
    for (auto field = object.begin(); field != object.end(); ++field)
        row.insert(field.key(), field.value().isNull() ? QVariant() : field.value().toVariant());
    return row;
}

/// A recordID that is gone may hit another row by the digits that it begins with.
std::optional<Row> mediaWith(Sql &sql, const QString &id)
{
    bool isNumber = false;
    id.toDouble(&isNumber);
    const auto rows = isNumber ? QList<Row>() : sql.rows(QStringLiteral("SELECT * FROM media WHERE recordID=?"), {id});
    return rows.isEmpty() ? mediaWithNumber(sql, id) : std::optional(rows.first());
}

Answer noSuchMedia()
{
    return jsonAnswer(400,
        QJsonObject{{QStringLiteral("status"), QStringLiteral("failure")},
            {QStringLiteral("error"), QStringLiteral("Media resource not found")}});
}

} // namespace

Answer mediaList(const PortalContext &portal, const Request &request)
{
    const int limit = fieldIn(request.query, QStringLiteral("limit")).value_or(QStringLiteral("100")).toInt();
    const qint64 offset = request.value(QStringLiteral("offset")).toLongLong();
    const QString tid = request.value(QStringLiteral("tid"));
    const auto condition = tid.isEmpty() ? QStringLiteral("1 OR ?") : QStringLiteral("tid=?");
    return portal.store.run([&](Sql &sql) {
        QJsonArray results;
        for (const Row &row : sql.rows(QStringLiteral("SELECT * FROM media WHERE %1 LIMIT ? OFFSET ?").arg(condition),
                 {tid.toInt(), std::min(limit, 300), offset}))
            results.append(mediaJson(row, portal.url));
        const QVariant count
            = sql.value(QStringLiteral("SELECT count(*) FROM media WHERE %1").arg(condition), {tid.toInt()});
        return jsonAnswer(200,
            QJsonObject{{QStringLiteral("offset"), offset}, {QStringLiteral("limit"), limit},
                {QStringLiteral("endOfRecords"), false}, {QStringLiteral("count"), count.toLongLong()},
                {QStringLiteral("results"), results}});
    });
}

Answer oneMedia(const PortalContext &portal, const QString &id)
{
    return portal.store.run([&](Sql &sql) {
        const auto row = mediaWith(sql, id);
        return row ? jsonAnswer(200, mediaJson(*row, portal.url)) : noSuchMedia();
    });
}

Answer createMedia(const PortalContext &portal, const Request &request)
{
    const ApiInput input = apiInput(request);
    if (!input.bodyIsJson)
        return jsonError(400, QStringLiteral("Invalid JSON format in request body"));
    if (const auto person = tokenHolder(portal, input); !person)
        return person.error();
    if (input.fields.value(QStringLiteral("originalUrl")).toString().isEmpty())
        return invalidField(QStringLiteral("originalUrl"), QStringLiteral("The original url field is required."));
    if (auto answer = complaint(portal, input.fields))
        return *answer;

    QJsonObject media = acceptedPart(input.fields);
    if (media.value(QStringLiteral("format")).isNull() || media.value(QStringLiteral("format")).isUndefined()) {
        const auto format = learnedFormat(media.value(QStringLiteral("originalUrl")).toString());
        if (!format)
            return format.error();
        media.insert(QStringLiteral("format"), *format);
    }
    return portal.store.run([&](Sql &sql) {
        const auto mediaId = addMedia(sql, rowOf(media));
        if (!mediaId)
            return frameworkError(500);
        media.insert(QStringLiteral("recordID"),
            mediaWith(sql, QString::number(*mediaId))->value(QStringLiteral("recordID")).toString());
        media.insert(QStringLiteral("mediaID"), *mediaId);
        return jsonAnswer(201, media);
    });
}

Answer changeMedia(const PortalContext &portal, const Request &request, const QString &id)
{
    const ApiInput input = apiInput(request); // a broken body changes nothing and is answered like a good one
    if (const auto person = tokenHolder(portal, input); !person)
        return person.error();
    if (auto answer = complaint(portal, input.fields))
        return *answer;
    const Row changes = rowOf(acceptedPart(input.fields));
    return portal.store.run([&](Sql &sql) {
        const auto row = mediaWith(sql, id);
        if (!row)
            return noSuchMedia();
        if (complaintAbout(QStringLiteral("media"), changes))
            return frameworkError(500);
        sql.update(QStringLiteral("media"), changes, QStringLiteral("mediaID"),
            row->value(QStringLiteral("mediaID")).toLongLong());
        return jsonAnswer(200, mediaJson(*mediaWith(sql, id), portal.url));
    });
}

Answer deleteMedia(const PortalContext &portal, const Request &request, const QString &id)
{
    if (const auto person = tokenHolder(portal, apiInput(request)); !person)
        return person.error();
    return portal.store.run([&](Sql &sql) {
        const auto row = mediaWith(sql, id);
        if (!row)
            return noSuchMedia();
        sql.change(QStringLiteral("DELETE FROM media WHERE mediaID=?"), {row->value(QStringLiteral("mediaID"))});
        return Answer();
    });
}

} // namespace Practice
