#pragma once

#include "httpclient.h"
#include "profile.h"

#include <QJsonDocument>

/// What the portal says about itself.
struct Installation {
    QString portalName;
    QString version; ///< symbiotaVersion, for instance 3.4.14.
};

/// What the portal says about the collection.
struct CollectionInfo {
    qint64 id = 0; ///< The portal's collid.
    QString name;
    QString code;            ///< Of institution and collection, for instance ASU or ASU:Fungi; may be empty.
    bool isSnapshot = false; ///< The records are replaced from elsewhere, not kept in this portal.
};

struct PortalInfo {
    Installation installation;
    CollectionInfo collection;
};

/// One portal: its addresses, and what its public JSON answers mean.
class PortalSite
{
public:
    PortalSite(HttpClient &http, const PortalSettings &settings)
        : m_http(http)
        , m_settings(settings)
    {
    }

    HttpClient &http() const { return m_http; }
    const PortalSettings &settings() const { return m_settings; }

    /// The address of a page below the portal's root, for instance `api/v2/collection`.
    QUrl at(const QString &page, const QList<std::pair<QString, QString>> &query = {}) const;

    /// Works with a dead database, too. Fails with ErrorKind::Profile (codes not-a-portal; moved, then the detail is
    /// the portal's new address) or Transient.
    Result<Installation> installation(const CancelToken &cancel = {}) const;
    /// Also fails with code no-collection.
    Result<CollectionInfo> collection(const CancelToken &cancel = {}) const;
    /// All of the portal, by name.
    Result<QList<CollectionInfo>> collections(const CancelToken &cancel = {}) const;
    /// Both: only then the portal works.
    Result<PortalInfo> info(const CancelToken &cancel = {}) const;

    /// Whether a password or a token may be sent there: only where nobody on the way can read it. Fails with
    /// ErrorKind::Profile (code plain-http).
    Result<> mayHearSecrets() const;

    /// GET of a JSON page. 404 is an answer (the status is given); everything that is not JSON is an error.
    struct JsonAnswer {
        int status = 0;
        QJsonDocument json;
    };
    Result<JsonAnswer> getJson(const QUrl &url, const CancelToken &cancel = {}) const;

    /// Why an answer that should be data is none: a redirect, a web page, a busy server.
    static Error unexpected(const HttpAnswer &answer);

private:
    HttpClient &m_http;
    PortalSettings m_settings;
};
