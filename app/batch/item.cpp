#include "item.h"

#include <numeric>

QString stateWord(ItemState state)
{
    switch (state) {
    case ItemState::Found:
        return QStringLiteral("Found");
    case ItemState::Identified:
        return QStringLiteral("Identified");
    case ItemState::Matched:
        return QStringLiteral("Matched");
    case ItemState::Prepared:
        return QStringLiteral("Prepared");
    case ItemState::Uploaded:
        return QStringLiteral("Uploaded");
    case ItemState::Verified:
        return QStringLiteral("Verified");
    case ItemState::Linked:
        return QStringLiteral("Linked");
    case ItemState::Confirmed:
        return QStringLiteral("Confirmed");
    case ItemState::NeedsDecision:
        return QStringLiteral("NeedsDecision");
    case ItemState::Skipped:
        return QStringLiteral("Skipped");
    case ItemState::Failed:
        return QStringLiteral("Failed");
    case ItemState::LinkUnknown:
        return QStringLiteral("LinkUnknown");
    }
    Q_UNREACHABLE();
}

std::optional<ItemState> stateFromWord(const QString &word)
{
    for (const ItemState state : allItemStates) {
        if (stateWord(state) == word)
            return state;
    }
    return std::nullopt;
}

QString roleWord(CopyRole role)
{
    switch (role) {
    case CopyRole::Original:
        return QStringLiteral("original");
    case CopyRole::Web:
        return QStringLiteral("web");
    case CopyRole::Thumbnail:
        return QStringLiteral("thumbnail");
    case CopyRole::Archive:
        return QStringLiteral("archive");
    }
    Q_UNREACHABLE();
}

QString Item::urlOf(CopyRole which) const
{
    const bool isOriginal = which == CopyRole::Web && !copies.contains(which);
    return copies.value(isOriginal ? CopyRole::Original : which).url;
}

int Batch::total() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

bool Batch::isUnfinished(const QMap<ItemState, int> &counts)
{
    constexpr std::array moving{ItemState::Found, ItemState::Identified, ItemState::Matched, ItemState::Prepared,
        ItemState::Uploaded, ItemState::Verified, ItemState::Linked, ItemState::LinkUnknown};
    return std::any_of(moving.begin(), moving.end(), [&counts](ItemState state) { return counts.value(state) > 0; });
}
