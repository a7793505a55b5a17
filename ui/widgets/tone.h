#pragma once

#include <QColor>

class QPalette;

/// What a colour says. It never says it alone: a word and a shape stand beside it.
enum class Tone { Plain, Muted, Accent, Good, Warning, Bad };

/// The colour of the tone for text on the palette's base. Its contrast is at least 4.5 : 1, in light and dark palettes.
QColor toneColour(Tone tone, const QPalette &palette);

/// A faint form of the tone, for the background of text in the palette's text colour.
QColor toneBackground(Tone tone, const QPalette &palette);

/// The contrast of two colours as the Web Content Accessibility Guidelines define it, from 1 to 21.
double contrast(const QColor &one, const QColor &other);
