#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Reads comma-separated values (RFC 4180; UTF-8, a byte order mark is dropped) into rows of cells.
/// Fails with ErrorKind::Item when a quoted cell never ends.
Result<QList<QStringList>> readCsv(const QByteArray &bytes);

/// One line of comma-separated values, CR LF at its end. A cell is quoted when it has to be.
QByteArray csvLine(const QStringList &cells);
