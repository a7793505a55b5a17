#pragma once

#include <QLocale>

/// From now on the program speaks the language: its own words, and those of Qt's dialogs where the computer has them.
/// English fills in what a language lacks.
void installTranslations(const QLocale &locale);
