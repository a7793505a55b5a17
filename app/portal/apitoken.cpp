#include "apitoken.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Portal)
};

/// 401 is also what the portal says when it cannot learn an image's type.
bool isTokenRefused(const HttpAnswer &answer)
{
    return answer.status == 401
        && QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("error")).toString()
        == QLatin1String("Unauthorized");
}

} // namespace

Result<> ApiToken::ask(const CancelToken &cancel)
{
    if (!canAsk()) {
        return failure(ErrorKind::SignIn,
            m_token.isEmpty() ? Text::tr("The portal needs your name and password, or its API token.")
                              : Text::tr("The portal does not know the API token (any more). Sign in with your name "
                                         "and password, and a new one is asked for."),
            {}, QStringLiteral("no-token"));
    }
    if (const auto may = m_site.mayHearSecrets(); !may)
        return may;
    const auto answer = m_site.http().send({.method = "POST",
                                               .url = m_site.at(QStringLiteral("webservices/token.php")),
                                               .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                               .body = formBody({{QStringLiteral("un"), m_site.settings().user},
                                                   {QStringLiteral("pw"), QString::fromUtf8(m_password.reveal())}})},
        cancel);
    if (!answer)
        return failure(answer.error());
    if (answer->status != 200)
        return failure(PortalSite::unexpected(*answer));
    // Status and type are the same whatever it says.
    const QString token = QJsonDocument::fromJson(answer->body).object().value(QStringLiteral("token")).toString();
    if (token.isEmpty()) {
        return failure(ErrorKind::SignIn,
            Text::tr("The portal gave no API token for the name “%1” and this password. Check both.")
                .arg(m_site.settings().user),
            QString::fromUtf8(answer->body.left(100)), QStringLiteral("portal-sign-in"));
    }
    m_token = SecretString(token);
    m_isNew = true;
    if (m_learned)
        m_learned(m_token);
    return {};
}

Result<HttpAnswer> ApiToken::send(
    const QByteArray &method, const QUrl &url, QJsonObject body, bool repeatable, const CancelToken &cancel)
{
    if (const auto may = m_site.mayHearSecrets(); !may)
        return failure(may.error());
    while (true) {
        if (m_token.isEmpty()) {
            if (auto asked = ask(cancel); !asked)
                return failure(asked.error());
        }
        body.insert(QStringLiteral("apiToken"), QString::fromUtf8(m_token.reveal()));
        auto answer = m_site.http().send({.method = method,
                                             .url = url,
                                             .headers = {{"Content-Type", "application/json"}},
                                             .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                                             .repeatable = repeatable},
            cancel);
        if (!answer || !isTokenRefused(*answer) || m_isNew)
            return answer;
        if (auto asked = ask(cancel); !asked) // it was turned away, so nothing was done
            return failure(asked.error());
    }
}

Result<bool> ApiToken::mayEdit(const CancelToken &cancel)
{
    // A body without any data is refused only after the right was checked.
    const QUrl probe = m_site.at(QStringLiteral("api/v2/occurrence/skeletal"),
        {{QStringLiteral("collid"), QString::number(m_site.settings().collection)}});
    const auto answer = send("POST", probe, {}, true, cancel);
    if (!answer)
        return failure(answer.error());
    switch (answer->status) {
    case 400:
        return true;
    case 401:
    case 403:
    case 500: // what somebody without any role gets
        return false;
    default:
        return failure(PortalSite::unexpected(*answer));
    }
}
