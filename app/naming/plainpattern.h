#pragma once

#include "profile.h"

/// A name, and the number as it stands in it.
struct NameExample {
    QString name;
    QString number;

    bool operator==(const NameExample &) const = default;
};

/// The rule as the portal's image processor takes it: slashes around it, flags behind it, one capture group. It begins
/// at the beginning of the name, and never cuts a number short: digits beyond the most make it no match.
QString portalForm(const PlainPattern &plain);

/// The tightest plain rule that catches exactly these numbers in all these names; none when there is none.
std::optional<PlainPattern> plainPatternFrom(const QList<NameExample> &examples);
