#pragma once

#include "profile.h"

#include <QWidget>

class AfterwardsForm;
class PlainRuleForm;
class QLineEdit;
class QRadioButton;
class QStackedWidget;

/// Edits one rule, in plain words or as an expression.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    void setRule(const NamePattern &rule);
    const NamePattern &rule() const { return m_rule; }

signals:
    void edited();

private:
    void createControls();
    /// A plain rule that becomes an expression says the same as before.
    void changeKind();
    void showKind();
    void takeOver();

    NamePattern m_rule;
    bool m_isShowing = false;
    QRadioButton *m_isPlain = nullptr;
    QRadioButton *m_isExpression = nullptr;
    QStackedWidget *m_kinds = nullptr;
    PlainRuleForm *m_plain = nullptr;
    QLineEdit *m_expression = nullptr;
    AfterwardsForm *m_afterwards = nullptr;
};
