#pragma once

#include <QTableView>

class NumberDelegate;

/// The table of images: rows of one height, whole rows selected, columns as their reader left them.
class ItemTable : public QTableView
{
    Q_OBJECT

public:
    explicit ItemTable(NumberDelegate &numbers, QWidget *parent = nullptr);

    void restoreColumns();
    void saveColumns() const;
    void setColumnDefaults();

protected:
    /// Letters are keys of the program here, not a search.
    void keyboardSearch(const QString &) override { }
};
