#pragma once

#include "picture.h"

struct JpegWriting {
    int quality = 80;         ///< 1 to 100, libjpeg's scale.
    bool progressive = false; ///< Shows early on a slow line; takes memory for the whole picture.
    bool optimised = true;    ///< Smaller by a tenth; takes memory for the whole picture.
    QByteArray exif;          ///< A segment's content, beginning with `Exif`; empty for none.
};

/// The picture as a JPEG file with chroma of half the width and height (4:2:0), in sRGB without saying so. Empty when
/// there is not enough memory or it has more than 65,500 pixels on a side.
QByteArray writeJpeg(const Picture &picture, const JpegWriting &how);

/// The same, at the best quality of at most `how.quality` at which the file has no more than so many bytes; where even
/// a poor one has more, the picture is made smaller. Empty as above.
QByteArray writeJpegWithin(const Picture &picture, JpegWriting how, qint64 mostBytes);
