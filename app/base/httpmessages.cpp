#include "httpmessages.h"

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    const auto values = headerValues(name);
    return values.isEmpty() ? QByteArray() : values.first();
}

QList<QByteArray> HttpAnswer::headerValues(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

QByteArray HttpAnswer::contentType() const
{
    return header("Content-Type").split(';').first().trimmed().toLower();
}

qint64 HttpAnswer::contentLength() const
{
    bool isNumber = false;
    const qint64 length = header("Content-Length").toLongLong(&isNumber);
    return isNumber && length >= 0 ? length : -1;
}

std::optional<std::pair<QByteArray, QByteArray>> headerIn(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return std::nullopt;
    QByteArray value = line.mid(colon + 1).trimmed();
    value.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ');
    return std::pair(line.left(colon).trimmed(), value);
}

QByteArray formBody(const QList<std::pair<QString, QString>> &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}
