#pragma once

#include "httpclient.h"
#include "secretstring.h"

#include <mutex>

/// One way of signing in that a server offers: Basic (RFC 7617) or Digest (RFC 7616).
struct HttpChallenge {
    enum class Scheme { Basic, Digest };

    Scheme scheme = Scheme::Basic;
    QByteArray realm;
    QByteArray nonce;
    QByteArray opaque;
    QByteArray algorithm; ///< As the server wrote it; empty means MD5.
    bool qopAuth = false; ///< Without it the server speaks the older RFC 2069.
    bool stale = false;   ///< Only the nonce was too old, not the password wrong.
    bool userHash = false;
    bool utf8 = false;

    bool operator==(const HttpChallenge &) const = default;
};

/// The safest of the challenges in WWW-Authenticate headers that this program can answer; several may share a header.
std::optional<HttpChallenge> bestChallenge(const QList<QByteArray> &headers);

/// What an answer to a Digest challenge is computed from beside user and password.
struct DigestUse {
    QByteArray method;
    QByteArray uri; ///< As in the request line.
    quint32 count = 1;
    QByteArray clientNonce;
};

/// The value of the Authorization header for it.
QByteArray basicAuthorization(const QString &user, const SecretString &password);
QByteArray digestAuthorization(
    const HttpChallenge &challenge, const QString &user, const SecretString &password, const DigestUse &use);

/// Signs the requests to one server. Every method may be called from any thread.
///
/// Done here and not by QNetworkAccessManager, which answers a challenge by sending the request again and cannot do
/// that with a body that is read only once.
class HttpSignIn
{
public:
    HttpSignIn(const QString &user, const SecretString &password)
        : m_user(user)
        , m_password(password)
    {
    }

    bool hasCredentials() const { return !m_user.isEmpty(); }

    /// Gives the request its Authorization header, once the server has told how it wants it.
    void sign(HttpRequest &request);
    /// Learns from an answer to a signed request. True when the server refused it, but would take it signed anew.
    bool shouldRepeat(const HttpRequest &request, const HttpAnswer &answer);

private:
    const QString m_user;
    const SecretString m_password;

    std::mutex m_mutex;
    std::optional<HttpChallenge> m_challenge;
    quint32 m_count = 0;
    bool m_accepted = false; ///< The server took an answer to this challenge once.
};
