#include "portalsite.h"

#include "loopback.h"
#include "urlbelow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Portal)
};

QString movedWords(const QString &address)
{
    return Text::tr("The portal's address leads on to %1. If that is the portal, put this address into the profile; "
                    "nothing is sent to an address that is not in the profile.")
        .arg(address);
}

/// From where the page moved to, where the portal moved to.
Error movedTo(Error error, const QString &page)
{
    if (error.detail.endsWith(QLatin1Char('/') + page))
        error.detail.chop(page.size() + 1);
    error.message = movedWords(error.detail);
    return error;
}

CollectionInfo collectionIn(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    QStringList codes{text("institutionCode"), text("collectionCode")};
    codes.removeAll(QString());
    return {.id = json.value(QStringLiteral("collID")).toVariant().toLongLong(),
        .name = text("collectionName"),
        .code = codes.join(QLatin1Char(':')),
        .isSnapshot = text("managementType") == QLatin1String("Snapshot")};
}

} // namespace

Result<> PortalSite::mayHearSecrets() const
{
    const QUrl &url = m_settings.url;
    if (url.scheme() == QLatin1String("https") || isLoopback(url))
        return {};
    return failure(ErrorKind::Profile,
        Text::tr("Without https:// anybody on the way could read your password for %1; nothing was sent. Write "
                 "https:// in portal.url in the profile.")
            .arg(url.host()),
        {}, QStringLiteral("plain-http"));
}

QUrl PortalSite::at(const QString &page, const QList<std::pair<QString, QString>> &query) const
{
    QUrl url = m_settings.url;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    url = urlBelow(url, QLatin1Char('/') + page);
    QByteArray encoded;
    for (const auto &[name, value] : query) // QUrlQuery would leave a plus sign as it is, which servers read as a space
        encoded
            += (encoded.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    if (!encoded.isEmpty())
        url.setQuery(QString::fromLatin1(encoded));
    return url;
}

Error PortalSite::unexpected(const HttpAnswer &answer)
{
    const QString detail = QStringLiteral("status %1, %2 from %3: %4")
                               .arg(answer.status)
                               .arg(QString::fromLatin1(answer.contentType()), answer.url.toString(),
                                   QString::fromUtf8(answer.body.first(qMin(answer.body.size(), 300))).simplified());
    switch (answer.status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308: {
        const QUrl target = answer.url.resolved(QUrl(QString::fromUtf8(answer.header("Location"))));
        return {ErrorKind::Profile, movedWords(target.toString(QUrl::RemoveQuery)), target.toString(QUrl::RemoveQuery),
            QStringLiteral("moved")};
    }
    case 401:
    case 403:
        return {ErrorKind::SignIn, Text::tr("The portal refused these credentials. Sign in again."), detail,
            QStringLiteral("portal-sign-in")};
    case 408:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
        return {ErrorKind::Transient, Text::tr("The portal has trouble answering (status %1).").arg(answer.status),
            detail, QStringLiteral("portal-trouble")};
    default:
        return {ErrorKind::Profile,
            Text::tr("At %1 there is no Symbiota portal that answers, or the network wants you to log in first: open "
                     "the address in a browser. If a login page comes, log in; if the portal comes, correct the "
                     "address in the profile.")
                .arg(answer.url.toString(QUrl::RemoveQuery | QUrl::RemovePath)),
            detail, QStringLiteral("not-a-portal")};
    }
}

Result<PortalSite::JsonAnswer> PortalSite::getJson(const QUrl &url, const CancelToken &cancel) const
{
    const auto answer = m_http.send({.url = url, .headers = {{"Accept", "application/json"}}}, cancel);
    if (!answer)
        return failure(answer.error());
    const QJsonDocument json = QJsonDocument::fromJson(answer->body);
    if (json.isNull() || (answer->status != 200 && answer->status != 404))
        return failure(unexpected(*answer));
    return JsonAnswer{answer->status, json};
}

Result<Installation> PortalSite::installation(const CancelToken &cancel) const
{
    const QString page = QStringLiteral("api/v2/installation/status");
    const auto status = getJson(at(page), cancel);
    if (!status) {
        Error error = status.error();
        if (error.code == QLatin1String("moved"))
            error = movedTo(error, page);
        return failure(error);
    }
    const QJsonObject installation = status->json.object();
    if (!installation.contains(QStringLiteral("symbiotaVersion"))) {
        return failure(ErrorKind::Profile,
            Text::tr("At %1 there is no Symbiota portal.").arg(m_settings.url.toString()),
            QString::fromUtf8(status->json.toJson()), QStringLiteral("not-a-portal"));
    }
    return Installation{.portalName = installation.value(QStringLiteral("portalName")).toString(),
        .version = installation.value(QStringLiteral("symbiotaVersion")).toString()};
}

Result<CollectionInfo> PortalSite::collection(const CancelToken &cancel) const
{
    const auto answer = getJson(at(QStringLiteral("api/v2/collection/%1").arg(m_settings.collection)), cancel);
    if (!answer && answer.error().code == QLatin1String("portal-trouble")) {
        return failure(ErrorKind::Transient,
            Text::tr("The portal answers, but does not find its collections: its database seems to be down. Try again "
                     "later, or tell the portal's manager."),
            answer.error().detail, QStringLiteral("portal-database"));
    }
    if (!answer)
        return failure(answer.error());
    const QJsonObject collection
        = answer->json.isArray() ? answer->json.array().at(0).toObject() : answer->json.object();
    // An unknown collection is answered with status 200 and a key of its own.
    if (!collection.contains(QStringLiteral("collID"))) {
        return failure(ErrorKind::Profile,
            Text::tr("The portal has no collection with number %1. Correct portal.collection in the profile.")
                .arg(m_settings.collection),
            QString::fromUtf8(answer->json.toJson()), QStringLiteral("no-collection"));
    }
    return collectionIn(collection);
}

Result<QList<CollectionInfo>> PortalSite::collections(const CancelToken &cancel) const
{
    constexpr int mostAtOnce = 1000; // the portal's own limit
    QList<CollectionInfo> found;
    for (bool isLast = false; !isLast;) {
        const auto page = getJson(at(QStringLiteral("api/v2/collection"),
                                      {{QStringLiteral("limit"), QString::number(mostAtOnce)},
                                          {QStringLiteral("offset"), QString::number(found.size())}}),
            cancel);
        if (!page)
            return failure(page.error());
        const QJsonArray results = page->json.object().value(QStringLiteral("results")).toArray();
        for (const auto &collection : results)
            found.append(collectionIn(collection.toObject()));
        isLast = results.size() < mostAtOnce; // portals do not say endOfRecords here
    }
    std::sort(found.begin(), found.end(), [](const CollectionInfo &one, const CollectionInfo &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return found;
}

Result<PortalInfo> PortalSite::info(const CancelToken &cancel) const
{
    const auto told = installation(cancel);
    if (!told)
        return failure(told.error());
    return collection(cancel).map([&told](const CollectionInfo &found) { return PortalInfo{*told, found}; });
}
