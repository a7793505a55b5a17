#include "barcodemarks.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(BarcodeMarks)
};

/// Letters and digits only: codes are printed with and without dashes and spaces.
QString folded(const QString &text)
{
    QString kept;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber())
            kept.append(letter.toCaseFolded());
    }
    return kept;
}

bool reads(const Barcode &code, const QString &number)
{
    const QString wanted = folded(number);
    return !wanted.isEmpty() && folded(code.text).contains(wanted);
}

ImageMark markFor(const Barcode &code, const Item &item)
{
    if (reads(code, item.catalogNumber))
        return {.place = code.place, .text = Text::tr("✓ %1").arg(code.text), .tone = Tone::Good};
    const bool isMeant = std::any_of(
        item.candidates.begin(), item.candidates.end(), [&code](const QString &number) { return reads(code, number); });
    if (!isMeant)
        return {.place = code.place, .text = code.text, .tone = Tone::Muted};
    if (item.catalogNumber.isEmpty())
        return {.place = code.place, .text = code.text, .tone = Tone::Accent};
    return {.place = code.place, .text = Text::tr("≠ %1").arg(code.text), .tone = Tone::Bad};
}

} // namespace

QList<ImageMark> marksFor(const Item &item)
{
    QList<ImageMark> marks;
    for (const Barcode &code : item.barcodes)
        marks.append(markFor(code, item));
    return marks;
}
