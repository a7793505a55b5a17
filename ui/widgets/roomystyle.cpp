#include "roomystyle.h"

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

int RoomyStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}
