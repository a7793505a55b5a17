#pragma once

#include "result.h"

#include <QList>

/// The bytes of a zip with these files, name and contents. Fails with code archive-unwritable.
Result<QByteArray> zipOf(const QList<std::pair<QString, QByteArray>> &files);
