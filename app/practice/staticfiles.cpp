#include "staticfiles.h"

#include "pages.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>

namespace Practice {

namespace {

QByteArray contentTypeOf(const QString &path)
{
    static const QHash<QString, QByteArray> types{{QStringLiteral("jpg"), "image/jpeg"},
        {QStringLiteral("jpeg"), "image/jpeg"}, {QStringLiteral("png"), "image/png"},
        {QStringLiteral("gif"), "image/gif"}, {QStringLiteral("webp"), "image/webp"},
        {QStringLiteral("tif"), "image/tiff"}, {QStringLiteral("tiff"), "image/tiff"},
        {QStringLiteral("bmp"), "image/bmp"}, {QStringLiteral("pdf"), "application/pdf"},
        {QStringLiteral("csv"), "text/csv"}, {QStringLiteral("txt"), "text/plain"},
        {QStringLiteral("html"), "text/html"}};
    return types.value(QFileInfo(path).suffix().toLower(), "application/octet-stream");
}

bool isInside(const QString &folder, const QString &path)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString file = QFileInfo(path).canonicalFilePath();
    return !root.isEmpty() && file.startsWith(root + u'/');
}

} // namespace

Answer fileAnswer(const QString &folder, const QString &path)
{
    QFile file(folder + u'/' + path);
    const QFileInfo info(file);
    if (!isInside(folder, file.fileName()) || !info.isFile() || !file.open(QIODevice::ReadOnly))
        return notFoundPage();
    const QString changed
        = QLocale::c().toString(info.lastModified().toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"));
    return {.contentType = contentTypeOf(path),
        .body = file.readAll(),
        .headers = {{"Last-Modified", changed.toLatin1() + " GMT"}}};
}

} // namespace Practice
