#pragma once

#include "batchfilter.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class ItemTable;
class QAction;
class QLineEdit;
class QTabBar;

/// The images of the batch: groups with their counts, a text to look for, and the table.
class BatchView : public QWidget
{
    Q_OBJECT

public:
    explicit BatchView(BatchModel &model, QWidget *parent = nullptr);

    std::optional<qint64> currentItem() const;
    QList<qint64> selectedItems() const;
    void showGroup(ItemGroup group);
    /// Selects the next (or, backwards, the previous) image that waits for a decision; there may be none.
    void goToDecision(bool forward);
    void editNumber();
    void focusFilter();
    ItemTable *table() const { return m_table; }

signals:
    void currentItemChanged();
    void skipWanted(const QList<qint64> &ids);
    void retryWanted(const QList<qint64> &ids);
    void recordWanted(qint64 id);

private:
    void createControls();
    void createActions();
    QAction *addAction(
        const QString &name, const QString &text, const QList<QKeySequence> &keys, void (BatchView::*slot)());
    void updateTabs();
    void updateActions();
    void select(const QModelIndex &index);
    void copyRows();
    void skipSelected();
    void retrySelected();
    void openRecord();

    BatchModel &m_model;
    BatchFilter m_filter;
    QTabBar *m_tabs = nullptr;
    QLineEdit *m_text = nullptr;
    ItemTable *m_table = nullptr;
    QTimer m_filterDelay;
    QAction *m_edit = nullptr;
    QAction *m_skip = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_open = nullptr;
};
