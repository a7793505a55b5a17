#pragma once

#include "profile.h"

/// A rule that a collection uses, with a name that it catches.
struct NamingPreset {
    QString code; ///< Of the institution and collection; empty for what any may use.
    QString name;
    NamePattern rule;
    QString example; ///< The name of an image file.
    QString number;  ///< What the rule makes of it.

    bool operator==(const NamingPreset &) const = default;
};

/// The rules that institutions are known to use, and general ones, sorted by name. They are mended where the original
/// would take the beginning of a longer number.
const QList<NamingPreset> &namingPresets();
