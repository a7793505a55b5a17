#pragma once

#include "batchfilter.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class ItemTable;
class ItemTree;
class NumberDelegate;
class PlainLabel;
class ProblemsPanel;
class QAbstractItemView;
class QAction;
class QLineEdit;
class QStackedWidget;
class QTabBar;
class RecordIndex;
class SheetDelegate;
class SheetThumbnails;
class SpecimenModel;

/// The images of the batch: groups with their counts, a text to look for, and the images as a table or by specimens.
class BatchView : public QWidget
{
    Q_OBJECT

public:
    explicit BatchView(BatchModel &model, QWidget *parent = nullptr);
    ~BatchView() override;
    Q_DISABLE_COPY_MOVE(BatchView)

    std::optional<qint64> currentItem() const;
    /// The images that are selected, with all of a specimen that is.
    QList<qint64> selectedItems() const;
    void showGroup(ItemGroup group);
    void select(qint64 id);
    /// Selects the next (or, backwards, the previous) image that waits for a decision and is none of these; false when
    /// there is none.
    bool goToDecision(bool forward, const QSet<qint64> &passedOver = {});
    void editNumber();
    void focusFilter();
    void setShowsPictures(bool shows);
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_specimens != nullptr; }
    /// What numbers are offered from while one types.
    void setIndex(const std::shared_ptr<const RecordIndex> &index);
    void saveLayout() const;
    QWidget *table() const;
    QWidget *tree() const;

signals:
    void currentItemChanged();
    void selectionChanged();
    void skipWanted(const QList<qint64> &ids);
    void retryWanted(const QList<qint64> &ids);
    void recordWanted(qint64 id);

private:
    void createControls();
    void createActions();
    QAction *addAction(
        const QString &name, const QString &text, const QList<QKeySequence> &keys, void (BatchView::*slot)());
    void connectRows(QAbstractItemView &view);
    void forgetSelected() { m_selected.reset(); }
    void applyFilter();
    void updateTabs();
    void updateProblems();
    void updateNothing();
    PlainLabel *addNothing(QAbstractItemView &view);
    ItemGroup group() const;
    void copyNames(const QList<qint64> &ids) const;
    void updateActions();
    QAbstractItemView *view() const;
    const QAbstractItemModel &rows() const;
    bool showDecision(bool forward, const QSet<qint64> &passedOver);
    QModelIndex rowOf(qint64 id) const;
    void selectRow(const QModelIndex &row);
    void copyRows();
    void skipSelected();
    void retrySelected();
    void openRecord();

    BatchModel &m_model;
    BatchFilter m_filter;
    /// While the images are shown by specimens; it costs with each change.
    std::unique_ptr<SpecimenModel> m_specimens;
    NumberDelegate *m_numbers = nullptr;
    SheetThumbnails *m_pictures = nullptr;
    SheetDelegate *m_sheets = nullptr;
    QTabBar *m_tabs = nullptr;
    QLineEdit *m_text = nullptr;
    ProblemsPanel *m_problems = nullptr;
    QStackedWidget *m_views = nullptr;
    ItemTable *m_table = nullptr;
    ItemTree *m_tree = nullptr;
    mutable std::optional<QList<qint64>> m_selected; ///< To look for a hundred thousand of them takes a while.
    QList<PlainLabel *> m_nothing; ///< In each view, what it says when it has no row.
    QTimer m_filterDelay;
    QTimer m_problemsDelay;
    QAction *m_edit = nullptr;
    QAction *m_skip = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_open = nullptr;
};
