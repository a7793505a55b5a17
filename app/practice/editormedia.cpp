#include "editormedia.h"

#include "mediatypes.h"
#include "portalrows.h"
#include "storedimage.h"

namespace Practice {

namespace {

/// Columns that both forms take as they are.
const QStringList &plainColumns()
{
    static const QStringList columns
        = QStringLiteral("tid occid thumbnailUrl originalUrl archiveUrl sourceUrl referenceUrl creator format caption "
                         "owner locality anatomy notes sourceIdentifier rights accessRights copyright hashFunction "
                         "hashValue mediaMD5 recordID")
              .split(u' ');
    return columns;
}

/// What was sent, which may be an empty text: that is not NULL here.
std::optional<QString> sent(const Request &request, const QString &field)
{
    const auto value = fieldIn(request.form, field);
    return value && value->isNull() ? QStringLiteral("") : value;
}

QVariant knownPerson(const QString &uid)
{
    const bool isKnown = std::any_of(
        people().begin(), people().end(), [&](const Person &person) { return QString::number(person.uid) == uid; });
    return isKnown ? QVariant(uid.toInt()) : QVariant();
}

Row sentMedia(const Request &request, const Person &person)
{
    Row media{{QStringLiteral("username"), person.login},
        {QStringLiteral("creatorUid"), knownPerson(request.value(QStringLiteral("creatorUid")))}};
    for (const QString &column : plainColumns()) {
        if (const auto value = sent(request, column))
            media.insert(column, *value);
    }
    for (const auto &column : {QStringLiteral("sortOccurrence"), QStringLiteral("sortSequence")}) {
        if (const auto number = sortNumber(sent(request, column).value_or(QString())))
            media.insert(column, *number);
    }
    const auto web = sent(request, QStringLiteral("weburl"));
    if (const auto url = web ? web : sent(request, QStringLiteral("url")))
        media.insert(QStringLiteral("url"), *url);
    return media;
}

void nameByFile(Row &media, const QString &fileName)
{
    if (!media.contains(QStringLiteral("sourceIdentifier")))
        media.insert(QStringLiteral("sourceIdentifier"), QString(QStringLiteral("filename: ") + fileName));
}

void setFormat(Row &media, const QString &format)
{
    media.insert(QStringLiteral("format"), format);
    media.insert(QStringLiteral("mediaType"), format.section(u'/', 0, 0));
}

tl::expected<void, QString> addLinked(const PortalContext &portal, Row media)
{
    const QString original = media.value(QStringLiteral("originalUrl")).toString();
    if (original.isEmpty())
        return tl::make_unexpected(QStringLiteral("No file uploaded"));
    const auto file = linkedFile(original, media.value(QStringLiteral("format")).toString());
    if (!file)
        return tl::make_unexpected(file.error());
    if (!file->name.isEmpty())
        nameByFile(media, file->name);
    setFormat(media, file->format);
    return portal.store.run([&](Sql &sql) { return addMedia(sql, media).map([](qint64) {}); });
}

tl::expected<void, QString> addUploaded(
    const PortalContext &portal, const Upload &file, Row media, const std::optional<Row> &record)
{
    const auto upload = checkedUpload(file, media);
    if (!upload)
        return tl::make_unexpected(upload.error());
    nameByFile(media, upload->name());
    setFormat(media, upload->type);
    return portal.store.run([&](Sql &sql) {
        return storeUpload(sql, portal.folder + QStringLiteral("/images"), mediaPlace(record), *upload, media);
    });
}

/// The portal stumbles over its own complaint when the form does not say MAX_FILE_SIZE.
QString sizeComplaint(const PortalContext &portal, const Request &request)
{
    const auto formLimit = sent(request, QStringLiteral("MAX_FILE_SIZE"));
    if (!formLimit) {
        return QStringLiteral("UploadUtil::formatBytes(): Argument #1 ($bytes) must be of type int, null given, called "
                              "in /var/www/portal/classes/utilities/UploadUtil.php on line 432");
    }
    return QStringLiteral("The file exceeds the maximum allowed size:  %1")
        .arg(byteText(std::min(portal.limits.fileBytes, formLimit->toLongLong())));
}

} // namespace

tl::expected<void, QString> addEditorMedia(
    const PortalContext &portal, const Request &request, const Person &person, const std::optional<Row> &record)
{
    const auto file = std::find_if(request.uploads.begin(), request.uploads.end(),
        [](const Upload &upload) { return upload.field == QLatin1String("imgfile"); });
    if (file == request.uploads.end()) { // a browser sends the part also when no file was chosen
        return tl::make_unexpected(
            QStringLiteral("UploadUtil::validateFileError(): Argument #1 ($file) must be of type array, null given, "
                           "called in /var/www/portal/classes/Media.php on line 544"));
    }
    const Row media = sentMedia(request, person);
    if (file->fileName.isEmpty())
        return addLinked(portal, media);
    const bool exceedsForm = file->largestAllowed >= 0 && file->bytes.size() > file->largestAllowed;
    if (exceedsForm || file->bytes.size() > portal.limits.fileBytes)
        return tl::make_unexpected(sizeComplaint(portal, request));
    return addUploaded(portal, *file, media, record);
}

tl::expected<void, QString> changeEditorMedia(const PortalContext &portal, const Request &request, qint64 mediaId)
{
    static const QStringList columns
        = plainColumns() + QStringLiteral("url creatorUid username sortSequence sortOccurrence mediaType").split(u' ');
    Row changes;
    for (const QString &column : columns) {
        if (const auto value = sent(request, column))
            changes.insert(column, value->isEmpty() ? QVariant() : QVariant(*value));
    }
    return portal.store.run([&](Sql &sql) -> tl::expected<void, QString> {
        if (const auto complaint = mediaComplaint(sql, changes))
            return tl::make_unexpected(*complaint);
        sql.update(QStringLiteral("media"), changes, QStringLiteral("mediaID"), mediaId);
        return {};
    });
}

void deleteEditorMedia(const PortalContext &portal, const Request &request)
{
    const QString id = sent(request, QStringLiteral("imgid")).value_or(QString());
    const QString removes = sent(request, QStringLiteral("removeimg")).value_or(QString());
    const bool removesFiles = !removes.isEmpty() && removes != QLatin1String("0");
    portal.store.run([&](Sql &sql) {
        const auto media = mediaWithNumber(sql, id);
        if (!media)
            return false;
        sql.change(QStringLiteral("DELETE FROM media WHERE mediaID=?"), {media->value(QStringLiteral("mediaID"))});
        if (removesFiles) {
            for (const auto &column :
                {QStringLiteral("url"), QStringLiteral("thumbnailUrl"), QStringLiteral("originalUrl")})
                removeStored(portal.folder + QStringLiteral("/images"), media->value(column).toString());
        }
        return true;
    });
}

} // namespace Practice
