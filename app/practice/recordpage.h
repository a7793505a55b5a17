#pragma once

#include "portalcontext.h"

namespace Practice {

/// The server's first page: says what this is and links to the portal.
Answer welcomePage();
/// The portal's first page: a list of the collection's records.
Answer portalPage(const PortalContext &portal);
/// The public page of one record with its images.
Answer recordPage(const PortalContext &portal, const Request &request);

} // namespace Practice
