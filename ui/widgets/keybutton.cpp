#include "keybutton.h"

#include <QShortcutEvent>

bool KeyButton::event(QEvent *event)
{
    if (event->type() != QEvent::Shortcut || static_cast<QShortcutEvent *>(event)->isAmbiguous())
        return QPushButton::event(event);
    click();
    return true;
}
