#include "repeatguard.h"

#include <QKeyEvent>
#include <QWidget>

bool RepeatGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool decides
        = (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) || key->key() == Qt::Key_A || key->key() == Qt::Key_S;
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool isWriting = widget && widget->testAttribute(Qt::WA_InputMethodEnabled);
    if (!key->isAutoRepeat() || !decides || isWriting)
        return QObject::eventFilter(watched, event);
    event->accept(); // then no shortcut is looked for
    return true;
}
