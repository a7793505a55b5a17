#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Practice {

/// The media type that the import gives to a URL: the row's own, else by a known extension, else by asking the image's
/// server. `uploadType` is image or audio. The error is the result line of the import page.
tl::expected<QString, QString> importedType(const QString &url, const QString &format, const QString &uploadType);

/// The type that a file name tells, empty when its extension is not known.
QString typeByExtension(const QString &fileName);

} // namespace Practice
