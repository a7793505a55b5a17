#pragma once

#include <QStringList>

/// What a collection that is too large to be fetched may be asked for: the pieces of the names that could be numbers,
/// as they stand there and in the commonest forms of the collection's own numbers (letters in front, count of digits),
/// which are taken from some examples. Each at most 32 characters long, as the portal's column is.
QStringList numbersToTry(const QStringList &names, const QStringList &examples);
