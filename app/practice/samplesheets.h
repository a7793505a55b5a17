#pragma once

#include "result.h"

#include <QString>

/// Draws a batch of made-up herbarium sheets into the folder, with the mistakes that real batches have: JPEG files that
/// match the practice portal's records, second images of one specimen, a name without a number, a sheet that lies on
/// its side, a file that was cut off, a number that the portal does not know, a number that two records have.
///
/// Needs a QGuiApplication. The same sheets every time. The folder appears only when all of them are there.
Result<> drawSampleSheets(const QString &folder);
