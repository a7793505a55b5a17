#include "practicestrip.h"

#include "actionbutton.h"
#include "plainlabel.h"
#include "tone.h"
#include "windowactions.h"

#include <QHBoxLayout>
#include <QPainter>

PracticeStrip::PracticeStrip(const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("practiceStrip"));
    auto *words = new PlainLabel(QStringLiteral("practiceText"), this);
    words->setText(tr("Practice: nothing leaves this computer"));
    words->setAutoFillBackground(true);
    words->setMargin(4);
    QFont bold = words->font();
    bold.setBold(true);
    words->setFont(bold);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->addWidget(words);
    row->addStretch();
    row->addWidget(actionButton(actions.restartPractice, QStringLiteral("strip"), this));
    row->addWidget(actionButton(actions.leavePractice, QStringLiteral("strip"), this));
}

void PracticeStrip::paintEvent(QPaintEvent *)
{
    constexpr int stripe = 14;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), toneBackground(Tone::Warning, palette()));
    QColor line = toneColour(Tone::Warning, palette());
    line.setAlphaF(0.35F);
    painter.setPen(QPen(line, stripe, Qt::SolidLine, Qt::FlatCap));
    for (int x = -height(); x < width() + height(); x += 2 * stripe)
        painter.drawLine(x, height() + stripe, x + height() + 2 * stripe, -stripe);
}
