#pragma once

#include "result.h"

#include <functional>

class QSqlDatabase;
class QSqlError;

/// Nothing of ours is put into a file that another program made: fails with ErrorKind::Profile (code ledger-damaged)
/// unless the database is a ledger or empty.
Result<> checkIsLedger(QSqlDatabase &database);

/// Brings the database to the newest form, one transaction a version. Fails with ErrorKind::Profile when a newer
/// program wrote it, and leaves it as it is then; with what the caller says of an error when it cannot be written.
Result<> migrateLedger(QSqlDatabase &database, const std::function<Error(const QSqlError &)> &unwritable);
