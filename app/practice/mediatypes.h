#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Practice {

/// What the portal takes a file that stays elsewhere for.
struct LinkedFile {
    QString format;
    QString name; ///< As the portal would call it; empty when it did not look, because it was told the format.
};

/// The format that was sent, else the one that a known extension tells, else what the file's server says. `uploadType`
/// is image, audio or nothing. The error is the portal's message.
tl::expected<LinkedFile, QString> linkedFile(const QString &url, const QString &format, const QString &uploadType = {});

/// What the portal says against a format; empty when it takes it.
QString complaintAboutFormat(const QString &format);

/// The type that a file name tells, empty when its extension is not known.
QString typeByExtension(const QString &fileName);

/// Types have several names; this one is compared.
QString canonicalType(const QString &type);

/// A file name without its extension, as the portal keeps it.
QString cleanedFileName(QString name);

} // namespace Practice
