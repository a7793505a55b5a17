#pragma once

#include "item.h"

/// What became of its images, for instance: 470 linked, 3 failed.
QString whatBecameOf(const Batch &batch);

/// When a batch was made and what is left of it, for the list of the last batches.
QString whatIsLeft(const Batch &batch);

/// Whether a person can go on with it.
bool canContinue(const Batch &batch);
