#pragma once

#include "practicestore.h"

#include <QUrl>

namespace Practice {

struct ArchivedRecord {
    Row row;
    QList<Row> identifiers;
    bool isRedacted = false; ///< Place and date are left out, and informationWithheld names them.
};

/// How the columns of the records are chosen: for everybody, or as the portal itself stores them.
enum class ArchiveSchema { DarwinCore, Symbiota };

struct ArchiveContent {
    ArchiveSchema schema = ArchiveSchema::DarwinCore;
    QList<ArchivedRecord> records;
    QList<Row> media;
    QList<Row> identifiers;
};

/// A zip with occurrences.csv, multimedia.csv and identifiers.csv (each only when it has rows), meta.xml and eml.xml.
QByteArray darwinCoreArchive(const ArchiveContent &content, const QUrl &portal);

} // namespace Practice
