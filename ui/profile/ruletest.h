#pragma once

#include "rulereport.h"

#include <QWidget>

class PlainLabel;
class QComboBox;
class QPlainTextEdit;
class QTableView;
class RuleTestModel;

/// The names that rules are tried on, and what came out. Without names from a batch a person types some.
class RuleTest : public QWidget
{
    Q_OBJECT

public:
    explicit RuleTest(QWidget *parent = nullptr);

    /// Names of the open batch; at most the first `mostNames` are tried.
    void setBatchNames(const QStringList &names);
    /// What the rules are tried on now.
    QStringList names() const;
    void setReport(const RuleReport &report, const QStringList &ruleTitles);

    static constexpr qsizetype mostNames = 5000;

signals:
    void namesChanged();

private:
    void createControls();
    void createTable();

    QStringList m_batchNames;
    PlainLabel *m_counts = nullptr;
    QComboBox *m_show = nullptr;
    QPlainTextEdit *m_typed = nullptr;
    QTableView *m_table = nullptr;
    RuleTestModel *m_model = nullptr;
};
