#include "imagewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ImageWords)
};

struct Warning {
    const char *code;
    const char *words;
    const char *reasonCode; ///< The question that says the same; nullptr for none.
};

constexpr Warning warnings[] = {
    {"wrong-extension", QT_TRANSLATE_NOOP("ImageWords", "The file is of another format than its name says."), nullptr},
    {"odd-jpeg", QT_TRANSLATE_NOOP("ImageWords", "The file is not quite as a JPEG should be; the picture is not hurt."),
        nullptr},
    {"digit-follows", QT_TRANSLATE_NOOP("ImageWords", "In the name, another digit follows the number."),
        "digit-follows"},
    {"digit-precedes", QT_TRANSLATE_NOOP("ImageWords", "In the name, another digit stands in front of the number."),
        "digit-follows"},
    {"another-number", QT_TRANSLATE_NOOP("ImageWords", "The name holds another number, too."), "several-numbers"},
    {"no-capture-group",
        QT_TRANSLATE_NOOP("ImageWords", "A rule was left out: it does not say which part of the name is the number."),
        nullptr},
    {"pattern-limit", QT_TRANSLATE_NOOP("ImageWords", "A rule takes too long on this name and gave up."), nullptr},
    {"several-barcodes", QT_TRANSLATE_NOOP("ImageWords", "The sheet has barcodes with different numbers."), nullptr},
    {"name-differs", QT_TRANSLATE_NOOP("ImageWords", "The number is the barcode's; the name of the file says another."),
        nullptr},
    {"barcode-differs", QT_TRANSLATE_NOOP("ImageWords", "A barcode on the sheet reads something else than the number."),
        nullptr},
    {"thumbnail-used",
        QT_TRANSLATE_NOOP("ImageWords", "This is a thumbnail, and goes out because no larger image was there."),
        nullptr},
    {"linked-twice",
        QT_TRANSLATE_NOOP("ImageWords", "The record shows this image twice. Delete one of them in the portal."),
        nullptr},
};

/// Cameras and profiles have short names; a file can claim anything.
QString shortened(const QString &name)
{
    constexpr qsizetype most = 40;
    return name.size() > most ? name.left(most - 1) + QStringLiteral("…") : name;
}

QString formatName(const QByteArray &format)
{
    return format == "webp" ? QStringLiteral("WebP") : QString::fromLatin1(format).toUpper();
}

} // namespace

QString factsOf(const Item &item)
{
    const ImageMetadata &image = item.metadata;
    QStringList facts{formatName(item.format)};
    //: The colours of an image.
    facts.append(image.colourSpace == QLatin1String("grey") ? Text::tr("grey") : shortened(image.colourSpace));
    if (image.bitsPerChannel > 0 && image.bitsPerChannel != 8)
        facts.append(Text::tr("%1-bit").arg(image.bitsPerChannel));
    facts.append(shortened(image.camera));
    //: When a picture was taken; see the documentation of QLocale::toString().
    facts.append(QLocale().toString(image.captured, Text::tr("d MMM yyyy HH:mm")));
    if (image.location)
        facts.append(Text::tr("has a location (not in the web copies)"));
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString rightsOf(const Item &item)
{
    QStringList rights{item.metadata.creator, item.metadata.rights};
    rights.removeAll(QString());
    return rights.join(QStringLiteral(" · "));
}

QString warningsOf(const Item &item)
{
    QStringList sentences;
    for (const Warning &warning : warnings) {
        const bool isAsked = warning.reasonCode && item.reasonCode == QLatin1String(warning.reasonCode);
        if (item.warnings.contains(QLatin1String(warning.code)) && !isAsked)
            sentences.append(Text::tr(warning.words));
    }
    return sentences.join(QLatin1Char('\n'));
}
