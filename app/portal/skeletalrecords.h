#pragma once

#include "apitoken.h"

/// Makes records that hold little more than their catalog number, for specimens that the portal does not have yet.
class SkeletalRecords
{
public:
    SkeletalRecords(const PortalSite &site, ApiToken &token)
        : m_site(site)
        , m_token(token)
    {
    }

    /// Makes sure that the collection has a record with this number. The portal looks for the number first, in secured
    /// records too, so that asking twice makes one record. Fails with ErrorKind::SignIn without the right to.
    Result<> create(const QString &number, const CancelToken &cancel = {});

private:
    const PortalSite &m_site;
    ApiToken &m_token;
};
