#pragma once

#include "exportedlink.h"

#include <optional>

/// A link that is in none of the files, and a sentence that says why and what to do.
struct LeftOutLink {
    QString file;
    QString why;

    bool operator==(const LeftOutLink &) const = default;
};

/// Links that the form's importer takes as they are, and those that it would misread, drop, double, or put elsewhere.
struct SiftedLinks {
    QList<ExportedLink> good;
    QList<LeftOutLink> leftOut;
};

SiftedLinks sift(const QList<ExportedLink> &links, ExportForm form);
