#pragma once

#include "undo.h"

#include <QDialog>

class QTreeWidget;

/// Shows what taking a batch back would do, image by image, before anything is done.
class UndoDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `items` are those of the plan, in its order.
    UndoDialog(const QList<UndoEntry> &plan, const QList<Item> &items, QWidget *parent);

signals:
    /// The list is to be saved, for somebody who may do what this account may not.
    void listWanted();

private:
    QTreeWidget *makeList(const QList<UndoEntry> &plan, const QList<Item> &items);
};
