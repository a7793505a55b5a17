#pragma once

#include "ledger.h"

#include <QCommandLineParser>

/// A batch as the ledger has it, for commands that only look.
struct BatchOnRecord {
    Batch batch;
    QList<Item> items;
};

/// Reads the batch that the first argument names, else the newest one. Fails with ErrorKind::Usage when there is none.
Result<BatchOnRecord> batchOnRecord(const QCommandLineParser &parser);
