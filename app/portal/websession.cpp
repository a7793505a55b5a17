#include "websession.h"

#include <QCoreApplication>
#include <QNetworkCookie>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Portal)
};

} // namespace

bool WebSession::leadsToLogin(const HttpAnswer &answer)
{
    return (answer.status == 302 || answer.status == 303) && answer.header("Location").contains("profile/index.php");
}

Result<> WebSession::signIn(const CancelToken &cancel)
{
    if (!canSignIn()) {
        return failure(ErrorKind::SignIn,
            Text::tr("The portal needs your name and password: portal.user in the profile, and the password "
                     "in SHEETLINK_PORTAL_PASSWORD, a secrets file or the keychain."),
            {}, QStringLiteral("no-password"));
    }
    if (const auto may = m_site.mayHearSecrets(); !may)
        return may;
    for (const QNetworkCookie &cookie : m_cookies.cookiesForUrl(m_site.settings().url))
        m_cookies.deleteCookie(cookie);
    m_signedIn = false;
    const auto answer = sendOnce({.method = "POST",
                                     .url = m_site.at(QStringLiteral("profile/index.php")),
                                     .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                     .body = formBody({{QStringLiteral("login"), m_site.settings().user},
                                         {QStringLiteral("password"), QString::fromUtf8(m_password.reveal())},
                                         {QStringLiteral("action"), QStringLiteral("login")}})},
        cancel);
    if (!answer)
        return failure(answer.error());
    if (answer->status == 302 && !leadsToLogin(*answer)) {
        if (m_cookies.cookiesForUrl(m_site.at(QStringLiteral("profile/index.php"))).isEmpty()) {
            return failure(ErrorKind::Profile,
                Text::tr("The portal signs people in over https only. Write its address with https:// in the "
                         "profile."),
                answer->url.toString(), QStringLiteral("https-only"));
        }
        m_signedIn = true;
        return {};
    }
    if (answer->status != 200)
        return failure(PortalSite::unexpected(*answer));
    return failure(ErrorKind::SignIn,
        Text::tr("The portal did not accept the name “%1” with this password. Check both; after several "
                 "tries use “forgot password” on the portal's page.")
            .arg(m_site.settings().user),
        QStringLiteral("the login form came back"), QStringLiteral("portal-sign-in"));
}

Error WebSession::isOver()
{
    return {.kind = ErrorKind::Transient,
        .message = Text::tr("The portal had forgotten the sign-in."),
        .detail = {},
        .code = QStringLiteral("session-over")};
}

Result<bool> WebSession::mayImport(const CancelToken &cancel)
{
    return pageHas(QStringLiteral("collections/admin/importextended.php"), {}, "initiateImportForm", cancel);
}

Result<bool> WebSession::mayEdit(const CancelToken &cancel)
{
    // The form for a new record. Pages of the editor itself are shown to people who may only suggest edits, too.
    return pageHas(QStringLiteral("collections/editor/occurrenceeditor.php"),
        {{QStringLiteral("gotomode"), QStringLiteral("1")}}, "value=\"addOccurRecord\"", cancel);
}

bool WebSession::isDisliked(const HttpAnswer &answer, const CancelToken &cancel)
{
    const bool isTurnedAway = answer.status == 403 || answer.status == 406;
    return isTurnedAway && mayEdit(cancel).value_or(false);
}

/// What an account may do is told by the forms that the portal shows it.
Result<bool> WebSession::pageHas(
    const QString &page, const QList<std::pair<QString, QString>> &query, const char *mark, const CancelToken &cancel)
{
    const QList<std::pair<QString, QString>> usual{
        {QStringLiteral("collid"), QString::number(m_site.settings().collection)},
        {QStringLiteral("lang"), QStringLiteral("en")}};
    const auto answer = send({.url = m_site.at(page, usual + query)}, cancel);
    if (!answer)
        return failure(answer.error());
    if (answer->status != 200)
        return failure(PortalSite::unexpected(*answer));
    return answer->body.contains(mark);
}

Result<HttpAnswer> WebSession::send(const HttpRequest &request, const CancelToken &cancel)
{
    if (!m_signedIn) {
        if (auto in = signIn(cancel); !in)
            return failure(in.error());
    }
    auto answer = sendOnce(request, cancel);
    if (!answer || !leadsToLogin(*answer))
        return answer;
    m_signedIn = false;
    if (!request.repeatable)
        return answer;
    if (auto in = signIn(cancel); !in)
        return failure(in.error());
    return sendOnce(request, cancel);
}

Result<HttpAnswer> WebSession::sendOnce(HttpRequest request, const CancelToken &cancel)
{
    QByteArrayList cookies;
    for (const QNetworkCookie &cookie : m_cookies.cookiesForUrl(request.url))
        cookies.append(cookie.toRawForm(QNetworkCookie::NameAndValueOnly));
    if (!cookies.isEmpty())
        request.headers.append({"Cookie", cookies.join("; ")});

    auto answer = m_site.http().send(request, cancel);
    if (answer) {
        QList<QNetworkCookie> given;
        for (const QByteArray &header : answer->headerValues("Set-Cookie"))
            given += QNetworkCookie::parseCookies(header);
        m_cookies.setCookiesFromUrl(given, request.url);
    }
    return answer;
}
