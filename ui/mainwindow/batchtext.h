#pragma once

#include "item.h"

/// When a batch was made and what is left of it, for the list of the last batches.
QString whatIsLeft(const Batch &batch);

/// Whether a person can go on with it.
bool canContinue(const Batch &batch);
