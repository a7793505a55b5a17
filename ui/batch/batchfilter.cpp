#include "batchfilter.h"

BatchFilter::BatchFilter(BatchModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(BatchModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&model);
}

void BatchFilter::setGroup(ItemGroup group)
{
    if (m_group == group)
        return;
    m_group = group;
    refilter();
}

void BatchFilter::setText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (m_text == wanted)
        return;
    m_text = wanted;
    refilter();
}

void BatchFilter::refilter()
{
    // All at once: telling every run of rows that appears takes a second with a hundred thousand of them.
    invalidate();
}

bool BatchFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Item &item = m_model.item(row);
    if (!ItemLook::isIn(m_group, item.state))
        return false;
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return m_text.isEmpty() || has(item.name) || has(item.catalogNumber) || has(item.record.scientificName)
        || has(item.reason);
}
