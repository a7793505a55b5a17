#pragma once

#include "imageprobe.h"
#include "item.h"
#include "namematch.h"

/// Enters what the name and the image told. The item becomes Identified, NeedsDecision or Failed.
void applyIdentity(Item &item, const Result<ImageFacts> &facts, const NameMatch &name);

/// Enters what the portal knows of the item's number: Matched with one record, else a decision.
void applyRecords(Item &item, const QList<Occurrence> &records);

/// After another look: the choice between several records that a person made stays, when the record is still there;
/// else the person has to choose again, even when only one is left.
void keepChoice(Item &item, qint64 occid);

/// The item is done already: it was linked before, by this program or as the portal shows.
void markAlreadyLinked(Item &item, const Media &media);

/// Another image, not ours, stands on the record under the very address this item would get.
void markAddressTaken(Item &item, const Media &media);

/// Finds, among items that go to the same record, those that look like a slip: the same bytes twice, or the same number
/// without anything that tells the images apart. The first keeps its state, the others become decisions. Gives the
/// places of the items that changed.
QList<qsizetype> markDuplicates(QList<Item> &items);
