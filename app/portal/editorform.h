#pragma once

#include "linker.h"
#include "websession.h"

/// Links through the form by which people add an image to one record, one request an image. For all who may edit the
/// collection. Also the only way on which a portal takes an image's bytes and keeps them itself.
class EditorLinker final : public OneByOneLinker
{
public:
    EditorLinker(const PortalSite &site, WebSession &session)
        : m_site(site)
        , m_session(session)
    {
    }

protected:
    Result<LinkAnswer> linkOne(const LinkRequest &request, const CancelToken &cancel) override;

private:
    const PortalSite &m_site;
    WebSession &m_session;
};

/// Takes a media row off its record through the same page, and, if wanted, the files that the portal itself keeps for
/// it. The
/// portal looks neither whose row it is nor whether there is one: read it before, and whether it is gone after. Fails
/// with ErrorKind::SignIn without the right, Ambiguous without a clear answer.
Result<> removeThroughEditor(const PortalSite &site, WebSession &session, qint64 occid, qint64 mediaId, bool withFiles,
    const CancelToken &cancel = {});

/// What the page says of what it was asked to do, whatever its language. Unknown where it breaks off before that;
/// nothing where it is whole and says nothing: then it did nothing, because the account may not.
std::optional<LinkAnswer> readEditorPage(const QByteArray &page);
