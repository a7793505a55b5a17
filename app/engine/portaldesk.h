#pragma once

#include "extendedimport.h"
#include "mediareadback.h"
#include "occurrencelookup.h"
#include "secrets.h"

/// Whether the record shows the link that the request asks for.
bool hasLink(const Occurrence &record, const LinkRequest &request);

/// Everything that is asked of the portal for one batch, over one session. Belongs to one thread at a time; its calls
/// block.
class PortalDesk
{
public:
    PortalDesk(HttpClient &http, const PortalSettings &settings, const Secrets &secrets);

    Result<PortalInfo> info(const CancelToken &cancel) const { return m_site.info(cancel); }
    bool canSignIn() const { return m_session.canSignIn(); }
    /// Signs in and makes sure that the account may link; fails with ErrorKind::SignIn otherwise.
    Result<> prepareToLink(const CancelToken &cancel);

    Result<OccurrenceLookup::Records> find(const QStringList &numbers, const CancelToken &cancel);
    Result<QList<LinkAnswer>> link(const QList<LinkRequest> &requests, const CancelToken &cancel);
    Result<std::optional<Occurrence>> record(qint64 occid, const CancelToken &cancel) const;

    /// A link that was asked for. `doubtful`: its answer was lost, so the portal may still be at work on it.
    struct AskedLink {
        LinkRequest request;
        bool doubtful = false;
    };
    using FoundLink = Result<std::optional<Media>>;
    /// Looks for our links on their records; no value where one is certainly not there. Absence of a doubtful one is
    /// believed only the second time. Ends with the first error, so there may be fewer answers than links.
    QList<FoundLink> findLinks(const QList<AskedLink> &links, const CancelToken &cancel);

private:
    FoundLink findLink(const LinkRequest &request, const CancelToken &cancel) const;

    PortalSite m_site;
    WebSession m_session;
    OccurrenceLookup m_lookup;
    ExtendedImportLinker m_linker;
};
