#include "appearance.h"

namespace {

struct Colours {
    QRgb window, base, alternate, text, button, accent, accentText, link, muted;
};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, colours.text);
        palette.setColor(QPalette::Disabled, role, colours.muted);
    }
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.button);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.accentText);
    palette.setColor(QPalette::Link, colours.link);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff4f4f1,
        .base = 0xffffffff,
        .alternate = 0xfff8f8f6,
        .text = 0xff22262a,
        .button = 0xffebebe7,
        .accent = 0xff1f6f5c,
        .accentText = 0xffffffff,
        .link = 0xff1f6f5c,
        .muted = 0xff6b7076});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff24282b,
        .base = 0xff1b1e20,
        .alternate = 0xff202426,
        .text = 0xffe6e8ea,
        .button = 0xff32373b,
        .accent = 0xff277a65,
        .accentText = 0xffffffff,
        .link = 0xff6cc7b0,
        .muted = 0xff949a9f});
}

QPalette contrastPalette()
{
    return paletteOf({.window = 0xff000000,
        .base = 0xff000000,
        .alternate = 0xff000000,
        .text = 0xffffffff,
        .button = 0xff000000,
        .accent = 0xffffff00,
        .accentText = 0xff000000,
        .link = 0xffffff00,
        .muted = 0xffc0c0c0});
}

bool isHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const bool isExtreme = window == QColor(Qt::black) || window == QColor(Qt::white);
    return isExtreme && palette.color(QPalette::Base) == window && palette.color(QPalette::Button) == window;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}
