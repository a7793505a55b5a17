#include "tone.h"

#include <QPalette>

#include <cmath>

namespace {

constexpr double readableContrast = 4.5;

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](float a, float b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(
        part(one.redF(), other.redF()), part(one.greenF(), other.greenF()), part(one.blueF(), other.blueF()));
}

/// The wish, moved towards the text colour until it can be read on the background.
QColor readable(const QColor &wish, const QColor &background, const QColor &text)
{
    for (double share = 0; share < 1; share += 0.05) {
        const QColor colour = mixed(wish, text, share);
        if (contrast(colour, background) >= readableContrast)
            return colour;
    }
    return text;
}

QColor hueOf(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Plain:
        return palette.color(QPalette::Text);
    case Tone::Muted:
        return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.4);
    case Tone::Accent:
        return palette.color(QPalette::Active, QPalette::Highlight);
    case Tone::Good:
        return {0x2e, 0x8b, 0x57};
    case Tone::Warning:
        return {0xb8, 0x74, 0x00};
    case Tone::Bad:
        return {0xd0, 0x3b, 0x3b};
    }
    Q_UNREACHABLE();
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    // Rows alternate and messages are tinted, so the least favourable of these backgrounds counts.
    const QColor text = palette.color(QPalette::Text);
    const QColor colour = readable(hueOf(tone, palette), palette.color(QPalette::AlternateBase), text);
    return readable(colour, palette.color(QPalette::Base), text);
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    return tone == Tone::Plain ? palette.color(QPalette::Base)
                               : mixed(palette.color(QPalette::Base), hueOf(tone, palette), 0.12);
}
