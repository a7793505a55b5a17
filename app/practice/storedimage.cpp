#include "storedimage.h"

#include "portalrows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>

namespace Practice {

namespace {

constexpr int webWidth = 1400;
constexpr int thumbnailWidth = 200;
constexpr int jpegQuality = 80;

/// The number without its last three characters, so that a folder holds a thousand specimens at most.
QString folderFor(const QString &catalogNumber)
{
    static const QRegularExpression tail(QStringLiteral("^(\\D*\\d+).*$"));
    static const QRegularExpression unwelcome(QStringLiteral("[.\\\\/# ]"));
    QString number = catalogNumber.trimmed();
    number.replace(tail, QStringLiteral("\\1")).remove(unwelcome);
    return number.size() > 3 ? number.chopped(3) : QStringLiteral("00000");
}

QString cleanedName(const QString &fileName)
{
    QString name = QFileInfo(fileName).completeBaseName();
    return name.replace(u' ', u'_').remove(u'(').remove(u')');
}

bool saveCopy(const QImage &image, int width, const QString &path)
{
    const QImage copy = image.width() > width ? image.scaledToWidth(width) : image;
    return copy.save(path, "JPG", jpegQuality);
}

bool saveBytes(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

tl::expected<Row, QString> storeImage(const QString &folder, const Upload &file, const Row &record, int number)
{
    const QImage image = QImage::fromData(file.bytes);
    if (image.isNull())
        return tl::make_unexpected(QStringLiteral("ERROR: Suspicious File"));

    const auto collection = collectionWith(record.value(QStringLiteral("collid")).toInt());
    const QString place = QStringLiteral("/media/%1_%2/%3/")
                              .arg(collection->institutionCode, collection->collectionCode,
                                  folderFor(record.value(QStringLiteral("catalogNumber")).toString()));
    QDir().mkpath(folder + place);
    QString name = cleanedName(file.fileName);
    if (QFile::exists(folder + place + name + QStringLiteral(".jpg")))
        name += QStringLiteral("_%1").arg(number);

    const QString path = folder + place + name;
    if (!saveBytes(file.bytes, path + QStringLiteral(".jpg"))
        || !saveCopy(image, webWidth, path + QStringLiteral("_lg.jpg"))
        || !saveCopy(image, thumbnailWidth, path + QStringLiteral("_tn.jpg")))
        return tl::make_unexpected(QStringLiteral("ERROR: Unable to move the file into the target folder"));

    return Row{{QStringLiteral("originalUrl"), QString(place + name + QStringLiteral(".jpg"))},
        {QStringLiteral("url"), QString(place + name + QStringLiteral("_lg.jpg"))},
        {QStringLiteral("thumbnailUrl"), QString(place + name + QStringLiteral("_tn.jpg"))},
        {QStringLiteral("pixelXDimension"), image.width()}, {QStringLiteral("pixelYDimension"), image.height()},
        {QStringLiteral("sourceIdentifier"),
            QString(QStringLiteral("filename: ") + QFileInfo(file.fileName).fileName())}};
}

} // namespace Practice
