#pragma once

#include "practicestore.h"

#include <QUrl>

namespace Practice {

struct ArchivedRecord {
    Row row;
    QList<Row> identifiers;
    bool isRedacted = false; ///< Place and date are left out, and informationWithheld names them.
};

struct ArchiveContent {
    QList<ArchivedRecord> records;
    QList<Row> media;
    QList<Row> identifiers;
};

/// A zip with occurrences.csv, multimedia.csv and identifiers.csv (each only when it has rows), meta.xml and eml.xml.
QByteArray darwinCoreArchive(const ArchiveContent &content, const QUrl &portal);

} // namespace Practice
