#pragma once

#include "practicestore.h"

namespace Practice {

/// What is on a specimen's label.
struct SpecimenRecord {
    QString catalogNumber;
    QString scientificName;
    QString author;
    QString family;
    QString recordedBy;
    QString recordNumber;
    QString eventDate;
    QString county;
    QString locality;
};

/// The records that a new practice portal has: PRA0000001 to PRA0000040.
const QList<SpecimenRecord> &defaultRecords();

/// Fills an empty database with the default records and the special cases among them: PRA0000015 on two records,
/// PRA0000008 and PRA0000031 secured, PRA0000010 stored with a trailing space, PRA0000020 with two media,
/// PRA0000025 also in collection 2.
void addDefaultRecords(Sql &sql);

/// Adds the rows of a table whose catalog numbers collection 1 does not have yet. Fails with ErrorKind::Usage when the
/// file cannot be read or has no column catalogNumber.
Result<> addRecordsOfFile(Store &store, const QString &file);

} // namespace Practice
