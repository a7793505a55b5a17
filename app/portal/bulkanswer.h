#pragma once

#include "occurrence.h"
#include "result.h"

/// Reads the archive that the portal's bulk download gives: `occurrences.csv`, and `multimedia.csv` where there are
/// images. No bytes at all mean that nothing was found. Fails with ErrorKind::Transient when the archive is broken or
/// lacks its table of records, or when a record is said to be of another collection than the one that was asked for.
Result<QList<Occurrence>> readBulkAnswer(const QByteArray &zip, int collection = 0);

/// What is wrong with an answer that holds what somebody else asked for.
Error mixedUpAnswer(const QString &detail);
