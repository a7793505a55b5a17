#pragma once

#include "exif.h"
#include "picture.h"
#include "result.h"

#include <functional>

/// Asked before a picture is decoded, with the bytes that it takes at most; false ends the work as cancelled.
using MayTakeMemory = std::function<bool(qint64 bytes)>;

/// An image file whose bytes were decoded to their end.
struct DecodedImage {
    Picture picture;  ///< As stored, perhaps smaller than the file's; null when there is not enough memory.
    QSize storedSize; ///< Of the file's image, not turned.
    int bitsPerChannel = 8;
    QString colourSpace; ///< See colourSpaceName().
    ExifFacts exif;      ///< Its orientation is what still has to be done to the picture.
    bool isOdd = false;  ///< The decoder warned of something that does not hurt the picture.
};

/// What an image file says of itself, before it is decoded.
struct ImageHeader {
    QSize storedSize;
    int channels = 3;
    int bitsPerChannel = 8;
    int orientation = 1;   ///< As EXIF counts.
    bool inPasses = false; ///< Progressive: the whole picture is collected before it can be seen.

    /// What decoding takes at most, in bytes, beside the file itself; with `encodes`, also writing it in full size.
    qint64 memory(bool encodes = false) const;
};

/// ImageFormat::word of the bytes of a file with this extension (lower case). Fails with ErrorKind::Item and the code
/// `unsupported`, naming what the file is instead.
Result<QByteArray> readableFormatOf(const QByteArray &bytes, const QString &extension);

/// Nothing is known of an image that there is no memory for, so this is no damage.
Error outOfMemory();

/// Reads the header of a file of this format (ImageFormat::word). Fails with ErrorKind::Item: damaged, too-large.
Result<ImageHeader> readImageHeader(const QByteArray &bytes, const QByteArray &format);

/// Looks for damage that decodeImage() takes for a picture: see findJpegFault(). Fails with ErrorKind::Item and the
/// code `damaged`.
Result<> checkCodes(const QByteArray &bytes, const QByteArray &format);

/// Decodes the first image of the file, at least as large as `least` where its own is, and possibly no larger. Colour
/// profiles are kept, transparent parts become white, 16 bits become 8. Fails with ErrorKind::Item and the code
/// `damaged` when the image ends early or breaks inside.
Result<DecodedImage> decodeImage(
    const QByteArray &bytes, const QByteArray &format, QSize least, const CancelToken &cancel = {});

/// The brightness of a JPEG alone, in at most so many pixels; fails as decodeImage() does. Not for printing inks.
Result<DecodedImage> decodeGreyImage(const QByteArray &bytes, qint64 mostPixels, const CancelToken &cancel = {});
