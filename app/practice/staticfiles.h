#pragma once

#include "portalcontext.h"

namespace Practice {

/// A file below the folder. `path` is relative to it; nothing outside the folder is ever given.
Answer fileAnswer(const QString &folder, const QString &path);

} // namespace Practice
