#pragma once

#include "httpclient.h"
#include "practiceworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

/// Part of a multipart form.
struct FormPart {
    QByteArray name;
    QByteArray value;
    bool isFile = false;
    QByteArray fileName = {};
    QByteArray type = "application/octet-stream"; ///< Of a file.
};

/// A practice portal in a folder of its own, and a client that asks it.
class PracticeClient
{
public:
    using Fields = QList<std::pair<QString, QString>>;

    explicit PracticeClient(const Practice::Mischief &mischief = {}, const UploadLimits &limits = {})
    {
        auto started = PracticeWorld::start({.folder = m_folder.path(), .limits = limits, .mischief = mischief});
        Q_ASSERT(started);
        world = std::move(*started);
    }

    HttpAnswer send(
        const QByteArray &method, const QString &path, const QByteArray &type = {}, const QByteArray &body = {})
    {
        const auto answer = trySend(method, path, type, body);
        return answer ? *answer : HttpAnswer();
    }

    Result<HttpAnswer> trySend(
        const QByteArray &method, const QString &path, const QByteArray &type = {}, const QByteArray &body = {})
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(world->portalUrl().toString() + path);
        request.body = body;
        request.keepPartialAnswer = true;
        request.repeatable = method == "GET";
        if (!type.isEmpty())
            request.headers.append({"Content-Type", type});
        if (!cookie.isEmpty())
            request.headers.append({"Cookie", cookie});
        return http.send(request);
    }

    HttpAnswer get(const QString &path) { return send("GET", path); }
    HttpAnswer postForm(const QString &path, const Fields &fields)
    {
        return send("POST", path, "application/x-www-form-urlencoded", formBody(fields));
    }
    HttpAnswer json(const QByteArray &method, const QString &path, const QJsonObject &body)
    {
        return send(method, path, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    HttpAnswer postMultipart(const QString &path, const QList<FormPart> &parts)
    {
        QByteArray body;
        for (const FormPart &part : parts) {
            body += "--border\r\nContent-Disposition: form-data; name=\"" + part.name + '"';
            if (part.isFile)
                body += "; filename=\"" + part.fileName + "\"\r\nContent-Type: " + part.type;
            body += "\r\n\r\n" + part.value + "\r\n";
        }
        return send("POST", path, "multipart/form-data; boundary=border", body + "--border--\r\n");
    }

    void signIn(const QString &user)
    {
        const auto answer = postForm(QStringLiteral("/profile/index.php"),
            {{QStringLiteral("login"), user}, {QStringLiteral("password"), QStringLiteral("practice")},
                {QStringLiteral("action"), QStringLiteral("login")}});
        cookie = answer.header("Set-Cookie").split(';').first();
    }

    QString token(const QString &user)
    {
        const auto answer = postForm(QStringLiteral("/webservices/token.php"),
            {{QStringLiteral("un"), user}, {QStringLiteral("pw"), QStringLiteral("practice")}});
        return QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("token")).toString();
    }

    /// Uploads the table and maps every column as the mapping page suggests; the answer of the last step.
    HttpAnswer importTable(const QByteArray &csv, const Fields &more = {})
    {
        const auto step = postMultipart(QStringLiteral("/collections/admin/importextended.php"),
            {{"importFile", csv, true, "table.csv"}, {"importType", "3"}, {"associationType", ""}, {"collid", "1"},
                {"submitAction", "initiateImport"}});
        return postForm(QStringLiteral("/collections/admin/importextended.php"), mapping(step.body) + more);
    }

    static Fields mapping(const QByteArray &mappingPage)
    {
        const QString html = QString::fromUtf8(mappingPage);
        Fields fields{{QStringLiteral("collid"), QStringLiteral("1")},
            {QStringLiteral("importType"), QStringLiteral("3")},
            {QStringLiteral("mediaUploadType"), QStringLiteral("image")},
            {QStringLiteral("submitAction"), QStringLiteral("importData")}};
        static const QRegularExpression file(QStringLiteral("name=\"fileName\" value=\"([^\"]*)\""));
        fields.append({QStringLiteral("fileName"), file.match(html).captured(1)});
        static const QRegularExpression column(QStringLiteral("<select name=\"(tf\\[\\d+\\])\">.*?</select>"));
        static const QRegularExpression selected(QStringLiteral("value=\"([^\"]*)\" selected"));
        for (auto it = column.globalMatch(html); it.hasNext();) {
            const auto match = it.next();
            fields.append({match.captured(1), selected.match(match.captured(0)).captured(1)});
        }
        return fields;
    }

    /// The record as the API shows it, with media.
    QJsonObject record(qint64 occid)
    {
        const auto answer = get(QStringLiteral("/api/v2/occurrence/%1?includeMedia=1").arg(occid));
        return QJsonDocument::fromJson(answer.body).array().first().toObject();
    }

    qint64 occidOf(const QString &catalogNumber)
    {
        const auto answer = get(QStringLiteral("/api/v2/occurrence?collid=1&catalogNumber=%1").arg(catalogNumber));
        const auto results = QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("results")).toArray();
        return results.first().toObject().value(QStringLiteral("occid")).toInteger();
    }

    qsizetype mediaCount(qint64 occid) { return record(occid).value(QStringLiteral("media")).toArray().size(); }

    QString folder() const { return m_folder.path(); }

    HttpClient http;
    QByteArray cookie;

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<PracticeWorld> world;
};
