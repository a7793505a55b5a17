#include "rulewarnings.h"

#include "named.h"
#include "tone.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

namespace {

void paint(PlainLabel *label, Tone tone)
{
    QPalette colours = label->parentWidget()->palette();
    colours.setColor(QPalette::WindowText, toneColour(tone, colours));
    label->setPalette(colours);
}

} // namespace

RuleWarnings::RuleWarnings(QWidget *parent)
    : QWidget(parent)
{
    m_form = named(new QLineEdit(this), QStringLiteral("portalForm"), tr("In the portal's own form"),
        tr("For the field “Regular expression” of the portal's image loading profile."));
    m_form->setReadOnly(true);
    m_copy = named(new QPushButton(tr("&Copy"), this), QStringLiteral("copyPortalForm"),
        tr("Copy the portal's own form"), tr("For pasting into the portal's image loading profile"));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_form->text()); });
    m_here = new PlainLabel(QStringLiteral("ruleWarnings"), this);
    m_here->setIsPassage();
    m_atPortal = new PlainLabel(QStringLiteral("portalWarnings"), this);
    m_atPortal->setIsPassage();

    auto *form = new QHBoxLayout;
    form->addWidget(labelFor(m_form, tr("For the portal")));
    form->addWidget(m_form, 1);
    form->addWidget(m_copy);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_here);
    all->addLayout(form);
    all->addWidget(m_atPortal);
    showWarnings();
}

void RuleWarnings::setPortalForm(const QString &form)
{
    m_form->setText(form);
    m_form->setCursorPosition(0);
    m_copy->setEnabled(!form.isEmpty());
}

void RuleWarnings::setWarnings(const QList<RuleWarning> &warnings)
{
    m_warnings = warnings;
    showWarnings();
}

void RuleWarnings::showWarnings()
{
    QStringList here;
    QStringList atPortal;
    for (const RuleWarning &warning : std::as_const(m_warnings))
        (warning.concernsThePortalOnly() ? atPortal : here).append(warning.text);
    m_here->setText(here.join(QLatin1Char('\n')));
    m_here->setVisible(!here.isEmpty());
    m_atPortal->setText(atPortal.join(QLatin1Char('\n')));
    m_atPortal->setVisible(!atPortal.isEmpty());
    paint(m_here, Tone::Warning);
    paint(m_atPortal, Tone::Muted);
}

void RuleWarnings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isRepainted = event->type() == QEvent::PaletteChange;
    if (isRepainted && m_atPortal)
        showWarnings();
}
