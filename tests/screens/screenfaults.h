#pragma once

#include <QStringList>

class QWidget;

/// The words below the widget that are not wholly seen: cut off by their own widget or by one around it. Words that are
/// shortened on purpose, which say the whole in their tool tip, are left out, and so is what one can scroll to.
QStringList clippedTexts(const QWidget &window);

/// The fields below the widget that one can fill in or choose from and whose tool tip says nothing.
QStringList fieldsWithoutHelp(const QWidget &window);
