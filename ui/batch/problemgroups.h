#pragma once

#include "item.h"

/// Images that failed for the same reason.
struct ProblemGroup {
    QString code;          ///< Item::reasonCode.
    QString words;         ///< What all of them have in common, as a sentence.
    bool isOfFile = false; ///< The file itself is at fault: trying again helps when somebody has replaced it.
    QList<qint64> images;  ///< In the order of the batch.

    bool operator==(const ProblemGroup &) const = default;
};

/// The failed images by their reasons, the commonest first.
QList<ProblemGroup> problemGroups(const QList<Item> &items);
