#pragma once

#include "result.h"

#include <QUrl>

namespace Practice {

/// What an image's server says about it, after redirects.
struct FetchedType {
    int status = 0;
    QString contentType; ///< Word for word, with parameters.
};

/// Asks with one GET, as the portal does when nothing else tells the type. Only addresses of this computer are asked;
/// all others count as unreachable. The error's detail is in the words of the portal's own HTTP library.
Result<FetchedType> fetchType(const QUrl &url);

} // namespace Practice
