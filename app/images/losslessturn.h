#pragma once

#include <QByteArray>

/// The JPEG file turned as its EXIF orientation asks, by moving its blocks about: no pixel changes, and all that the
/// camera wrote stays but the orientation, which is 1 then. Empty when blocks are cut at an edge that would come
/// inside, or the file cannot be turned so.
QByteArray turnedLosslessly(const QByteArray &jpeg, int orientation);
