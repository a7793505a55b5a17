#pragma once

#include "checksums.h"
#include "profile.h"

#include <QSize>

/// A copy that was made of an image.
struct Derivative {
    QString path;
    QSize size; ///< Pixels.
    Checksums checksums;
};

struct Derivatives {
    Derivative web;
    Derivative thumbnail;
};

struct DerivativeRequest {
    QString source;
    QByteArray format; ///< As probeImage() found it.
    ImageSettings recipe;
    QString webPath; ///< Where the copies go; their folder exists.
    QString thumbnailPath;
    QString readyWeb{}; ///< Copies that somebody made before; taken as they are when they are sound upright JPEGs.
    QString readyThumbnail{};
};

/// Makes the upright web and thumbnail copies as JPEG, from one decoding, never larger than the source. The source is
/// only read. Fails with ErrorKind::Item (damaged, out of memory) or ErrorKind::HostFull (no space for the copies).
Result<Derivatives> makeDerivatives(const DerivativeRequest &request, const CancelToken &cancel = {});
