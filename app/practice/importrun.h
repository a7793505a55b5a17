#pragma once

#include "portalcontext.h"

namespace Practice {

/// Where an uploaded import file is kept. Takes only the last part of the name.
QString importFilePath(const PortalContext &portal, const QString &name);

/// Imports row by row while the page is being read, and stops where it is when nobody reads on.
Answer importRun(const PortalContext &portal, const Request &request, const Person &person);

} // namespace Practice
