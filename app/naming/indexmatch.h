#pragma once

#include "namematch.h"
#include "recordindex.h"

/// Finds the collection's own numbers in a file name.
///
/// Case never matters, and a number never begins or ends inside a longer run of digits. A number that stands there as
/// the collection writes it is exact, also with one letter directly behind it. What differs in separators, in zeros, in
/// a prefix, or has more letters behind it is suggested; so are a camera's own digits and very short numbers. Parts of
/// dates are nothing. More than one specimen in a name is `several`.
NameMatch matchByIndex(const RecordIndex &index, const QString &path, const QList<NameSuffix> &suffixes);

/// The collection's numbers that are nearly this one, the nearest first.
QStringList similarNumbers(const RecordIndex &index, const QString &number);

/// Whether two ways to write a number mean the same one: letters' case, separators and zeros in front do not count, and
/// one of them may lack the letters in front (a sheet shows `1390992` where the record has `MICH-V-1390992`).
bool isSameNumber(const QString &one, const QString &other);
