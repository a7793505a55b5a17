#pragma once

#include <QColor>
#include <QRandomGenerator>
#include <QRectF>

class QPainter;

namespace Practice {

/// Draws one made-up plant as it lies on a herbarium sheet, dried and a little browned.
class PressedPlant
{
public:
    explicit PressedPlant(quint32 seed);

    void draw(QPainter &painter, const QRectF &place);

private:
    enum class Habit { Herb, Shrub, Legume, Rosette, Grass };
    struct Stem {
        QPointF base;
        double direction = 0; ///< Degrees, 0 is upwards, positive to the right.
        double length = 0;
        double thickness = 0;
        int order = 0; ///< 0: main stem, 1: branch.
    };

    void drawStem(QPainter &painter, const Stem &stem);
    void drawRosette(QPainter &painter, const QRectF &place);
    void drawGrass(QPainter &painter, const QRectF &place);
    void drawRoots(QPainter &painter, const QPointF &collar);
    void drawLeaf(QPainter &painter, const QPointF &base, double direction, double length);
    void drawCompoundLeaf(QPainter &painter, const QPointF &base, double direction, double length);
    void drawFlower(QPainter &painter, const QPointF &centre, double radius);
    void drawFlowerHead(QPainter &painter, const QPointF &tip, double direction);
    void drawStrap(QPainter &painter, const QPointF &centre, double direction);

    double between(double least, double most);
    QColor varied(const QColor &colour);

    QRandomGenerator m_random;
    Habit m_habit;
    QColor m_leafColour;
    QColor m_stemColour;
    QColor m_petalColour;
    double m_leafShape; ///< Width over length.
    bool m_opposite;
    int m_petals;
};

} // namespace Practice
