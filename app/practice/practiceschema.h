#pragma once

#include "practicestore.h"

namespace Practice {

/// Makes the tables that are missing. Column names and lengths are the portal's own.
bool createSchema(Sql &sql);

/// What the portal's database says when a value does not fit the column; nothing when all fit.
///
/// Its tables hold characters of up to three UTF-8 bytes only, and count lengths in characters.
std::optional<QString> complaintAbout(const QString &table, const Row &row);

} // namespace Practice
