#include "fetchedtype.h"

#include "httpclient.h"
#include "loopback.h"

namespace Practice {

namespace {

constexpr int mostRedirects = 10;

tl::unexpected<Error> unreachable()
{
    return failure(ErrorKind::Transient, {}, QStringLiteral("Couldn't connect to server"));
}

} // namespace

Result<FetchedType> fetchType(const QUrl &first)
{
    HttpClient client;
    QUrl url = first;
    for (int redirects = 0; redirects <= mostRedirects; ++redirects) {
        if (!isLoopback(url))
            return unreachable();
        HttpRequest request;
        request.url = url;
        request.hashOnly = true;
        const auto answer = client.send(request);
        if (!answer && answer.error().kind == ErrorKind::HostIdentity)
            return failure(
                ErrorKind::HostIdentity, {}, QStringLiteral("SSL peer certificate or SSH remote key was not OK"));
        if (!answer)
            return unreachable();
        if (answer->status < 300 || answer->status >= 400)
            return FetchedType{answer->status, QString::fromLatin1(answer->header("Content-Type"))};
        url = url.resolved(QUrl::fromEncoded(answer->header("Location")));
    }
    return unreachable();
}

} // namespace Practice
