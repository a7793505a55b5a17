#pragma once

#include "occurrence.h"
#include "result.h"

#include <QStringList>

/// The records of a collection as a file has them, where there is no portal to ask.
struct RecordList {
    QList<Occurrence> records; ///< With the portal's keys where the file has them, else with occid 0.

    QStringList catalogNumbers() const;
    /// Whether each record has the portal's key, so that images can be matched with records without the portal.
    bool hasKeys() const;
};

/// Reads a Darwin Core Archive or a portal's backup (zip with occurrences.csv or occurrence.txt), a table with a header
/// that has catalogNumber (commas, semicolons or tabs between), or one number a line.
/// Fails with ErrorKind::Usage, naming line and column of what is broken.
Result<RecordList> readRecordList(const QString &path, const CancelToken &cancel = {});
