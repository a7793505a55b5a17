#include "shownrows.h"

#include "batchmodel.h"

#include <QSet>

namespace {

bool isImage(const QModelIndex &row)
{
    return row.data(BatchModel::IdRole).isValid();
}

} // namespace

qint64 imageAt(const QModelIndex &row)
{
    if (!row.isValid())
        return 0;
    const QModelIndex image = isImage(row) ? row : row.model()->index(0, 0, row.siblingAtColumn(0));
    return image.data(BatchModel::IdRole).toLongLong();
}

QList<qint64> imagesAt(const QModelIndexList &rows)
{
    QList<qint64> images;
    QSet<qint64> seen;
    const auto add = [&](const QModelIndex &image) {
        const qint64 id = image.data(BatchModel::IdRole).toLongLong();
        if (seen.contains(id))
            return;
        seen.insert(id);
        images.append(id);
    };
    for (const QModelIndex &row : rows) {
        if (isImage(row)) {
            add(row);
            continue;
        }
        const QModelIndex specimen = row.siblingAtColumn(0);
        for (int i = 0; i < row.model()->rowCount(specimen); ++i)
            add(row.model()->index(i, 0, specimen));
    }
    return images;
}

QModelIndex imageBeside(const QAbstractItemModel &model, const QModelIndex &row, int step)
{
    const QModelIndex parent = row.parent();
    const int beside = row.row() + step;
    if (parent.isValid() && beside >= 0 && beside < model.rowCount(parent))
        return model.index(beside, 0, parent);
    const int rows = model.rowCount();
    if (rows == 0)
        return {};
    const QModelIndex top = parent.isValid() ? parent : row;
    const bool entersOwn = step > 0 && !parent.isValid() && row.isValid() && model.rowCount(row.siblingAtColumn(0)) > 0;
    const int place = entersOwn ? top.row() : (top.isValid() ? top.row() + step : step > 0 ? 0 : rows - 1);
    const QModelIndex next = model.index((place + rows) % rows, 0);
    const int below = model.rowCount(next);
    return below == 0 ? next : model.index(step > 0 ? 0 : below - 1, 0, next);
}

int imageCount(const QAbstractItemModel &model)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += std::max(1, model.rowCount(model.index(row, 0)));
    return count;
}
