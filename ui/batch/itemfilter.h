#pragma once

#include "batchmodel.h"

/// Which images are shown: those of one group in which a text appears.
class ItemFilter
{
public:
    ItemFilter() = default;
    /// An empty text is in all images.
    ItemFilter(ItemGroup group, const QString &text);

    bool accepts(const BatchModel &batch, int row) const;
    bool operator==(const ItemFilter &) const = default;

private:
    ItemGroup m_group = ItemGroup::All;
    QByteArray m_text; ///< Folded.
};
