#pragma once

#include "result.h"

#include <QImage>
#include <QImageIOHandler>

/// The brightness of an image, as a decoder of codes wants it.
struct GreyPicture {
    QImage image; ///< Format_Grayscale8, as the file stores it: not turned, and smaller where the file's is very large.
    QImageIOHandler::Transformations transformation; ///< What makes it upright.
};

/// Decodes the image file in grey, scaled to 40 megapixels at most. Fails with ErrorKind::Item and the code `damaged`
/// when it cannot be decoded to its end.
Result<GreyPicture> decodeGrey(const QString &path, const CancelToken &cancel = {});
