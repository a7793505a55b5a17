#include "imageprobe.h"

#include "jpegcheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ImageProbe)
};

/// A larger picture is more likely a trap than a sheet: 1 gigapixel, as a scan of a whole sheet at 2400 ppi.
constexpr qint64 mostPixels = 1'000'000'000;

struct Signature {
    const char *format;
    QByteArrayView bytes;
    qsizetype offset;
    bool supported;
};

constexpr Signature signatures[] = {{"jpeg", "\xFF\xD8\xFF", 0, true}, {"png", "\x89PNG\r\n\x1A\n", 0, true},
    {"WebP", "WEBP", 8, false}, {"HEIC", "ftyphei", 4, false}, {"HEIC", "ftypmif1", 4, false},
    {"GIF", "GIF8", 0, false}, {"Canon raw (CR3)", "ftypcrx", 4, false},
    {"TIFF or camera raw", QByteArrayView("II*\0", 4), 0, false},
    {"TIFF or camera raw", QByteArrayView("MM\0*", 4), 0, false}, {"BMP", "BM", 0, false}, {"PDF", "%PDF", 0, false}};

const Signature *signatureOf(QByteArrayView start)
{
    for (const Signature &signature : signatures) {
        if (start.size() >= signature.offset + signature.bytes.size()
            && start.sliced(signature.offset).startsWith(signature.bytes))
            return &signature;
    }
    return nullptr;
}

QString nameOf(const QString &path)
{
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

tl::unexpected<Error> refused(const QString &message, const char *code, const QString &detail = {})
{
    return failure(ErrorKind::Item, message, detail, QString::fromLatin1(code));
}

Result<QByteArray> supportedFormat(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(Text::tr("“%1” cannot be opened. Check that you may read it.").arg(nameOf(path)), "unreadable",
            file.errorString());
    }
    const QByteArray start = file.read(32);
    if (start.isEmpty())
        return refused(Text::tr("“%1” is empty. Copy it again from the camera.").arg(nameOf(path)), "empty");
    const Signature *signature = signatureOf(start);
    if (!signature) {
        return refused(
            Text::tr("“%1” is not an image. Take it out of the folder, or export the image again.").arg(nameOf(path)),
            "unsupported");
    }
    if (!signature->supported) {
        return refused(Text::tr("“%1” is a %2 file, which this version cannot use. Export it as JPEG.")
                           .arg(nameOf(path), QString::fromLatin1(signature->format)),
            "unsupported");
    }
    return QByteArray(signature->format);
}

bool extensionFits(const QString &path, const QByteArray &format)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (format == "jpeg")
        return extension == QLatin1String("jpg") || extension == QLatin1String("jpeg")
            || extension == QLatin1String("jpe");
    return extension == QString::fromLatin1(format);
}

/// Looks for damage. A PNG has checksums, so decoding it is the check.
Result<QStringList> checkWhole(const QString &path, const QByteArray &format, const CancelToken &cancel)
{
    if (format == "jpeg") {
        const auto check = checkJpeg(path, cancel);
        if (!check)
            return failure(check.error());
        if (!check->whole) {
            return refused(Text::tr("“%1” is damaged: the image ends or breaks after %2 % of its lines. Copy it again "
                                    "from the camera.")
                               .arg(nameOf(path))
                               .arg(int(check->linesRead * 100)),
                "damaged");
        }
        return check->oddities > 0 ? QStringList{QStringLiteral("odd-jpeg")} : QStringList();
    }
    QImageReader reader(path, format);
    if (reader.read().isNull()) {
        return refused(Text::tr("“%1” is damaged: it cannot be decoded. Copy it again.").arg(nameOf(path)), "damaged",
            reader.errorString());
    }
    return QStringList();
}

} // namespace

Result<ImageFacts> probeImage(const QString &path, const CancelToken &cancel)
{
    const auto format = supportedFormat(path);
    if (!format)
        return failure(format.error());

    ImageFacts facts{.format = *format, .size = {}, .rotated = false, .checksums = {}, .warnings = {}};
    QImageReader reader(path, facts.format);
    facts.size = reader.size();
    if (!facts.size.isValid()) {
        return refused(
            Text::tr("“%1” is damaged: its size cannot be read. Copy it again from the camera.").arg(nameOf(path)),
            "damaged", reader.errorString());
    }
    if (qint64(facts.size.width()) * facts.size.height() > mostPixels) {
        return refused(Text::tr("“%1” says that it is %2 × %3 pixels large, which is more than this program opens.")
                           .arg(nameOf(path))
                           .arg(facts.size.width())
                           .arg(facts.size.height()),
            "too-large");
    }
    facts.rotated = reader.transformation() != QImageIOHandler::TransformationNone;
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        facts.size.transpose();

    auto warnings = checkWhole(path, facts.format, cancel);
    if (!warnings)
        return failure(warnings.error());
    facts.warnings = *warnings;
    if (!extensionFits(path, facts.format))
        facts.warnings.append(QStringLiteral("wrong-extension"));

    auto checksums = checksumsOfFile(path, cancel);
    if (!checksums)
        return failure(checksums.error());
    facts.checksums = *checksums;
    return facts;
}

const QStringList &imageExtensions()
{
    static const QStringList extensions{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("jpe"),
        QStringLiteral("png"), QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("webp"),
        QStringLiteral("heic"), QStringLiteral("heif"), QStringLiteral("gif"), QStringLiteral("bmp"),
        QStringLiteral("dng"), QStringLiteral("cr2"), QStringLiteral("cr3"), QStringLiteral("nef"),
        QStringLiteral("arw"), QStringLiteral("orf"), QStringLiteral("rw2"), QStringLiteral("raf"),
        QStringLiteral("jp2")};
    return extensions;
}
