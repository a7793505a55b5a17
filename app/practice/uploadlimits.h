#pragma once

#include <QtGlobal>

/// What the portal's web server takes at once.
struct UploadLimits {
    qint64 bodyBytes = 100 * 1024 * 1024; ///< post_max_size
    qint64 fileBytes = 100 * 1024 * 1024; ///< upload_max_filesize
};
