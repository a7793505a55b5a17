#include "ruleform.h"

#include "afterwardsform.h"
#include "named.h"
#include "plainpattern.h"
#include "plainruleform.h"
#include "rulewarnings.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QToolButton>

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
    m_isPlain = named(new QRadioButton(tr("&Plain rule"), this), QStringLiteral("ruleIsPlain"), tr("Plain rule"),
        tr("Says what numbers look like: how they begin and how many digits follow"));
    m_isExpression = named(new QRadioButton(tr("E&xpression"), this), QStringLiteral("ruleIsExpression"),
        tr("Expression"), tr("Says the same as a regular expression, as the portal's own image processor takes it"));
    auto *kind = new QHBoxLayout;
    kind->addWidget(m_isPlain);
    kind->addWidget(m_isExpression);
    kind->addStretch();
    m_plain = new PlainRuleForm(this);
    createExpression();
    m_warnings = new RuleWarnings(this);
    createAfterwards();

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(kind);
    all->addWidget(m_plain);
    all->addWidget(m_expressionPage);
    all->addWidget(m_warnings);
    all->addWidget(m_more);
    all->addWidget(m_afterwards);
}

void RuleForm::createExpression()
{
    m_expressionPage = new QWidget(this);
    m_expression = named(new QLineEdit(m_expressionPage), QStringLiteral("ruleExpression"), tr("Expression"),
        tr("The portal's own form, /…/ with flags behind it. The first pair of parentheses is the number."));
    m_expression->setPlaceholderText(QStringLiteral("/^(ASU\\d{7})(?!\\d)/i"));
    auto *hint = new PlainLabel(QStringLiteral("ruleExpressionHint"), m_expressionPage);
    hint->setText(tr("A regular expression. What is in its parentheses is the number."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *all = new QVBoxLayout(m_expressionPage);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_expression);
    all->addWidget(hint);
}

void RuleForm::createAfterwards()
{
    m_more = named(new QToolButton(this), QStringLiteral("ruleMoreButton"), tr("What becomes of the number"),
        tr("Replacing, swapping, filling up with zeros, and where the rule looks"));
    m_more->setText(tr("What becomes of the &number"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_afterwards = new AfterwardsForm(this);
    connect(m_more, &QToolButton::toggled, this, &RuleForm::openAfterwards);
    openAfterwards(false);
}

void RuleForm::openAfterwards(bool isOpen)
{
    m_more->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_afterwards->setVisible(isOpen);
}

void RuleForm::setRule(const NamePattern &rule)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_rule = rule;
    m_plain->setPlain(rule.plain.value_or(PlainPattern()));
    m_expression->setText(rule.match);
    m_afterwards->setRule(rule);
    if (m_afterwards->applied({}) != NamePattern())
        m_more->setChecked(true);
    (rule.plain ? m_isPlain : m_isExpression)->setChecked(true);
    showKind();
}

void RuleForm::showKind()
{
    m_plain->setVisible(m_isPlain->isChecked());
    m_expressionPage->setVisible(!m_isPlain->isChecked());
    m_warnings->setPortalForm(m_rule.plain ? portalForm(*m_rule.plain) : m_rule.match);
}

void RuleForm::changeKind()
{
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
    showKind();
    emit edited();
}

void RuleForm::setWarnings(const QList<RuleWarning> &warnings)
{
    m_warnings->setWarnings(warnings);
}
