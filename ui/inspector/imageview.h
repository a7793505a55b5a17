#pragma once

#include "tone.h"

#include <QImage>
#include <QWidget>

/// A frame on the image, with its words.
struct ImageMark {
    QRectF place; ///< As shares of the upright image's width and height, 0 to 1.
    QString text;
    Tone tone = Tone::Muted;

    bool operator==(const ImageMark &) const = default;
};

/// Shows one image: fitted, or zoomed about the cursor and dragged.
class ImageView : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    void setMarks(const QList<ImageMark> &marks);
    /// Where the mark is seen in this view now.
    QRectF placeOf(const ImageMark &mark) const;
    /// Words in the place of an image.
    void setNotice(const QString &notice);
    void fit();
    /// Turns what is shown by a quarter, clockwise; the file stays as it is.
    void turn();
    void zoomBy(double factor) { zoomAbout(rect().center(), factor); }
    bool hasImage() const { return !m_image.isNull(); }

    QSize sizeHint() const override { return {320, 380}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double fittingScale() const;
    void zoomAbout(const QPointF &point, double factor);
    void moveBy(const QPointF &way);
    void updateCursor();
    void paintMark(QPainter &painter, const ImageMark &mark) const;

    QImage m_image;
    QList<ImageMark> m_marks;
    int m_turns = 0; ///< Quarters, clockwise.
    QString m_notice;
    double m_scale = 1;
    QPointF m_centre; ///< The point of the image in the middle of the view.
    bool m_fitted = true;
    QPointF m_grabbed;
};
