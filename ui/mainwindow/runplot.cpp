#include "runplot.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int mostRates = 240;
constexpr int barHeight = 12;
constexpr int gap = 6;

QString rateText(double bytesPerSecond)
{
    return RunPlot::tr("%1/s").arg(QLocale().formattedDataSize(qint64(bytesPerSecond), 1, QLocale::DataSizeSIFormat));
}

} // namespace

RunPlot::RunPlot(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("runPlot"));
    setAccessibleName(tr("Speed over time"));
    clear();
}

void RunPlot::clear()
{
    m_clock.start();
    m_secondsEach = 1;
    m_rates.clear();
    m_sum = 0;
    m_count = 0;
    describe();
    update();
}

void RunPlot::add(const RunProgress &progress)
{
    m_sum += progress.bytesPerSecond;
    ++m_count;
    const double due = double(m_rates.size() + 1) * m_secondsEach;
    if (double(m_clock.elapsed()) / 1000 < due)
        return;
    m_rates.append(m_sum / m_count);
    m_sum = 0;
    m_count = 0;
    if (m_rates.size() >= mostRates) { // each now stands for twice the time
        for (qsizetype i = 0; i < m_rates.size() / 2; ++i)
            m_rates[i] = (m_rates.at(2 * i) + m_rates.at(2 * i + 1)) / 2;
        m_rates.resize(m_rates.size() / 2);
        m_secondsEach *= 2;
    }
    describe();
    update();
}

void RunPlot::describe()
{
    const double most = m_rates.isEmpty() ? 0 : *std::max_element(m_rates.begin(), m_rates.end());
    const QString words = m_rates.isEmpty() ? tr("The speed is drawn here after a few seconds.")
                                            //: The speed of an upload at its fastest, and now.
                                            : tr("At most %1, now %2").arg(rateText(most), rateText(m_rates.last()));
    setAccessibleDescription(words);
    setToolTip(words);
}

QSize RunPlot::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 3};
}

void RunPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(area, 4, 4);
    if (m_rates.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter, tr("The speed is drawn here after a few seconds."));
        return;
    }
    const double most = qMax(1.0, *std::max_element(m_rates.begin(), m_rates.end()));
    const QRectF inner = area.adjusted(4, 4, -4, -4);
    const qreal step = inner.width() / qreal(qMax(qsizetype(20), m_rates.size()) - 1);
    QPainterPath line;
    for (qsizetype i = 0; i < m_rates.size(); ++i) {
        const QPointF point(inner.left() + qreal(i) * step, inner.bottom() - inner.height() * m_rates.at(i) / most);
        if (i == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
    }
    QPainterPath below = line;
    below.lineTo(line.currentPosition().x(), inner.bottom());
    below.lineTo(inner.left(), inner.bottom());
    painter.fillPath(below, toneBackground(Tone::Accent, palette()));
    painter.setPen(QPen(toneColour(Tone::Accent, palette()), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(inner, Qt::AlignTop | Qt::AlignTrailing, rateText(most));
}

StatesBar::StatesBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("statesBar"));
    setAccessibleName(tr("Images by state"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatesBar::setParts(const QList<Part> &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    QStringList words;
    for (const Part &part : parts)
        words.append(QStringLiteral("%1 %2").arg(part.name, QLocale().toString(part.count)));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QLatin1Char('\n')));
    update();
}

QSize StatesBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, barHeight + gap + fontMetrics().height()};
}

void StatesBar::paintEvent(QPaintEvent *)
{
    int total = 0;
    for (const Part &part : std::as_const(m_parts))
        total += part.count;
    if (total == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = isRightToLeft();
    const auto placed = [this, mirrored](qreal left, qreal breadth) {
        return mirrored ? QRectF(width() - left - breadth, 0, breadth, barHeight) : QRectF(left, 0, breadth, barHeight);
    };
    QPainterPath shape;
    shape.addRoundedRect(QRectF(0, 0, width(), barHeight), 4, 4);
    painter.setClipPath(shape);
    qreal left = 0;
    for (const Part &part : std::as_const(m_parts)) {
        const qreal breadth = width() * qreal(part.count) / total;
        painter.fillRect(placed(left, breadth), toneColour(part.tone, palette()));
        left += breadth;
        painter.fillRect(placed(left - 1, 1), palette().color(QPalette::Window)); // neighbours may have one tone
    }
    painter.setClipping(false);
    int x = 0;
    for (const Part &part : std::as_const(m_parts)) {
        const QString words = QStringLiteral("%1 %2").arg(part.name, QLocale().toString(part.count));
        const int breadth = fontMetrics().height() + fontMetrics().horizontalAdvance(words) + 12;
        const int at = mirrored ? width() - x - breadth : x;
        const QRect line(at, barHeight + gap, breadth, fontMetrics().height());
        const int dot = fontMetrics().height() / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColour(part.tone, palette()));
        const int dotX = mirrored ? line.right() - dot : line.left();
        painter.drawRoundedRect(QRect(dotX, line.top() + dot / 2, dot, dot), 2, 2);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(line.adjusted(mirrored ? 0 : dot + 5, 0, mirrored ? -dot - 5 : 0, 0),
            Qt::AlignVCenter | Qt::AlignLeading, words);
        x += breadth;
    }
}
