#include "editorpage.h"

#include "editormedia.h"
#include "loginpage.h"
#include "mediatypes.h"
#include "pages.h"
#include "portalrows.h"

namespace Practice {

namespace {

/// Errors of the database and of PHP are English in every language.
struct EditorWords {
    QString status = QStringLiteral("Action Status");
    QString added = QStringLiteral("Media added successfully");
    QString deleted = QStringLiteral("Media deleted successfully");
    QString notAuthorized
        = QStringLiteral("<b>ERROR:</b> Sorry, you are not authorized to edit occurrences within this collection. "
                         "Contact collection administrator if you think this is incorrect");
};

EditorWords wordsIn(const QString &language)
{
    if (language != QLatin1String("es"))
        return {};
    return {.status = QStringLiteral("Estado de Acción"),
        .added = QStringLiteral("Medios agregado exitosamente"),
        .deleted = QStringLiteral("Medios eliminados exitosamente"),
        .notAuthorized
        = QStringLiteral("ERROR:</b> Disculpe, no está autorizado para editar ocurrencias dentro de esta colección. "
                         "Contactacte al administrador de la colección si piensa que esto es incorrecto")};
}

Answer editorPage(const QString &body)
{
    return page(QStringLiteral("Occurrence Editor"), body);
}

Answer notAuthorized(const EditorWords &words)
{
    return editorPage(QStringLiteral("<div style=\"margin:30px;\">%1</div>").arg(words.notAuthorized));
}

/// Red is decided by the word alone.
QString statusOf(const QString &message, const EditorWords &words)
{
    if (message.isEmpty())
        return {};
    const bool isError = message.contains(QLatin1String("ERROR"), Qt::CaseInsensitive);
    return QStringLiteral("<div id=\"statusdiv\" style=\"margin:5px 0px 5px 15px;\">\n\t<b>%1: </b>\n"
                          "\t<span style=\"color:%2;\">%3</span>\n</div>")
        .arg(words.status, isError ? QStringLiteral("red") : QStringLiteral("green"), message.toHtmlEscaped());
}

QString newRecordForm()
{
    return QStringLiteral("<form id=\"fullform\" name=\"fullform\" action=\"occurrenceeditor.php\" method=\"post\">"
                          "<p>Catalog Number <input name=\"catalognumber\"></p><button name=\"submitaction\" "
                          "value=\"addOccurRecord\">Add Record</button></form>");
}

QString imageForm(qint64 occid)
{
    return QStringLiteral("<form name=\"imgnewform\" action=\"occurrenceeditor.php\" method=\"post\" "
                          "enctype=\"multipart/form-data\"><p><input type=\"file\" name=\"imgfile\"></p>"
                          "<input type=\"hidden\" name=\"MAX_FILE_SIZE\" value=\"20000000\">"
                          "<p>Large <input name=\"originalUrl\"> Web <input name=\"weburl\"> "
                          "Thumbnail <input name=\"thumbnailUrl\"></p><p>Caption <input name=\"caption\"> "
                          "Creator <input name=\"creator\"></p><input type=\"hidden\" name=\"occid\" value=\"%1\">"
                          "<button name=\"submitaction\" value=\"Submit New Image\">Submit New Image</button></form>")
        .arg(occid);
}

/// PHP has thrown the form away, so that nothing is done and nothing said; the complaint comes with a later page. The
/// real portal goes back to the record that the session has looked at last.
Answer bodyTooLarge(const PortalContext &portal, const Request &request)
{
    const qint64 largest = std::min(portal.limits.bodyBytes, portal.limits.fileBytes);
    portal.sessions.leaveComplaint(request.sessionCookie,
        QStringLiteral("ERROR: The file exceeds the maximum allowed size:  %1").arg(byteText(largest)));
    // Not below the portal's own path, so that it may lead nowhere.
    return redirect(portal.url
                        .resolved(QUrl(QStringLiteral("/collections/editor/occurrenceeditor.php?occid=%1")
                                           .arg(request.value(QStringLiteral("occid")).toLongLong())))
                        .toString());
}

/// The collection that the request names, whoever the record belongs to; else the record's own.
int collectionOf(const Request &request, const std::optional<Row> &record)
{
    const int named = request.value(QStringLiteral("collid")).toInt();
    return named != 0 || !record ? named : record->value(QStringLiteral("collid")).toInt();
}

QString errorText(const tl::expected<void, QString> &done)
{
    return done ? QString() : QStringLiteral("ERROR: ") + done.error();
}

/// What the page says about what it did; empty when there is nothing to say. nullopt: it broke down.
std::optional<QString> carriedOut(const PortalContext &portal, const Request &request, const Person &person,
    const std::optional<Row> &record, const EditorWords &words)
{
    const QString action = request.value(QStringLiteral("submitaction"));
    if (action == QLatin1String("Submit New Image")) {
        const auto added = addEditorMedia(portal, request, person, record);
        return added ? words.added : errorText(added);
    }
    if (action == QLatin1String("Delete Image")) {
        deleteEditorMedia(portal, request);
        return words.deleted; // whether there was anything to delete or not
    }
    if (action == QLatin1String("Submit Image Edits")) {
        bool isNumber = false;
        const qint64 mediaId = fieldIn(request.form, QStringLiteral("imgid")).value_or(QString()).toLongLong(&isNumber);
        if (!isNumber)
            return {};
        return errorText(changeEditorMedia(portal, request, mediaId));
    }
    return QString();
}

} // namespace

Answer editorAnswer(const PortalContext &portal, const Request &request)
{
    if (request.contentLength > portal.limits.bodyBytes)
        return bodyTooLarge(portal, request);
    const EditorWords words = wordsIn(request.value(QStringLiteral("lang")));
    const auto person = portal.visitor(request);
    if (!person)
        return sentToLogin(request, notAuthorized(words));

    const qint64 occid = request.value(QStringLiteral("occid")).toLongLong();
    const auto record = portal.store.run([&](Sql &sql) { return occurrenceWith(sql, occid); });
    if (!person->mayEdit(collectionOf(request, record)))
        return notAuthorized(words);

    const QString waiting = portal.sessions.takeComplaint(request.sessionCookie);
    const auto said = carriedOut(portal, request, *person, record, words);
    if (!said)
        return {.status = 500};
    const bool isForNewRecord = request.value(QStringLiteral("gotomode")).toInt() != 0;
    return editorPage(
        statusOf(said->isEmpty() ? waiting : *said, words) + (isForNewRecord ? newRecordForm() : imageForm(occid)));
}

} // namespace Practice
