#pragma once

#include <QByteArray>
#include <QImage>

namespace Practice {

/// What is written about a picture into its file.
struct JpegNotes {
    int orientation = 1; ///< EXIF: 6 when the picture has to be turned clockwise to stand upright.
    QByteArray takenAt;  ///< EXIF: `YYYY:MM:DD HH:MM:SS`.
};

/// The picture as a JPEG file with an EXIF segment.
QByteArray jpegFile(const QImage &image, int quality, const JpegNotes &notes);

} // namespace Practice
