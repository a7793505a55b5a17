#pragma once

#include "tone.h"

#include <QIcon>

/// An icon of resources/icons that is painted in the colour of the tone for the palette in use, so that it follows a
/// change between light and dark.
QIcon paletteIcon(const QString &name, Tone tone = Tone::Plain);
