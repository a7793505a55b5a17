#include "mediatypes.h"

#include "fetchedtype.h"

#include <QFileInfo>
#include <QHash>
#include <QStringList>

namespace Practice {

namespace {

bool isAllowed(const QString &type)
{
    static const QStringList allowed{QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
        QStringLiteral("image/gif"), QStringLiteral("image/bmp"), QStringLiteral("audio/mpeg"),
        QStringLiteral("audio/wav"), QStringLiteral("audio/ogg"), QStringLiteral("application/pdf")};
    return allowed.contains(type);
}

QString errorLine(const QString &text)
{
    return QStringLiteral("<li style=\"\">ERROR: %1</li>").arg(text);
}

tl::expected<QString, QString> typeFromServer(const QString &url)
{
    const auto fetched = fetchType(QUrl(url));
    if (!fetched)
        return tl::make_unexpected(errorLine(fetched.error().detail));
    if (fetched->status >= 400) {
        return tl::make_unexpected(
            errorLine(QStringLiteral("UploadUtil::mimeAllowed(): Argument #1 ($mime) must be of type string, null "
                                     "given, called in /var/www/portal/classes/Media.php on line 234")));
    }
    return fetched->contentType;
}

} // namespace

tl::expected<QString, QString> importedType(const QString &url, const QString &format, const QString &uploadType)
{
    QString type = format.isEmpty() ? typeByExtension(QUrl(url).path()) : format;
    const bool isOtherMedium = uploadType == QLatin1String("audio") && type.startsWith(QLatin1String("image/"));
    if (type.isEmpty() || (isOtherMedium && format.isEmpty())) {
        const auto fetched = typeFromServer(url);
        if (!fetched)
            return fetched;
        type = *fetched;
    }
    if (isAllowed(type))
        return type;
    return tl::make_unexpected(errorLine(QStringLiteral("File type not allowed:  %1").arg(type.toHtmlEscaped()))
        + QStringLiteral("<div style=\"margin-left:15px\">Ensure mapping links point directly at "
                         "the media file</div>"));
}

QString typeByExtension(const QString &fileName)
{
    static const QHash<QString, QString> types{{QStringLiteral("jpg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")}, {QStringLiteral("png"), QStringLiteral("image/png")},
        {QStringLiteral("gif"), QStringLiteral("image/gif")}, {QStringLiteral("bmp"), QStringLiteral("image/bmp")},
        {QStringLiteral("tif"), QStringLiteral("image/tiff")}, {QStringLiteral("tiff"), QStringLiteral("image/tiff")},
        {QStringLiteral("mp3"), QStringLiteral("audio/mpeg")}, {QStringLiteral("wav"), QStringLiteral("audio/wav")},
        {QStringLiteral("ogg"), QStringLiteral("audio/ogg")},
        {QStringLiteral("pdf"), QStringLiteral("application/pdf")}};
    return types.value(QFileInfo(fileName).suffix().toLower());
}

} // namespace Practice
