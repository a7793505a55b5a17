#pragma once

#include <QWidget>

/// Takes the widgets away and empties the list. They are deleted later: the click that led here may still be on the
/// stack of one of them.
inline void takeAway(QList<QWidget *> &widgets)
{
    for (QWidget *widget : std::as_const(widgets)) {
        widget->hide();
        widget->deleteLater();
    }
    widgets.clear();
}
