#pragma once

#include "batchengine.h"

/// "213 of 482 images · 1.2 of 2.9 GB · 18 MB/s · about 2 minutes left"
QString progressText(BatchEngine::Activity activity, bool paused, const RunProgress &progress);

/// How much is done, from 0 to 1; nothing while that cannot be told. It counts images and bytes alike, so that it moves
/// while a large file is on its way and does not end before the last link is made.
std::optional<double> progressShare(BatchEngine::Activity activity, const RunProgress &progress);
