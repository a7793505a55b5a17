#include "serverquestiondialog.h"

#include "plainlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ServerQuestionDialog::ServerQuestionDialog(const SignInQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("serverQuestionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Question of %1").arg(question.server));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 20);
    all->setSpacing(8);
    addWords(all, question);
    addButtons(all);
    m_answer->setFocus();
}

void ServerQuestionDialog::addWords(QVBoxLayout *all, const SignInQuestion &question)
{
    const auto add = [this, all](const char *name, const QString &text) {
        auto *label = new PlainLabel(QString::fromLatin1(name), this);
        label->setIsPassage();
        label->setText(text);
        label->setVisible(!text.isEmpty());
        all->addWidget(label);
        return label;
    };
    add("questionServer", question.server)->setRelativeSize(1.25, true);
    add("questionReason",
        question.isSecret
            ? tr("The image host asks for more before it lets you in. What you type goes to it alone, and "
                 "is not kept.")
            : tr("The image host asks for more before it lets you in."));
    all->addSpacing(6);
    add("questionTitle", question.title);
    add("questionInstruction", question.instruction);
    const QString words = question.question.trimmed();
    PlainLabel *label = add("questionText", words.isEmpty() ? tr("Answer") : words);

    m_answer = new QLineEdit(this);
    m_answer->setObjectName(QStringLiteral("questionAnswer"));
    m_answer->setAccessibleName(label->text());
    m_answer->setAccessibleDescription(question.instruction);
    m_answer->setEchoMode(question.isSecret ? QLineEdit::Password : QLineEdit::Normal);
    m_answer->setMinimumWidth(fontMetrics().averageCharWidth() * 54);
    all->addWidget(m_answer);
}

void ServerQuestionDialog::addButtons(QVBoxLayout *all)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("answerButton"));
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelAnswerButton"));
    cancel->setToolTip(tr("Ends the upload; what is done stays done"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addSpacing(8);
    all->addWidget(buttons);
}

SecretString ServerQuestionDialog::answer() const
{
    return SecretString(m_answer->text());
}
