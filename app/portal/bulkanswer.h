#pragma once

#include "occurrence.h"
#include "result.h"

/// Reads the archive that the portal's bulk download gives: `occurrences.csv`, and `multimedia.csv` where there are
/// images. No bytes at all mean that nothing was found. Fails with ErrorKind::Transient when the archive is broken or
/// lacks its table of records.
Result<QList<Occurrence>> readBulkAnswer(const QByteArray &zip);
