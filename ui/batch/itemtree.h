#pragma once

#include <QTreeView>

class NumberDelegate;
class SheetDelegate;

/// The images below their specimens, with the columns of the table.
class ItemTree : public QTreeView
{
    Q_OBJECT

public:
    ItemTree(NumberDelegate &numbers, SheetDelegate &sheets, QWidget *parent = nullptr);

    /// Opens all specimens; new ones too when they come up.
    void showRows(QAbstractItemModel *rows);
    void saveColumns() const;

protected:
    /// Letters are keys of the program here, not a search.
    void keyboardSearch(const QString &) override { }

private:
    void openFew();
    void restoreColumns();

    bool m_hasColumns = false;
};
