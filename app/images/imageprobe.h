#pragma once

#include "barcode.h"
#include "checksums.h"
#include "decodedimage.h"

#include <QSize>
#include <QStringList>

/// What one look at an image file tells.
struct ImageFacts {
    QByteArray format;    ///< `jpeg`, `png`, `tiff`, `webp` or `heic`, by the first bytes, not by the name.
    QSize size;           ///< Upright, pixels.
    bool rotated = false; ///< The file asks its viewer to turn or mirror it (EXIF orientation other than 1).
    int bitsPerChannel = 8;
    QString colourSpace; ///< See colourSpaceName().
    ExifFacts exif;
    Checksums checksums;
    QStringList warnings;    ///< `wrong-extension`, `odd-jpeg`.
    QList<Barcode> barcodes; ///< Only when they were asked for.

    bool operator==(const ImageFacts &) const = default;
};

enum class LookForCodes { No, Yes };

/// Reads the file once, for its hashes, and decodes it once, to find damage that a viewer would not show and, if asked,
/// the codes on it. Fails with ErrorKind::Item and a code: unreadable, empty, unsupported, damaged, too-large.
Result<ImageFacts> probeImage(const QString &path, LookForCodes codes = LookForCodes::No,
    const CancelToken &cancel = {}, const MayTakeMemory &mayTake = {});

/// Extensions, in lower case, of the files a scan takes for images, also of formats that probeImage() then refuses.
const QStringList &imageExtensions();
