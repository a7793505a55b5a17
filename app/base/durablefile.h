#pragma once

#include "result.h"

#include <QFileDevice>

/// Returns only after what was written to the file is on the disk. Fails with ErrorKind::Transient.
Result<> flushToDisk(QFileDevice &file);

/// Gives `from` the name `to` in the same folder, or fails: never replaces a file that has that name already
/// (error code `exists`), also when another program makes it at the same moment. Where it is killed on a poor file
/// system, `to` may be left empty beside `from`.
Result<> renameWithoutReplacing(const QString &from, const QString &to);
