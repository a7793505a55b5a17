#include "barcodes.h"

#include <QPolygonF>
#include <QSet>
#include <QTransform>

// Before ZXing, whose headers define macros that are names of classes in here.
#include <zbar.h>

#include <ZXing/ReadBarcode.h>
#include <algorithm>
#include <array>
#include <functional>

namespace {

using ZXing::BarcodeFormat;

// Left out: UPC-E and EAN-8, Code 93 and DataBar. No herbarium uses them, and the short ones appear by chance.
constexpr auto linearFormats = BarcodeFormat::Code39 | BarcodeFormat::Code128 | BarcodeFormat::Codabar
    | BarcodeFormat::ITF | BarcodeFormat::EAN13 | BarcodeFormat::UPCA;
constexpr auto matrixFormats = BarcodeFormat::QRCode | BarcodeFormat::PDF417;

/// A stem or a scratch crosses one line of a picture like a code, not several in the same way.
constexpr int leastLines = 3;
constexpr int linesOfStrip = leastLines + 1;

/// Modules of a matrix are wider than bars, and searching for matrices takes the longest.
constexpr qint64 matrixPixels = 8'000'000;

/// A code has a hundredth of the height of a sheet at least, so not every line has to be looked at.
int stepOver(int lines)
{
    return std::max(1, lines / 700);
}

/// Symbologies without a check digit tell code from chance only by their length.
qsizetype leastLength(const QString &symbology)
{
    if (symbology == u"Code39")
        return 4;
    return symbology == u"ITF" || symbology == u"Codabar" ? 6 : 1;
}

bool isBelievable(const Barcode &code)
{
    return code.text.size() >= leastLength(code.symbology);
}

/// Its place is in pixels.
Barcode barcodeOf(const std::string &text, BarcodeFormat format, const QPolygonF &corners)
{
    return {.text = QString::fromStdString(text).trimmed(),
        .symbology = QString::fromLatin1(ZXing::ToString(format)),
        .place = corners.boundingRect().adjusted(0, 0, 1, 1)};
}

/// Turns pixels into shares.
QList<Barcode> onPicture(QList<Barcode> codes, QSize size)
{
    const auto shares = QTransform::fromScale(1.0 / size.width(), 1.0 / size.height());
    for (Barcode &code : codes)
        code.place = shares.mapRect(code.place) & QRectF(0, 0, 1, 1);
    return codes;
}

ZXing::ImageView viewOf(const QImage &picture)
{
    return {
        picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum, int(picture.bytesPerLine())};
}

QList<Barcode> readView(const ZXing::ImageView &view, const ZXing::DecodeHints &hints)
{
    QList<Barcode> codes;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        QPolygonF corners;
        for (const ZXing::PointI &corner : result.position())
            corners.append(QPointF(corner.x, corner.y));
        codes.append(barcodeOf(result.text(), result.format(), corners));
    }
    return codes;
}

/// A few lines of the picture.
QImage stripOf(const QImage &picture, int top, int step)
{
    QImage strip(
        picture.width(), std::min(linesOfStrip, (picture.height() - top - 1) / step + 1), QImage::Format_Grayscale8);
    for (int line = 0; line < strip.height(); ++line)
        std::copy_n(picture.constScanLine(top + line * step), picture.width(), strip.scanLine(line));
    return strip;
}

/// Reads what lies along the lines of the strip, with places on it.
///
/// Always one code, which is then wiped out: libzxing 1.4 has an assertion, and distributions build it in, that ends
/// the program when one search meets the same linear code twice.
QList<Barcode> readStrip(QImage strip)
{
    static const auto hints = ZXing::DecodeHints()
                                  .setFormats(linearFormats)
                                  .setTryDownscale(false)
                                  .setTryRotate(false)
                                  .setMinLineCount(leastLines)
                                  .setMaxNumberOfSymbols(1);
    QList<Barcode> codes;
    for (auto found = readView(viewOf(strip), hints); !found.isEmpty() && codes.size() < 20;
         found = readView(viewOf(strip), hints)) {
        codes += found;
        const QRect place = found.first().place.toRect() & strip.rect();
        for (int line = 0; line < strip.height(); ++line)
            std::fill_n(strip.scanLine(line) + place.left(), place.width(), uchar(255));
    }
    return codes;
}

/// Adds the code, or extends the one that it is the next piece of.
void join(QList<Barcode> &codes, const Barcode &piece, int reach)
{
    const auto whole = std::ranges::find_if(codes, [&](const Barcode &code) {
        return code.text == piece.text && code.symbology == piece.symbology
            && code.place.adjusted(0, -reach, 0, reach).intersects(piece.place);
    });
    if (whole == codes.end())
        codes.append(piece);
    else
        whole->place |= piece.place;
}

QList<Barcode> readAlongLines(const QImage &picture)
{
    const int step = stepOver(picture.height());
    const int reach = linesOfStrip * step;
    QList<Barcode> codes;
    for (int top = 0; top < picture.height(); top += reach) {
        for (Barcode &piece : readStrip(stripOf(picture, top, step))) {
            const QRectF &place = piece.place;
            piece.place = QRectF(place.left(), top + place.top() * step, place.width(), place.height() * step);
            join(codes, piece, reach);
        }
    }
    return onPicture(codes, picture.size());
}

/// Takes shares of a picture to shares of the turned one.
QTransform turning(int orientation)
{
    QTransform turn;
    if (orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8)
        turn *= QTransform(-1, 0, 0, 1, 1, 0);
    if (orientation == 3 || orientation == 4 || orientation == 5 || orientation == 8)
        turn *= QTransform(1, 0, 0, -1, 0, 1);
    if (orientation >= 5)
        turn *= QTransform(0, 1, -1, 0, 1, 0);
    return turn;
}

void moveBy(QList<Barcode> &codes, const QTransform &transform)
{
    for (Barcode &code : codes)
        code.place = transform.mapRect(code.place);
}

QList<Barcode> readLinear(const QImage &picture)
{
    auto upright = readAlongLines(picture.transformed(QTransform().rotate(90)));
    moveBy(upright, turning(6).inverted());
    return readAlongLines(picture) + upright;
}

QList<Barcode> readMatrices(const QImage &picture, ZXing::BarcodeFormats formats)
{
    const auto hints = ZXing::DecodeHints().setFormats(formats).setTryDownscale(false);
    return onPicture(readView(viewOf(picture), hints), picture.size());
}

/// Bare paper, which is most of a sheet, needs no search. A matrix that lies on the middle has black and white there.
bool isBare(const ZXing::ImageView &tile)
{
    constexpr int leastContrast = 50;
    const uchar *middle = tile.data(0, tile.height() / 2);
    const auto [darkest, lightest] = std::minmax_element(middle, middle + tile.width());
    return *lightest - *darkest < leastContrast;
}

/// Searches in tiles, since libzxing 1.4 finds a DataMatrix only where it lies on the middle of what is searched.
QList<Barcode> readDataMatrices(const QImage &picture)
{
    constexpr int side = 150;
    constexpr int step = side / 3;
    static const auto hints
        = ZXing::DecodeHints().setFormats(BarcodeFormat::DataMatrix).setTryDownscale(false).setTryHarder(false);
    QList<Barcode> codes;
    for (int top = 0; top < picture.height(); top += step) {
        for (int left = 0; left < picture.width(); left += step) {
            const auto tile = viewOf(picture).cropped(left, top, side, side);
            auto found = isBare(tile) ? QList<Barcode>() : readView(tile, hints);
            moveBy(found, QTransform::fromTranslate(left, top));
            codes += found;
        }
    }
    return onPicture(codes, picture.size());
}

BarcodeFormat formatOf(zbar::zbar_symbol_type_t type)
{
    switch (type) {
    case zbar::ZBAR_CODE39:
        return BarcodeFormat::Code39;
    case zbar::ZBAR_CODE128:
        return BarcodeFormat::Code128;
    case zbar::ZBAR_QRCODE:
        return BarcodeFormat::QRCode;
    default: // the scanner is not asked for any other
        return BarcodeFormat::None;
    }
}

/// Reads the symbologies that zbar does not see in noise; of its interleaved 2 of 5 and Codabar that cannot be said.
QList<Barcode> readWithZbar(const QImage &picture)
{
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    for (const auto type : {zbar::ZBAR_CODE39, zbar::ZBAR_CODE128, zbar::ZBAR_QRCODE})
        scanner.set_config(type, zbar::ZBAR_CFG_ENABLE, 1);
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_X_DENSITY, stepOver(picture.width()));
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_Y_DENSITY, stepOver(picture.height()));

    // zbar knows no padding at the end of lines: a width that needs none loses three pixels at most.
    const QImage packed = picture.copy(0, 0, std::max(4, picture.width() & ~3), picture.height());
    zbar::Image image(unsigned(packed.width()), unsigned(packed.height()), "Y800", packed.constBits(),
        static_cast<unsigned long>(packed.sizeInBytes()));
    scanner.scan(image);

    QList<Barcode> codes;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol) {
        const BarcodeFormat format = formatOf(symbol->get_type());
        QPolygonF corners;
        for (unsigned i = 0; i < unsigned(symbol->get_location_size()); ++i)
            corners.append(QPointF(symbol->get_location_x(i), symbol->get_location_y(i)));
        // The quality of a linear code is the number of lines that agree on it.
        if (format == BarcodeFormat::QRCode || symbol->get_quality() >= leastLines)
            codes.append(barcodeOf(symbol->get_data(), format, corners));
    }
    return onPicture(codes, packed.size());
}

/// Half as wide and high, each pixel the mean of four.
QImage halved(const QImage &picture)
{
    QImage half(picture.width() / 2, picture.height() / 2, QImage::Format_Grayscale8);
    for (int y = 0; y < half.height(); ++y) {
        const uchar *above = picture.constScanLine(2 * y);
        const uchar *below = picture.constScanLine(2 * y + 1);
        uchar *line = half.scanLine(y);
        for (int x = 0; x < half.width(); ++x)
            line[x] = uchar((above[2 * x] + above[2 * x + 1] + below[2 * x] + below[2 * x + 1]) / 4);
    }
    return half;
}

QImage reduced(QImage picture)
{
    while (qint64(picture.width()) * picture.height() > matrixPixels)
        picture = halved(picture);
    return picture;
}

/// Whether these are readings of the same bars: they stand one upon the other and begin and end together.
bool contradict(const Barcode &a, const Barcode &b)
{
    constexpr double gap = 0.005; // less than the letters that a label has between its codes
    const auto apart = [](double aBegin, double aEnd, double bBegin, double bEnd) {
        return (qAbs(aBegin - bBegin) + qAbs(aEnd - bEnd)) / (aEnd - aBegin);
    };
    const bool aligned = apart(a.place.left(), a.place.right(), b.place.left(), b.place.right()) < 0.1
        || apart(a.place.top(), a.place.bottom(), b.place.top(), b.place.bottom()) < 0.1;
    return a.text != b.text && aligned && a.place.adjusted(-gap, -gap, gap, gap).intersects(b.place);
}

/// A stain makes another code of some lines: it counts what clearly most lines say, or nothing.
QList<Barcode> withoutContradicted(const QList<Barcode> &codes)
{
    const auto area = [](const Barcode &code) { return code.place.width() * code.place.height(); };
    QList<Barcode> kept;
    std::ranges::copy_if(codes, std::back_inserter(kept), [&](const Barcode &code) {
        return std::ranges::none_of(
            codes, [&](const Barcode &other) { return contradict(code, other) && area(code) < 2 * area(other); });
    });
    return kept;
}

/// Goes on to the more laborious ways only where the quicker ones found nothing.
Result<QList<Barcode>> findCodes(const QImage &picture, const CancelToken &cancel)
{
    // Bars are often two pixels wide and would be lost in a reduced picture; searching the whole for them is quick.
    const QImage small = reduced(picture);
    const std::array<std::function<QList<Barcode>()>, 3> ways{
        [&] { return readLinear(picture) + readMatrices(small, matrixFormats); },
        [&] {
            return readLinear(small) + readMatrices(picture, BarcodeFormat::QRCode) + readDataMatrices(small)
                + readDataMatrices(halved(small));
        },
        [&] { return readWithZbar(picture); },
    };
    for (const auto &way : ways) {
        if (cancel.stop_requested())
            return cancelled();
        try {
            auto codes = way();
            codes.removeIf(std::not_fn(isBelievable));
            if (!codes.isEmpty())
                return withoutContradicted(codes);
        } catch (const std::exception &) {
            // Both libraries throw at some pictures that are no codes, and where memory is short: this way found none.
        }
    }
    return QList<Barcode>();
}

/// Codes stand in one row when the second begins above the middle of the first.
void sortAsRead(QList<Barcode> &codes)
{
    std::ranges::sort(codes, {}, [](const Barcode &code) { return code.place.top(); });
    for (auto row = codes.begin(); row != codes.end();) {
        const auto end = std::find_if(row, codes.end(),
            [middle = row->place.center().y()](const Barcode &code) { return code.place.top() > middle; });
        std::ranges::sort(row, end, {}, [](const Barcode &code) { return code.place.left(); });
        row = end;
    }
}

} // namespace

Result<QList<Barcode>> readBarcodes(const QImage &grey, int orientation, const CancelToken &cancel)
{
    auto codes = findCodes(grey, cancel);
    if (!codes)
        return codes;

    moveBy(*codes, turning(orientation));
    sortAsRead(*codes);
    QSet<QString> texts;
    codes->removeIf([&texts](const Barcode &code) {
        const auto known = texts.size();
        texts.insert(code.text);
        return texts.size() == known;
    });
    return codes;
}
