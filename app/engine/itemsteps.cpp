#include "itemsteps.h"

#include <QFile>

namespace {

bool allCopies(const Item &item, bool (*holds)(const ItemCopy &))
{
    return item.hasCopies() && std::all_of(item.copies.cbegin(), item.copies.cend(), holds);
}

bool isOnDisk(const ItemCopy &copy)
{
    return copy.uploaded || QFile::exists(copy.localPath);
}

} // namespace

Step nextStep(const Item &item)
{
    switch (item.state) {
    case ItemState::Matched:
        return Step::Prepare;
    case ItemState::Prepared:
        // The copies lie in a working folder that may have been cleaned since.
        return allCopies(item, isOnDisk) ? Step::Upload : Step::Prepare;
    case ItemState::Uploaded:
        return Step::Verify;
    case ItemState::Verified:
        return item.reasonCode == QLatin1String("file-written") ? Step::Confirm : Step::Link;
    case ItemState::Linked:
    case ItemState::LinkUnknown:
        return Step::Confirm;
    case ItemState::Found:
    case ItemState::Identified:
    case ItemState::Confirmed:
    case ItemState::NeedsDecision:
    case ItemState::Skipped:
    case ItemState::Failed:
        return Step::None;
    }
    Q_UNREACHABLE();
}

ItemState provenState(const Item &item)
{
    if (allCopies(item, [](const ItemCopy &copy) { return copy.uploaded; }))
        return ItemState::Uploaded;
    if (item.record.occid != 0)
        return ItemState::Matched;
    return item.catalogNumber.isEmpty() || item.sha256.isEmpty() ? ItemState::Found : ItemState::Identified;
}

void setReason(Item &item, ItemState state, const QString &code, const QString &reason, const QString &detail)
{
    item.state = state;
    item.reasonCode = code;
    item.reason = reason;
    item.detail = detail;
    item.temporary = false;
}

void fail(Item &item, const Error &error)
{
    setReason(item, ItemState::Failed, error.code, error.message, error.detail);
    item.temporary = error.kind == ErrorKind::Transient;
}

void advance(Item &item, ItemState state)
{
    setReason(item, state, {}, {});
}
