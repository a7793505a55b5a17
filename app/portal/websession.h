#pragma once

#include "portalsite.h"
#include "secretstring.h"

#include <QNetworkCookieJar>

/// A person's login at the portal's web pages. The portal serves one request of a session at a time, so a session
/// belongs to one thread.
class WebSession
{
public:
    WebSession(const PortalSite &site, const SecretString &password)
        : m_site(site)
        , m_password(password)
    {
    }

    bool isSignedIn() const { return m_signedIn; }
    bool canSignIn() const { return !m_site.settings().user.isEmpty() && !m_password.isEmpty(); }

    /// Fails with ErrorKind::SignIn when name or password are wrong or missing.
    Result<> signIn(const CancelToken &cancel = {});

    /// Whether the account may run imports for the collection (collection administrator or above).
    Result<bool> mayImport(const CancelToken &cancel = {});

    /// Whether the account may edit the collection's records (collection editor or above).
    Result<bool> mayEdit(const CancelToken &cancel = {});

    /// Sends with the session's cookies. When the session has run out the portal answers with a redirect to its login
    /// page; a repeatable request is then made once more after signing in again.
    Result<HttpAnswer> send(const HttpRequest &request, const CancelToken &cancel = {});

    /// Whether the server turned away this one request, as firewalls do: pages are still shown to the account.
    bool isDisliked(const HttpAnswer &answer, const CancelToken &cancel = {});

    /// Whether the portal answered with the way to its login page: the session is over, and nothing was done.
    static bool leadsToLogin(const HttpAnswer &answer);
    /// What is to be told then, where the request may not be made again without asking.
    static Error isOver();

private:
    Result<bool> pageHas(const QString &page, const QList<std::pair<QString, QString>> &query, const char *mark,
        const CancelToken &cancel);
    Result<HttpAnswer> sendOnce(HttpRequest request, const CancelToken &cancel);

    const PortalSite &m_site;
    SecretString m_password;
    QNetworkCookieJar m_cookies;
    bool m_signedIn = false;
};
