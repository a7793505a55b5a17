#pragma once

#include "host.h"
#include "webdavsite.h"

/// Uploads over WebDAV (RFC 4918) by HTTP/1.1: PUT under a part name, then MOVE to the final one.
///
/// One request at a time for each connection; the network is filled by having many of them.
class WebDavHost final : public Host
{
public:
    WebDavHost(const HostSettings &settings, const Secrets &secrets)
        : m_site(std::make_shared<WebDavSite>(settings, secrets))
    {
    }

    Result<std::unique_ptr<HostConnection>> connect(const CancelToken &cancel) override;
    int mostConnections() const override { return m_site->mostAtATime(); }

private:
    std::shared_ptr<WebDavSite> m_site;
};
