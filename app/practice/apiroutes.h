#pragma once

#include "portalcontext.h"

namespace Practice {

/// Everything below /portal/api.
Answer apiAnswer(const PortalContext &portal, const Request &request);

} // namespace Practice
