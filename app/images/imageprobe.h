#pragma once

#include "checksums.h"

#include <QSize>
#include <QStringList>

/// What one look at an image file tells.
struct ImageFacts {
    QByteArray format;    ///< `jpeg` or `png`, by the first bytes, not by the name.
    QSize size;           ///< Upright, pixels.
    bool rotated = false; ///< The file asks its viewer to turn or mirror it (EXIF orientation other than 1).
    Checksums checksums;
    QStringList warnings; ///< `wrong-extension`, `odd-jpeg`.

    bool operator==(const ImageFacts &) const = default;
};

/// Reads the file once for its hashes and once through its decoder, and finds damage that a viewer would not show.
/// Fails with ErrorKind::Item and a code: unreadable, empty, unsupported, damaged, too-large.
Result<ImageFacts> probeImage(const QString &path, const CancelToken &cancel = {});

/// Extensions, in lower case, of the files a scan takes for images, also of formats that probeImage() then refuses.
const QStringList &imageExtensions();
