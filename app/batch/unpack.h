#pragma once

#include "sources.h"

#include <QSet>

#include <functional>

/// How many of how many images are unpacked, told on the thread that unpacks.
using UnpackProgress = std::function<void(int done, int total)>;

/// Makes ordinary files of the listed images that lie in zips, below `folder`, which only this person may read; the
/// zips are only read. From then on their paths lead to those files. An image that is damaged, or whose zip changed
/// since it was listed, gets a problem instead.
///
/// The same zip, as long as it is not changed, always goes to the same place, and what lies there whole is not made
/// again. A file is there whole or not at all. Fails with ErrorKind::HostFull (disk-full) or Cancelled; then the
/// folders that it began are gone again.
Result<> unpackImages(
    QList<SourceFile> &files, const QString &folder, const UnpackProgress &tell, const CancelToken &cancel = {});

/// What was unpacked once and is not there any more.
struct LostFiles {
    QSet<QString> zips;
    QSet<QString> paths; ///< Where unpackImages() put them.
};

/// Unpacks those again whose zips are still what they were; the others stay away. Fails as unpackImages() does.
Result<> unpackAgain(const LostFiles &lost, const QString &folder, const QStringList &imageExtensions,
    const UnpackProgress &tell, const CancelToken &cancel = {});

/// Removes all that was unpacked below `folder` but from the zips whose files are among those in use.
void removeUnpacked(const QString &folder, const QStringList &inUse);
