#pragma once

#include "checksums.h"

/// The bytes of a file and what they hash to, from one reading of the disk.
struct ImageFile {
    QByteArray bytes;
    Checksums checksums;
};

/// Reads the file whole, read-only. Fails with ErrorKind::Item and a code: unreadable, empty, too-large.
Result<ImageFile> readImageFile(const QString &path, const CancelToken &cancel = {});
