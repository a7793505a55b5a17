#include "apilinker.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ApiLinker)
};

QJsonObject bodyFor(const LinkRequest &request)
{
    QJsonObject body{{QStringLiteral("occid"), request.occid}};
    for (const auto &[name, text] : mediaFields(request)) {
        const bool isDropped = name == QLatin1String("creator"); // by this interface alone
        if (!text.isEmpty() && !isDropped)                       // null is refused, so keys are left out
            body.insert(name, text);
    }
    if (request.sort > 0)
        body.insert(QStringLiteral("sortOccurrence"), request.sort);
    return body;
}

/// `{"error": "…"}` or `{"field": ["…"]}`.
QString wordsIn(const QJsonObject &answer)
{
    QStringList words;
    for (const auto &value : answer)
        words += value.isArray() ? value.toVariant().toStringList() : QStringList(value.toString());
    return words.join(QLatin1Char(' ')).left(300);
}

} // namespace

Result<LinkAnswer> ApiLinker::linkOne(const LinkRequest &request, const CancelToken &cancel)
{
    const auto answer
        = m_token.send("POST", m_site.at(QStringLiteral("api/v2/media")), bodyFor(request), false, cancel);
    if (!answer) {
        const ErrorKind kind = answer.error().kind;
        if (kind != ErrorKind::Ambiguous && kind != ErrorKind::Cancelled)
            return failure(answer.error());
        return LinkAnswer{LinkAnswer::Outcome::Unknown, answer.error().detail};
    }
    const QJsonObject json = QJsonDocument::fromJson(answer->body).object();
    switch (answer->status) {
    case 200:
    case 201:
        if (json.value(QStringLiteral("mediaID")).toInteger() > 0)
            return LinkAnswer{LinkAnswer::Outcome::Linked, {}};
        return LinkAnswer{LinkAnswer::Outcome::Unknown, QString::fromUtf8(answer->body.left(300))};
    case 400:
    case 413:
    case 422:
        return LinkAnswer{
            LinkAnswer::Outcome::Refused, json.isEmpty() ? PortalSite::unexpected(*answer).detail : wordsIn(json)};
    case 401:
    case 403:
    case 406:
        if (json.isEmpty() && m_token.mayEdit(cancel).value_or(false)) // the portal itself would say why
            return LinkAnswer::disliked(answer->status);
        return failure(ErrorKind::SignIn, Text::tr("The portal refuses the API token. Sign in again."), wordsIn(json),
            QStringLiteral("token-refused"));
    default:
        if (answer->status >= 300 && answer->status < 500)
            return failure(PortalSite::unexpected(*answer));
        return LinkAnswer{LinkAnswer::Outcome::Unknown, PortalSite::unexpected(*answer).detail};
    }
}

Result<> removeThroughApi(const PortalSite &site, ApiToken &token, qint64 mediaId, const CancelToken &cancel)
{
    const auto answer = token.send("DELETE", site.at(QStringLiteral("api/v2/media/%1").arg(mediaId)), {}, true, cancel);
    if (!answer)
        return failure(answer.error());
    const bool isGone = answer->status == 400
        && wordsIn(QJsonDocument::fromJson(answer->body).object()).contains(QLatin1String("not found"));
    if (answer->status == 200 || answer->status == 204 || isGone)
        return {};
    if (answer->status == 401 || answer->status == 403) {
        return failure(ErrorKind::SignIn, Text::tr("The portal refuses the API token. Sign in again."),
            QString::fromUtf8(answer->body.left(200)), QStringLiteral("token-refused"));
    }
    return failure(PortalSite::unexpected(*answer));
}
