#pragma once

#include "decodedimage.h"

/// The header of a PNG, TIFF or WebP file. Fails as readImageHeader() does.
Result<ImageHeader> readQtHeader(const QByteArray &bytes, const QByteArray &format);

/// Decodes a PNG, TIFF or WebP file; see decodeImage().
Result<DecodedImage> decodeWithQt(const QByteArray &bytes, const QByteArray &format, QSize least);

/// The image's channels, each pixel the mean of so many that it stays at least as large as `least`.
Picture pictureOf(const QImage &image, QSize least);
