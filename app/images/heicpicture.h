#pragma once

#include "decodedimage.h"

/// The header of a HEIC file's first image. Fails as readImageHeader() does.
Result<ImageHeader> readHeicHeader(const QByteArray &bytes);

/// Decodes a HEIC file; see decodeImage(). It comes upright, because the container says how to turn it, not EXIF.
Result<DecodedImage> decodeHeic(const QByteArray &bytes, QSize least);
