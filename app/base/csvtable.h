#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Reads comma-separated values (RFC 4180; UTF-8, a byte order mark is dropped) into rows of cells.
/// Fails with ErrorKind::Item when a quoted cell never ends.
Result<QList<QStringList>> readCsv(const QByteArray &bytes);

/// A row of a table, and the line of the file that it begins at, from 1.
struct CsvRow {
    int line = 0;
    QStringList cells;

    bool operator==(const CsvRow &) const = default;
};

/// Reads a table that a person made. Empty lines give no row but count. Fails with ErrorKind::Item where a quote never
/// ends or stands where none can, and says in which line and column; among tabs, quotes inside of cells are letters.
Result<QList<CsvRow>> readCsvRows(const QByteArray &utf8, char delimiter);

/// What separates the cells of the first line: a comma, a semicolon or a tab.
char csvDelimiter(const QByteArray &utf8);

/// One line of comma-separated values, CR LF at its end. A cell is quoted when it has to be.
QByteArray csvLine(const QStringList &cells);
