#pragma once

#include <QPushButton>

/// A button that does what the action does, and can be pressed when the action can be triggered. Its object name is
/// `place`, a dash and the name of the action.
QPushButton *actionButton(QAction *action, const QString &place, QWidget *parent);

/// Marks the one button of the window that everything leads to.
void makePrimary(QPushButton *button);
