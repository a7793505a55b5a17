#include "pressedplant.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace Practice {

namespace {

constexpr QRgb leafColours[]{0xff6b7345, 0xff7a7f4a, 0xff59663f, 0xff85804f, 0xff6f6a3c, 0xff4f5c3e};
constexpr QRgb strawColours[]{0xffb39a5a, 0xffa58a52, 0xff8f7d55, 0xffbfa768};
constexpr QRgb petalColours[]{0xffc9a227, 0xff8d6a9f, 0xffb65a4a, 0xffd8cfa8, 0xff9c7fb0, 0xffc47f3a};

template <size_t count> QColor oneOf(const QRgb (&colours)[count], QRandomGenerator &random)
{
    return QColor(colours[random.bounded(quint32(count))]);
}

QPointF towards(double direction, double distance)
{
    const double angle = qDegreesToRadians(direction);
    return {qSin(angle) * distance, -qCos(angle) * distance};
}

/// A leaf blade that points upwards from the origin.
QPainterPath blade(double length, double width)
{
    QPainterPath path;
    path.cubicTo(-width * 0.7, -length * 0.25, -width * 0.5, -length * 0.75, 0, -length);
    path.cubicTo(width * 0.5, -length * 0.75, width * 0.7, -length * 0.25, 0, 0);
    return path;
}

} // namespace

PressedPlant::PressedPlant(quint32 seed)
    : m_random(seed)
    , m_habit(Habit(seed % 5))
    , m_leafColour(oneOf(leafColours, m_random))
    , m_stemColour(m_leafColour.darker(130))
    , m_petalColour(m_habit == Habit::Grass ? oneOf(strawColours, m_random) : oneOf(petalColours, m_random))
    , m_leafShape(between(0.22, 0.55))
    , m_opposite(m_random.bounded(2) == 0)
    , m_petals(4 + m_random.bounded(4))
{
}

void PressedPlant::draw(QPainter &painter, const QRectF &place)
{
    const QPointF collar(place.center().x() + between(-0.06, 0.06) * place.width(), place.bottom());
    switch (m_habit) {
    case Habit::Herb:
    case Habit::Legume:
        drawRoots(painter, collar);
        [[fallthrough]];
    case Habit::Shrub:
        drawStem(painter,
            {.base = collar,
                .direction = between(-8, 8),
                .length = place.height() * between(0.84, 0.95),
                .thickness = m_habit == Habit::Shrub ? 22.0 : 15.0});
        break;
    case Habit::Rosette:
        drawRoots(painter, collar);
        drawRosette(painter, place);
        break;
    case Habit::Grass:
        drawRoots(painter, collar);
        drawGrass(painter, place);
        break;
    }
}

void PressedPlant::drawStem(QPainter &painter, const Stem &stem)
{
    const int nodes = std::max(4, int(stem.length / (m_habit == Habit::Legume ? 170 : 130)));
    const double step = stem.length / nodes;
    const double bend = between(-2.2, 2.2);
    QPointF point = stem.base;
    double direction = stem.direction;
    for (int node = 1; node <= nodes; ++node) {
        const double done = double(node) / nodes;
        direction += bend + between(-5, 5) - direction * 0.04;
        const QPointF next = point + towards(direction, step);
        painter.setPen(
            QPen(m_stemColour, std::max(4.0, stem.thickness * (1 - 0.7 * done)), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(point, next);
        point = next;

        const double side = node % 2 == 0 ? 1 : -1;
        const bool branches
            = stem.order == 0 && done > 0.2 && done < 0.75 && (node % 3 == 0 || m_habit == Habit::Shrub);
        if (branches) {
            drawStem(painter,
                {.base = point,
                    .direction = direction + side * between(32, 50),
                    .length = stem.length * between(0.3, 0.42) * (1.15 - 0.6 * done),
                    .thickness = stem.thickness * 0.55,
                    .order = 1});
        }
        if (node == nodes || done < 0.12)
            continue;
        const double size = between(0.85, 1.1) * (stem.order == 0 ? 1.0 : 0.72) * (1.15 - 0.55 * done);
        const auto leaf = m_habit == Habit::Legume ? &PressedPlant::drawCompoundLeaf : &PressedPlant::drawLeaf;
        (this->*leaf)(painter, point, direction - side * between(42, 66), 290 * size);
        if (m_opposite)
            (this->*leaf)(painter, point, direction + side * between(42, 66), 290 * size);
        if (stem.order == 0 && node % 4 == 2)
            drawStrap(painter, point, direction);
    }
    drawFlowerHead(painter, point, direction);
}

void PressedPlant::drawRosette(QPainter &painter, const QRectF &place)
{
    const QPointF centre(place.center().x(), place.bottom());
    const int scapes = 2 + m_random.bounded(2);
    for (int scape = 0; scape < scapes; ++scape) {
        double direction = (scape - (scapes - 1) / 2.0) * 13 + between(-3, 3);
        QPointF point = centre;
        const int steps = 12;
        const double step = place.height() * between(0.7, 0.9) / steps;
        for (int i = 0; i < steps; ++i) {
            const QPointF next = point + towards(direction += between(-2.5, 2.5), step);
            painter.setPen(QPen(m_stemColour, 9, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(point, next);
            point = next;
            if (i == 6)
                drawStrap(painter, point, direction);
            if (i > 7)
                drawFlower(painter, point + towards(direction + (i % 2 == 0 ? 70 : -70), 48), 44);
        }
        drawFlowerHead(painter, point, direction);
    }
    const int leaves = 11 + m_random.bounded(5);
    for (int leaf = 0; leaf < leaves; ++leaf) {
        const double spread = (double(leaf) / (leaves - 1) - 0.5) * 170;
        drawLeaf(painter, centre, spread + between(-6, 6), between(480, 700));
    }
}

void PressedPlant::drawGrass(QPainter &painter, const QRectF &place)
{
    const QPointF centre(place.center().x(), place.bottom());
    const int blades = 26 + m_random.bounded(10);
    for (int i = 0; i < blades; ++i) {
        const bool hasSpike = i % 4 == 0;
        const double height = place.height() * (hasSpike ? between(0.75, 0.97) : between(0.35, 0.72));
        const double lean = between(-0.26, 0.26) * height;
        const QPointF base = centre + QPointF(between(-70, 70), 0);
        const QPointF tip = base + QPointF(lean, -height);
        QPainterPath path(base);
        path.quadTo(base + QPointF(lean * 0.15, -height * 0.6), tip);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(varied(m_leafColour), hasSpike ? 7 : between(8, 15), Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(path);
        if (!hasSpike)
            continue;
        for (int grain = 0; grain < 22; ++grain) {
            const double at = 1 - grain * 0.0095;
            const double side = grain % 2 == 0 ? 24 : -24;
            painter.save();
            painter.translate(path.pointAtPercent(at));
            painter.rotate(90 - path.angleAtPercent(at) + side);
            painter.setPen(Qt::NoPen);
            painter.setBrush(varied(m_petalColour.darker(112)));
            painter.drawPath(blade(between(38, 54), 17));
            painter.restore();
        }
    }
    drawStrap(painter, centre + QPointF(0, -place.height() * 0.22), 0);
}

void PressedPlant::drawRoots(QPainter &painter, const QPointF &collar)
{
    painter.setBrush(Qt::NoBrush);
    for (int root = 0; root < 12; ++root) {
        painter.setPen(QPen(varied(QColor(0x7a5c3e)), between(3, 8), Qt::SolidLine, Qt::RoundCap));
        QPainterPath path(collar);
        const QPointF end = collar + QPointF(between(-170, 170), between(60, 190));
        path.cubicTo(collar + QPointF(between(-40, 40), 50), end + QPointF(between(-50, 50), -60), end);
        painter.drawPath(path);
    }
}

void PressedPlant::drawLeaf(QPainter &painter, const QPointF &base, double direction, double length)
{
    const double width = length * m_leafShape * between(0.9, 1.1);
    const QColor colour = varied(m_leafColour);
    painter.save();
    painter.translate(base);
    painter.rotate(direction);
    painter.setPen(QPen(m_stemColour, 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(0, 0), QPointF(0, -length * 0.12));
    painter.translate(0, -length * 0.1);
    QLinearGradient shade(-width / 2, 0, width / 2, -length * 0.4);
    shade.setColorAt(0, colour.lighter(108));
    shade.setColorAt(1, colour.darker(114));
    painter.setBrush(shade);
    painter.setPen(QPen(colour.darker(128), 2));
    painter.drawPath(blade(length * 0.9, width));

    painter.setPen(QPen(colour.lighter(132), 3));
    painter.drawLine(QPointF(0, 0), QPointF(0, -length * 0.85));
    painter.setPen(QPen(colour.lighter(118), 1.5));
    for (double at = 0.14; at < 0.72; at += 0.11) {
        const QPointF start(0, -length * at);
        const double reach = width * 0.42 * qSin(M_PI * std::min(1.0, at + 0.2));
        painter.drawLine(start, start + QPointF(-reach * 0.8, -reach * 0.7));
        painter.drawLine(start, start + QPointF(reach * 0.8, -reach * 0.7));
    }
    painter.restore();
}

void PressedPlant::drawCompoundLeaf(QPainter &painter, const QPointF &base, double direction, double length)
{
    const double whole = length * 1.25;
    constexpr int pairs = 6;
    painter.setPen(QPen(m_stemColour, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(base, base + towards(direction, whole));
    for (int pair = 1; pair <= pairs; ++pair) {
        const QPointF at = base + towards(direction, whole * (0.15 + 0.8 * pair / pairs));
        const double size = whole * (0.32 - 0.02 * pair);
        drawLeaf(painter, at, direction - 58, size);
        drawLeaf(painter, at, direction + 58, size);
    }
    drawLeaf(painter, base + towards(direction, whole), direction, whole * 0.24);
}

void PressedPlant::drawFlower(QPainter &painter, const QPointF &centre, double radius)
{
    painter.save();
    painter.translate(centre);
    painter.rotate(between(0, 90));
    for (int petal = 0; petal < m_petals; ++petal) {
        const QColor colour = varied(m_petalColour);
        painter.setBrush(colour);
        painter.setPen(QPen(colour.darker(122), 1.5));
        painter.drawPath(blade(radius, radius * 0.85));
        painter.rotate(360.0 / m_petals);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_petalColour.darker(165));
    painter.drawEllipse(QPointF(0, 0), radius * 0.22, radius * 0.22);
    painter.restore();
}

void PressedPlant::drawFlowerHead(QPainter &painter, const QPointF &tip, double direction)
{
    const int flowers = 3 + m_random.bounded(4);
    for (int flower = 0; flower < flowers; ++flower) {
        const double angle = direction + (flower - (flowers - 1) / 2.0) * 34;
        const QPointF centre = tip + towards(angle, between(50, 95));
        painter.setPen(QPen(m_stemColour, 4));
        painter.drawLine(tip, centre);
        drawFlower(painter, centre, between(44, 66));
    }
}

/// One of the paper straps that hold a specimen on its sheet.
void PressedPlant::drawStrap(QPainter &painter, const QPointF &centre, double direction)
{
    painter.save();
    painter.translate(centre);
    painter.rotate(direction + between(-8, 8));
    painter.setPen(QPen(QColor(0xd3cbb4), 1.5));
    painter.setBrush(QColor(0xf7f2e2));
    painter.drawRect(QRectF(-58, -11, 116, 22));
    painter.restore();
}

double PressedPlant::between(double least, double most)
{
    return least + m_random.generateDouble() * (most - least);
}

QColor PressedPlant::varied(const QColor &colour)
{
    const int hue = (colour.hsvHue() + m_random.bounded(-7, 8) + 360) % 360;
    const int value = std::clamp(colour.value() + m_random.bounded(-14, 15), 0, 255);
    return QColor::fromHsv(hue, colour.hsvSaturation(), value);
}

} // namespace Practice
