#pragma once

#include "decision.h"

/// What was decided, as a message says it afterwards; one sentence, and how to take it back.
QString decidedText(const QList<Decision> &decisions);
