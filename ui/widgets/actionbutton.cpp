#include "actionbutton.h"

#include <QAction>

QPushButton *actionButton(QAction *action, const QString &place, QWidget *parent)
{
    auto *button = new QPushButton(action->text(), parent);
    button->setObjectName(place + QLatin1Char('-') + action->objectName());
    button->setAutoDefault(false);
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void makePrimary(QPushButton *button)
{
    // A style sheet, because styles lighten a button's colour until white text on it cannot be read.
    button->setStyleSheet(QStringLiteral(
        "QPushButton { font-weight: bold; padding: 7px 18px; border-radius: 4px; border: 1px solid palette(highlight);"
        " background: palette(highlight); color: palette(highlighted-text); }"
        "QPushButton:hover, QPushButton:pressed, QPushButton:focus { border: 2px solid palette(text); padding: 6px "
        "17px; }"
        "QPushButton:disabled { background: palette(button); border-color: palette(mid); color: "
        "palette(placeholder-text); }"));
}
