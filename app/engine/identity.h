#pragma once

#include "item.h"
#include "namematch.h"

/// What the name and the barcodes say together.

/// The codes that are a specimen's number, as the collection writes them where that is known: what a rule or the index
/// catches, and what looks like `expected`, the number that the name gave. Codes of the equipment are left out.
QStringList specimenNumbers(const QList<Barcode> &barcodes, const QString &expected, const NameMatcher &matcher);

/// What the item's barcodes say that could be the number of another record than the item's own: worth asking for.
QStringList otherBarcodes(const Item &item);

/// The item becomes the question whether the barcode's number or the name's is right.
void askWhich(Item &item, const QString &barcode);

/// Enters what a name gave. The state is left to settleIdentity().
void enterName(Item &item, const NameMatch &name);

/// Decides from the item's facts alone whether its number is certain: Identified, or NeedsDecision with the numbers
/// that may be meant among its candidates. What a person typed is certain.
void settleIdentity(Item &item, const NameMatcher &matcher, BarcodeUse use);

/// Whether the item waits because its number is not certain. Then every candidate is looked up, and none is taken.
bool asksForNumber(const Item &item);
