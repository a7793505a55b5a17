#include "editorpage.h"

#include "fetchedtype.h"
#include "loginpage.h"
#include "mediatypes.h"
#include "pages.h"
#include "portalrows.h"
#include "storedimage.h"

#include <QFileInfo>
#include <QUrl>

namespace Practice {

namespace {

using MediaResult = tl::expected<Row, QString>;

QString message(const QString &color, const QString &text)
{
    return QStringLiteral("<span style=\"color:%1;\">%2</span>").arg(color, text);
}

Answer editor(const QString &messages, qint64 occid)
{
    return page(QStringLiteral("Occurrence Editor"),
        messages
            + QStringLiteral(
                "<form name=\"imgnewform\" action=\"occurrenceeditor.php\" method=\"post\" "
                "enctype=\"multipart/form-data\"><p><input type=\"file\" name=\"imgfile\"></p>"
                "<input type=\"hidden\" name=\"MAX_FILE_SIZE\" value=\"20000000\">"
                "<p>Large <input name=\"originalUrl\"> Web <input name=\"weburl\"> "
                "Thumbnail <input name=\"thumbnailUrl\"></p><p>Caption <input name=\"caption\"> "
                "Creator <input name=\"creator\"></p><input type=\"hidden\" name=\"occid\" value=\"%1\">"
                "<button name=\"submitaction\" value=\"Submit New Image\">Submit New Image</button></form>")
                  .arg(occid));
}

MediaResult typed(Row media, const QString &type)
{
    media.insert(QStringLiteral("format"), type);
    media.insert(QStringLiteral("mediaType"), type.section(u'/', 0, 0));
    return media;
}

/// The row for URLs that stay where they are.
MediaResult linkedMedia(const Request &request)
{
    const QString original = request.value(QStringLiteral("originalUrl"));
    if (original.isEmpty())
        return tl::make_unexpected(QStringLiteral("ERROR: No file was uploaded"));
    QString type = request.value(QStringLiteral("format"));
    if (type.isEmpty())
        type = typeByExtension(QUrl(original).path());
    if (type.isEmpty()) {
        const auto fetched = fetchType(QUrl(original));
        type = fetched ? fetched->contentType : QString();
    }
    if (type.isEmpty() || type.startsWith(QLatin1String("text/")) || type == QLatin1String("image/tiff"))
        return tl::make_unexpected(QStringLiteral("ERROR: File type not allowed: %1").arg(type));

    Row media{{QStringLiteral("originalUrl"), original},
        {QStringLiteral("sourceIdentifier"), QString(QStringLiteral("filename: ") + QUrl(original).fileName())}};
    if (request.has(QStringLiteral("weburl")))
        media.insert(QStringLiteral("url"), request.value(QStringLiteral("weburl")));
    if (request.has(QStringLiteral("thumbnailUrl")))
        media.insert(QStringLiteral("thumbnailUrl"), request.value(QStringLiteral("thumbnailUrl")));
    return typed(media, type);
}

MediaResult uploadedMedia(const PortalContext &portal, const Upload &file, const Row &record)
{
    if (file.largestAllowed >= 0 && file.bytes.size() > file.largestAllowed)
        return tl::make_unexpected(QStringLiteral("ERROR: The uploaded file exceeds the MAX_FILE_SIZE directive"));
    const int nextId = portal.store.run(
        [](Sql &sql) { return sql.value(QStringLiteral("SELECT coalesce(max(mediaID), 0) + 1 FROM media")).toInt(); });
    const auto stored = storeImage(portal.folder + QStringLiteral("/images"), file, record, nextId);
    return stored ? typed(*stored, QStringLiteral("image/jpeg")) : stored;
}

MediaResult mediaFrom(const PortalContext &portal, const Request &request, const Row &record)
{
    const auto file = std::find_if(request.uploads.begin(), request.uploads.end(),
        [](const Upload &upload) { return upload.field == QLatin1String("imgfile"); });
    if (file == request.uploads.end()) // a browser sends the part also when no file was chosen
        return tl::make_unexpected(QStringLiteral("ERROR: Undefined array key \"imgfile\""));
    if (request.form.contains(std::pair(QStringLiteral("tid"), QString())))
        return tl::make_unexpected(QStringLiteral("ERROR: Incorrect integer value: '' for column 'tid' at row 1"));
    return file->bytes.isEmpty() ? linkedMedia(request) : uploadedMedia(portal, *file, record);
}

QString added(const PortalContext &portal, const Request &request, const Person &person, const Row &record)
{
    auto media = mediaFrom(portal, request, record);
    if (!media)
        return message(QStringLiteral("red"), media.error().toHtmlEscaped());
    for (const auto &column :
        {QStringLiteral("caption"), QStringLiteral("creator"), QStringLiteral("creatorUid"), QStringLiteral("notes"),
            QStringLiteral("copyright"), QStringLiteral("sourceUrl"), QStringLiteral("sortOccurrence")}) {
        const QString value = request.value(column);
        if (!value.isEmpty())
            media->insert(column, value);
    }
    media->insert(QStringLiteral("occid"), record.value(QStringLiteral("occid")));
    media->insert(QStringLiteral("username"), person.login);
    const auto mediaId = portal.store.run([&](Sql &sql) { return addMedia(sql, *media); });
    if (!mediaId)
        return message(QStringLiteral("red"), (QStringLiteral("ERROR: ") + mediaId.error()).toHtmlEscaped());
    return message(QStringLiteral("green"), QStringLiteral("Media added successfully"));
}

} // namespace

Answer editorAnswer(const PortalContext &portal, const Request &request)
{
    const auto person = portal.visitor(request);
    if (!person)
        return sentToLogin(request);
    const qint64 occid = request.value(QStringLiteral("occid")).toLongLong();
    const auto record = portal.store.run([&](Sql &sql) { return occurrenceWith(sql, occid); });
    if (!record || !person->mayEdit(record->value(QStringLiteral("collid")).toInt()))
        return page(QStringLiteral("Occurrence Editor"), {}); // no message tells why
    const bool addsImage = request.value(QStringLiteral("submitaction")) == QLatin1String("Submit New Image");
    return editor(addsImage ? added(portal, request, *person, *record) : QString(), occid);
}

} // namespace Practice
