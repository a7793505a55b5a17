#pragma once

#include "portalcontext.h"

namespace Practice {

/// GET api/v2/occurrence. Secured records are left out, with or without a token.
Answer occurrenceList(const PortalContext &portal, const Request &request);
/// GET api/v2/occurrence/{id}: an array with one record, secured or not.
Answer oneOccurrence(const PortalContext &portal, const Request &request, const QString &id);
/// GET api/v2/occurrence/{id}/media, which this version of the portal cannot answer.
Answer brokenSubresource(const QString &id);

} // namespace Practice
