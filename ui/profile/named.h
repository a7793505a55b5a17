#pragma once

#include "plainlabel.h"
#include "plaintext.h"

/// Gives a control the name that tests find it by, the one that screen readers say, and its tool tip.
template <typename Control>
Control *named(Control *control, const QString &name, const QString &spoken, const QString &help = {})
{
    control->setObjectName(name);
    control->setAccessibleName(spoken);
    control->setAccessibleDescription(help);
    control->setToolTip(plainToolTip(help));
    return control;
}

/// A label that stands before the control and whose marked letter leads to it.
inline PlainLabel *labelFor(QWidget *control, const QString &text)
{
    auto *label = new PlainLabel(control->objectName() + QStringLiteral("Label"), control->parentWidget());
    label->setText(text);
    label->setBuddy(control);
    return label;
}
