#include "choicebutton.h"

#include "choices.h"
#include "plainlabel.h"

#include <QGridLayout>
#include <QKeySequence>

ChoiceButton::ChoiceButton(const Choice &choice, int digit, QWidget *parent)
    : KeyButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAutoDefault(false);
    auto *key = new PlainLabel(QStringLiteral("choiceKey"), this);
    key->setText(QString::number(digit));
    key->setRelativeSize(1.3, true);
    auto *text = new PlainLabel(QStringLiteral("choiceText"), this);
    text->setText(choice.text);
    text->setRelativeSize(1, true);
    text->setWordWrap(true);
    auto *evidence = new PlainLabel(QStringLiteral("choiceEvidence"), this);
    evidence->setText(choice.evidence);
    evidence->setWordWrap(true);
    evidence->setVisible(!choice.evidence.isEmpty());

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(key, 0, 0, 2, 1, Qt::AlignVCenter);
    grid->addWidget(text, 0, 1);
    grid->addWidget(evidence, 1, 1);
    for (PlainLabel *label : {key, text, evidence}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setForegroundRole(QPalette::ButtonText);
    }
    if (digit <= 9)
        setShortcut(QKeySequence(Qt::Key_0 + digit));
}

QSize ChoiceButton::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize ChoiceButton::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

int ChoiceButton::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}
