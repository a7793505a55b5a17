#pragma once

#include "portalcontext.h"

namespace Practice {

/// collections/admin/importextended.php: the form, the mapping of columns and the import itself.
Answer importAnswer(const PortalContext &portal, const Request &request);

} // namespace Practice
