#include "curlexchange.h"

#include <QCoreApplication>

namespace {

using namespace std::chrono_literals;

/// A body that may not be sent now asks again after so long.
constexpr auto heldFor = 20ms;
/// Larger than libcurl's own for fewer and longer runs; measured on uploads of 5 MB over TLS.
constexpr long uploadBuffer = 256 << 10;
constexpr long answerBuffer = 128 << 10;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(HttpClient)
};

/// Whether a handshake that failed was only broken off. What libcurl's TLS libraries say then has no code of its own.
bool isOnlyBrokenOff(const QString &words)
{
    // OpenSSL had nothing to say, and the system's words, in the person's language, come before these.
    return words.contains(QLatin1String("in connection to")) || words.contains(QLatin1String("unexpected eof"))
        || words.contains(QLatin1String("failed to receive"));
}

/// Whether server and client have no version of TLS in common: the oldest that is used here is 1.2.
bool isOfOldTls(const QString &words)
{
    return words.contains(QLatin1String("protocol version")) || words.contains(QLatin1String("unsupported protocol"));
}

/// What libcurl takes for none.
const char *nullIfEmpty(const QByteArray &text)
{
    return text.isEmpty() ? nullptr : text.constData();
}

QByteArray oneLine(QByteArray value)
{
    return value.replace('\r', ' ').replace('\n', ' ');
}

} // namespace

CurlExchange::CurlExchange(const HttpRequest &request, CurlWay way)
    : m_request(request)
    , m_way(std::move(way))
    , m_handle(curl_easy_init())
{
}

CurlExchange::~CurlExchange()
{
    finish(cancelled());
}

template <typename Value> void CurlExchange::set(CURLoption option, Value value)
{
    curl_easy_setopt(m_handle.get(), option, value);
}

bool CurlExchange::begin()
{
    if (m_request.file) {
        m_file.emplace(*m_request.file);
        if (!m_file->canBegin()) {
            finish(failure(bodyChanged()));
            return false;
        }
        if (m_request.file->progress)
            m_request.file->progress(0);
    }
    setUp();
    setBody();
    setHeaders();
    listen(m_request.deadlines.connect);
    return true;
}

void CurlExchange::setUp()
{
    set(CURLOPT_URL, m_request.url.toEncoded(QUrl::RemoveFragment).constData());
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_PROXY, m_way.proxy.constData());
    set(CURLOPT_NOPROXY, "");
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_OPTIONS, long(CURLSSLOPT_REVOKE_BEST_EFFORT)); // a list that cannot be had ends no upload
    set(CURLOPT_CAINFO, nullIfEmpty(m_way.authoritiesFile));
    set(CURLOPT_CAPATH, nullIfEmpty(m_way.authoritiesFolder));
    set(CURLOPT_CONNECTTIMEOUT_MS, long(m_request.deadlines.connect.count())); // also when it has to connect again
    set(CURLOPT_QUICK_EXIT, 1L); // else giving up would wait for a lookup of a name that nobody answers
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    set(CURLOPT_UPLOAD_BUFFERSIZE, uploadBuffer);
    set(CURLOPT_BUFFERSIZE, answerBuffer);
    set(CURLOPT_USERAGENT, "Sheetlink/" SHEETLINK_VERSION);
    set(CURLOPT_ERRORBUFFER, m_words.data());

    set(CURLOPT_PREREQDATA, this);
    set(
        CURLOPT_PREREQFUNCTION,
        +[](void *self, char *, char *, int, int) { return static_cast<CurlExchange *>(self)->reachesServer(); });
    set(CURLOPT_HEADERDATA, this);
    set(
        CURLOPT_HEADERFUNCTION, +[](char *bytes, size_t size, size_t count, void *self) {
            return static_cast<CurlExchange *>(self)->takeHeader(QByteArray(bytes, qsizetype(size * count)));
        });
    set(CURLOPT_WRITEDATA, this);
    set(
        CURLOPT_WRITEFUNCTION, +[](char *bytes, size_t size, size_t count, void *self) {
            return static_cast<CurlExchange *>(self)->write(bytes, size * count);
        });
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFODATA, this);
    set(
        CURLOPT_XFERINFOFUNCTION, +[](void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t sent) {
            static_cast<CurlExchange *>(self)->progressed(sent);
            return 0;
        });
}

void CurlExchange::setBody()
{
    if (m_request.method == "HEAD") {
        set(CURLOPT_NOBODY, 1L);
        return;
    }
    if (m_request.method == "GET")
        return;
    if (m_request.file) {
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_INFILESIZE_LARGE, curl_off_t(m_request.file->size));
        set(CURLOPT_READDATA, this);
        set(
            CURLOPT_READFUNCTION, +[](char *to, size_t size, size_t count, void *self) {
                return static_cast<CurlExchange *>(self)->read(to, size * count);
            });
        set(CURLOPT_SEEKDATA, this);
        set(
            CURLOPT_SEEKFUNCTION, +[](void *self, curl_off_t offset, int) {
                if (offset != 0)
                    return CURL_SEEKFUNC_FAIL;
                static_cast<CurlExchange *>(self)->m_file->rewind();
                return CURL_SEEKFUNC_OK;
            });
    } else {
        set(CURLOPT_POST, 1L);
        set(CURLOPT_POSTFIELDS, m_request.body.constData());
        set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
    }
    set(CURLOPT_CUSTOMREQUEST, m_request.method.constData());
}

void CurlExchange::setHeaders()
{
    QByteArrayList lines{"Expect:"}; // an answer before the body would cost a round trip each
    bool hasEncoding = false;
    bool hasType = m_request.method == "POST"; // libcurl's own is right for forms only
    for (const auto &[name, value] : m_request.headers) {
        hasEncoding = hasEncoding || name.compare("Accept-Encoding", Qt::CaseInsensitive) == 0;
        hasType = hasType || name.compare("Content-Type", Qt::CaseInsensitive) == 0;
        lines.append(oneLine(value.isEmpty() ? name + ';' : name + ": " + value));
    }
    if (!hasType)
        lines.append("Content-Type:");
    if (!hasEncoding)
        set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    for (const QByteArray &line : lines) {
        if (curl_slist *longer = curl_slist_append(m_headers.get(), line.constData())) {
            static_cast<void>(m_headers.release());
            m_headers.reset(longer);
        }
    }
    set(CURLOPT_HTTPHEADER, m_headers.get());
}

/// The connection stands. libcurl sends a request again by itself when a connection that stood from before turns out to
/// be dead, whatever the method; one that must not be repeated is broken off here instead.
int CurlExchange::reachesServer()
{
    if (m_timesSent++ > 0) {
        if (!m_request.repeatable)
            return CURL_PREREQFUNC_ABORT;
        sendAnew();
    }
    listen(patience());
    return CURL_PREREQFUNC_OK;
}

/// libcurl asks for the body's beginning only when it knows that some of it went out.
void CurlExchange::sendAnew()
{
    m_sent = 0;
    m_nextTry.reset();
    if (!m_file)
        return;
    m_file->rewind();
    if (m_request.file->progress)
        m_request.file->progress(0);
}

size_t CurlExchange::read(char *to, size_t most)
{
    const auto piece = m_file->read(to, qint64(most));
    switch (piece.reading) {
    case FileBody::Reading::Given:
    case FileBody::Reading::AtEnd:
        listen(patience());
        break;
    case FileBody::Reading::Held: // nothing may be sent for now, so the silence is nobody's fault
        listen(patience());
        m_nextTry = Clock::now() + heldFor;
        return CURL_READFUNC_PAUSE;
    case FileBody::Reading::Spoilt:
        m_broke = bodyChanged();
        return CURL_READFUNC_ABORT;
    }
    return size_t(piece.size);
}

void CurlExchange::goOnIfHeld(Clock::time_point now)
{
    if (!m_nextTry || now < *m_nextTry)
        return;
    m_nextTry.reset();
    curl_easy_pause(m_handle.get(), CURLPAUSE_CONT);
}

std::chrono::milliseconds CurlExchange::patience() const
{
    const qint64 all = m_request.file ? m_request.file->size : m_request.body.size();
    return m_sent < all ? m_request.deadlines.idle : m_request.deadlines.answer;
}

void CurlExchange::progressed(qint64 sent)
{
    if (sent == m_sent || m_done)
        return;
    m_sent = sent;
    listen(patience());
    if (m_file && m_request.file->progress)
        m_request.file->progress(sent);
}

size_t CurlExchange::takeHeader(QByteArray line)
{
    const qsizetype size = line.size();
    line = std::move(line).trimmed();
    if (line.startsWith("HTTP/")) { // the lines before belong to a “100 Continue”
        m_answer.headers.clear();
        m_isInterim = line.mid(line.indexOf(' ') + 1).startsWith('1');
    } else if (const auto header = headerIn(line)) {
        m_answer.headers.append(*header);
    }
    listen(m_isInterim ? patience() : m_request.deadlines.idle);
    return size_t(size);
}

size_t CurlExchange::write(const char *bytes, size_t size)
{
    listen(m_request.deadlines.idle);
    const QByteArrayView piece(bytes, qsizetype(size));
    m_answer.bodySize += piece.size();
    if (m_request.hashOnly)
        m_hash.add(piece);
    else
        m_answer.body.append(piece);
    if (m_answer.bodySize <= m_request.largestBody)
        return size;
    if (m_request.hashOnly)
        m_cutOff = true;
    else
        m_broke = error(ErrorKind::Item, Text::tr("%1 sent far more than was asked for.").arg(m_request.url.host()),
            QStringLiteral("answer-too-large"));
    return CURL_WRITEFUNC_ERROR;
}

void CurlExchange::ended(CURLcode code)
{
    takeStatus();
    if (m_cutOff) {
        m_answer.complete = false;
        finish(m_answer);
        return;
    }
    if (m_broke) {
        giveUp(*m_broke);
        return;
    }
    if (code == CURLE_OPERATION_TIMEDOUT) { // there is no other limit on its side
        m_silence = m_request.deadlines.connect;
        tooSilent();
        return;
    }
    // Who refuses a large body may answer and close before the whole of it was sent.
    const bool refusedEarly = (code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR) && m_answer.status >= 400 && m_file
        && !m_file->atEnd();
    if (code != CURLE_OK && !refusedEarly) {
        giveUp(translated(code));
        return;
    }
    if (m_answer.status == 407) {
        giveUp(proxySignIn());
        return;
    }
    m_answer.complete = code == CURLE_OK;
    m_answer.bodySha256 = m_request.hashOnly ? m_hash.result() : QByteArray();
    finish(m_answer);
}

void CurlExchange::tooSilent()
{
    takeStatus();
    m_words = {};
    const QString host = m_request.url.host();
    Error silent = mayTryAgain()
        ? error(ErrorKind::Transient, Text::tr("%1 did not answer in time.").arg(host), QStringLiteral("timeout"))
        : error(ErrorKind::Ambiguous,
            Text::tr("%1 did not answer in time, so it is not known whether it did what was asked.").arg(host),
            QStringLiteral("timeout"));
    silent.detail += QStringLiteral("no sign of life for %1 s").arg(double(m_silence.count()) / 1000.0);
    giveUp(silent);
}

/// Twice does no harm, or the server saw nothing of it.
bool CurlExchange::mayTryAgain() const
{
    return m_request.repeatable || m_timesSent == 0;
}

void CurlExchange::takeStatus()
{
    long status = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_RESPONSE_CODE, &status);
    m_answer.status = status >= 200 ? int(status) : 0;
    m_answer.url = m_request.url;
    curl_off_t resolved = 0, connected = 0; // in microseconds, since the beginning
    curl_easy_getinfo(m_handle.get(), CURLINFO_NAMELOOKUP_TIME_T, &resolved);
    curl_easy_getinfo(m_handle.get(), CURLINFO_CONNECT_TIME_T, &connected);
    if (m_way.proxy.isEmpty() && connected > resolved)
        m_answer.roundTrip = std::chrono::microseconds(connected - resolved);
}

/// libcurl's codes end here.
Error CurlExchange::translated(CURLcode code) const
{
    if (!mayTryAgain()) // whatever went wrong when it was to be sent again, it may have been done the first time
        return brokenOff();
    const QString host = m_request.url.host();
    switch (int(code)) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_CACERT_BADFILE:
        return error(ErrorKind::HostIdentity,
            Text::tr("%1 does not prove its identity: its certificate is not trusted here. Nothing was sent. "
                     "Ask the people who run it, or correct the address in the profile.")
                .arg(host),
            QStringLiteral("certificate"));
    case CURLE_SSL_CONNECT_ERROR: // before there was a certificate to judge
        if (isOnlyBrokenOff(QString::fromLocal8Bit(m_words.data())))
            return brokenOff();
        if (isOfOldTls(QString::fromLocal8Bit(m_words.data()))) {
            return error(ErrorKind::HostIdentity,
                Text::tr(
                    "%1 offers only encryption that is out of date and protects nothing. Nothing was sent. Ask the "
                    "people who run it to switch TLS 1.2 or 1.3 on.")
                    .arg(host),
                QStringLiteral("old-tls"));
        }
        return error(ErrorKind::Profile,
            Text::tr("%1 does not answer in the way of https:// addresses. Correct the address in the profile: another "
                     "port, or http:// if it needs no password.")
                .arg(m_request.url.authority()),
            QStringLiteral("no-tls"));
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
        return error(ErrorKind::Transient,
            Text::tr("%1 cannot be reached. Check the network and the address in the profile.").arg(host),
            QStringLiteral("unreachable"));
    case CURLE_UNSUPPORTED_PROTOCOL: // also said of an answer that is none
    case CURLE_URL_MALFORMAT:
        if (m_timesSent > 0)
            return brokenOff();
        return error(ErrorKind::Profile,
            Text::tr("“%1” is not a web address that can be used. Correct it in the profile.")
                .arg(m_request.url.toString()),
            QStringLiteral("bad-address"));
    default:
        break;
    }
    long proxyStatus = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
    return proxyStatus == 407 ? proxySignIn() : brokenOff();
}

Error CurlExchange::brokenOff() const
{
    const QString host = m_request.url.host();
    if (mayTryAgain()) {
        return error(ErrorKind::Transient, Text::tr("The connection to %1 broke off.").arg(host),
            QStringLiteral("connection-lost"));
    }
    return error(ErrorKind::Ambiguous,
        Text::tr("The connection to %1 broke off before it answered, so it is not known whether it did what was asked.")
            .arg(host),
        QStringLiteral("no-answer"));
}

Error CurlExchange::proxySignIn() const
{
    return error(ErrorKind::Profile,
        Text::tr("The network lets nobody through to %1 without a user and a password for its proxy, which cannot be "
                 "given here. Ask the people who run the network for a way without.")
            .arg(m_request.url.host()),
        QStringLiteral("proxy-sign-in"));
}

Error CurlExchange::bodyChanged() const
{
    return error(ErrorKind::Item,
        Text::tr("“%1” changed or vanished while it was being sent.").arg(m_request.file->path),
        QStringLiteral("body-changed"));
}

Error CurlExchange::error(ErrorKind kind, const QString &message, const QString &code) const
{
    return {.kind = kind,
        .message = message,
        .detail = QStringLiteral("%1 %2: %3")
                      .arg(QString::fromLatin1(m_request.method), m_request.url.toString(),
                          QString::fromLocal8Bit(m_words.data())),
        .code = code};
}

void CurlExchange::giveUp(const Error &error)
{
    if (m_answer.status > 0 && m_request.keepPartialAnswer && error.kind != ErrorKind::Item) {
        m_answer.complete = false;
        finish(m_answer);
    } else {
        finish(failure(error));
    }
}

void CurlExchange::finish(Result<HttpAnswer> result)
{
    if (!std::exchange(m_done, true))
        m_promise.set_value(std::move(result));
}
