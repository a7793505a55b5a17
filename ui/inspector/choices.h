#pragma once

#include "decision.h"

#include <optional>

/// One of the answers that a person can give about an image.
struct Choice {
    enum class Kind {
        UseRecord,    ///< It belongs to this record.
        UseNumber,    ///< It has this number.
        UseAnyway,    ///< It goes out although it looks like another one.
        Replace,      ///< It takes the place of the image that its record shows already.
        CreateRecord, ///< The collection gets a record with this number.
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
QList<Choice> choicesFor(const Item &item, bool mayCreateRecords = false);

/// Whether it is one of the answers that have a digit.
bool isAnswer(Choice::Kind kind);

/// What the choice means for the item; nothing where more has to be said first.
std::optional<Decision> decisionFor(qint64 item, const Choice &choice);
