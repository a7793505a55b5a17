#include "editorform.h"

#include "multipart.h"
#include "pagetext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(EditorForm)
};

Result<MultipartForm> formFor(const LinkRequest &request)
{
    MultipartForm form;
    form.add("submitaction", QStringLiteral("Submit New Image"));
    // Without the collection: where one is given, the portal looks at the rights in that one, whatever the record's is.
    form.add("occid", QString::number(request.occid));
    form.add("lang", QStringLiteral("en"));
    LinkRequest told = request;
    if (request.file.isEmpty()) {
        form.addFile("imgfile");
    } else {
        QFile file(request.file);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorKind::Item, Text::tr("The file “%1” cannot be read.").arg(request.file),
                file.errorString(), QStringLiteral("unreadable"));
        }
        const QByteArray bytes = file.readAll();
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != request.fileSha256) {
            return failure(ErrorKind::Item,
                Text::tr("The file “%1” was changed after it was looked at. Drop it again.").arg(request.file), {},
                QStringLiteral("source-changed"));
        }
        form.addFile("imgfile", request.fileName, request.format.toUtf8(), bytes);
        // The portal gives these itself.
        told.originalUrl = told.webUrl = told.thumbnailUrl = told.archiveUrl = told.format = QString();
    }
    for (const auto &[name, text] : mediaFields(told)) {
        if (!text.isEmpty()) // an empty one would be stored as such
            form.add(name == QLatin1String("url") ? QByteArray("weburl") : name.toLatin1(), text);
    }
    if (request.sort > 0)
        form.add("sortOccurrence", QString::number(request.sort));
    return form;
}

Error noRight()
{
    return {.kind = ErrorKind::SignIn,
        .message = Text::tr("This account may not edit the record. Ask the portal's manager to make it an editor of "
                            "the collection."),
        .detail = {},
        .code = QStringLiteral("no-right")};
}

QUrl editorPage(const PortalSite &site)
{
    return site.at(QStringLiteral("collections/editor/occurrenceeditor.php"));
}

} // namespace

std::optional<LinkAnswer> readEditorPage(const QByteArray &page)
{
    static const QRegularExpression status(QStringLiteral("<div[^<>]*\\bid=[\"']statusdiv[\"'][^<>]*>(.*?)</div>"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression colour(QStringLiteral("color:\\s*(green|red)"));
    const QString text = QString::fromUtf8(page);
    const auto found = status.match(text);
    const auto told = colour.match(found.captured(1));
    if (told.hasMatch()) {
        const QString words = plainText(found.captured(1)).section(QLatin1Char(':'), 1).trimmed();
        if (told.captured(1) == QLatin1String("green"))
            return LinkAnswer{LinkAnswer::Outcome::Linked, words};
        return LinkAnswer{LinkAnswer::Outcome::Refused, words.left(300)};
    }
    const bool isWhole = text.trimmed().endsWith(QLatin1String("</html>"), Qt::CaseInsensitive);
    if (isWhole && !found.hasMatch())
        return std::nullopt;
    return LinkAnswer{LinkAnswer::Outcome::Unknown, plainText(text).right(300)};
}

Result<LinkAnswer> EditorLinker::linkOne(const LinkRequest &request, const CancelToken &cancel)
{
    const auto form = formFor(request);
    if (!form)
        return failure(form.error());
    HttpRequest post = form->request(editorPage(m_site));
    post.keepPartialAnswer = true;
    const auto answer = m_session.send(post, cancel);
    if (!answer) {
        const ErrorKind kind = answer.error().kind;
        if (kind != ErrorKind::Ambiguous && kind != ErrorKind::Cancelled)
            return failure(answer.error());
        return LinkAnswer{LinkAnswer::Outcome::Unknown, answer.error().detail};
    }
    if (WebSession::leadsToLogin(*answer))
        return failure(WebSession::isOver());
    const bool isTooLarge = answer->status == 413
        || (answer->status == 302 && !request.file.isEmpty()); // nothing of the form came through
    if (isTooLarge) {
        return LinkAnswer{LinkAnswer::Outcome::Refused,
            Text::tr("the file is larger than the portal takes. Lower “largest original” in the profile, then retry.")};
    }
    if (m_session.isDisliked(*answer, cancel))
        return LinkAnswer::disliked(answer->status);
    if (answer->status >= 300 && answer->status < 500)
        return failure(PortalSite::unexpected(*answer)); // turned away at the door
    if (answer->status != 200)
        return LinkAnswer{LinkAnswer::Outcome::Unknown, PortalSite::unexpected(*answer).detail};
    const auto told = readEditorPage(answer->body);
    if (told)
        return *told;
    if (!answer->complete)
        return LinkAnswer{LinkAnswer::Outcome::Unknown, {}};
    return failure(noRight());
}

Result<> removeThroughEditor(const PortalSite &site, WebSession &session, qint64 occid, qint64 mediaId, bool withFiles,
    const CancelToken &cancel)
{
    QList<std::pair<QString, QString>> fields{{QStringLiteral("submitaction"), QStringLiteral("Delete Image")},
        {QStringLiteral("occid"), QString::number(occid)}, {QStringLiteral("imgid"), QString::number(mediaId)},
        {QStringLiteral("lang"), QStringLiteral("en")}};
    if (withFiles)
        fields.append({QStringLiteral("removeimg"), QStringLiteral("1")});
    const auto answer = session.send({.method = "POST",
                                         .url = editorPage(site),
                                         .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                         .body = formBody(fields),
                                         .repeatable = false},
        cancel);
    if (!answer)
        return failure(answer.error());
    if (WebSession::leadsToLogin(*answer))
        return failure(WebSession::isOver());
    if (answer->status != 200)
        return failure(PortalSite::unexpected(*answer));
    const auto told = readEditorPage(answer->body);
    if (!told)
        return failure(noRight());
    if (told->outcome == LinkAnswer::Outcome::Linked)
        return {};
    return failure(told->outcome == LinkAnswer::Outcome::Refused ? ErrorKind::Item : ErrorKind::Ambiguous,
        Text::tr("The portal did not take the image off its record: %1").arg(told->words), {},
        QStringLiteral("not-unlinked"));
}
