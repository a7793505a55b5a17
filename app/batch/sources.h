#pragma once

#include "result.h"

#include <QList>
#include <QString>
#include <QStringList>

/// A file that a batch has to account for.
struct SourceFile {
    QString path; ///< Absolute; of a file whose name cannot be spelled, as far as it can be shown.
    QString name; ///< Below the folder that was given, with slashes; of a single file its own name.
    qint64 size = 0;
    qint64 modified = 0; ///< Milliseconds since 1970, UTC.
    QString problemCode; ///< Empty, or why it cannot be an image of the batch: bad-name, not-an-image, zip,
                         ///< link, not-a-file, folder-unreadable.
    QString problem;     ///< The same for people.

    bool operator==(const SourceFile &) const = default;
};

/// Lists every file below the folders and among the files given, in natural order of their names. Also those whose
/// names are not valid text, which Qt would leave out without a word, and those that are no images: nothing on the
/// disk goes unaccounted for. Links are not followed. Fails with ErrorKind::Usage when a path does not exist or a
/// folder cannot be read.
Result<QList<SourceFile>> listSources(
    const QStringList &paths, const QStringList &imageExtensions, const CancelToken &cancel = {});
