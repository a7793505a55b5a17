#pragma once

#include <QList>
#include <QMetaType>
#include <QRectF>
#include <QString>

/// A machine-readable code on an image.
struct Barcode {
    QString text;
    QString symbology; ///< `Code39`, `Code128`, `QRCode`, `DataMatrix`, `EAN-13` …
    QRectF place;      ///< On the upright image, as shares of its width and height, 0 to 1.

    bool operator==(const Barcode &) const = default;
};

Q_DECLARE_METATYPE(Barcode)
