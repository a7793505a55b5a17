#pragma once

#include "item.h"

/// What the file says of its picture, in a line; empty when nobody looked into it.
QString factsOf(const Item &item);
/// Who made the picture and what others may do with it, by the file's own words.
QString rightsOf(const Item &item);
/// What people should know about the item, a sentence a line, without what its reason or the record card says.
QString warningsOf(const Item &item);
