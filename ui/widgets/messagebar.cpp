#include "messagebar.h"

#include "actionbutton.h"
#include "paletteicon.h"
#include "plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

constexpr int iconSize = 20;

}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("messageBar"));
    setAutoFillBackground(true);
    createControls();
    updateColours();
}

void MessageBar::createControls()
{
    m_icon = new PlainLabel(QStringLiteral("messageIcon"), this);
    m_icon->setFixedSize(iconSize, iconSize);
    m_text = new PlainLabel(QStringLiteral("messageText"), this);
    m_text->setIsPassage();
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_details = new QPushButton(tr("De&tails"), this);
    m_details->setObjectName(QStringLiteral("messageDetailsButton"));
    m_details->setAccessibleName(tr("Details of the message"));
    m_details->setCheckable(true);
    m_details->setFlat(true);
    m_detail = new QPlainTextEdit(this);
    m_detail->setObjectName(QStringLiteral("messageDetail"));
    m_detail->setAccessibleName(tr("Details of the message"));
    m_detail->setReadOnly(true);
    m_detail->setAcceptDrops(false);
    m_detail->setFixedHeight(fontMetrics().height() * 5);
    m_detail->hide();
    connect(m_details, &QPushButton::toggled, m_detail, &QWidget::setVisible);

    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_details);
    m_buttons = new QHBoxLayout;
    line->addLayout(m_buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(14, 10, 14, 10);
    all->addLayout(line);
    all->addWidget(m_detail);
}

QString MessageBar::text() const
{
    return m_message.text;
}

void MessageBar::setMessage(const BarMessage &message)
{
    if (message == m_message)
        return;
    const bool sameActions = message.actions == m_message.actions;
    m_message = message;
    m_text->setText(message.text);
    m_text->setAccessibleName(message.text);
    m_detail->setPlainText(message.detail);
    m_details->setVisible(!message.detail.isEmpty());
    m_details->setChecked(m_details->isChecked() && !message.detail.isEmpty());
    if (!sameActions)
        replaceButtons(message.actions);
    updateColours();
}

void MessageBar::replaceButtons(const QList<QAction *> &actions)
{
    while (const auto *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the click that led here may still be on the stack
        delete item;
    }
    for (QAction *action : actions)
        m_buttons->addWidget(actionButton(action, QStringLiteral("message"), this));
}

void MessageBar::updateColours()
{
    QPalette tinted = parentWidget() ? parentWidget()->palette() : palette();
    tinted.setColor(QPalette::Window, toneBackground(m_message.tone, tinted));
    tinted.setColor(QPalette::WindowText, tinted.color(QPalette::Text));
    setPalette(tinted);
    m_icon->setVisible(!m_message.icon.isEmpty());
    if (m_message.icon.isEmpty())
        return;
    const QIcon icon = paletteIcon(m_message.icon, m_message.tone);
    m_icon->setPixmap(icon.pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateColours();
}
