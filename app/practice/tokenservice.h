#pragma once

#include "portalcontext.h"

namespace Practice {

/// webservices/token.php: status and type are the same whatever happens.
Answer tokenAnswer(const PortalContext &portal, const Request &request);

} // namespace Practice
