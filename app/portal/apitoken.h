#pragma once

#include "portalsite.h"
#include "secretstring.h"

#include <QJsonObject>

#include <functional>

/// A person's key to the portal's programming interface.
///
/// The portal gives a new one at every call, and none of them ever expires: so one is asked for, with name and
/// password, only when none is known or the known one is refused, and whoever keeps secrets is told of it.
class ApiToken
{
public:
    ApiToken(const PortalSite &site, const SecretString &password, const SecretString &known)
        : m_site(site)
        , m_password(password)
        , m_token(known)
    {
    }

    /// Told of a new token, on the thread that needed it.
    void onLearned(const std::function<void(const SecretString &)> &learned) { m_learned = learned; }

    bool canBeHad() const { return !m_token.isEmpty() || canAsk(); }
    const SecretString &known() const { return m_token; }

    /// Sends a JSON body with the token in it; a token that the portal does not know (any more) is replaced once. Fails
    /// with ErrorKind::SignIn when there is none, or when the portal refuses name and password.
    Result<HttpAnswer> send(
        const QByteArray &method, const QUrl &url, QJsonObject body, bool repeatable, const CancelToken &cancel = {});

    /// What a token may do with the collection's records; the interface itself asks for no right to link or unlink.
    Result<bool> mayEdit(const CancelToken &cancel = {});

private:
    bool canAsk() const { return !m_site.settings().user.isEmpty() && !m_password.isEmpty(); }
    Result<> ask(const CancelToken &cancel);

    const PortalSite &m_site;
    SecretString m_password;
    SecretString m_token;
    bool m_isNew = false; ///< Asked for by this object: another one would be refused just the same.
    std::function<void(const SecretString &)> m_learned;
};
