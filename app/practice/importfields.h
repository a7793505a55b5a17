#pragma once

#include "httpexchange.h"

#include <QHash>
#include <QStringList>

namespace Practice {

/// Names of the fields that a column can be mapped to.
const QStringList &importTargets();
/// Those of them that find the record.
const QStringList &identifierTargets();
/// The optional ones, and the columns of the media table that they fill. creatorUid is taken and never stored.
const QHash<QString, QString> &mediaColumns();

/// The field that a header of a column means; empty when none.
QString importTargetFor(const QString &header);

/// The columns that the request maps to fields, as the portal looks them up.
///
/// The number of column 0 counts as "not mapped" there; only the identifiers and originalUrl are looked up in another
/// way. So an optional field in the first column is never stored.
QHash<QString, int> mappedColumns(const Request &request);

} // namespace Practice
