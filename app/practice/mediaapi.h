#pragma once

#include "portalcontext.h"

namespace Practice {

/// GET api/v2/media, filtered by tid only.
Answer mediaList(const PortalContext &portal, const Request &request);
/// GET api/v2/media/{mediaID or recordID}.
Answer oneMedia(const PortalContext &portal, const QString &id);

/// POST, PATCH, DELETE api/v2/media: any token will do, whatever its holder may do elsewhere.
Answer createMedia(const PortalContext &portal, const Request &request);
Answer changeMedia(const PortalContext &portal, const Request &request, const QString &id);
Answer deleteMedia(const PortalContext &portal, const Request &request, const QString &id);

} // namespace Practice
