#include "decisionpanel.h"

#include "choicebutton.h"
#include "itemlook.h"
#include "plainlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

bool isAnswer(Choice::Kind kind)
{
    switch (kind) {
    case Choice::Kind::UseRecord:
    case Choice::Kind::UseNumber:
    case Choice::Kind::UseAnyway:
        return true;
    case Choice::Kind::TypeNumber:
    case Choice::Kind::Skip:
    case Choice::Kind::Retry:
        return false;
    }
    Q_UNREACHABLE();
}

QString nameOf(Choice::Kind kind, int digit)
{
    switch (kind) {
    case Choice::Kind::UseRecord:
    case Choice::Kind::UseNumber:
    case Choice::Kind::UseAnyway:
        return QStringLiteral("choice%1Button").arg(digit);
    case Choice::Kind::TypeNumber:
        return QStringLiteral("typeNumberButton");
    case Choice::Kind::Skip:
        return QStringLiteral("skipButton");
    case Choice::Kind::Retry:
        return QStringLiteral("retryButton");
    }
    Q_UNREACHABLE();
}

} // namespace

DecisionPanel::DecisionPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("decisionPanel"));
    createControls();
}

void DecisionPanel::createControls()
{
    m_reason = new PlainLabel(QStringLiteral("itemReason"), this);
    m_reason->setIsPassage();
    m_details = new QPushButton(tr("Details"), this);
    m_details->setObjectName(QStringLiteral("itemDetailsButton"));
    m_details->setAccessibleName(tr("Details of the image"));
    m_details->setCheckable(true);
    m_detail = new QPlainTextEdit(this);
    m_detail->setObjectName(QStringLiteral("itemDetail"));
    m_detail->setAccessibleName(tr("Details of the image"));
    m_detail->setReadOnly(true);
    m_detail->setAcceptDrops(false);
    m_detail->setFixedHeight(fontMetrics().height() * 4);
    m_detail->hide();
    connect(m_details, &QPushButton::toggled, m_detail, &QWidget::setVisible);

    m_answers = new QVBoxLayout;
    m_others = new QHBoxLayout;
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_reason);
    all->addLayout(m_answers);
    all->addLayout(m_others);
    all->addWidget(m_detail);
}

void DecisionPanel::setItem(const Item &item)
{
    m_reason->setText(item.reason);
    m_reason->setVisible(!item.reason.isEmpty());
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, toneColour(ItemLook::tone(item.state), toned));
    m_reason->setPalette(toned);
    m_detail->setPlainText(item.detail);
    m_details->setChecked(m_details->isChecked() && !item.detail.isEmpty());
    if (const auto choices = choicesFor(item); choices != m_choices || m_buttons.isEmpty())
        replaceButtons(choices);
    m_details->setVisible(!item.detail.isEmpty());
}

void DecisionPanel::replaceButtons(const QList<Choice> &choices)
{
    m_choices = choices;
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->setShortcut({});
        button->deleteLater(); // the click that led here may still be on the stack
    }
    m_buttons.clear();
    while (const auto *item = m_others->takeAt(0))
        delete item;
    int digit = 0;
    for (const Choice &choice : choices) {
        QPushButton *button = makeButton(choice, isAnswer(choice.kind) ? ++digit : 0);
        if (isAnswer(choice.kind))
            m_answers->addWidget(button);
        else
            m_others->addWidget(button);
        m_buttons.append(button);
    }
    m_others->addWidget(m_details);
    m_others->addStretch();
}

/// The keys T and S belong to the table, where they act on all rows selected; digits belong to the buttons.
QPushButton *DecisionPanel::makeButton(const Choice &choice, int digit)
{
    QPushButton *button = nullptr;
    if (digit > 0)
        button = new ChoiceButton(choice, digit, this);
    else if (choice.kind == Choice::Kind::TypeNumber)
        button = new QPushButton(tr("%1  (T)", "a button and its key").arg(choice.text), this);
    else if (choice.kind == Choice::Kind::Skip)
        button = new QPushButton(tr("%1  (S)", "a button and its key").arg(choice.text), this);
    else
        button = new QPushButton(choice.text, this);
    button->setObjectName(nameOf(choice.kind, digit));
    button->setAccessibleName(choice.text);
    button->setAccessibleDescription(choice.evidence);
    connect(button, &QPushButton::clicked, this, [this, choice] { emit chosen(choice); });
    return button;
}
