#include "setuppage.h"

#include "messagebar.h"
#include "named.h"

#include <QLineEdit>
#include <QVBoxLayout>

SetupPage::SetupPage(const QString &name, const QString &title, const QString &advice, Setup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_title(title)
{
    setObjectName(name);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    auto *heading = new PlainLabel(name + QStringLiteral("Title"), this);
    heading->setText(title);
    heading->setRelativeSize(1.4, true);
    auto *words = new PlainLabel(name + QStringLiteral("Advice"), this);
    words->setText(advice);
    words->setWordWrap(true);
    m_message = new MessageBar(this);
    m_message->hide();
    m_column->addWidget(heading);
    m_column->addWidget(words);
    m_column->addWidget(m_message);
}

void SetupPage::stop()
{
    if (!isBusy())
        return;
    m_work.stop();
    hideMessage();
}

QFormLayout *SetupPage::addForm()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_column->addLayout(form);
    return form;
}

QLineEdit *SetupPage::addText(QFormLayout *form, const QString &name, const QString &label, const QString &help,
    const QString &example, bool isSecret)
{
    auto *field = named(new QLineEdit(this), name, QString(label).remove(QLatin1Char('&')), help);
    field->setPlaceholderText(example);
    field->setEchoMode(isSecret ? QLineEdit::Password : QLineEdit::Normal);
    connect(field, &QLineEdit::textEdited, this, [this] {
        stop();
        hideMessage();
        emit changed();
    });
    form->addRow(labelFor(field, label), field);
    return field;
}

void SetupPage::showProblem(const Error &error, const QList<QAction *> &remedies)
{
    m_message->setMessage({.tone = Tone::Bad,
        .icon = QStringLiteral("state-problem"),
        .text = error.message,
        .detail = error.detail,
        .actions = remedies});
    m_message->show();
    emit changed();
}

void SetupPage::showBusy(const QString &words)
{
    m_message->setMessage({.icon = QStringLiteral("check"), .text = words});
    m_message->show();
    emit changed();
}

void SetupPage::hideMessage()
{
    m_message->hide();
    emit changed();
}
