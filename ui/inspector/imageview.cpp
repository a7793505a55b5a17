#include "imageview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTransform>
#include <QWheelEvent>

#include <cmath>

namespace {

constexpr double largestScale = 8;
constexpr double keyStep = 1.25;
constexpr double keyWay = 60;
constexpr int margin = 8;

} // namespace

ImageView::ImageView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("imageView"));
    setAccessibleName(tr("The image"));
    setAccessibleDescription(tr("Plus and minus zoom, arrow keys move, 0 fits the image into the view."));
    setFocusPolicy(Qt::StrongFocus);
}

void ImageView::setImage(const QImage &image)
{
    m_image = image;
    m_turns = 0;
    m_notice.clear();
    fit();
}

void ImageView::setNotice(const QString &notice)
{
    m_image = {};
    m_notice = notice;
    fit();
}

void ImageView::setMarks(const QList<ImageMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    QStringList codes;
    for (const ImageMark &mark : marks)
        codes.append(tr("Code on the image: %1").arg(mark.text));
    codes.append(tr("Plus and minus zoom, arrow keys move, 0 fits the image into the view."));
    setAccessibleDescription(codes.join(QLatin1Char('\n')));
    update();
}

QRectF ImageView::placeOf(const ImageMark &mark) const
{
    QRectF place = mark.place;
    for (int turn = 0; turn < m_turns; ++turn)
        place = QRectF(1 - place.bottom(), place.left(), place.height(), place.width());
    const QPointF corner(place.x() * m_image.width(), place.y() * m_image.height());
    const QSizeF size(place.width() * m_image.width(), place.height() * m_image.height());
    return {QPointF(rect().center()) + (corner - m_centre) * m_scale, size * m_scale};
}

double ImageView::fittingScale() const
{
    if (m_image.isNull())
        return 1;
    const QSizeF room = QSizeF(size()) - QSizeF(2 * margin, 2 * margin);
    return std::min({room.width() / m_image.width(), room.height() / m_image.height(), largestScale});
}

void ImageView::fit()
{
    m_fitted = true;
    m_scale = fittingScale();
    m_centre = QPointF(m_image.width() / 2.0, m_image.height() / 2.0);
    updateCursor();
    update();
}

void ImageView::turn()
{
    m_image = m_image.transformed(QTransform().rotate(90));
    m_turns = (m_turns + 1) % 4;
    fit();
}

void ImageView::zoomAbout(const QPointF &point, double factor)
{
    if (m_image.isNull())
        return;
    const double scale = std::clamp(m_scale * factor, fittingScale(), largestScale);
    if (qFuzzyCompare(scale, fittingScale())) {
        fit();
        return;
    }
    // What lies under the cursor stays under the cursor.
    const QPointF fromMiddle = point - QPointF(rect().center());
    m_centre += fromMiddle / m_scale - fromMiddle / scale;
    m_scale = scale;
    m_fitted = false;
    moveBy({});
    updateCursor();
}

void ImageView::moveBy(const QPointF &way)
{
    m_centre -= way / m_scale;
    m_centre.setX(std::clamp(m_centre.x(), 0.0, double(m_image.width())));
    m_centre.setY(std::clamp(m_centre.y(), 0.0, double(m_image.height())));
    update();
}

void ImageView::updateCursor()
{
    setCursor(m_image.isNull() || m_fitted ? Qt::ArrowCursor : Qt::OpenHandCursor);
}

void ImageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    if (m_image.isNull()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(
            rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, m_notice);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_scale < 2);
        painter.translate(rect().center());
        painter.scale(m_scale, m_scale);
        painter.translate(-m_centre);
        painter.drawImage(QPointF(), m_image);
        painter.resetTransform();
        for (const ImageMark &mark : m_marks)
            paintMark(painter, mark);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

/// The frame stands a little off the code, and its words on a ground of their own: photographs have any colour.
void ImageView::paintMark(QPainter &painter, const ImageMark &mark) const
{
    const QColor colour = toneColour(mark.tone, palette());
    const QRectF frame = placeOf(mark).adjusted(-4, -4, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Base), 5));
    painter.drawRoundedRect(frame, 3, 3);
    painter.setPen(QPen(colour, 2.5));
    painter.drawRoundedRect(frame, 3, 3);

    const QString text = fontMetrics().elidedText(mark.text, Qt::ElideMiddle, std::max(120, width() / 2));
    QRectF label(QPointF(), QSizeF(fontMetrics().size(Qt::TextSingleLine, text)) + QSizeF(12, 4));
    const bool fitsAbove = frame.top() - label.height() > 0;
    label.moveTopLeft({frame.left(), fitsAbove ? frame.top() - label.height() : frame.bottom()});
    label.moveLeft(std::clamp(label.left(), 0.0, std::max(0.0, width() - label.width())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(label, 3, 3);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(colour);
    painter.drawText(label, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void ImageView::resizeEvent(QResizeEvent *)
{
    if (m_fitted)
        fit();
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    zoomAbout(event->position(), std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position();
    if (event->button() == Qt::LeftButton && !m_fitted)
        setCursor(Qt::ClosedHandCursor);
}

void ImageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_fitted)
        return;
    moveBy(event->position() - m_grabbed);
    m_grabbed = event->position();
}

void ImageView::mouseReleaseEvent(QMouseEvent *)
{
    updateCursor();
}

void ImageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_fitted)
        zoomAbout(event->position(), 4);
    else
        fit();
}

void ImageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        zoomBy(keyStep);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / keyStep);
        break;
    case Qt::Key_0:
        fit();
        break;
    case Qt::Key_Left:
        moveBy({keyWay, 0});
        break;
    case Qt::Key_Right:
        moveBy({-keyWay, 0});
        break;
    case Qt::Key_Up:
        moveBy({0, keyWay});
        break;
    case Qt::Key_Down:
        moveBy({0, -keyWay});
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}
