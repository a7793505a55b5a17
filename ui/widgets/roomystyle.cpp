#include "roomystyle.h"

#include "appearance.h"

#include <QPainter>
#include <QStyleOption>

namespace {

/// Fusion's own frames are shades of the window's colour, of which black has none.
void frameIfNeeded(const QStyleOption &option, QPainter &painter)
{
    if (!isHighContrast(option.palette))
        return;
    painter.setPen(option.palette.color(QPalette::WindowText));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

} // namespace

RoomyStyle::RoomyStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

QSize RoomyStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return usual + QSize(18, 6);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_ItemViewItem:
        return usual + QSize(0, 6);
    case CT_TabBarTab:
        return usual + QSize(6, 4);
    case CT_HeaderSection:
        return usual + QSize(0, 8);
    case CT_ToolButton:
        return usual + QSize(4, 4);
    default: // the many kinds of controls that are well as they are
        return usual;
    }
}

void RoomyStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelButtonCommand || element == PE_PanelLineEdit || element == PE_Frame)
        frameIfNeeded(*option, *painter);
}

void RoomyStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        frameIfNeeded(*option, *painter);
}

int RoomyStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}
