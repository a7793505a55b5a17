#include "itemfilter.h"

ItemFilter::ItemFilter(ItemGroup group, const QString &text)
    : m_group(group)
    , m_text(BatchModel::foldedText(text.trimmed()))
{
}

bool ItemFilter::accepts(const BatchModel &batch, int row) const
{
    return ItemLook::isIn(m_group, batch.item(row).state) && (m_text.isEmpty() || batch.contains(row, m_text));
}
