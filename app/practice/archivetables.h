#pragma once

#include "darwincorearchive.h"

namespace Practice {

struct ArchiveColumn {
    QString name;
    QString term; ///< The whole URI; empty for the key.
};

/// One file of the archive.
struct ArchiveTable {
    QString fileName;
    QString rowType;
    QList<ArchiveColumn> columns;
    QByteArray csv;
};

ArchiveTable occurrenceTable(const ArchiveContent &content, const QUrl &portal);
ArchiveTable multimediaTable(const QList<Row> &media, const QUrl &portal);
ArchiveTable identifierTable(const QList<Row> &identifiers);

} // namespace Practice
