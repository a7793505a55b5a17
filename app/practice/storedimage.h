#pragma once

#include "checkedupload.h"

namespace Practice {

/// The folder for a record's files, as the beginning of a URL: /media/…/
QString mediaPlace(const std::optional<Row> &record);

/// Keeps an uploaded file and its copies below `folder` at `place`, with a row for them. A name that is taken gets the
/// row's mediaID. When anything fails, neither row nor file is left. The error is the portal's message.
tl::expected<void, QString> storeUpload(
    Sql &sql, const QString &folder, const QString &place, const CheckedUpload &upload, Row media);

/// Removes the file that a stored URL names, if the portal itself keeps it.
void removeStored(const QString &folder, const QString &url);

} // namespace Practice
