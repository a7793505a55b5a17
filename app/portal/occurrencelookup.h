#pragma once

#include "occurrence.h"
#include "websession.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <optional>

/// Finds the records of many catalog numbers with few requests.
class OccurrenceLookup
{
public:
    /// With a session or a token, secured records are seen and a thousand numbers take one request; with neither, the
    /// portal's public list is asked number by number and secured records look as if they did not exist.
    OccurrenceLookup(const PortalSite &site, WebSession &session, const SecretString &token)
        : m_site(site)
        , m_session(session)
        , m_token(token)
    {
    }

    bool seesSecured() const { return m_session.canSignIn() || !m_token.isEmpty(); }

    /// Numbers are compared as the portal does, without regard to case and to spaces at the ends.
    static QString key(const QString &catalogNumber) { return catalogNumber.trimmed().toCaseFolded(); }

    /// All records of the collection with these numbers, by key(). A number without an entry has no record. The media
    /// of a record may be incomplete; only reading the single record tells them for sure.
    ///
    /// The portal writes its answer into files that all its users share, so that one download at the same moment as
    /// another may come back empty, cut, or with the other's records. An answer that is damaged or holds what was not
    /// asked for is therefore asked for again some times, and so is, once, what was not found before it is believed.
    using Records = QHash<QString, QList<Occurrence>>;
    Result<Records> find(const QStringList &catalogNumbers, const CancelToken &cancel = {});

    /// So many records are fetched at most; half a minute's work for a portal.
    static constexpr qint64 mostFetched = 250'000;
    /// All catalog numbers of the collection, or nothing when it has more records than are fetched at most.
    Result<std::optional<QStringList>> allNumbers(const CancelToken &cancel = {}, qint64 most = mostFetched);
    /// A few of the collection's numbers, to see what they look like.
    Result<QStringList> someNumbers(const CancelToken &cancel = {});

private:
    Result<QJsonObject> page(qint64 offset, int limit, const CancelToken &cancel);
    Result<QStringList> numbersPageByPage(const CancelToken &cancel);
    using Conditions = QList<std::pair<QString, QString>>;
    using IsPlausible = std::function<bool(const QList<Occurrence> &)>;
    Result<QList<Occurrence>> download(
        const Conditions &conditions, const IsPlausible &isPlausible, const CancelToken &cancel);
    Result<QList<Occurrence>> downloadOnce(const Conditions &conditions, const CancelToken &cancel);
    Result<> findInBulk(const QStringList &catalogNumbers, Records &records, const CancelToken &cancel);
    Result<> findSingly(const QStringList &catalogNumbers, Records &records, const CancelToken &cancel);
    Result<HttpAnswer> askInBulk(const HttpRequest &request, bool withSession, const CancelToken &cancel);
    Result<QList<Occurrence>> findMany(const QStringList &catalogNumbers, const CancelToken &cancel);
    Result<QList<Occurrence>> findOne(const QString &catalogNumber, const CancelToken &cancel);

    const PortalSite &m_site;
    WebSession &m_session;
    SecretString m_token;
};
