#include "itemlook.h"

#include "paletteicon.h"

namespace {

QString iconName(ItemState state)
{
    switch (state) {
    case ItemState::Found:
    case ItemState::Identified:
        return QStringLiteral("state-new");
    case ItemState::Matched:
        return QStringLiteral("state-ready");
    case ItemState::Prepared:
    case ItemState::Uploaded:
    case ItemState::Verified:
    case ItemState::Linked:
    case ItemState::LinkUnknown:
        return QStringLiteral("state-moving");
    case ItemState::Confirmed:
        return QStringLiteral("state-linked");
    case ItemState::NeedsDecision:
        return QStringLiteral("state-decide");
    case ItemState::Skipped:
        return QStringLiteral("state-skipped");
    case ItemState::Failed:
        return QStringLiteral("state-problem");
    }
    Q_UNREACHABLE();
}

} // namespace

QString ItemLook::displayName(ItemState state)
{
    switch (state) {
    case ItemState::Found:
        return tr("New");
    case ItemState::Identified:
        return tr("Not checked");
    case ItemState::Matched:
        return tr("Ready");
    case ItemState::Prepared:
        return tr("Uploading");
    case ItemState::Uploaded:
        return tr("Uploaded");
    case ItemState::Verified:
        //: The image can be seen on the web, and waits for its link.
        return tr("On the web");
    case ItemState::Linked:
    case ItemState::LinkUnknown:
        //: The portal was asked to link; now its record is read back.
        return tr("Confirming");
    case ItemState::Confirmed:
        return tr("Linked");
    case ItemState::NeedsDecision:
        return tr("Decide");
    case ItemState::Skipped:
        return tr("Skipped");
    case ItemState::Failed:
        return tr("Problem");
    }
    Q_UNREACHABLE();
}

QString ItemLook::displayName(ItemGroup group)
{
    switch (group) {
    case ItemGroup::All:
        return tr("All");
    case ItemGroup::Ready:
        return tr("Ready", "images");
    case ItemGroup::Decide:
        return tr("Decide");
    case ItemGroup::Problems:
        return tr("Problems");
    case ItemGroup::Done:
        return tr("Done");
    }
    Q_UNREACHABLE();
}

Tone ItemLook::tone(ItemState state)
{
    switch (state) {
    case ItemState::Found:
    case ItemState::Identified:
    case ItemState::Skipped:
        return Tone::Muted;
    case ItemState::Matched:
        return Tone::Plain;
    case ItemState::Prepared:
    case ItemState::Uploaded:
    case ItemState::Verified:
    case ItemState::Linked:
    case ItemState::LinkUnknown:
        return Tone::Accent;
    case ItemState::Confirmed:
        return Tone::Good;
    case ItemState::NeedsDecision:
        return Tone::Warning;
    case ItemState::Failed:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QIcon ItemLook::icon(ItemState state)
{
    static const auto icons = [] {
        QHash<ItemState, QIcon> all;
        for (const ItemState each : allItemStates)
            all.insert(each, paletteIcon(iconName(each), tone(each)));
        return all;
    }();
    return icons.value(state);
}

ItemGroup ItemLook::group(ItemState state)
{
    switch (state) {
    case ItemState::Found:
    case ItemState::Identified:
        return ItemGroup::All;
    case ItemState::Matched:
    case ItemState::Prepared:
    case ItemState::Uploaded:
    case ItemState::Verified:
    case ItemState::Linked:
    case ItemState::LinkUnknown:
        return ItemGroup::Ready;
    case ItemState::NeedsDecision:
        return ItemGroup::Decide;
    case ItemState::Failed:
        return ItemGroup::Problems;
    case ItemState::Confirmed:
    case ItemState::Skipped:
        return ItemGroup::Done;
    }
    Q_UNREACHABLE();
}

bool ItemLook::isIn(ItemGroup wanted, ItemState state)
{
    return wanted == ItemGroup::All || wanted == group(state);
}
