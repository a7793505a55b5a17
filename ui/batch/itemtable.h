#pragma once

#include <QTableView>

class NumberDelegate;
class QHeaderView;
class SheetDelegate;

/// The reasons take the room that the other columns of BatchModel leave, wherever they stand.
void letReasonStretch(QHeaderView &header);

/// The table of images: rows of one height, whole rows selected, columns as their reader left them.
class ItemTable : public QTableView
{
    Q_OBJECT

public:
    ItemTable(NumberDelegate &numbers, SheetDelegate &sheets, QWidget *parent = nullptr);

    void restoreColumns();
    void saveColumns() const;
    /// After what the delegates draw became higher or lower.
    void setRowHeight(int height);

protected:
    /// Letters are keys of the program here, not a search.
    void keyboardSearch(const QString &) override { }
    void resizeEvent(QResizeEvent *event) override;

private:
    void setColumnDefaults();

    bool m_hasOwnColumns = false; ///< Somebody chose their widths or order.
};
