#include "apiroutes.h"

#include "mediaapi.h"
#include "occurrenceapi.h"
#include "pages.h"
#include "portalrows.h"
#include "skeletalapi.h"

#include <QJsonArray>

namespace Practice {

namespace {

Answer installationStatus(const PortalContext &portal)
{
    return jsonAnswer(200,
        QJsonObject{{QStringLiteral("status"), true}, {QStringLiteral("statusCode"), 200},
            {QStringLiteral("portalName"), QStringLiteral("Practice portal")},
            {QStringLiteral("guid"), QStringLiteral("7f0b8a9e-4f0e-4c6e-9d3b-6d3f2a5c1e00")},
            {QStringLiteral("managerEmail"), QStringLiteral("admin@practice.example")},
            {QStringLiteral("urlRoot"), portal.url.toString()},
            {QStringLiteral("symbiotaVersion"), QStringLiteral("3.4.14")},
            {QStringLiteral("apiVersion"), QStringLiteral("2.0")}});
}

QJsonObject collectionJson(const Collection &collection)
{
    QJsonObject object;
    const auto unset = QStringLiteral("collectionID datasetID datasetName iid fullDescription homepage resourceJson "
                                      "individualUrl Contact email latitudeDecimal longitudeDecimal icon usageTerm "
                                      "recordID dwcaUrl bibliographicCitation accessRights sortSeq");
    for (const QString &column : unset.split(u' '))
        object.insert(column, QJsonValue());
    object.insert(QStringLiteral("collID"), collection.id);
    object.insert(QStringLiteral("institutionCode"), collection.institutionCode);
    object.insert(QStringLiteral("collectionCode"), collection.collectionCode);
    object.insert(QStringLiteral("collectionName"), collection.name);
    object.insert(QStringLiteral("contactJson"), QStringLiteral("[]"));
    object.insert(QStringLiteral("collType"), QStringLiteral("Preserved Specimens"));
    object.insert(QStringLiteral("managementType"), collection.managementType);
    object.insert(QStringLiteral("publicEdits"), 1);
    object.insert(QStringLiteral("collectionGuid"), collection.guid);
    object.insert(QStringLiteral("rightsHolder"), QStringLiteral("Practice Herbarium"));
    object.insert(QStringLiteral("rights"), QStringLiteral("https://creativecommons.org/publicdomain/zero/1.0/"));
    object.insert(QStringLiteral("initialTimestamp"), QStringLiteral("2026-01-01 00:00:00"));
    return object;
}

Answer collectionList()
{
    QJsonArray results;
    for (const Collection &collection : collections())
        results.append(collectionJson(collection));
    return jsonAnswer(200,
        QJsonObject{{QStringLiteral("offset"), 0}, {QStringLiteral("limit"), 1000},
            {QStringLiteral("endOfRecords"), false}, {QStringLiteral("count"), results.size()},
            {QStringLiteral("results"), results}});
}

Answer oneCollection(const QString &id)
{
    if (const auto collection = collectionWith(id.toInt()))
        return jsonAnswer(200, collectionJson(*collection));
    return jsonAnswer(200,
        QJsonObject{{QStringLiteral("status"), false},
            {QStringLiteral("error"), QStringLiteral("Unable to locate collection based on identifier")}});
}

/// `path` are the parts behind api/v2.
Answer readAnswer(const PortalContext &portal, const Request &request, const QStringList &path)
{
    const QString &topic = path.first();
    if (path == QStringList{QStringLiteral("installation"), QStringLiteral("status")})
        return installationStatus(portal);
    if (topic == QLatin1String("collection") && path.size() <= 2)
        return path.size() == 1 ? collectionList() : oneCollection(path.at(1));
    if (topic == QLatin1String("occurrence")) {
        if (path.size() == 1)
            return occurrenceList(portal, request);
        if (path.size() == 2)
            return oneOccurrence(portal, request, path.at(1));
        if (path.at(2) == QLatin1String("media") || path.at(2) == QLatin1String("identification"))
            return brokenSubresource(path.at(1));
    }
    if (topic == QLatin1String("media") && path.size() <= 2)
        return path.size() == 1 ? mediaList(portal, request) : oneMedia(portal, path.at(1));
    return frameworkError(404);
}

Answer writeAnswer(const PortalContext &portal, const Request &request, const QStringList &path)
{
    const QString &topic = path.first();
    const bool isPost = request.method == "POST";
    if (path == QStringList{QStringLiteral("occurrence"), QStringLiteral("skeletal")} && isPost)
        return skeletalRecord(portal, request);
    if (topic == QLatin1String("media") && path.size() == 1 && isPost)
        return createMedia(portal, request);
    if (topic == QLatin1String("media") && path.size() == 2 && request.method == "PATCH")
        return changeMedia(portal, request, path.at(1));
    if (topic == QLatin1String("media") && path.size() == 2 && request.method == "DELETE")
        return deleteMedia(portal, request, path.at(1));
    const bool isKnownPath = readAnswer(portal, request, path).status != 404;
    return frameworkError(isKnownPath ? 405 : 404);
}

Answer routed(const PortalContext &portal, const Request &request)
{
    if (request.path.endsWith(u'/')) {
        Answer moved = redirect(portal.url.resolved(QUrl(request.path.chopped(1))).toString());
        moved.status = 301;
        return moved;
    }
    const QStringList path = request.path.split(u'/', Qt::SkipEmptyParts).sliced(2);
    if (path.size() < 2 || path.first() != QLatin1String("v2"))
        return frameworkError(404);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    return reads ? readAnswer(portal, request, path.sliced(1)) : writeAnswer(portal, request, path.sliced(1));
}

} // namespace

Answer apiAnswer(const PortalContext &portal, const Request &request)
{
    Answer answer = routed(portal, request);
    answer.addHeader("Set-Cookie", "PHPSESSID=" + newSessionKey().toLatin1() + "; path=/portal; secure; HttpOnly");
    answer.addHeader("strict-transport-security", "max-age=600");
    answer.addHeader("Cache-Control", "no-cache, private");
    return answer;
}

} // namespace Practice
