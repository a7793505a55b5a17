#pragma once

#include "barcode.h"
#include "result.h"

/// Reads the codes off the image file, linear ones and matrices, from top to bottom and from left to right; the same
/// text is given once. Rather gives no code than a doubtful one.
///
/// May be called on several threads at once. Fails with ErrorKind::Item and the code `damaged` when the file cannot be
/// decoded to its end; that there is no code on it is not a failure.
Result<QList<Barcode>> readBarcodes(const QString &path, const CancelToken &cancel = {});
