#pragma once

#include "imageview.h"
#include "item.h"

/// The codes on the image: whether each says what the image's number says, something else, or nothing to do with it.
QList<ImageMark> marksFor(const Item &item);
