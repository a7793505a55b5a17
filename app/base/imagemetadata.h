#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

/// A place in decimal degrees; north and east are positive.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const GeoPoint &) const = default;
};

/// What an image file says of its picture and of how it came about. What it does not say is empty.
struct ImageMetadata {
    int bitsPerChannel = 0; ///< 0: nobody looked into the file.
    QString colourSpace; ///< For people: `sRGB`, `Adobe RGB`, `grey`, `CMYK`, or what the colour profile calls itself.
    QDateTime captured;  ///< By the camera's clock; with its offset where the camera said it, else in local time.
    QString camera;
    QString creator;
    QString rights;
    std::optional<GeoPoint> location;

    bool operator==(const ImageMetadata &) const = default;
};

/// With the names of the members as keys, but `latitude` and `longitude`; the time as ISO 8601. Scripts and ledgers
/// depend on it. Keys are absent where nothing is known.
QJsonObject toJson(const ImageMetadata &metadata);
ImageMetadata imageMetadataFrom(const QJsonObject &json);
