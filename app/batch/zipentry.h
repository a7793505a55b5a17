#pragma once

#include "sources.h"

#include <optional>

struct QuaZipFileInfo64;

/// The name of an entry below its zip, with slashes. What the zip does not call UTF-8 is taken for it where it can be,
/// else for the code page that zips began with. Nothing for a name that could lead out of a folder.
std::optional<QString> zipEntryName(const QuaZipFileInfo64 &info);

/// What an entry stands for, told from the table of contents alone, which anybody may have written; nothing for a
/// folder. Its path is that of the zip, with the entry's name behind it; what is shown of it begins with `below`.
std::optional<SourceFile> zipEntry(
    const QuaZipFileInfo64 &info, const QString &zip, const QString &below, const QStringList &imageExtensions);

/// Where an entry of that name goes below a folder of our own: a place that every file system takes, another one for
/// every name, in the same folder for entries of one folder. Empty where the name is too long.
QString unpackedName(const QString &entryName);
