#include "httpauthentication.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace {

/// Reads the grammar of WWW-Authenticate and Authentication-Info: schemes, each followed by parameters.
class HeaderReader
{
public:
    explicit HeaderReader(const QByteArray &text)
        : m_text(text)
    {
    }

    bool atEnd()
    {
        skip(" \t,");
        return m_at >= m_text.size();
    }
    QByteArray word()
    {
        skip(" \t,");
        const auto begin = m_at;
        while (m_at < m_text.size() && !QByteArrayView(" \t,=\"").contains(m_text.at(m_at)))
            ++m_at;
        if (m_at == begin)
            ++m_at; // a stray mark; whatever it is, go on behind it
        return m_text.mid(begin, m_at - begin);
    }
    /// The value when the word before was a parameter's name and not a scheme's.
    std::optional<QByteArray> value()
    {
        const auto before = m_at;
        skip(" \t");
        if (m_at >= m_text.size() || m_text.at(m_at) != '=') {
            m_at = before;
            return std::nullopt;
        }
        ++m_at;
        skip(" \t");
        return m_at < m_text.size() && m_text.at(m_at) == '"' ? quoted() : word();
    }

private:
    void skip(QByteArrayView marks)
    {
        while (m_at < m_text.size() && marks.contains(m_text.at(m_at)))
            ++m_at;
    }
    QByteArray quoted()
    {
        QByteArray value;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != '"'; ++m_at) {
            if (m_text.at(m_at) == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text.at(m_at);
        }
        ++m_at;
        return value;
    }

    QByteArray m_text;
    qsizetype m_at = 0;
};

bool isSha256(const HttpChallenge &challenge)
{
    return challenge.algorithm.toUpper().startsWith("SHA-256");
}

/// How safe the challenge is, or 0 when it cannot be answered.
int rank(const HttpChallenge &challenge)
{
    if (challenge.scheme == HttpChallenge::Scheme::Basic)
        return 1;
    static const QByteArrayList known{"", "MD5", "MD5-SESS", "SHA-256", "SHA-256-SESS"};
    if (!known.contains(challenge.algorithm.toUpper()) || challenge.nonce.isEmpty())
        return 0;
    return isSha256(challenge) ? 3 : 2;
}

void setParameter(HttpChallenge &challenge, const QByteArray &name, const QByteArray &value)
{
    if (name == "realm")
        challenge.realm = value;
    else if (name == "nonce")
        challenge.nonce = value;
    else if (name == "opaque")
        challenge.opaque = value;
    else if (name == "algorithm")
        challenge.algorithm = value;
    else if (name == "stale")
        challenge.stale = value.toLower() == "true";
    else if (name == "userhash")
        challenge.userHash = value.toLower() == "true";
    else if (name == "charset")
        challenge.utf8 = value.toLower() == "utf-8";
    else if (name == "qop" && !value.isEmpty()) {
        for (const QByteArray &one : value.toLower().split(','))
            challenge.qopAuth |= one.trimmed() == "auth";
        if (!challenge.qopAuth)
            challenge.nonce.clear(); // it wants auth-int, for which the body would have to be read beforehand
    }
}

QByteArray quotedString(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// The nonce that the server wants to see next, empty when it does not say.
QByteArray nextNonce(const HttpAnswer &answer)
{
    HeaderReader reader(answer.header("Authentication-Info"));
    while (!reader.atEnd()) {
        const QByteArray name = reader.word().toLower();
        const auto value = reader.value();
        if (value && name == "nextnonce")
            return *value;
    }
    return {};
}

/// Whether it is an answer to this challenge and not to an earlier one.
bool answers(const QByteArray &authorization, const HttpChallenge &challenge)
{
    return challenge.scheme == HttpChallenge::Scheme::Basic
        ? authorization.startsWith("Basic ")
        : authorization.contains(" nonce=" + quotedString(challenge.nonce));
}

QByteArray authorizationOf(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name == "Authorization")
            return value;
    }
    return {};
}

} // namespace

std::optional<HttpChallenge> bestChallenge(const QList<QByteArray> &headers)
{
    QList<HttpChallenge> offered;
    for (const QByteArray &header : headers) {
        HeaderReader reader(header);
        bool known = false;
        while (!reader.atEnd()) {
            const QByteArray word = reader.word().toLower();
            const auto value = reader.value();
            if (value && known) {
                setParameter(offered.last(), word, *value);
            } else if (!value) {
                known = word == "basic" || word == "digest";
                if (known)
                    offered.append(
                        {.scheme = word == "digest" ? HttpChallenge::Scheme::Digest : HttpChallenge::Scheme::Basic});
            }
        }
    }
    const auto best = std::max_element(offered.cbegin(), offered.cend(),
        [](const HttpChallenge &a, const HttpChallenge &b) { return rank(a) < rank(b); });
    if (best == offered.cend() || rank(*best) == 0)
        return std::nullopt;
    return *best;
}

QByteArray basicAuthorization(const QString &user, const SecretString &password)
{
    return "Basic " + (user.toUtf8() + ':' + password.reveal()).toBase64();
}

QByteArray digestAuthorization(
    const HttpChallenge &challenge, const QString &user, const SecretString &password, const DigestUse &use)
{
    const auto method = isSha256(challenge) ? QCryptographicHash::Sha256 : QCryptographicHash::Md5;
    const auto hash
        = [method](const QByteArrayList &parts) { return QCryptographicHash::hash(parts.join(':'), method).toHex(); };
    const QByteArray name = user.toUtf8();
    const QByteArray count = QByteArray::number(use.count, 16).rightJustified(8, '0');

    QByteArray key = hash({name, challenge.realm, password.reveal()});
    if (challenge.algorithm.toUpper().endsWith("-SESS"))
        key = hash({key, challenge.nonce, use.clientNonce});
    const QByteArray request = hash({use.method, use.uri});
    const QByteArray response = challenge.qopAuth
        ? hash({key, challenge.nonce, count, use.clientNonce, "auth", request})
        : hash({key, challenge.nonce, request});

    QByteArrayList fields;
    if (challenge.userHash)
        fields = {"username=" + quotedString(hash({name, challenge.realm})), "userhash=true"};
    else if (challenge.utf8 && !isAscii(name))
        fields = {"username*=UTF-8''" + name.toPercentEncoding()};
    else
        fields = {"username=" + quotedString(name)};
    fields += {"realm=" + quotedString(challenge.realm), "nonce=" + quotedString(challenge.nonce),
        "uri=" + quotedString(use.uri), "response=\"" + response + '"'};
    if (!challenge.algorithm.isEmpty())
        fields += "algorithm=" + challenge.algorithm;
    if (!challenge.opaque.isEmpty())
        fields += "opaque=" + quotedString(challenge.opaque);
    if (challenge.qopAuth)
        fields += {"qop=auth", "nc=" + count};
    if (challenge.qopAuth || challenge.algorithm.toUpper().endsWith("-SESS"))
        fields += "cnonce=" + quotedString(use.clientNonce);
    return "Digest " + fields.join(", ");
}

void HttpSignIn::sign(HttpRequest &request)
{
    const std::lock_guard lock(m_mutex);
    request.headers.removeIf([](const auto &header) { return header.first == "Authorization"; });
    if (!m_challenge || !hasCredentials())
        return;
    if (m_challenge->scheme == HttpChallenge::Scheme::Basic) {
        request.headers.append({"Authorization", basicAuthorization(m_user, m_password)});
        return;
    }
    quint32 random[4];
    QRandomGenerator::system()->fillRange(random);
    const DigestUse use{.method = request.method,
        .uri = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment),
        .count = ++m_count,
        .clientNonce = QByteArray(reinterpret_cast<const char *>(random), sizeof random).toHex()};
    request.headers.append({"Authorization", digestAuthorization(*m_challenge, m_user, m_password, use)});
}

bool HttpSignIn::shouldRepeat(const HttpRequest &request, const HttpAnswer &answer)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray used = authorizationOf(request);
    // Of several requests under way only those that speak of the challenge that is known now change what is known.
    const bool current = m_challenge && answers(used, *m_challenge);
    if (answer.status != 401) {
        m_accepted |= current;
        if (const QByteArray next = nextNonce(answer); current && !next.isEmpty()) {
            m_challenge->nonce = next;
            m_count = 0;
        }
        return false;
    }
    if (!hasCredentials())
        return false;
    if (m_challenge && !current)
        return true; // another request has learned a newer one meanwhile
    const auto offered = bestChallenge(answer.headerValues("WWW-Authenticate"));
    if (!offered)
        return false;
    const bool pays = used.isEmpty() || offered->stale
        || (m_accepted && offered->scheme == HttpChallenge::Scheme::Digest && offered->nonce != m_challenge->nonce);
    m_challenge = *offered;
    m_count = 0;
    m_accepted = false;
    return pays;
}
