#pragma once

#include "result.h"

/// What libjpeg said of a whole JPEG file.
struct JpegCheck {
    bool whole = false;   ///< Every line is there.
    double linesRead = 0; ///< Share of the lines that were decoded from real data, 0 to 1.
    int oddities = 0;     ///< Warnings that do not hurt the picture.
};

/// Decodes the file at an eighth of its size, which reads every byte of it, and counts what libjpeg warns of.
///
/// A viewer, Qt included, shows a JPEG that ends early as a picture that is grey below, without an error; libjpeg only
/// warns. Fails with ErrorKind::Item when the file cannot be decoded at all.
Result<JpegCheck> checkJpeg(const QString &path, const CancelToken &cancel = {});
