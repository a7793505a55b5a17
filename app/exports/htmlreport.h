#pragma once

#include "item.h"

/// The report of a batch as one page that needs nothing else: everything from outside is escaped, no script can run.
QByteArray htmlReport(const Batch &batch, const QList<Item> &items);
