#pragma once

#include "portalsite.h"
#include "secretstring.h"

/// Makes records that hold little more than their catalog number, for specimens that the portal does not have yet.
class SkeletalRecords
{
public:
    SkeletalRecords(const PortalSite &site, const SecretString &token)
        : m_site(site)
        , m_token(token)
    {
    }

    /// Makes sure that the collection has a record with this number. The portal looks for the number first, in secured
    /// records too, so that asking twice makes one record. Fails with ErrorKind::SignIn without a token or the right.
    Result<> create(const QString &number, const CancelToken &cancel = {}) const;

private:
    const PortalSite &m_site;
    SecretString m_token;
};
