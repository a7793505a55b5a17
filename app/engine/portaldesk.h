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

    /// Looks for one of our links on its record; no value when it is certainly not there. `doubtful` is set for links
    /// whose answer was lost: the portal may still be at work then, so absence is believed only the second time.
    Result<std::optional<Media>> findLink(const LinkRequest &request, bool doubtful, const CancelToken &cancel);

private:
    PortalSite m_site;
    WebSession m_session;
    OccurrenceLookup m_lookup;
    ExtendedImportLinker m_linker;
};
