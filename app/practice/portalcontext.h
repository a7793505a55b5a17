#pragma once

#include "httpexchange.h"
#include "people.h"
#include "uploadlimits.h"

namespace Practice {

/// What every page of the practice portal works with.
struct PortalContext {
    Store &store;
    Sessions &sessions;
    QString folder; ///< Where uploaded files and images are kept.
    QUrl url;       ///< The portal's root, without a slash at the end.
    UploadLimits limits;

    std::optional<Person> visitor(const Request &request) const { return sessions.personOf(request.sessionCookie); }
};

} // namespace Practice
