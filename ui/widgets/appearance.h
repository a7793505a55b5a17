#pragma once

#include <QPalette>

/// The program's own palettes, for desktops that do not bring a style of their own.
QPalette lightPalette();
QPalette darkPalette();

bool isDark(const QPalette &palette);
