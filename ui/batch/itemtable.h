#pragma once

#include <QTableView>

class NumberDelegate;
class SheetDelegate;

/// The table of images: rows of one height, whole rows selected, columns as their reader left them.
class ItemTable : public QTableView
{
    Q_OBJECT

public:
    ItemTable(NumberDelegate &numbers, SheetDelegate &sheets, QWidget *parent = nullptr);

    void restoreColumns();
    void saveColumns() const;
    void setColumnDefaults();
    /// After what the delegates draw became higher or lower.
    void setRowHeight(int height);

protected:
    /// Letters are keys of the program here, not a search.
    void keyboardSearch(const QString &) override { }
};
