#pragma once

#include "picture.h"
#include "result.h"

/// What libjpeg said of a whole JPEG file.
struct JpegCheck {
    bool whole = false;   ///< Every line is there.
    double linesRead = 0; ///< Share of the lines that were decoded from real data, 0 to 1.
    int oddities = 0;     ///< Warnings that do not hurt the picture.

    bool operator==(const JpegCheck &) const = default;
};

/// What the header of a JPEG says.
struct JpegHeader {
    QSize size;       ///< As stored.
    int channels = 0; ///< 1, 3 or 4.
    bool progressive = false;
    QByteArray exif; ///< The content of the segment, beginning with `Exif`; empty when there is none.
    QByteArray colourProfile;
};

struct JpegPicture {
    JpegHeader header;
    Picture picture; ///< As stored, not turned.
    JpegCheck check;
};

/// Fails with ErrorKind::Item and the code `damaged` when it is no header.
Result<JpegHeader> readJpegHeader(QByteArrayView bytes);

/// Decodes the file as small as the decoder can make it in its own steps without falling below `least` in width or
/// height; every byte is read whatever the size. Null channels in the picture mean too little memory.
///
/// A viewer, Qt included, shows a JPEG that ends early as a picture that is grey below, without an error; libjpeg only
/// warns, and that is counted. Fails with ErrorKind::Item and the code `damaged` when it cannot be decoded at all.
Result<JpegPicture> decodeJpeg(QByteArrayView bytes, QSize least, const CancelToken &cancel = {});

/// The same for brightness alone, at most this many pixels. Not for printing inks.
Result<JpegPicture> decodeJpegGrey(QByteArrayView bytes, qint64 mostPixels, const CancelToken &cancel = {});
