#pragma once

#include "apitoken.h"
#include "linker.h"

/// Links through the portal's programming interface, one request an image. The portal leaves the kind of such media
/// open, so that its image tab and its search for records with images do not show them: only for those who have no
/// other way. It checks no right either; see ApiToken::mayEdit().
class ApiLinker final : public OneByOneLinker
{
public:
    ApiLinker(const PortalSite &site, ApiToken &token)
        : m_site(site)
        , m_token(token)
    {
    }

protected:
    Result<LinkAnswer> linkOne(const LinkRequest &request, const CancelToken &cancel) override;

private:
    const PortalSite &m_site;
    ApiToken &m_token;
};

/// Takes a media row away, by the portal's own number: a text key that begins with digits could hit another row. That
/// it is gone already is no error. The image's files stay where they are. Fails as ApiToken::send() does.
Result<> removeThroughApi(const PortalSite &site, ApiToken &token, qint64 mediaId, const CancelToken &cancel = {});
