#include "httptranslation.h"

namespace Practice {

namespace {

QString sessionCookieOf(const httplib::Request &request)
{
    const auto cookies = QByteArray::fromStdString(request.get_header_value("Cookie")).split(';');
    for (const QByteArray &cookie : cookies) {
        if (cookie.trimmed().startsWith("PHPSESSID="))
            return QString::fromLatin1(cookie.trimmed().mid(10));
    }
    return {};
}

/// The library does not tell a file that was not chosen (`filename=""`) from a plain field: its type or its name must.
bool isFile(const httplib::MultipartFormData &part)
{
    const QByteArray type = QByteArray::fromStdString(part.content_type);
    return !part.filename.empty() || (!type.isEmpty() && !type.startsWith("text/"))
        || QByteArray::fromStdString(part.name).toLower().endsWith("file");
}

bool readMultipart(const httplib::ContentReader &reader, Request &request)
{
    struct Part {
        httplib::MultipartFormData head;
        std::string bytes;
    };
    std::vector<Part> parts;
    const bool whole = reader(
        [&](const httplib::MultipartFormData &head) {
            parts.push_back({head, {}});
            return true;
        },
        [&](const char *bytes, size_t count) {
            parts.back().bytes.append(bytes, count);
            return true;
        });

    qint64 largestAllowed = -1;
    for (const Part &part : parts) {
        const QString name = QString::fromStdString(part.head.name);
        if (isFile(part.head)) {
            request.uploads.append({name, QString::fromStdString(part.head.filename),
                QString::fromStdString(part.head.content_type), QByteArray::fromStdString(part.bytes), largestAllowed});
            continue;
        }
        request.form.append({name, QString::fromStdString(part.bytes)});
        if (name == QLatin1String("MAX_FILE_SIZE"))
            largestAllowed = QByteArray::fromStdString(part.bytes).toLongLong();
    }
    return whole;
}

} // namespace

Request translated(const httplib::Request &from)
{
    const QByteArray target = QByteArray::fromStdString(from.target);
    const qsizetype question = target.contains('?') ? target.indexOf('?') : target.size();
    return {.method = QByteArray::fromStdString(from.method),
        .path = QString::fromUtf8(QByteArray::fromPercentEncoding(target.left(question))),
        .queryText = target.mid(question + 1),
        .query = parsedFields(target.mid(question + 1)),
        .form = {},
        .uploads = {},
        .contentType
        = QByteArray::fromStdString(from.get_header_value("Content-Type")).split(';').first().trimmed().toLower(),
        .contentLength = QByteArray::fromStdString(from.get_header_value("Content-Length")).toLongLong(),
        .body = {},
        .sessionCookie = sessionCookieOf(from)};
}

bool readBody(const httplib::Request &from, const httplib::ContentReader &reader, Request &request)
{
    const bool hasBody = from.has_header("Transfer-Encoding")
        || QByteArray::fromStdString(from.get_header_value("Content-Length")).toLongLong() > 0;
    if (!hasBody)
        return true;
    if (from.is_multipart_form_data())
        return readMultipart(reader, request);
    const bool whole = reader([&](const char *bytes, size_t count) {
        request.body.append(bytes, qsizetype(count));
        return true;
    });
    if (request.contentType == "application/x-www-form-urlencoded")
        request.form = parsedFields(request.body);
    return whole;
}

void fill(httplib::Response &response, const Answer &answer)
{
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.headers.emplace(name.toStdString(), value.toStdString());
    if (!answer.stream) {
        response.set_content(answer.body.toStdString(), answer.contentType.toStdString());
        return;
    }
    response.set_chunked_content_provider(
        answer.contentType.toStdString(), [stream = answer.stream](size_t, httplib::DataSink &sink) {
            stream([&sink](const QByteArray &bytes) {
                return sink.is_writable() && sink.write(bytes.constData(), size_t(bytes.size()));
            });
            sink.done();
            return true;
        });
}

} // namespace Practice
