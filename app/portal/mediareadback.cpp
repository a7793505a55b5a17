#include "mediareadback.h"

#include "recordtable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace {

/// Host-relative addresses, as the portal gives them for images that lie on its own disk, made whole.
QString wholeUrl(const PortalSite &site, const QJsonValue &value)
{
    const QString url = value.toString();
    return url.startsWith(QLatin1Char('/')) ? site.settings().url.resolved(QUrl(url)).toString() : url;
}

/// What people and programs write into a media row. The rest is the portal's own: keys, times, the record's taxon.
constexpr std::array writtenKeys{"originalUrl", "url", "thumbnailUrl", "archiveUrl", "sourceUrl", "referenceUrl",
    "format", "imageType", "caption", "creator", "owner", "locality", "anatomy", "copyright", "rights", "accessRights",
    "notes", "sourceIdentifier", "hashFunction", "hashValue", "mediaMD5", "sortOccurrence"};

QByteArray fingerprintOf(const QJsonObject &json)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const char *key : writtenKeys) {
        const QByteArray value = json.value(QLatin1String(key)).toVariant().toString().toUtf8();
        hash.addData(QByteArray(key) + '=' + QByteArray::number(value.size()) + ':' + value);
    }
    return hash.result().toHex();
}

Media mediaFrom(const PortalSite &site, const QJsonObject &json)
{
    return {.mediaId = json.value(QStringLiteral("mediaID")).toInteger(),
        .recordId = json.value(QStringLiteral("recordID")).toString(),
        .originalUrl = wholeUrl(site, json.value(QStringLiteral("originalUrl"))),
        .webUrl = wholeUrl(site, json.value(QStringLiteral("url"))),
        .thumbnailUrl = wholeUrl(site, json.value(QStringLiteral("thumbnailUrl"))),
        .archiveUrl = wholeUrl(site, json.value(QStringLiteral("archiveUrl"))),
        .md5 = json.value(QStringLiteral("mediaMD5")).toString(),
        .sourceIdentifier = json.value(QStringLiteral("sourceIdentifier")).toString(),
        .fingerprint = fingerprintOf(json)};
}

} // namespace

Result<std::optional<Occurrence>> readRecord(const PortalSite &site, qint64 occid, const CancelToken &cancel)
{
    const auto answer = site.getJson(site.at(QStringLiteral("api/v2/occurrence/%1").arg(occid),
                                         {{QStringLiteral("includeMedia"), QStringLiteral("1")}}),
        cancel);
    if (!answer)
        return failure(answer.error());
    const bool isSaidMissing = answer->status == 404
        && answer->json.object()
               .value(QStringLiteral("error"))
               .toString()
               .startsWith(QLatin1String("Occurrence not found"));
    if (isSaidMissing)
        return std::nullopt;
    // An array with one object since 3.4, the object itself before.
    const QJsonObject json = answer->json.isArray() ? answer->json.array().at(0).toObject() : answer->json.object();
    // Anything but the record with its list of media says nothing about what is there.
    if (answer->status != 200 || occid <= 0 || json.value(QStringLiteral("occid")).toInteger() != occid
        || !json.value(QStringLiteral("media")).isArray()) {
        return failure(ErrorKind::Transient,
            QCoreApplication::translate("Portal", "The portal did not show the record."),
            QString::fromUtf8(answer->json.toJson(QJsonDocument::Compact).left(300)), QStringLiteral("unclear-record"));
    }

    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    Occurrence record{.occid = occid,
        .catalogNumber = text("catalogNumber").trimmed(),
        .otherCatalogNumbers = {},
        .scientificName = text("sciname"),
        .family = text("family"),
        .recordedBy = text("recordedBy"),
        .recordNumber = text("recordNumber"),
        .eventDate = isoDate(text("eventDate"), text("eventDate2")),
        .country = text("country"),
        .stateProvince = text("stateProvince"),
        .county = text("county"),
        .locality = text("locality"),
        .informationWithheld = text("informationWithheld"),
        .secured = json.value(QStringLiteral("recordSecurity")).toVariant().toInt() != 0,
        .media = {}};
    const QJsonArray media = json.value(QStringLiteral("media")).toArray();
    for (const auto &row : media)
        record.media.append(mediaFrom(site, row.toObject()));
    return record;
}

Result<std::optional<MediaRow>> readMedia(const PortalSite &site, qint64 mediaId, const CancelToken &cancel)
{
    const auto answer = site.http().send({.url = site.at(QStringLiteral("api/v2/media/%1").arg(mediaId))}, cancel);
    if (!answer)
        return failure(answer.error());
    const QJsonObject json = QJsonDocument::fromJson(answer->body).object();
    const bool isSaidMissing = (answer->status == 400 || answer->status == 404)
        && json.value(QStringLiteral("error")).toString().contains(QLatin1String("not found"));
    if (isSaidMissing)
        return std::nullopt;
    if (answer->status != 200 || json.value(QStringLiteral("mediaID")).toInteger() != mediaId)
        return failure(PortalSite::unexpected(*answer));
    return MediaRow{json.value(QStringLiteral("occid")).toInteger(), mediaFrom(site, json)};
}
