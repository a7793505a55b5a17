#include "loginpage.h"

#include "pages.h"

namespace Practice {

namespace {

Answer form(const QString &message)
{
    return page(QStringLiteral("Sign in"),
        message
            + QStringLiteral("<form id=\"loginform\" name=\"loginform\" action=\"index.php\" method=\"post\">"
                             "<p><label>User name <input name=\"login\"></label></p>"
                             "<p><label>Password <input name=\"password\" type=\"password\"></label></p>"
                             "<p><label><input type=\"checkbox\" name=\"remember\" value=\"1\"> Remember me"
                             "</label></p><button name=\"action\" value=\"login\">Sign in</button></form>"
                             "<p>Users here: tech, editor, visitor, admin. The password of all is practice.</p>"));
}

Answer refused()
{
    Answer answer = form(QStringLiteral("<div style=\"color:red;\">Your username or password was incorrect. Please try "
                                        "again.<ERR/></div>"));
    answer.addHeader("Set-Cookie", sessionCookie(newSessionKey()));
    return answer;
}

Answer signedIn(const PortalContext &portal, const Request &request, const Person &person)
{
    const QString refurl = request.value(QStringLiteral("refurl"));
    Answer answer = redirect(refurl.isEmpty() || refurl.contains(u':') ? QStringLiteral("../index.php") : refurl);
    answer.addHeader("Set-Cookie", sessionCookie(portal.sessions.signIn(person)));
    answer.addHeader("Set-Cookie", deletedCrumb());
    if (request.value(QStringLiteral("remember")) == QLatin1String("1")) {
        answer.addHeader("Set-Cookie",
            "SymbiotaCrumb=" + newSessionKey().toLatin1() + "; Max-Age=2592000; path=/portal; secure; HttpOnly");
    }
    return answer;
}

} // namespace

Answer loginAnswer(const PortalContext &portal, const Request &request)
{
    if (request.value(QStringLiteral("submit")) == QLatin1String("logout")) {
        portal.sessions.signOut(request.sessionCookie);
        Answer answer = redirect(QStringLiteral("../index.php"));
        answer.addHeader("Set-Cookie", deletedCrumb());
        return answer;
    }
    const bool asksToSignIn = request.method == "POST"
        && fieldIn(request.form, QStringLiteral("action")).value_or(QString()) == QLatin1String("login");
    if (!asksToSignIn)
        return form({});
    const auto person = portal.sessions.personWith(fieldIn(request.form, QStringLiteral("login")).value_or(QString()),
        fieldIn(request.form, QStringLiteral("password")).value_or(QString()));
    return person ? signedIn(portal, request, *person) : refused();
}

Answer sentToLogin(const Request &request, const Answer &behind)
{
    // Escaped as HTML, not as part of a URL: the portal does so.
    const QString query = QString::fromUtf8(request.queryText).toHtmlEscaped().replace(u'\'', QLatin1String("&#039;"));
    const QString path = request.path.mid(QStringLiteral("/portal").size());
    return redirect(QStringLiteral("../../profile/index.php?refurl=..%1?%2").arg(path, query), behind);
}

QByteArray deletedCrumb()
{
    return "SymbiotaCrumb=deleted; expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; path=/portal; domain=127.0.0.1; "
           "secure; HttpOnly";
}

} // namespace Practice
