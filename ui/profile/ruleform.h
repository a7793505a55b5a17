#pragma once

#include "rulereport.h"

#include <QWidget>

class AfterwardsForm;
class PlainRuleForm;
class RuleWarnings;
class QLineEdit;
class QRadioButton;
class QToolButton;

/// Edits one rule, in plain words or as an expression, and shows it in the portal's own form.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    void setRule(const NamePattern &rule);
    const NamePattern &rule() const { return m_rule; }
    void setWarnings(const QList<RuleWarning> &warnings);

signals:
    void edited();

private:
    void createControls();
    void createExpression();
    void createAfterwards();
    /// A plain rule that becomes an expression says the same as before.
    void changeKind();
    void showKind();
    void openAfterwards(bool isOpen);
    void takeOver();

    NamePattern m_rule;
    bool m_isShowing = false;
    QRadioButton *m_isPlain = nullptr;
    QRadioButton *m_isExpression = nullptr;
    PlainRuleForm *m_plain = nullptr;
    QWidget *m_expressionPage = nullptr;
    QLineEdit *m_expression = nullptr;
    RuleWarnings *m_warnings = nullptr;
    QToolButton *m_more = nullptr;
    AfterwardsForm *m_afterwards = nullptr;
};
