#include "ruleform.h"

#include "afterwardsform.h"
#include "named.h"
#include "plainpattern.h"
#include "plainruleform.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent)
{
    createControls();
    connect(m_isPlain, &QRadioButton::toggled, this, &RuleForm::changeKind);
    connect(m_plain, &PlainRuleForm::edited, this, &RuleForm::takeOver);
    connect(m_expression, &QLineEdit::textEdited, this, &RuleForm::takeOver);
    connect(m_afterwards, &AfterwardsForm::edited, this, &RuleForm::takeOver);
    setRule({});
}

void RuleForm::createControls()
{
    m_isPlain = named(new QRadioButton(tr("&Plain rule"), this), QStringLiteral("ruleIsPlain"), tr("Plain rule"));
    m_isExpression
        = named(new QRadioButton(tr("E&xpression"), this), QStringLiteral("ruleIsExpression"), tr("Expression"));
    auto *kind = new QHBoxLayout;
    kind->addWidget(m_isPlain);
    kind->addWidget(m_isExpression);
    kind->addStretch();

    m_plain = new PlainRuleForm(this);
    auto *expressionPage = new QWidget(this);
    m_expression = named(new QLineEdit(expressionPage), QStringLiteral("ruleExpression"), tr("Expression"),
        tr("The portal's own form, /…/ with flags behind it. The first pair of parentheses is the number."));
    m_expression->setPlaceholderText(QStringLiteral("/^(ASU\\d{7})(?!\\d)/i"));
    auto *hint = new PlainLabel(QStringLiteral("ruleExpressionHint"), expressionPage);
    hint->setText(tr("A regular expression. What is in its parentheses is the number."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *expression = new QVBoxLayout(expressionPage);
    expression->setContentsMargins(0, 0, 0, 0);
    expression->addWidget(m_expression);
    expression->addWidget(hint);
    expression->addStretch();
    m_kinds = new QStackedWidget(this);
    m_kinds->addWidget(m_plain);
    m_kinds->addWidget(expressionPage);
    m_afterwards = new AfterwardsForm(this);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(kind);
    all->addWidget(m_kinds);
    all->addSpacing(6);
    all->addWidget(m_afterwards);
}

void RuleForm::setRule(const NamePattern &rule)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_rule = rule;
    m_plain->setPlain(rule.plain.value_or(PlainPattern()));
    m_expression->setText(rule.match);
    m_afterwards->setRule(rule);
    (rule.plain ? m_isPlain : m_isExpression)->setChecked(true);
    showKind();
}

void RuleForm::showKind()
{
    m_kinds->setCurrentIndex(m_isPlain->isChecked() ? 0 : 1);
}

void RuleForm::changeKind()
{
    showKind();
    if (m_isShowing)
        return;
    if (!m_isPlain->isChecked())
        m_expression->setText(portalForm(m_plain->plain()));
    takeOver();
}

void RuleForm::takeOver()
{
    if (m_isShowing)
        return;
    m_rule.plain = m_isPlain->isChecked() ? std::optional(m_plain->plain()) : std::nullopt;
    m_rule.match = m_isPlain->isChecked() ? QString() : m_expression->text();
    m_rule = m_afterwards->applied(m_rule);
    emit edited();
}
