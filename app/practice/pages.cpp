#include "pages.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Practice {

namespace {

QByteArray serialized(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

QString frameworkTitle(int status)
{
    switch (status) {
    case 404:
        return QStringLiteral("404 Not Found");
    case 405:
        return QStringLiteral("405 Method Not Allowed");
    default:
        return QStringLiteral("%1 Internal Server Error").arg(status);
    }
}

} // namespace

Answer jsonAnswer(int status, const QJsonValue &value)
{
    return {.status = status, .contentType = "application/json", .body = serialized(value)};
}

Answer jsonError(int status, const QString &text)
{
    return jsonAnswer(status, QJsonObject{{QStringLiteral("error"), text}});
}

Answer invalidField(const QString &field, const QString &complaint)
{
    return jsonAnswer(422, QJsonObject{{field, QJsonArray{complaint}}});
}

Answer frameworkError(int status)
{
    const QString title = frameworkTitle(status);
    const auto html = QStringLiteral("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><title>%1</title>"
                                     "</head><body><h1>Oops! An Error Occurred</h1><h2>The server returned a \"%1\"."
                                     "</h2></body></html>")
                          .arg(title);
    return {.status = status, .body = html.toUtf8()};
}

Answer notFoundPage()
{
    return {.status = 404,
        .contentType = "text/html; charset=iso-8859-1",
        .body = "<!DOCTYPE html><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1>"
                "<p>The requested URL was not found on this server.</p></body></html>\n"};
}

Answer page(const QString &title, const QString &body)
{
    const auto html = QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"><title>%1</title><style>"
        "body{font-family:sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#222}"
        ".banner{background:#fff3cd;border:1px solid #e0c060;padding:.6rem 1rem;border-radius:.4rem}"
        "table{border-collapse:collapse}th{text-align:left;padding:.2rem 1rem .2rem 0;color:#555}"
        "img{max-width:100%;border:1px solid #ccc}figure{display:inline-block;margin:.5rem;max-width:45%}"
        "</style></head><body><p class=\"banner\">Practice portal: nothing here is public, and nothing "
        "leaves this computer.</p><h1>%1</h1>%2</body></html>\n")
                          .arg(title.toHtmlEscaped(), body);
    return {.body = html.toUtf8()};
}

Answer redirect(const QString &location, const Answer &behind)
{
    Answer answer = behind;
    answer.status = 302;
    answer.addHeader("Location", location.toUtf8());
    return answer;
}

QByteArray sessionCookie(const QString &session)
{
    return "PHPSESSID=" + session.toLatin1() + "; path=/portal; HttpOnly";
}

} // namespace Practice
