#include "paletteicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

/// A static library keeps its resources only when somebody asks for them; the macro does not work in a namespace.
static void keepResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace {

QColor colourFor(Tone tone, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        return toneColour(tone, palette);
    }
    Q_UNREACHABLE();
}

class PaletteIconEngine final : public QIconEngine
{
public:
    PaletteIconEngine(const QString &name, Tone tone)
        : m_name(name)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = drawing(rect.size() * ratio, colourFor(m_tone, mode));
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawing(size, colourFor(m_tone, mode));
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }

private:
    QPixmap drawing(const QSize &size, const QColor &colour) const
    {
        const QString key = QStringLiteral("sheetlink/%1/%2x%3/%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(m_name)).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon paletteIcon(const QString &name, Tone tone)
{
    keepResources();
    return QIcon(new PaletteIconEngine(name, tone));
}
