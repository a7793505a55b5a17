#pragma once

#include <QImage>

/// The image of the file, upright and no longer on any side than that; null when it cannot be shown. Takes its time:
/// call it on another thread. It is decoded in a process of its own, since decoders may fail at the file.
QImage screenPreview(const QString &path, int longestSide);
