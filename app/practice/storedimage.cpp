#include "storedimage.h"

#include "portalrows.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Practice {

namespace {

/// The number without its last three characters, so that a folder holds a thousand specimens at most.
QString folderFor(const QString &catalogNumber)
{
    static const QRegularExpression separators(QStringLiteral("[/\\\\ ]"));
    static const QRegularExpression start(QStringLiteral("^\\D{0,8}\\d{4,}"));
    if (catalogNumber.isEmpty())
        return QDate::currentDate().toString(QStringLiteral("yyyyMM"));
    const QString number = start.match(QString(catalogNumber).remove(separators)).captured().chopped(3);
    bool isPlainNumber = false;
    number.toLongLong(&isPlainNumber);
    return isPlainNumber || number.isEmpty() ? number.rightJustified(5, u'0') : number;
}

bool saveBytes(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

/// Writes one file after the other and takes all of them back unless they are kept.
class FileSet
{
public:
    ~FileSet()
    {
        for (const QString &path : std::as_const(m_written))
            QFile::remove(path);
    }

    bool write(const QByteArray &bytes, const QString &path)
    {
        m_written.append(path);
        return saveBytes(bytes, path);
    }
    void keep() { m_written.clear(); }

private:
    QStringList m_written;
};

} // namespace

QString mediaPlace(const std::optional<Row> &record)
{
    const Row row = record.value_or(Row());
    const auto collection = collectionWith(row.value(QStringLiteral("collid")).toInt());
    const QString owner
        = collection ? collection->institutionCode + u'_' + collection->collectionCode : QString(); // "/media//"
    return QStringLiteral("/media/%1/%2/")
        .arg(owner, folderFor(row.value(QStringLiteral("catalogNumber")).toString()))
        .replace(u' ', u'_');
}

tl::expected<void, QString> storeUpload(
    Sql &sql, const QString &folder, const QString &place, const CheckedUpload &upload, Row media)
{
    media.insert(QStringLiteral("originalUrl"), QString(place + upload.name()));
    const auto mediaId = addMedia(sql, media);
    if (!mediaId)
        return tl::make_unexpected(mediaId.error());

    Row changes;
    QString suffix;
    if (QFile::exists(folder + place + upload.name())) {
        suffix = QStringLiteral("_%1").arg(*mediaId);
        changes.insert(QStringLiteral("originalUrl"), QString(place + upload.name(suffix)));
        // Also a web copy that the request named is forgotten then.
        changes.insert(QStringLiteral("url"), changes.value(QStringLiteral("originalUrl")));
    }
    if (upload.pixels.isValid()) {
        changes.insert(QStringLiteral("pixelXDimension"), upload.pixels.width());
        changes.insert(QStringLiteral("pixelYDimension"), upload.pixels.height());
    }

    FileSet files;
    bool written = QDir().mkpath(folder + place);
    for (const ImageCopy &copy : upload.copies) {
        const QString path = place + upload.name(suffix + copy.suffix);
        changes.insert(copy.column, path);
        if (!QFile::exists(folder + path)) // what is there is taken for the copy
            written = written && files.write(copy.bytes, folder + path);
    }
    written = written && files.write(upload.bytes, folder + place + upload.name(suffix));
    if (!written) {
        sql.change(QStringLiteral("DELETE FROM media WHERE mediaID=?"), {*mediaId});
        return tl::make_unexpected(QStringLiteral("Filepath is not writable: %1").arg(place));
    }
    sql.update(QStringLiteral("media"), changes, QStringLiteral("mediaID"), *mediaId);
    files.keep();
    return {};
}

void removeStored(const QString &folder, const QString &url)
{
    const QString root = QFileInfo(folder + QStringLiteral("/media")).canonicalFilePath();
    const QString path = QFileInfo(folder + url).canonicalFilePath();
    if (url.startsWith(QLatin1String("/media/")) && !root.isEmpty() && path.startsWith(root + u'/'))
        QFile::remove(path);
}

} // namespace Practice
