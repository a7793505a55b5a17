#pragma once

#include "portalcontext.h"

namespace Practice {

/// POST api/v2/occurrence/skeletal: fills the empty fields of a record, or makes one.
Answer skeletalRecord(const PortalContext &portal, const Request &request);

} // namespace Practice
