#include "plainlabel.h"

PlainLabel::PlainLabel(const QString &name, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
}

void PlainLabel::setIsPassage()
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void PlainLabel::setRelativeSize(double factor, bool bold)
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * factor);
    larger.setBold(bold);
    setFont(larger);
}
