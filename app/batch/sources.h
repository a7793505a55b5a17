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
    QString problemCode; ///< Empty, or why it cannot be an image of the batch: bad-name, not-an-image, link,
                         ///< not-a-file, folder-unreadable, zip (inside a zip), and all that begins with zip-.
    QString problem;     ///< The same for people.
    /// The zip that it lies in, empty for a file of its own. Until it is unpacked, its path leads nowhere.
    QString archive;
    int entry = -1; ///< Its place in that zip; none when it stands for the zip itself.

    bool operator==(const SourceFile &) const = default;
};

enum class LeftOut { Link, NotAFile, NotAnImage };
/// Notes why the file is none of the batch's images.
void leaveOut(SourceFile &file, LeftOut because);

/// What a file of this name is taken for.
bool isImageName(const QString &name, const QStringList &imageExtensions);
bool isZipName(const QString &name);

/// Lists every file below the folders and among the files given, in natural order of their names. Also those whose
/// names are not valid text, which Qt would leave out without a word, and those that are no images: nothing on the
/// disk goes unaccounted for. A zip is listed as if it were a folder; unpackImages() makes files of what lies in it.
/// Links are not followed. Fails with ErrorKind::Usage when a path does not exist or a folder cannot be read.
Result<QList<SourceFile>> listSources(
    const QStringList &paths, const QStringList &imageExtensions, const CancelToken &cancel = {});
