#include "imageformat.h"

#include <QMap>
#include <QStringList>

namespace {

struct Signature {
    QByteArrayView bytes;
    qsizetype offset;
    const char *word; ///< Empty for what is only recognised.
    const char *name;
};

constexpr Signature signatures[] = {
    {"\xFF\xD8\xFF", 0, "jpeg", "JPEG"},
    {"\x89PNG\r\n\x1A\n", 0, "png", "PNG"},
    {"WEBP", 8, "webp", "WebP"},
    {"ftypheic", 4, "heic", "HEIC"},
    {"ftypheix", 4, "heic", "HEIC"},
    {"ftypheim", 4, "heic", "HEIC"},
    {"ftypheis", 4, "heic", "HEIC"},
    {"ftypmif1", 4, "heic", "HEIC"},
    {"ftypmsf1", 4, "heic", "HEIC"},
    {"ftypavif", 4, "", "AVIF"},
    {"ftypcrx", 4, "", "Canon raw (CR3)"},
    {"CR\2", 8, "", "Canon raw (CR2)"},
    {"IIRO", 0, "", "Olympus raw (ORF)"},
    {"IIRS", 0, "", "Olympus raw (ORF)"},
    {"MMOR", 0, "", "Olympus raw (ORF)"},
    {QByteArrayView("IIU\0", 4), 0, "", "Panasonic raw (RW2)"},
    {"FUJIFILMCCD-RAW", 0, "", "Fujifilm raw (RAF)"},
    {"FOVb", 0, "", "Sigma raw (X3F)"},
    {QByteArrayView("II*\0", 4), 0, "tiff", "TIFF"},
    {QByteArrayView("MM\0*", 4), 0, "tiff", "TIFF"},
    {QByteArrayView("II+\0", 4), 0, "tiff", "TIFF"}, // with offsets of 64 bits
    {QByteArrayView("MM\0+", 4), 0, "tiff", "TIFF"},
    {QByteArrayView("\0\0\0\x0CjP  ", 8), 0, "", "JPEG 2000"},
    {QByteArrayView("\0\0\0\x0CJXL ", 8), 0, "", "JPEG XL"},
    {"GIF8", 0, "", "GIF"},
    {"BM", 0, "", "BMP"},
    {"8BPS", 0, "", "Photoshop"},
    {"%PDF", 0, "", "PDF"},
};

/// Raw files in the form of TIFF, whose first picture is a small one.
struct RawExtension {
    const char *extension;
    const char *name;
};
constexpr RawExtension rawExtensions[] = {{"dng", "Adobe raw (DNG)"}, {"nef", "Nikon raw (NEF)"},
    {"nrw", "Nikon raw (NRW)"}, {"arw", "Sony raw (ARW)"}, {"sr2", "Sony raw (SR2)"}, {"pef", "Pentax raw (PEF)"},
    {"3fr", "Hasselblad raw (3FR)"}, {"fff", "Hasselblad raw (FFF)"}, {"iiq", "Phase One raw (IIQ)"},
    {"erf", "Epson raw (ERF)"}, {"srw", "Samsung raw (SRW)"}, {"kdc", "Kodak raw (KDC)"}, {"dcr", "Kodak raw (DCR)"}};

/// In lower case, the usual one first.
QStringList extensionsOf(const QByteArray &word)
{
    static const QMap<QByteArray, QStringList> extensions{
        {"jpeg", {QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("jpe")}},
        {"png", {QStringLiteral("png")}},
        {"tiff", {QStringLiteral("tif"), QStringLiteral("tiff")}},
        {"webp", {QStringLiteral("webp")}},
        {"heic", {QStringLiteral("heic"), QStringLiteral("heif"), QStringLiteral("hif")}},
    };
    return extensions.value(word);
}

} // namespace

ImageFormat formatOf(QByteArrayView start, const QString &extension)
{
    for (const Signature &signature : signatures) {
        if (start.size() < signature.offset + signature.bytes.size()
            || !start.sliced(signature.offset).startsWith(signature.bytes))
            continue;
        if (qstrcmp(signature.word, "tiff") == 0) {
            for (const RawExtension &raw : rawExtensions) {
                if (extension == QLatin1String(raw.extension))
                    return {.word = {}, .name = QString::fromLatin1(raw.name)};
            }
        }
        return {.word = signature.word, .name = QString::fromLatin1(signature.name)};
    }
    return {};
}

QString usualExtension(const QByteArray &word)
{
    return extensionsOf(word).value(0);
}

bool extensionFits(const QString &extension, const QByteArray &word)
{
    return extensionsOf(word).contains(extension);
}
