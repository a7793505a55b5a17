#pragma once

#include <QPalette>

/// The program's own palettes, for desktops that do not bring a style of their own.
QPalette lightPalette();
QPalette darkPalette();
/// As desktops make them for people who see little.
QPalette contrastPalette();

bool isDark(const QPalette &palette);
/// Whether the person's desktop has the strongest contrasts there are, which no palette of ours may take away.
bool isHighContrast(const QPalette &palette);
