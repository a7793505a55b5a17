#include "dropframe.h"

#include "paletteicon.h"
#include "plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>

DropFrame::DropFrame(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void DropFrame::setLit(bool lit)
{
    m_lit = lit;
    update();
}

void DropFrame::paintEvent(QPaintEvent *)
{
    constexpr double radius = 12;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColour(m_lit ? Tone::Accent : Tone::Muted, palette()), m_lit ? 3 : 1.5, Qt::DashLine));
    painter.setBrush(m_lit ? toneBackground(Tone::Accent, palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), radius, radius);
}

DropOverlay::DropOverlay(QWidget *window)
    : DropFrame(window)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setLit(true);
    auto *words = new PlainLabel(QStringLiteral("dropOverlayText"), this);
    words->setText(tr("Let go to add the images"));
    words->setAlignment(Qt::AlignCenter);
    words->setRelativeSize(1.8, true);
    auto *all = new QVBoxLayout(this);
    all->addWidget(words);
    hide();
}

void DropOverlay::appear()
{
    setGeometry(parentWidget()->rect().adjusted(8, 8, -8, -8));
    raise();
    show();
}
