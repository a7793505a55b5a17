#pragma once

#include "decodedimage.h"

/// The image of a file as a JPEG for the screen: upright, in sRGB, no longer on any side than that. Where the camera
/// put a small picture into the file that is large enough, that one is shown, and the rest of the file is not read.
/// Fails as probeImage() does.
Result<QByteArray> makePreview(
    const QString &path, int longestSide, const CancelToken &cancel = {}, const MayTakeMemory &mayTake = {});
