#pragma once

#include "item.h"
#include "tone.h"

#include <QCoreApplication>
#include <QIcon>

/// The groups that people sort the images of a batch into.
enum class ItemGroup {
    All,
    Ready,    ///< Goes out with Start, or is on its way.
    Decide,   ///< Waits for a person.
    Problems, ///< Cannot be used.
    Done      ///< Linked, or left out.
};
inline constexpr std::array allItemGroups{
    ItemGroup::All, ItemGroup::Ready, ItemGroup::Decide, ItemGroup::Problems, ItemGroup::Done};

/// How states are shown: a word, a shape and a colour.
class ItemLook
{
    Q_DECLARE_TR_FUNCTIONS(ItemLook)

public:
    static QString displayName(ItemState state);
    static QString displayName(ItemGroup group);
    static Tone tone(ItemState state);
    static QIcon icon(ItemState state);

    /// The group that holds the state beside All; All for what was not compared with the records yet.
    static ItemGroup group(ItemState state);
    static bool isIn(ItemGroup group, ItemState state);
};
