#pragma once

#include "item.h"
#include "result.h"

class RecordIndex;

/// What is looked for in numbers, and what stands there afterwards.
struct ReplacementRule {
    QString find;
    QString with; ///< \1 stands for the first group of an expression.
    bool isExpression = false;
    bool matchesCase = false;
};

/// A number that would change.
struct Replacement {
    qint64 item = 0;
    QString name;
    QString before;
    QString after;
    bool isKnown = true; ///< The collection has the new number; true also while its numbers are not known.

    bool operator==(const Replacement &) const = default;
};

/// All numbers that the rule changes. Fails with ErrorKind::Usage when the expression is none or takes too long.
Result<QList<Replacement>> replacements(
    const ReplacementRule &rule, const QList<Item> &items, const RecordIndex *index = nullptr);
