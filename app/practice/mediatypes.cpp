#include "mediatypes.h"

#include "fetchedtype.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace Practice {

namespace {

bool isAllowed(const QString &type)
{
    // The portal takes unnamed bytes for a PDF.
    static const QStringList allowed{QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
        QStringLiteral("image/gif"), QStringLiteral("image/bmp"), QStringLiteral("audio/mpeg"),
        QStringLiteral("audio/wav"), QStringLiteral("audio/ogg"), QStringLiteral("application/pdf"),
        QStringLiteral("application/octet-stream")};
    return allowed.contains(canonicalType(type));
}

/// The last part of a URL's path, not decoded.
QString lastPart(const QString &url)
{
    return url.section(u'?', 0, 0).section(u'/', -1, -1, QString::SectionSkipEmpty);
}

QString extensionOf(const QString &type)
{
    const QString known = canonicalType(type).section(u'/', 1);
    return known == QLatin1String("jpeg") ? QStringLiteral("jpg") : known;
}

QString nameWith(const QString &url, const QString &extension)
{
    const QString name = cleanedFileName(QFileInfo(lastPart(url)).completeBaseName());
    return extension.isEmpty() ? name : name + u'.' + extension;
}

tl::expected<LinkedFile, QString> fileAtServer(const QString &url)
{
    const auto fetched = fetchType(QUrl(url));
    if (!fetched)
        return tl::make_unexpected(fetched.error().detail);
    if (fetched->status >= 400) {
        return tl::make_unexpected(
            QStringLiteral("UploadUtil::mimeAllowed(): Argument #1 ($mime) must be of type string, null "
                           "given, called in /var/www/portal/classes/Media.php on line 234"));
    }
    return LinkedFile{fetched->contentType, nameWith(url, extensionOf(fetched->contentType))};
}

} // namespace

tl::expected<LinkedFile, QString> linkedFile(const QString &url, const QString &format, const QString &uploadType)
{
    LinkedFile file{format, {}};
    if (format.isEmpty()) {
        const QString part = lastPart(url);
        file = {typeByExtension(part), nameWith(url, QFileInfo(part).suffix().toLower())};
        const bool isOtherMedium
            = uploadType == QLatin1String("audio") && file.format.startsWith(QLatin1String("image/"));
        if (file.format.isEmpty() || isOtherMedium) {
            const auto fetched = fileAtServer(url);
            if (!fetched)
                return fetched;
            file = *fetched;
        }
    }
    if (const QString complaint = complaintAboutFormat(file.format); !complaint.isEmpty())
        return tl::make_unexpected(complaint);
    return file;
}

QString complaintAboutFormat(const QString &format)
{
    static const QStringList media{QStringLiteral("image"), QStringLiteral("audio"), QStringLiteral("application")};
    if (!isAllowed(format))
        return QStringLiteral("File type not allowed:  %1").arg(format);
    const QString medium = format.section(u'/', 0, 0);
    return media.contains(medium) ? QString() : QStringLiteral("Invalid Media Type:  %1").arg(medium);
}

QString typeByExtension(const QString &fileName)
{
    static const QHash<QString, QString> types{{QStringLiteral("jpg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")}, {QStringLiteral("png"), QStringLiteral("image/png")},
        {QStringLiteral("gif"), QStringLiteral("image/gif")}, {QStringLiteral("bmp"), QStringLiteral("image/bmp")},
        {QStringLiteral("tif"), QStringLiteral("image/tiff")}, {QStringLiteral("tiff"), QStringLiteral("image/tiff")},
        {QStringLiteral("webp"), QStringLiteral("image/webp")}, {QStringLiteral("jp2"), QStringLiteral("image/jp2")},
        {QStringLiteral("mp3"), QStringLiteral("audio/mpeg")}, {QStringLiteral("wav"), QStringLiteral("audio/wav")},
        {QStringLiteral("ogg"), QStringLiteral("audio/ogg")},
        {QStringLiteral("pdf"), QStringLiteral("application/pdf")}};
    return types.value(QFileInfo(fileName).suffix().toLower());
}

QString canonicalType(const QString &type)
{
    static const QHash<QString, QString> others{{QStringLiteral("image/pjpeg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("image/x-png"), QStringLiteral("image/png")},
        {QStringLiteral("image/x-ms-bmp"), QStringLiteral("image/bmp")}};
    const QString plain = type.section(u';', 0, 0).trimmed().toLower();
    return others.value(plain, plain);
}

QString cleanedFileName(QString name)
{
    static const QRegularExpression unwelcome(QStringLiteral("[^a-zA-Z0-9_-]"));
    static const QRegularExpression edges(QStringLiteral("^[_-]+|[_-]+$"));
    name.remove(u'.');
    for (const auto &gap :
        {QStringLiteral("%20"), QStringLiteral("%23"), QStringLiteral(" "), QStringLiteral("__"), QStringLiteral("__")})
        name.replace(gap, QStringLiteral("_"));
    return name.remove(unwelcome).remove(edges).left(30);
}

} // namespace Practice
