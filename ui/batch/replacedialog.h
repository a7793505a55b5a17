#pragma once

#include "batchmodel.h"
#include "decision.h"
#include "replacementmodel.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class PlainLabel;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

/// Finds and replaces in the numbers of the batch, and shows beforehand what becomes of each. It holds up nothing.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReplaceDialog(const BatchModel &batch, QWidget *parent = nullptr);

    void setSelection(const QList<qint64> &ids);
    /// While a run is going, what is queued in it does not change any more.
    void setRunning(bool running);
    void setIndex(const std::shared_ptr<const RecordIndex> &index);

signals:
    void decided(const QList<Decision> &decisions);

private:
    void createControls();
    QLineEdit *addField(const QString &name, const QString &words, const QString &help);
    QWidget *makeFields();
    QWidget *makePreview();
    void refresh();
    QList<Item> items() const;
    void showSummary(const Result<QList<Replacement>> &changes);
    void replace();

    const BatchModel &m_batch;
    QList<qint64> m_selection;
    bool m_isRunning = false;
    std::shared_ptr<const RecordIndex> m_index;
    QTimer m_delay;
    ReplacementModel m_changes;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_with = nullptr;
    QCheckBox *m_expression = nullptr;
    QCheckBox *m_case = nullptr;
    QRadioButton *m_inSelection = nullptr;
    QRadioButton *m_inAll = nullptr;
    PlainLabel *m_summary = nullptr;
    QPushButton *m_replace = nullptr;
};
