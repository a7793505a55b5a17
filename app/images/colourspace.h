#pragma once

#include <QString>

/// What people call the colours of a picture with so many channels: `grey`, `CMYK`, the name of a usual RGB space, or
/// what the profile (ICC) calls itself. Without a profile RGB is `sRGB`, as programs take it; empty when the profile
/// cannot be read. HEIC files that only number their colours (nclx) count as without.
QString colourSpaceName(int channels, const QByteArray &profile);
