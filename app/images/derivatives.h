#pragma once

#include "checksums.h"
#include "decodedimage.h"
#include "profile.h"

#include <QSize>

#include <optional>

/// A copy that was made of an image.
struct Derivative {
    QString path;
    QSize size; ///< Pixels.
    Checksums checksums;
};

struct Derivatives {
    std::optional<Derivative> original; ///< What goes out instead of the file itself; nothing when that goes as it is.
    std::optional<Derivative> web;      ///< Nothing where what goes out as original is no larger, and in sRGB.
    Derivative thumbnail;
};

struct DerivativeRequest {
    QString source;
    QByteArray format;   ///< As probeImage() found it.
    QByteArray sha256{}; ///< Of the source when probeImage() looked at it; another one is refused. Empty: not yet.
    ImageSettings recipe;
    ImageRights rights{}; ///< Written into the copies.
    QString webPath;      ///< Where the copies go; their folder exists.
    QString thumbnailPath;
    QString originalPath{}; ///< For a JPEG of full size, where the file itself cannot go out; empty: it always does.
    QString readyWeb{};     ///< Copies that somebody made before; taken as they are when they are sound upright JPEGs.
    QString readyThumbnail{};
};

/// Makes the copies from one reading and one decoding. Web copy and thumbnail are upright (when the recipe says so), in
/// sRGB, never larger than the source, with nothing of what the camera wrote beside the picture but what the recipe
/// keeps.
///
/// A source goes out bit for bit when it is a JPEG, upright (or the recipe does not care) and not larger than the
/// recipe allows. Else a JPEG of full size takes its place: turned without loss where the recipe wants that and it can
/// be done, else encoded anew with the best quality that the size allows. The source is only read.
///
/// Fails with ErrorKind::Item (damaged, source-changed, out-of-memory) or ErrorKind::HostFull (no space for the
/// copies).
Result<Derivatives> makeDerivatives(
    const DerivativeRequest &request, const CancelToken &cancel = {}, const MayTakeMemory &mayTake = {});
