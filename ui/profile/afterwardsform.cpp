#include "afterwardsform.h"

#include "named.h"
#include "swaptext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

AfterwardsForm::AfterwardsForm(QWidget *parent)
    : QWidget(parent)
{
    m_looksAt = named(new QComboBox(this), QStringLiteral("ruleLooksAt"), tr("Looks at"),
        tr("The portal itself looks at the name of the file only."));
    m_looksAt->addItems({tr("the name of the file"), tr("folders and name")});
    m_replace = makeLine(QStringLiteral("ruleReplace"), tr("Replace in the number"),
        tr("An expression, such as /_/ or /^/, as in the portal's own field."));
    m_with = makeLine(QStringLiteral("ruleWith"), tr("Replace with"), tr("May use $1 for the first group."));
    m_swap = makeLine(QStringLiteral("ruleSwap"), tr("Swap texts"),
        tr("What files cannot be named with: _=: puts a colon where the name has an underscore. Several with spaces "
           "between them; %20 is a space."));
    m_swap->setPlaceholderText(QStringLiteral("_=:"));
    m_case = named(new QComboBox(this), QStringLiteral("ruleCase"), tr("Letters of the number"),
        tr("Portals find numbers in upper and lower case alike."));
    m_case->addItems({tr("as in the name"), tr("upper case"), tr("lower case")});
    m_padTo = named(new QSpinBox(this), QStringLiteral("rulePadTo"), tr("Fill with zeros up to so many digits"),
        tr("The last digits of the number get zeros in front until there are so many."));
    m_padTo->setRange(0, 32);
    m_padTo->setSpecialValueText(tr("no zeros"));
    m_prefix = makeLine(QStringLiteral("rulePutInFront"), tr("Put in front of the number"),
        tr("Unless the number begins with it already."));
    arrange();

    for (QLineEdit *line : {m_replace, m_with, m_swap, m_prefix})
        connect(line, &QLineEdit::textEdited, this, &AfterwardsForm::edited);
    for (QComboBox *choice : {m_looksAt, m_case})
        connect(choice, &QComboBox::currentIndexChanged, this, &AfterwardsForm::edited);
    connect(m_padTo, &QSpinBox::valueChanged, this, &AfterwardsForm::edited);
}

QLineEdit *AfterwardsForm::makeLine(const QString &name, const QString &spoken, const QString &help)
{
    return named(new QLineEdit(this), name, spoken, help);
}

void AfterwardsForm::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto place = [grid](QWidget *field, const QString &label, int row, int column) {
        grid->addWidget(labelFor(field, label), row, 2 * column);
        grid->addWidget(field, row, 2 * column + 1);
    };
    place(m_looksAt, tr("Loo&ks at"), 0, 0);
    place(m_case, tr("Letters"), 0, 1);
    place(m_replace, tr("Replace"), 1, 0);
    place(m_with, tr("with"), 1, 1);
    place(m_swap, tr("Swap"), 2, 0);
    place(m_padTo, tr("Fill up to"), 2, 1);
    place(m_prefix, tr("In front"), 3, 0);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
}

void AfterwardsForm::setRule(const NamePattern &rule)
{
    m_looksAt->setCurrentIndex(rule.onPath ? 1 : 0);
    m_replace->setText(rule.replace);
    m_with->setText(rule.with);
    m_swap->setText(swapText(rule.swap));
    m_case->setCurrentIndex(int(rule.letterCase));
    m_padTo->setValue(rule.padTo);
    m_prefix->setText(rule.prefix);
}

NamePattern AfterwardsForm::applied(NamePattern rule) const
{
    rule.onPath = m_looksAt->currentIndex() == 1;
    rule.replace = m_replace->text();
    rule.with = m_with->text();
    rule.swap = swapFrom(m_swap->text());
    rule.letterCase = LetterCase(m_case->currentIndex());
    rule.padTo = m_padTo->value();
    rule.prefix = m_prefix->text();
    return rule;
}
