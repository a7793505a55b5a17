#pragma once

#include "portalcontext.h"

namespace Practice {

/// collections/editor/occurrenceeditor.php: the record's editor, of which only adding an image works.
Answer editorAnswer(const PortalContext &portal, const Request &request);

} // namespace Practice
