#include "httpclient.h"

#include "checksums.h"
#include "oneshotbody.h"
#include "secretstring.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <future>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(HttpClient)
};

/// Keeps nothing: cookies belong to the session that asked for them, not to every request to the same server.
class NoCookies final : public QNetworkCookieJar
{
    Q_OBJECT

public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

Error translated(QNetworkReply::NetworkError error, const QString &words, const HttpRequest &request)
{
    const QString host = request.url.host();
    const QString detail = QStringLiteral("%1 %2: %3 (%4)")
                               .arg(QString::fromLatin1(request.method), request.url.toString(), words)
                               .arg(error);
    switch (int(error)) {
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::HostIdentity,
            Text::tr("%1 does not prove its identity: its certificate is not trusted here. Nothing was sent. "
                     "Ask the people who run it, or correct the address in the profile.")
                .arg(host),
            detail, QStringLiteral("certificate")};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {ErrorKind::Profile,
            Text::tr(
                "The network lets nobody through to %1 without a user and a password for its proxy, which cannot be "
                "given here. Ask the people who run the network for a way without.")
                .arg(host),
            detail, QStringLiteral("proxy-sign-in")};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {ErrorKind::Profile,
            Text::tr("“%1” is not a web address that can be used. Correct it in the profile.")
                .arg(request.url.toString()),
            detail, QStringLiteral("bad-address")};
    case QNetworkReply::ConnectionRefusedError: // nothing was sent, so even a request made only once may be repeated
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return {ErrorKind::Transient,
            Text::tr("%1 cannot be reached. Check the network and the address in the profile.").arg(host), detail,
            QStringLiteral("unreachable")};
    default:
        if (request.repeatable) {
            return {ErrorKind::Transient, Text::tr("The connection to %1 broke off.").arg(host), detail,
                QStringLiteral("connection-lost")};
        }
        return {ErrorKind::Ambiguous,
            Text::tr("The connection to %1 broke off before it answered, so it is not known whether it did what "
                     "was asked.")
                .arg(host),
            detail, QStringLiteral("no-answer")};
    }
}

/// The handshake failed before there was a certificate to judge.
Error withoutTls(const HttpRequest &request, const QString &words)
{
    return {ErrorKind::Profile,
        Text::tr(
            "%1 does not answer in the way of https:// addresses. Correct the address in the profile: another port, "
            "or http:// if it needs no password.")
            .arg(request.url.authority()),
        QStringLiteral("%1 %2: %3").arg(QString::fromLatin1(request.method), request.url.toString(), words),
        QStringLiteral("no-tls")};
}

bool refusesSecretIn(const QUrl &url)
{
    return !url.userInfo().isEmpty() || containsSecret(url.query(QUrl::FullyDecoded));
}

} // namespace

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
    return isNumber ? length : -1;
}

QByteArray formBody(const QList<std::pair<QString, QString>> &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

/// Lives on the network thread: one access manager, and for each request an Exchange.
class HttpClient::Network final : public QObject
{
    Q_OBJECT

public:
    using Promise = std::promise<Result<HttpAnswer>>;

    explicit Network(const QString &caFile)
    {
        // Given as a list they would take the place of the computer's own, which are read only when they are needed.
        if (!caFile.isEmpty())
            m_tls.addCaCertificates(caFile);
    }

    void start(const HttpRequest &request, quint64 number, std::shared_ptr<Promise> promise);
    void cancel(quint64 number);
    void shutDown();

    std::atomic<quint64> lastNumber = 0;

private:
    QNetworkAccessManager *m_manager = nullptr;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    QHash<quint64, QPointer<QObject>> m_exchanges;
};

namespace {

/// One request under way: watches the deadlines and collects the answer.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &manager, const QSslConfiguration &tls, HttpRequest request,
        std::shared_ptr<std::promise<Result<HttpAnswer>>> promise, QObject *parent)
        : QObject(parent)
        , m_tls(tls)
        , m_request(std::move(request))
        , m_promise(std::move(promise))
    {
        m_silence.setSingleShot(true);
        connect(&m_silence, &QTimer::timeout, this, &Exchange::tooSilent);
        send(manager);
    }

    ~Exchange() override
    {
        if (m_reply) {
            m_reply->disconnect(this);
            m_reply->abort();
            if (m_body)
                m_body->setParent(m_reply); // Qt may still ask for bytes, as long as the reply lives
            m_reply->deleteLater();
        }
        finish(cancelled());
    }

private:
    void send(QNetworkAccessManager &manager)
    {
        QNetworkRequest request(m_request.url);
        request.setSslConfiguration(m_tls);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Sheetlink/" SHEETLINK_VERSION));
        for (const auto &[name, value] : std::as_const(m_request.headers))
            request.setRawHeader(name, value);

        if (m_request.method == "GET") {
            m_reply = manager.get(request);
        } else if (m_request.method == "HEAD") {
            m_reply = manager.head(request);
        } else {
            // Also an empty body goes through the device that cannot be rewound: it is what forbids the re-sending.
            request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            request.setHeader(QNetworkRequest::ContentLengthHeader,
                m_request.file ? m_request.file->size : qint64(m_request.body.size()));
            m_body = m_request.file ? fileBody() : new OneShotBody(m_request.body, this);
            if (!m_body)
                return;
            m_reply = manager.sendCustomRequest(request, m_request.method, m_body);
        }

        connect(m_reply, &QNetworkReply::requestSent, this, [this] { listen(patience()); });
        connect(m_reply, &QNetworkReply::uploadProgress, this, &Exchange::uploaded);
        connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { listen(m_request.deadlines.idle); });
        connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
        connect(m_reply, &QNetworkReply::sslErrors, this, [this] { m_certificateRefused = true; });
        connect(m_reply, &QNetworkReply::finished, this, &Exchange::replied);
        listen(m_request.deadlines.connect);
    }

    /// Null when the file is not what was promised; then the request is given up soon and nothing is sent.
    QIODevice *fileBody()
    {
        auto *body = new FileBody(*m_request.file, this);
        connect(body, &FileBody::held, this, [this] { listen(patience()); });
        // Queued: the news comes while Qt is in the middle of reading.
        connect(body, &FileBody::spoilt, this, &Exchange::bodyChanged, Qt::QueuedConnection);
        if (!body->canBegin()) {
            emit body->spoilt();
            return nullptr;
        }
        if (m_request.file->progress)
            m_request.file->progress(0);
        return body;
    }

    void listen(std::chrono::milliseconds atMost)
    {
        if (!m_done)
            m_silence.start(atMost);
    }

    std::chrono::milliseconds patience() const
    {
        return !m_body || m_body->atEnd() ? m_request.deadlines.answer : m_request.deadlines.idle;
    }

    void uploaded(qint64 bytes)
    {
        listen(patience());
        if (!m_done && m_request.file && m_request.file->progress)
            m_request.file->progress(bytes);
    }

    void bodyChanged()
    {
        giveUp(
            {ErrorKind::Item, Text::tr("“%1” changed or vanished while it was being sent.").arg(m_request.file->path),
                m_request.url.toString(), QStringLiteral("body-changed")});
    }

    void read()
    {
        listen(m_request.deadlines.idle);
        const QByteArray bytes = m_reply->readAll();
        m_answer.bodySize += bytes.size();
        if (m_request.hashOnly)
            m_hash.add(bytes);
        else
            m_answer.body += bytes;
        if (m_answer.bodySize > m_request.largestBody) {
            if (m_request.hashOnly)
                cutOff();
            else
                giveUp({ErrorKind::Item, Text::tr("%1 sent far more than was asked for.").arg(m_request.url.host()),
                    m_request.url.toString(), QStringLiteral("answer-too-large")});
        }
    }

    void cutOff()
    {
        takeHeaders();
        m_answer.complete = false;
        finish(m_answer);
        deleteLater();
    }

    void tooSilent()
    {
        const QString host = m_request.url.host();
        const auto detail = QStringLiteral("%1 %2: no sign of life for %3 s")
                                .arg(QString::fromLatin1(m_request.method), m_request.url.toString())
                                .arg(m_silence.interval() / 1000.0);
        if (m_request.repeatable) {
            giveUp({ErrorKind::Transient, Text::tr("%1 did not answer in time.").arg(host), detail,
                QStringLiteral("timeout")});
        } else {
            giveUp({ErrorKind::Ambiguous,
                Text::tr("%1 did not answer in time, so it is not known whether it did what was asked.").arg(host),
                detail, QStringLiteral("timeout")});
        }
    }

    void giveUp(const Error &error)
    {
        if (m_reply)
            takeHeaders();
        if (m_answer.status > 0 && m_request.keepPartialAnswer && error.kind != ErrorKind::Item) {
            m_answer.complete = false;
            finish(m_answer);
        } else {
            finish(failure(error));
        }
        deleteLater();
    }

    void replied()
    {
        if (m_done)
            return;
        const auto error = m_reply->error();
        const QString words = m_reply->errorString();
        takeHeaders();
        if (m_reply->bytesAvailable() > 0)
            read();
        if (m_done)
            return;

        // An answer with an error status is an answer. Qt's errors below 200 are those of the transport.
        const bool statusIsTheError = m_answer.status >= 400 && error >= QNetworkReply::ContentAccessDenied
            && error != QNetworkReply::ContentReSendError;
        // For 307 and 308 Qt wants to send the body again, though it follows no redirect; that it cannot is no matter.
        const bool redirect = m_answer.status >= 300 && m_answer.status < 400;
        const bool whole = error == QNetworkReply::NoError || statusIsTheError || redirect;
        if (error == QNetworkReply::SslHandshakeFailedError && !m_certificateRefused) {
            giveUp(withoutTls(m_request, words));
            return;
        }
        if (m_answer.status == 0 || !whole) {
            giveUp(translated(error, words, m_request));
            return;
        }
        if (m_request.method != "HEAD" && isCutShort()) {
            giveUp(translated(
                QNetworkReply::RemoteHostClosedError, QStringLiteral("the body is shorter than said"), m_request));
            return;
        }
        m_answer.bodySha256 = m_request.hashOnly ? m_hash.result() : QByteArray();
        if (m_body && m_body->atEnd() && m_request.file && m_request.file->progress)
            m_request.file->progress(m_request.file->size); // Qt leaves out some of its own news
        finish(m_answer);
        deleteLater();
    }

    bool isCutShort() const
    {
        const bool encoded = !m_answer.header("Content-Encoding").isEmpty(); // then the length counts other bytes
        return !encoded && m_answer.contentLength() > m_answer.bodySize;
    }

    void takeHeaders()
    {
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_answer.url = m_request.url;
        m_answer.headers.clear();
        for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
            // Qt joins headers of one name with line breaks (Set-Cookie) or commas.
            for (const QByteArray &line : value.split('\n'))
                m_answer.headers.append({name, line});
        }
    }

    void finish(Result<HttpAnswer> result)
    {
        if (std::exchange(m_done, true))
            return;
        m_silence.stop();
        if (auto *file = qobject_cast<FileBody *>(m_body))
            file->stop();
        m_promise->set_value(std::move(result));
    }

    QSslConfiguration m_tls;
    HttpRequest m_request;
    HttpAnswer m_answer;
    QIODevice *m_body = nullptr;
    HashStream m_hash{HashStream::Algorithm::Sha256};
    QTimer m_silence;
    QPointer<QNetworkReply> m_reply;
    std::shared_ptr<std::promise<Result<HttpAnswer>>> m_promise;
    bool m_certificateRefused = false;
    bool m_done = false;
};

} // namespace

void HttpClient::Network::start(const HttpRequest &request, quint64 number, std::shared_ptr<Promise> promise)
{
    if (!m_manager) {
        m_manager = new QNetworkAccessManager(this);
        m_manager->setAutoDeleteReplies(false);
        m_manager->setCookieJar(new NoCookies(m_manager));
        m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    auto *exchange = new Exchange(*m_manager, m_tls, request, std::move(promise), this);
    m_exchanges.insert(number, exchange);
    connect(exchange, &QObject::destroyed, this, [this, number] { m_exchanges.remove(number); });
}

void HttpClient::Network::cancel(quint64 number)
{
    delete m_exchanges.take(number).data();
}

void HttpClient::Network::shutDown()
{
    const auto exchanges = std::exchange(m_exchanges, {});
    for (const auto &exchange : exchanges)
        delete exchange.data();
    delete std::exchange(m_manager, nullptr);
}

HttpClient::HttpClient(const QString &caFile)
    : m_network(std::make_unique<Network>(caFile))
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_network->moveToThread(&m_thread);
    m_thread.start();
}

HttpClient::~HttpClient()
{
    QMetaObject::invokeMethod(m_network.get(), &Network::shutDown, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<HttpAnswer> HttpClient::send(const HttpRequest &request, const CancelToken &cancel)
{
    if (refusesSecretIn(request.url)) {
        return failure(ErrorKind::Usage, Text::tr("A password or token must not be part of a web address."),
            request.url.host(), QStringLiteral("secret-in-url"));
    }
    if (cancel.stop_requested())
        return cancelled();

    auto promise = std::make_shared<Network::Promise>();
    auto answer = promise->get_future();
    const quint64 number = ++m_network->lastNumber;
    Network *network = m_network.get();
    QMetaObject::invokeMethod(
        network, [=] { network->start(request, number, promise); }, Qt::QueuedConnection);
    const std::stop_callback onCancel(cancel, [network, number] {
        QMetaObject::invokeMethod(
            network, [network, number] { network->cancel(number); }, Qt::QueuedConnection);
    });
    return answer.get();
}

#include "httpclient.moc"
