#pragma once

#include "imagemetadata.h"

#include <QByteArray>

/// What a camera wrote down beside a picture.
struct ExifFacts {
    int orientation = 1; ///< 1 to 8, as the EXIF standard counts; 1 is upright.
    QDateTime taken;     ///< By the camera's clock; with its offset where the camera said it, else in local time.
    QString camera;      ///< Maker and model.
    QString creator;
    QString copyright;
    std::optional<GeoPoint> location;
    bool isAdobeRgb = false; ///< By the word only (DCF 2.0, “R03”); such files have no colour profile.
    bool isCmyk = false;     ///< A TIFF's own word.

    bool operator==(const ExifFacts &) const = default;
};

/// Reads a segment that may begin with `Exif`. What is not there or cannot be read keeps its default.
ExifFacts readExif(const QByteArray &segment);
/// The small picture that a camera put into the segment, as a JPEG; empty when there is none.
QByteArray smallPictureIn(const QByteArray &segment);
/// The same as readExif() of a TIFF file.
ExifFacts readTiffDirectory(const QByteArray &file);

/// Who made an image and what others may do with it.
struct ImageRights {
    QString creator;
    QString copyright;
    QString licence;

    bool isEmpty() const { return creator.isEmpty() && copyright.isEmpty() && licence.isEmpty(); }
    bool operator==(const ImageRights &) const = default;
};

/// A segment with these alone: the licence stands behind the copyright, since EXIF has no field of its own. In UTF-8,
/// as all readers do by now. Empty for no rights.
///
/// With `kept`, the segment of another picture, all that it says stays but its small picture, its size, what the rights
/// say otherwise and, if the picture was made upright, its orientation.
QByteArray exifWith(const ImageRights &rights, const QByteArray &kept = {}, bool isUpright = true);
