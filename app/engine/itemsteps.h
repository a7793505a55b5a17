#pragma once

#include "item.h"
#include "result.h"

/// What brings an item further, once a person pressed Start.
enum class Step { None, Prepare, Upload, Verify, Link, Confirm };

/// The next step of an item, from its facts alone. Resuming a batch is asking this again.
Step nextStep(const Item &item);

/// The furthest state that the item's facts prove: where a failed item goes back to when it is tried again.
ItemState provenState(const Item &item);

/// The item is left with a reason and nothing else changed.
void setReason(Item &item, ItemState state, const QString &code, const QString &reason, const QString &detail = {});
void fail(Item &item, const Error &error);
/// Clears reason, detail and the mark of a temporary failure.
void advance(Item &item, ItemState state);
