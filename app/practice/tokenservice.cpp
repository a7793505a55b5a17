#include "tokenservice.h"

#include "loginpage.h"
#include "pages.h"

#include <QJsonDocument>

namespace Practice {

Answer tokenAnswer(const PortalContext &portal, const Request &request)
{
    Answer answer;
    answer.addHeader("Set-Cookie", sessionCookie(newSessionKey()));
    const QString user = fieldIn(request.form, QStringLiteral("un")).value_or(QString());
    const QString password = fieldIn(request.form, QStringLiteral("pw")).value_or(QString());
    if (request.method != "POST" || user.isEmpty() || password.isEmpty())
        return answer;

    const auto person = portal.sessions.personWith(user, password);
    if (!person) {
        answer.body = "Incorrect username/password.";
        return answer;
    }
    answer.addHeader("Set-Cookie", deletedCrumb());
    const QString token = portal.store.run([&](Sql &sql) { return newToken(sql, *person); });
    answer.body = QJsonDocument(
        QJsonObject{{QStringLiteral("uid"), person->uid}, {QStringLiteral("firstname"), person->firstName},
            {QStringLiteral("lastname"), person->lastName}, {QStringLiteral("email"), person->email()},
            {QStringLiteral("token"), token}})
                      .toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace Practice
