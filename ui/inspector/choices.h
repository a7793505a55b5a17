#pragma once

#include "item.h"

/// One of the answers that a person can give about an image.
struct Choice {
    enum class Kind {
        UseRecord, ///< It belongs to this record.
        UseNumber, ///< It has this number.
        UseAnyway, ///< It goes out although it looks like another one.
        TypeNumber,
        Skip,
        Retry
    };

    Kind kind = Kind::Skip;
    QString text;
    QString evidence; ///< What lets the record be told from the others; its lines.
    qint64 occid = 0;
    QString number;

    bool operator==(const Choice &) const = default;
};

/// The answers that the item takes in its state, the likeliest first; none while nobody is asked.
QList<Choice> choicesFor(const Item &item);

/// Who collected the specimen under which number.
QString collectorOf(const Occurrence &record);
/// Where it was collected, from the larger to the smaller.
QString placeOf(const Occurrence &record);
/// When, as the person's own language writes a date; what is not a whole date stays as it is.
QString dateOf(const Occurrence &record);
