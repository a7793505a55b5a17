#include "cannedhttp.h"

#include <QCryptographicHash>

namespace {

QByteArrayList answers;
QList<CannedHttp::Exchange> asked;

tl::unexpected<Error> noAnswer(const HttpRequest &request, bool mayHaveActed)
{
    return failure(mayHaveActed && !request.repeatable ? ErrorKind::Ambiguous : ErrorKind::Transient,
        QStringLiteral("The connection was lost."), {}, QStringLiteral("connection-lost"));
}

QByteArray taken(QByteArray &text, const char *end)
{
    const auto at = text.indexOf(end);
    const QByteArray piece = at < 0 ? text : text.first(at);
    text = at < 0 ? QByteArray() : text.sliced(at + qsizetype(qstrlen(end)));
    return piece;
}

} // namespace

void CannedHttp::setAnswers(const QByteArray &text)
{
    answers.clear();
    asked.clear();
    for (QByteArray rest = text; !rest.isEmpty();)
        answers.append(taken(rest, "\n~~~~\n"));
}

const QList<CannedHttp::Exchange> &CannedHttp::exchanges()
{
    return asked;
}

qsizetype CannedHttp::onceOnly()
{
    return std::count_if(
        asked.begin(), asked.end(), [](const Exchange &exchange) { return !exchange.request.repeatable; });
}

class HttpClient::Network
{
};

HttpClient::HttpClient(const QString &)
    : m_network(std::make_unique<Network>())
{
}

HttpClient::~HttpClient() = default;

Result<HttpAnswer> HttpClient::send(const HttpRequest &request, const CancelToken &)
{
    asked.append({.request = request});
    if (request.file && request.file->progress)
        request.file->progress(request.file->size);
    if (answers.isEmpty())
        return noAnswer(request, true);

    QByteArray text = answers.takeFirst();
    const QByteArrayList words = taken(text, "\n").split(' ');
    HttpAnswer answer{.status = words.first().toInt(), .url = request.url};
    if (answer.status < 100 || answer.status > 999)
        return noAnswer(request, words.value(1) != "transient");
    answer.headers.append({"Content-Type", words.value(1)});
    for (QByteArray line = taken(text, "\n"); !line.isEmpty(); line = taken(text, "\n")) {
        if (const auto header = headerIn(line))
            answer.headers.append(*header);
    }
    if (request.method != "HEAD")
        answer.body = text;
    asked.last().status = answer.status;
    asked.last().body = answer.body;

    answer.complete = words.size() < 3;
    if (!answer.complete && !request.keepPartialAnswer)
        return noAnswer(request, true);
    answer.bodySize = answer.body.size();
    if (request.hashOnly) {
        answer.complete = answer.complete && answer.bodySize <= request.largestBody;
        answer.bodySha256 = QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256);
        answer.body.clear();
    }
    return answer;
}
