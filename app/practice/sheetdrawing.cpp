#include "sheetdrawing.h"

#include "pressedplant.h"

#include <QDate>
#include <QLocale>
#include <QPainter>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

namespace Practice {

namespace {

constexpr int sheetWidth = 2000;
constexpr int sheetHeight = 3000;
constexpr int barWidth = 5;
constexpr int pixelsPerCentimetre = 70; // a sheet is about 28.5 cm wide

QFont serif(int pixels, bool italic = false, bool bold = false)
{
    QFont font(QStringLiteral("DejaVu Serif"));
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(pixels);
    font.setItalic(italic);
    font.setBold(bold);
    return font;
}

void drawPaper(QPainter &painter, const QRect &place, quint32 seed)
{
    QLinearGradient cream(place.topLeft(), place.bottomRight());
    cream.setColorAt(0, QColor(0xf6f0dd));
    cream.setColorAt(1, QColor(0xefe6cd));
    painter.fillRect(place, cream);
    QRandomGenerator random(seed ^ 0x9a9e7);
    for (int fibre = 0; fibre < 420; ++fibre) {
        const QPointF at(random.bounded(place.width()), random.bounded(place.height()));
        painter.setPen(QPen(QColor(120, 100, 60, 14 + int(random.bounded(18u))), 1.5));
        painter.drawLine(at, at + QPointF(random.bounded(-16, 17), random.bounded(-16, 17)));
    }
}

/// The dark table under the sheet and the sheet's soft edge.
void drawEdge(QPainter &painter)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x3b3833), 36));
    painter.drawRect(QRect(0, 0, sheetWidth, sheetHeight));
    painter.setPen(QPen(QColor(0, 0, 0, 40), 6));
    painter.drawRect(QRect(20, 20, sheetWidth - 40, sheetHeight - 40));
}

void drawBarcode(QPainter &painter, const QPoint &topLeft, const QString &number)
{
    const auto bars
        = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::Code128).setMargin(0).encode(number.toStdString(), 0, 1);
    const int quiet = 12 * barWidth;
    const QRect label(topLeft, QSize(bars.width() * barWidth + 2 * quiet, 250));
    painter.setPen(QPen(QColor(0xb8b2a0), 2));
    painter.setBrush(Qt::white);
    painter.drawRect(label);
    for (int bar = 0; bar < bars.width(); ++bar) {
        if (bars.get(bar, 0))
            painter.fillRect(label.left() + quiet + bar * barWidth, label.top() + 62, barWidth, 120, Qt::black);
    }
    painter.setPen(Qt::black);
    painter.setFont(serif(30, false, true));
    painter.drawText(
        label.adjusted(0, 14, 0, 0), Qt::AlignHCenter | Qt::AlignTop, QStringLiteral("PRACTICE HERBARIUM"));
    painter.setFont(serif(38));
    painter.drawText(label.adjusted(0, 0, 0, -12), Qt::AlignHCenter | Qt::AlignBottom, number);
}

void drawScale(QPainter &painter, const QPoint &topLeft)
{
    static constexpr QRgb patches[]{0xffffffff, 0xffb4b4b4, 0xff6e6e6e, 0xff1e1e1e, 0xff2f5fa8, 0xff2f8a4e, 0xffd9c22f,
        0xffb8322f, 0xff8a3f86, 0xff3aa0a8};
    constexpr int centimetres = int(std::size(patches));
    const QRect card(topLeft, QSize(centimetres * pixelsPerCentimetre + 60, 190));
    painter.setPen(QPen(QColor(0xb8b2a0), 2));
    painter.setBrush(QColor(0xfbfbf8));
    painter.drawRect(card);
    painter.setFont(serif(24));
    for (int i = 0; i < centimetres; ++i) {
        const QRect cell(card.left() + 30 + i * pixelsPerCentimetre, card.top() + 20, pixelsPerCentimetre, 74);
        painter.fillRect(cell, QColor(patches[i]));
        painter.fillRect(
            QRect(cell.left(), card.top() + 108, pixelsPerCentimetre, 18), i % 2 == 0 ? Qt::black : Qt::white);
        painter.setPen(Qt::black);
        painter.drawText(QRect(cell.left() - 30, card.top() + 134, 60, 40), Qt::AlignCenter, QString::number(i));
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRect(card.left() + 30, card.top() + 108, centimetres * pixelsPerCentimetre, 18));
    painter.drawText(QRect(card.right() - 62, card.top() + 134, 60, 40), Qt::AlignCenter, QStringLiteral("cm"));
}

QString dayText(const QString &isoDate)
{
    return QLocale::c().toString(QDate::fromString(isoDate, Qt::ISODate), QStringLiteral("d MMMM yyyy"));
}

/// One text of the label and how it is set.
struct LabelLine {
    QString text;
    QFont font;
    int height = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

QList<LabelLine> labelLines(const SheetContent &content)
{
    const SpecimenRecord &record = content.record;
    return {
        {QStringLiteral("PRACTICE HERBARIUM"), serif(40, false, true), 54, Qt::AlignHCenter},
        {QStringLiteral("Plants of Arizona, U.S.A."), serif(30), 62, Qt::AlignHCenter},
        {record.family.toUpper(), serif(26), 44, Qt::AlignLeft},
        {record.scientificName, serif(44, true), 56, Qt::AlignLeft},
        {record.author, serif(30), 58, Qt::AlignLeft},
        {QStringLiteral("%1 County. %2.").arg(record.county, record.locality), serif(30), 92, Qt::AlignLeft},
        {QStringLiteral("Coll. %1  No. %2").arg(record.recordedBy, record.recordNumber), serif(30), 44, Qt::AlignLeft},
        {dayText(record.eventDate), serif(30), 44, Qt::AlignLeft},
        {content.note, serif(28, true), 40, Qt::AlignRight},
    };
}

/// Enlarges the measures instead of the painter, and stays below letters of 64 pixels: beyond both, letters are not
/// drawn the same way every time.
void drawLabel(QPainter &painter, const QPoint &topLeft, const SheetContent &content, double enlargement = 1)
{
    const auto pixels = [enlargement](int measure) { return int(measure * enlargement); };
    const QRect label(topLeft, QSize(pixels(850), pixels(540)));
    painter.setPen(QPen(QColor(0xb8b2a0), pixels(2)));
    painter.setBrush(QColor(0xfdfbf3));
    painter.drawRect(label);
    painter.setPen(QPen(QColor(0x55503f), pixels(3)));
    painter.drawRect(label.adjusted(pixels(12), pixels(12), -pixels(12), -pixels(12)));
    painter.setPen(QColor(0x1f1c16));
    int top = label.top() + pixels(34);
    for (const LabelLine &line : labelLines(content)) {
        QFont font = line.font;
        font.setPixelSize(pixels(font.pixelSize()));
        painter.setFont(font);
        painter.drawText(QRect(label.left() + pixels(40), top, label.width() - pixels(80), pixels(line.height)),
            int(line.alignment | Qt::AlignTop) | Qt::TextWordWrap, line.text);
        top += pixels(line.height);
    }
}

} // namespace

QImage drawnSheet(const SheetContent &content)
{
    QImage image(sheetWidth, sheetHeight, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawPaper(painter, image.rect(), content.seed);
    PressedPlant(content.seed).draw(painter, QRectF(250, 340, 1500, 1950));
    drawEdge(painter);
    drawScale(painter, {90, 90});
    drawBarcode(painter, {90, 2640}, content.record.catalogNumber);
    drawLabel(painter, {1060, 2370}, content);
    return image;
}

QImage drawnLabel(const SheetContent &content)
{
    QImage image(1300, 850, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawPaper(painter, image.rect(), content.seed);
    drawLabel(painter, {55, 47}, content, 1.4);
    return image;
}

} // namespace Practice
