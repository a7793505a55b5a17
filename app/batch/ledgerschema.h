#pragma once

#include "result.h"

class QSqlDatabase;

/// Brings the database to the newest form, one transaction a version. Fails with ErrorKind::Profile when a newer
/// program wrote it, and leaves it as it is then.
Result<> migrateLedger(QSqlDatabase &database);
