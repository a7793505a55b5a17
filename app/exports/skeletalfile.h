#pragma once

#include "exportedlink.h"

/// The table for the skeletal file upload: one line a catalog number, with all its images in one cell.
QByteArray skeletalFile(const QList<ExportedLink> &links);

/// What the importer makes the sourceIdentifier of, and knows an image of a record by.
QString importedFileName(const QString &url);
