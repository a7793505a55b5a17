#include "multipart.h"

#include <QUuid>

namespace {

/// What may not stand in a quoted name of a part is spelled as browsers do.
QByteArray quoted(const QString &text)
{
    QByteArray name = text.toUtf8();
    return name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
}

} // namespace

MultipartForm::MultipartForm()
    : m_boundary("sheetlink-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
{
}

void MultipartForm::add(const QByteArray &name, const QString &value)
{
    m_body += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value.toUtf8()
        + "\r\n";
}

void MultipartForm::addFile(
    const QByteArray &name, const QString &fileName, const QByteArray &type, const QByteArray &bytes)
{
    m_body += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
        + quoted(fileName) + "\"\r\nContent-Type: " + (type.isEmpty() ? "application/octet-stream" : type) + "\r\n\r\n"
        + bytes + "\r\n";
}

HttpRequest MultipartForm::request(const QUrl &url) const
{
    return {.method = "POST",
        .url = url,
        .headers = {{"Content-Type", "multipart/form-data; boundary=" + m_boundary}},
        .body = m_body + "--" + m_boundary + "--\r\n",
        .repeatable = false};
}
