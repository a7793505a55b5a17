#pragma once

#include "portalcontext.h"

namespace Practice {

/// webservices/dwc/dwcapubhandler.php: a Darwin Core Archive of the records that fit, secured ones included.
///
/// All clients count as being outside the server's network, so that a token or a session is always needed.
Answer bulkDownload(const PortalContext &portal, const Request &request);

} // namespace Practice
