#pragma once

#include "profile.h"

/// A way to find catalog numbers in names, and how well it does.
struct NamingGuess {
    NamingSettings naming;
    qsizetype names = 0;  ///< So many names it was tried on.
    qsizetype caught = 0; ///< In so many it finds a number,
    qsizetype known = 0;  ///< and so many of those the collection has.

    bool operator==(const NamingGuess &) const = default;
};

/// The rule that finds most of the collection's own numbers in the names: one that institutions are known to use, one
/// that the names suggest or one that the numbers do. With no numbers known, the rule that finds most; with no names,
/// one that fits the numbers. Among equals the first that people know counts.
NamingGuess guessedNaming(const QStringList &names, const QStringList &numbers);
