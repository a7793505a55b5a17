#pragma once

#include "exif.h"

/// The EXIF of a PNG (eXIf chunk), WebP (EXIF chunk) or TIFF file (its own directory); `format` is ImageFormat::word.
/// XMP, IPTC, maker notes and the texts of a PNG are not read, nor are TIFF files with offsets of 64 bits.
ExifFacts exifInFile(const QByteArray &bytes, const QByteArray &format);
