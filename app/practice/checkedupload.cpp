#include "checkedupload.h"

#include "mediatypes.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMimeDatabase>

namespace Practice {

namespace {

struct CopyKind {
    QString column;
    QString suffix;
    int width = 0;
};

const QList<CopyKind> &copyKinds()
{
    static const QList<CopyKind> kinds{{QStringLiteral("url"), QStringLiteral("_lg"), 1400},
        {QStringLiteral("thumbnailUrl"), QStringLiteral("_tn"), 200}};
    return kinds;
}

/// Everything but PNG becomes JPEG, under the extension of the original.
QByteArray copyOf(const QImage &image, int width, const QString &type)
{
    constexpr int quality = 80;
    const QImage copy = image.width() > width ? image.scaledToWidth(width) : image;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    copy.save(&buffer, type == QLatin1String("image/png") ? "PNG" : "JPG", quality);
    return buffer.data();
}

/// What tells against the file before anybody looks at its pixels; empty when nothing does.
QString complaintAbout(const CheckedUpload &upload)
{
    if (const QString complaint = complaintAboutFormat(upload.type); !complaint.isEmpty())
        return complaint;
    if (upload.extension.isEmpty())
        return QStringLiteral("File must have an extension");
    const QString named = typeByExtension(upload.name());
    const bool isTif = upload.extension.toLower() == QLatin1String("tif"); // of TIFF it knows the longer one only
    if (named.isEmpty() || isTif)
        return QStringLiteral("File extension is not supported:  %1").arg(upload.extension);
    const QString found = canonicalType(QMimeDatabase().mimeTypeForData(upload.bytes).name());
    const bool allAgree = found == canonicalType(upload.type) && found == named;
    return allAgree ? QString() : QStringLiteral("Suspicious File");
}

} // namespace

tl::expected<CheckedUpload, QString> checkedUpload(const Upload &file, const Row &media)
{
    const QFileInfo name(file.fileName);
    CheckedUpload upload{.baseName = cleanedFileName(name.completeBaseName()),
        .extension = name.suffix(),
        .type = file.contentType,
        .bytes = file.bytes,
        .pixels = {}};
    if (const QString complaint = complaintAbout(upload); !complaint.isEmpty())
        return tl::make_unexpected(complaint);
    if (!upload.type.startsWith(QLatin1String("image/")))
        return upload;

    const QImage image = QImage::fromData(upload.bytes);
    if (image.isNull()) {
        return tl::make_unexpected(
            QStringLiteral("imagecopyresampled(): Argument #2 ($src_image) must be of type GdImage, bool given"));
    }
    upload.pixels = image.size();
    for (const CopyKind &kind : copyKinds()) {
        if (media.value(kind.column).toString().isEmpty())
            upload.copies.append({kind.column, kind.suffix, copyOf(image, kind.width, canonicalType(upload.type))});
    }
    return upload;
}

} // namespace Practice
