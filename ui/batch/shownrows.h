#pragma once

#include <QModelIndexList>

/// Rows as a view shows them: images, alone or below the rows of their specimens. Only images have a
/// BatchModel::IdRole.

/// The image of the row, of a specimen the first; 0 for none.
qint64 imageAt(const QModelIndex &row);

/// The images of the rows, each once; a specimen stands for all that are shown below it.
QList<qint64> imagesAt(const QModelIndexList &rows);

/// The image before (-1) or behind (1) the row, round the end; the first or last when the row is invalid.
QModelIndex imageBeside(const QAbstractItemModel &model, const QModelIndex &row, int step);

/// How many images there are.
int imageCount(const QAbstractItemModel &model);
