#pragma once

#include "profile.h"

/// What stands behind the number in a name.
struct NameTail {
    QString part;    ///< Tells several images of one specimen apart: `a`, `2`, `label`, `a_label`; empty for one.
    QString role;    ///< The view, of the profile's words.
    int sort = 0;    ///< The place among the images of the record, 0 where the name does not say.
    QString caption; ///< Empty where the name does not say.

    bool operator==(const NameTail &) const = default;
};

/// The file's name without its folder and its extension (or two: `.JPG.CR2`), in Unicode's composed form.
QString stemOf(const QString &path);

/// Reads what follows a number, up to the first piece that is neither a part nor a suffix; a suffix at the very end is
/// seen all the same.
NameTail readTail(QStringView rest, const QList<NameSuffix> &suffixes);

/// What the end of a name says where it is not known where the number ends.
NameTail trailingTail(QStringView stem, const QList<NameSuffix> &suffixes);

/// A ready-made copy, and the stem that its original has.
struct ReadyMadeName {
    ReadyCopy copy = ReadyCopy::None;
    QString stem; ///< With None the stem itself.

    bool operator==(const ReadyMadeName &) const = default;
};
ReadyMadeName readyMadeIn(const QString &stem, const QList<NameSuffix> &suffixes);
