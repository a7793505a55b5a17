#include "decisionpanel.h"

#include "alikepanel.h"
#include "choicebutton.h"
#include "itemlook.h"
#include "plainlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString nameOf(Choice::Kind kind, int digit)
{
    switch (kind) {
    case Choice::Kind::UseRecord:
    case Choice::Kind::UseNumber:
    case Choice::Kind::UseAnyway:
    case Choice::Kind::Replace:
    case Choice::Kind::CreateRecord:
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
    m_scope = new PlainLabel(QStringLiteral("selectionScope"), this);
    m_scope->setWordWrap(true);
    m_scope->setRelativeSize(1, true);
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
    m_alike = new AlikePanel(this);
    connect(m_alike, &AlikePanel::chosen, this, &DecisionPanel::chosen);

    m_choices = new QVBoxLayout;
    m_others = new QHBoxLayout;
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_reason);
    all->addWidget(m_scope);
    all->addLayout(m_choices);
    all->addWidget(m_alike);
    all->addLayout(m_others);
    all->addWidget(m_detail);
}

void DecisionPanel::setQuestion(const Question &question)
{
    showReason(question.item);
    const auto answers = answersTo(question);
    const bool isForSeveral = question.isForSeveral() && !answers.isEmpty();
    m_scope->setText(tr("Your answer counts for %n selected image(s).", nullptr, int(question.selected.size())));
    m_scope->setVisible(isForSeveral);
    if (answers == m_answers && m_selected == question.selected.size() && !m_buttons.isEmpty())
        return;
    m_answers = answers;
    m_selected = question.selected.size();
    m_alike->setAnswers(answers, question.batch);
    replaceButtons();
}

void DecisionPanel::showReason(const Item &item)
{
    m_reason->setText(item.reason);
    m_reason->setVisible(!item.reason.isEmpty());
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, toneColour(ItemLook::tone(item.state), toned));
    m_reason->setPalette(toned);
    m_detail->setPlainText(item.detail);
    m_details->setChecked(m_details->isChecked() && !item.detail.isEmpty());
    m_details->setVisible(!item.detail.isEmpty());
}

void DecisionPanel::replaceButtons()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->setShortcut({});
        button->deleteLater(); // the click that led here may still be on the stack
    }
    m_buttons.clear();
    while (const auto *item = m_others->takeAt(0))
        delete item;
    int digit = 0;
    for (const Answer &answer : std::as_const(m_answers)) {
        const bool hasDigit = isAnswer(answer.choice.kind);
        QPushButton *button = makeButton(answer, hasDigit ? ++digit : 0);
        if (hasDigit)
            m_choices->addWidget(button);
        else
            m_others->addWidget(button);
        button->show(); // the layout would do it later, and the next key may be there before
        m_buttons.append(button);
    }
    m_others->addWidget(m_details);
    m_others->addStretch();
}

/// What the button says, with how many of the selection take the answer where that is not all.
QString DecisionPanel::wordsFor(const Answer &answer) const
{
    const auto count = int(answer.decisions.size());
    const bool isForSome = m_selected > 1 && count > 0 && count < m_selected;
    //: %1 is an answer; it suits only some of the images that are selected.
    return isForSome ? tr("%1 · for %n of them", nullptr, count).arg(answer.choice.text) : answer.choice.text;
}

/// The keys T and S belong to the table, where they act on all rows selected; digits belong to the buttons.
QPushButton *DecisionPanel::makeButton(const Answer &answer, int digit)
{
    Choice choice = answer.choice;
    choice.text = wordsFor(answer);
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
    connect(button, &QPushButton::clicked, this, [this, answer] { emit chosen(answer.choice, answer.decisions); });
    return button;
}
