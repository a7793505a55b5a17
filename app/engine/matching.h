#pragma once

#include "imageprobe.h"
#include "item.h"
#include "occurrencelookup.h"
#include "profile.h"

/// Enters what one look at the file told; fails the item when it is no sound image.
void enterFacts(Item &item, const Result<ImageFacts> &facts);

/// Enters what the portal (or a record list) knows of the item's numbers. With a number that is certain: Matched with
/// one record, else a decision. While the number is in question the records of the candidates become the choices.
void applyRecords(Item &item, const OccurrenceLookup::Records &records, BarcodeUse use);

/// All numbers that applyRecords() wants to know about.
QStringList numbersInQuestion(const Item &item, BarcodeUse use);

/// After another look: the choice between several records that a person made stays, when the record is still there;
/// else the person has to choose again, even when only one is left.
void keepChoice(Item &item, qint64 occid);

/// The item is done already: it was linked before, by this ledger or by somebody else, as the portal shows.
void markAlreadyLinked(Item &item, const Media &media, bool byThisLedger);

/// Another batch of this ledger asked for this very link, and nobody knows yet what came of it.
void markAskedBefore(Item &item, const Item &earlier);

/// The same image hangs on another record already, which is a slip more often than a sheet with two specimens.
void markLinkedElsewhere(Item &item, const Item &earlier);

/// Another image, not ours, stands on the record under the very address this item would get.
void markAddressTaken(Item &item, const Media &media);

/// The record shows an image of the same part of the specimen already, which this one may be meant to replace.
void markHasImage(Item &item, const Media &media);

/// The record shows an image with this file's name already, most likely the same.
void markLooksLinked(Item &item, const Media &media);

/// Files that are ready-made copies of another one go along with it: their own items are left out (code attached), and
/// the original's item gets their paths. A thumbnail without an original becomes a decision. Gives the items that
/// changed, by their places.
QList<qsizetype> attachReadyCopies(QList<Item> &items, const QList<NameSuffix> &suffixes);

/// Finds, among items that go to the same record, those that look like a slip: the same bytes twice, or the same number
/// without anything that tells the images apart. The first keeps its state, the others become decisions; those that
/// are none any more become Matched again. Gives the places of the items that changed.
QList<qsizetype> markDuplicates(QList<Item> &items);
