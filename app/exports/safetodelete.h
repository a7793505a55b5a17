#pragma once

#include "item.h"

/// Why a source has to stay where it is.
enum class KeptBecause {
    NotConfirmed,  ///< Its link was not read back from the portal, or was taken back.
    InZip,         ///< It came out of a zip, which holds others, too.
    OtherBytes,    ///< What the host serves is made from the file; losing the file loses it.
    Changed,       ///< The file here is not what it was when it was sent.
    NeverProved,   ///< Nobody has compared what is served with the file, or looked for the link since.
    NotProvedToday ///< Both were seen, but on another day.
};

/// Nothing when the file may be deleted here: on this very local day its bytes were served by the host, and its link
/// seen on its record.
std::optional<KeptBecause> whyKept(const Item &item, QDate today);

/// The sources that may be deleted, for a spreadsheet, with what proves it.
QByteArray safeToDeleteReport(const QList<Item> &items, QDate today);

/// A sentence for each reason why others may not be, with their number.
QStringList keptNotices(const QList<Item> &items, QDate today);
