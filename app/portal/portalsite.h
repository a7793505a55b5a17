#pragma once

#include "httpclient.h"
#include "profile.h"

#include <QJsonDocument>

/// What the portal says about itself and the collection.
struct PortalInfo {
    QString portalName;
    QString version; ///< symbiotaVersion, for instance 3.4.14.
    QString collectionName;
    bool isSnapshot = false; ///< The records are replaced from elsewhere, not kept in this portal.
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

    /// Asks for status and collection: the first is green with a dead database, so only both say that it works.
    /// Fails with ErrorKind::Profile (codes not-a-portal, moved, no-collection) or Transient.
    Result<PortalInfo> info(const CancelToken &cancel = {}) const;

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
