#pragma once

#include "occurrence.h"

/// The scientific name, or words in its place.
QString nameOf(const Occurrence &record);
/// Who collected the specimen under which number.
QString collectorOf(const Occurrence &record);
/// Where it was collected, from the larger to the smaller.
QString placeOf(const Occurrence &record);
/// When, as the person's own language writes a date; what is not a whole date stays as it is.
QString dateOf(const Occurrence &record);
/// All that lets the record be told from others, in lines.
QString evidenceFor(const Occurrence &record);
