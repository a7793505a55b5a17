#pragma once

#include "barcode.h"
#include "result.h"

#include <QImage>

/// Reads the codes off an image's brightness (Format_Grayscale8, as its file stores it), linear ones and matrices, from
/// top to bottom and from left to right; the same text is given once. Places are those on the upright image, which the
/// EXIF orientation makes of it. Rather gives no code than a doubtful one.
///
/// May be called on several threads at once. Fails with ErrorKind::Cancelled only.
Result<QList<Barcode>> readBarcodes(const QImage &grey, int orientation, const CancelToken &cancel = {});
