#pragma once

#include "csvtable.h"

/// In which cells of a mapping's rows stands what; -1 for what it does not say.
struct MappingColumns {
    int file = -1;
    int number = -1;
    int sort = -1;
    int caption = -1;
    int creator = -1;
    int rights = -1;

    /// Reads the header line; case, spaces, hyphens and underscores do not matter. Fails with ErrorKind::Usage, naming
    /// the headers there are, when the file or the number has no column.
    static Result<MappingColumns> from(const CsvRow &header);

    bool operator==(const MappingColumns &) const = default;
};
