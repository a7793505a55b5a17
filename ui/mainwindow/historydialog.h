#pragma once

#include "item.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

/// All batches of the ledger, with what became of them and what can be done about each.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Wish { Open, Continue, Report, SafeToDelete, Undo };
    Q_ENUM(Wish)

    explicit HistoryDialog(QWidget *parent = nullptr);

    void setBatches(const QList<Batch> &batches);

signals:
    void wanted(qint64 batch, HistoryDialog::Wish wish);

private:
    void createControls();
    QPushButton *addButton(QVBoxLayout *column, const char *name, const QString &text, const QString &help, Wish wish);
    void filter();
    void refresh();
    void ask(Wish wish);
    const Batch *chosen() const;

    QList<Batch> m_batches;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_continue = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_safe = nullptr;
    QPushButton *m_undo = nullptr;
};
