#pragma once

#include "item.h"

/// A person's word about one image.
struct Decision {
    enum class Kind {
        UseNumber,    ///< It shows the specimen with this number.
        UseRecord,    ///< It belongs to this one of the records that were offered.
        UseAnyway,    ///< It goes out although it looks like another one.
        Replace,      ///< It takes the place of the image that its record shows already.
        CreateRecord, ///< The collection shall get a record with its number.
        Skip
    };

    qint64 item = 0;
    Kind kind = Kind::Skip;
    QString number;   ///< With UseNumber; empty takes the number away.
    qint64 occid = 0; ///< With UseRecord.

    static Decision useNumber(qint64 item, const QString &number)
    {
        return {.item = item, .kind = Kind::UseNumber, .number = number};
    }
    static Decision useRecord(qint64 item, qint64 occid)
    {
        return {.item = item, .kind = Kind::UseRecord, .number = {}, .occid = occid};
    }
    static Decision useAnyway(qint64 item) { return {.item = item, .kind = Kind::UseAnyway, .number = {}}; }
    static Decision replace(qint64 item) { return {.item = item, .kind = Kind::Replace, .number = {}}; }
    static Decision createRecord(qint64 item) { return {.item = item, .kind = Kind::CreateRecord, .number = {}}; }
    static Decision skip(qint64 item) { return {.item = item, .kind = Kind::Skip, .number = {}}; }

    bool operator==(const Decision &) const = default;
};

/// The same decision for all items that ask the same question, the item itself first: the same reason, the same kind of
/// difference, and an answer that stands at the same place (the barcode's number, the only suggestion). Just the one
/// when the answer fits no other.
QList<Decision> sameForAlike(const Decision &decision, const Item &item, const QList<Item> &items);

/// Whether the item, as it is now, takes decisions of a person. One that is queued in a run does not.
bool isOpenToDecisions(const Item &item, bool running);
