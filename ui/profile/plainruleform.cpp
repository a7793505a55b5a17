#include "plainruleform.h"

#include "named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

PlainRuleForm::PlainRuleForm(QWidget *parent)
    : QWidget(parent)
{
    m_prefix = named(new QLineEdit(this), QStringLiteral("rulePrefix"), tr("The number begins with"),
        tr("What all numbers begin with, such as ASU or WIS-L-. Upper and lower case are the same."));
    m_prefix->setPlaceholderText(tr("Nothing but digits"));
    m_digits = makeDigits(
        QStringLiteral("ruleDigits"), tr("Digits"), tr("How many digits follow, with zeros in front counted."), 1);
    m_mostDigits = makeDigits(QStringLiteral("ruleMostDigits"), tr("At most so many digits"),
        tr("When some numbers have more digits than others."), 0);
    m_mostDigits->setSpecialValueText(tr("no more"));
    m_letter = named(new QCheckBox(tr("perhaps a &letter"), this), QStringLiteral("ruleLetter"),
        tr("Perhaps a letter behind the digits"), tr("A letter behind the digits belongs to the number."));
    m_follows = named(new QComboBox(this), QStringLiteral("ruleFollows"), tr("What follows the number"),
        tr("What may stand behind the number in the name."));
    m_follows->addItems({tr("anything but a digit"), tr("a space, a mark or the end"), tr("the end of the name")});

    auto *digits = new QHBoxLayout;
    digits->addWidget(m_digits);
    digits->addWidget(labelFor(m_mostDigits, tr("to")));
    digits->addWidget(m_mostDigits);
    digits->addWidget(m_letter);
    digits->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(labelFor(m_prefix, tr("Be&gins with")), 0, 0);
    grid->addWidget(m_prefix, 0, 1);
    grid->addWidget(labelFor(m_digits, tr("Di&gits")), 1, 0);
    grid->addLayout(digits, 1, 1);
    grid->addWidget(labelFor(m_follows, tr("Then comes")), 2, 0);
    grid->addWidget(m_follows, 2, 1, Qt::AlignLeading);
    grid->setColumnStretch(1, 1);

    connect(m_prefix, &QLineEdit::textEdited, this, &PlainRuleForm::edited);
    connect(m_digits, &QSpinBox::valueChanged, this, &PlainRuleForm::edited);
    connect(m_mostDigits, &QSpinBox::valueChanged, this, &PlainRuleForm::edited);
    connect(m_letter, &QCheckBox::toggled, this, &PlainRuleForm::edited);
    connect(m_follows, &QComboBox::currentIndexChanged, this, &PlainRuleForm::edited);
}

QSpinBox *PlainRuleForm::makeDigits(const QString &name, const QString &spoken, const QString &help, int least)
{
    auto *digits = named(new QSpinBox(this), name, spoken, help);
    digits->setRange(least, 32);
    return digits;
}

void PlainRuleForm::setPlain(const PlainPattern &plain)
{
    m_prefix->setText(plain.prefix);
    m_digits->setValue(plain.digits);
    m_mostDigits->setValue(plain.mostDigits);
    m_letter->setChecked(plain.letter);
    m_follows->setCurrentIndex(int(plain.follows));
}

PlainPattern PlainRuleForm::plain() const
{
    return {.prefix = m_prefix->text(),
        .digits = m_digits->value(),
        .mostDigits = m_mostDigits->value(),
        .letter = m_letter->isChecked(),
        .follows = PlainPattern::Follow(m_follows->currentIndex())};
}
