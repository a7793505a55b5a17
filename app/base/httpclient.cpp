#include "httpclient.h"

#include "curlexchange.h"
#include "loopback.h"
#include "secretstring.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QNetworkProxyFactory>
#include <QSslConfiguration>
#include <QTemporaryFile>

#include <map>
#include <mutex>
#include <thread>

namespace {

using namespace std::chrono_literals;

/// A computer that is carried to another network finds its way in time.
constexpr auto proxyIsKnownFor = 60s;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(HttpClient)
};

bool refusesSecretIn(const QUrl &url)
{
    return !url.userInfo().isEmpty() || containsSecret(url.query(QUrl::FullyDecoded));
}

/// In curl's form, empty for none.
QByteArray proxyFor(const QUrl &url)
{
    if (isLoopback(url))
        return {};
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    const QNetworkProxy proxy = proxies.isEmpty() ? QNetworkProxy::NoProxy : proxies.first();
    QUrl address;
    switch (proxy.type()) {
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        address.setScheme(QStringLiteral("http"));
        break;
    case QNetworkProxy::Socks5Proxy:
        address.setScheme(QStringLiteral("socks5h"));
        break;
    case QNetworkProxy::DefaultProxy:
    case QNetworkProxy::NoProxy:
    case QNetworkProxy::FtpCachingProxy:
        return {};
    }
    address.setHost(proxy.hostName());
    address.setPort(proxy.port());
    address.setUserName(proxy.user());
    address.setPassword(proxy.password());
    return address.toEncoded();
}

/// The computer's own, each under its hash: those that are needed are read. Where there is only a file of them, all 140
/// are, for 70 ms.
QByteArray folderOfAuthorities()
{
    static const QByteArray folder = [] {
        const char *known = curl_version_info(CURLVERSION_NOW)->capath;
        const bool isHashed
            = known && !QDir(QFile::decodeName(known)).entryList({QStringLiteral("????????.0")}, QDir::Files).isEmpty();
        return isHashed ? QByteArray(known) : QByteArray();
    }();
    return folder;
}

/// Whether libcurl's TLS is the system's, which knows by itself whom to trust, better than a list would.
bool asksTheSystemForTrust()
{
    const QByteArray tls(curl_version_info(CURLVERSION_NOW)->ssl_version);
    return tls.contains("Schannel") || tls.contains("SecureTransport");
}

/// In PEM form. Qt takes 270 ms for it, so it is asked only where libcurl has no file of them.
QByteArray authoritiesOfTheComputer()
{
    const char *known = curl_version_info(CURLVERSION_NOW)->cainfo;
    if (QFile file(QFile::decodeName(known)); known && file.open(QIODevice::ReadOnly))
        return file.readAll();
    QByteArray pem;
    for (const QSslCertificate &certificate : QSslConfiguration::systemCaCertificates())
        pem += certificate.toPem();
    return pem;
}

CURLM *newMulti()
{
    static const CURLcode prepared = curl_global_init(CURL_GLOBAL_DEFAULT);
    return prepared == CURLE_OK ? curl_multi_init() : nullptr;
}

} // namespace

/// A thread with all requests that are under way.
class HttpClient::Network
{
public:
    explicit Network(const QString &caFile);
    ~Network();

    std::future<Result<HttpAnswer>> start(const HttpRequest &request, quint64 number);
    void cancel(quint64 number);

    std::atomic<quint64> lastNumber = 0;

private:
    QByteArray joinedAuthorities();
    QByteArray knownProxyFor(const QUrl &url);
    void run();
    void welcome();
    void takeEnded();
    std::chrono::milliseconds attend();
    void drop(CurlExchange &exchange);

    const QByteArray m_caFile;
    std::once_flag m_authoritiesJoined;
    QTemporaryFile m_authorities;

    CURLM *m_multi = newMulti();
    std::map<quint64, std::unique_ptr<CurlExchange>> m_exchanges; ///< Of the thread alone.

    struct Proxy {
        QByteArray address;
        QDeadlineTimer until; ///< Then it is asked for again.
    };

    std::mutex m_mutex;
    QHash<QString, Proxy> m_proxies; ///< By scheme, host and port.
    std::map<quint64, std::unique_ptr<CurlExchange>> m_newcomers;
    std::vector<quint64> m_cancelled;
    bool m_ends = false;

    std::thread m_thread; ///< Last, so that it finds all the others.
};

HttpClient::Network::Network(const QString &caFile)
    : m_caFile(QFile::encodeName(caFile))
    , m_thread([this] { run(); })
{
}

HttpClient::Network::~Network()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    curl_multi_wakeup(m_multi);
    m_thread.join();
    for (auto &[number, exchange] : m_exchanges)
        drop(*exchange);
    m_exchanges.clear();
    curl_multi_cleanup(m_multi);
}

/// One file with the given ones and the computer's, because what libcurl is given takes the place of these.
QByteArray HttpClient::Network::joinedAuthorities()
{
    std::call_once(m_authoritiesJoined, [this] {
        QFile given(QFile::decodeName(m_caFile));
        const QByteArray own
            = !m_caFile.isEmpty() && given.open(QIODevice::ReadOnly) ? given.readAll() + '\n' : QByteArray();
        if (!m_authorities.open())
            return;
        m_authorities.write(own + authoritiesOfTheComputer());
        m_authorities.flush();
    });
    return QFile::encodeName(m_authorities.fileName());
}

/// Asking the system may take long: some networks name their proxies by a script.
QByteArray HttpClient::Network::knownProxyFor(const QUrl &url)
{
    const QString server = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_proxies.constFind(server);
        if (known != m_proxies.constEnd() && !known->until.hasExpired())
            return known->address;
    }
    const QByteArray address = proxyFor(url);
    const std::lock_guard lock(m_mutex);
    m_proxies.insert(server, {.address = address, .until = QDeadlineTimer(proxyIsKnownFor)});
    return address;
}

std::future<Result<HttpAnswer>> HttpClient::Network::start(const HttpRequest &request, quint64 number)
{
    CurlWay way{
        .proxy = knownProxyFor(request.url), .authoritiesFile = m_caFile, .authoritiesFolder = folderOfAuthorities()};
    const bool areKnown = !way.authoritiesFolder.isEmpty() || (m_caFile.isEmpty() && asksTheSystemForTrust());
    if (request.url.scheme() == QLatin1String("https") && !areKnown)
        way.authoritiesFile = joinedAuthorities();
    auto exchange = std::make_unique<CurlExchange>(request, std::move(way));
    auto answer = exchange->answer();
    {
        const std::lock_guard lock(m_mutex);
        m_newcomers.emplace(number, std::move(exchange));
    }
    curl_multi_wakeup(m_multi);
    return answer;
}

void HttpClient::Network::cancel(quint64 number)
{
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled.push_back(number);
    }
    curl_multi_wakeup(m_multi);
}

void HttpClient::Network::run()
{
    for (;;) {
        welcome();
        {
            const std::lock_guard lock(m_mutex);
            if (m_ends)
                return;
        }
        int running = 0;
        curl_multi_perform(m_multi, &running);
        takeEnded();
        curl_multi_poll(m_multi, nullptr, 0, int(attend().count()), nullptr);
    }
}

/// Takes in what other threads left at the door.
void HttpClient::Network::welcome()
{
    std::unique_lock lock(m_mutex);
    auto newcomers = std::exchange(m_newcomers, {});
    const auto cancelled = std::exchange(m_cancelled, {});
    lock.unlock();

    for (auto &[number, exchange] : newcomers) {
        if (!exchange->begin())
            continue;
        curl_multi_add_handle(m_multi, exchange->handle());
        m_exchanges.emplace(number, std::move(exchange));
    }
    for (const quint64 number : cancelled) {
        const auto found = m_exchanges.find(number);
        if (found == m_exchanges.end())
            continue;
        drop(*found->second);
        m_exchanges.erase(found);
    }
}

void HttpClient::Network::takeEnded()
{
    int waiting = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &waiting)) {
        const CURLcode code = message->data.result;
        const auto found = std::find_if(m_exchanges.begin(), m_exchanges.end(),
            [ended = message->easy_handle](const auto &entry) { return entry.second->handle() == ended; });
        if (found == m_exchanges.end())
            continue;
        drop(*found->second);
        found->second->ended(code);
        m_exchanges.erase(found);
    }
}

/// Lets those go on that had to wait, and gives up on those whose server is silent. Returns how long nobody needs this.
std::chrono::milliseconds HttpClient::Network::attend()
{
    const auto now = CurlExchange::Clock::now();
    std::chrono::milliseconds quiet = 60s;
    for (auto entry = m_exchanges.begin(); entry != m_exchanges.end();) {
        CurlExchange &exchange = *entry->second;
        exchange.goOnIfHeld(now);
        if (exchange.due() > now) {
            quiet = std::min(quiet, std::chrono::ceil<std::chrono::milliseconds>(exchange.due() - now));
            ++entry;
            continue;
        }
        drop(exchange);
        exchange.tooSilent();
        entry = m_exchanges.erase(entry);
    }
    return quiet;
}

void HttpClient::Network::drop(CurlExchange &exchange)
{
    curl_multi_remove_handle(m_multi, exchange.handle());
}

HttpClient::HttpClient(const QString &caFile)
    : m_network(std::make_unique<Network>(caFile))
{
}

HttpClient::~HttpClient() = default;

Result<HttpAnswer> HttpClient::send(const HttpRequest &request, const CancelToken &cancel)
{
    if (refusesSecretIn(request.url)) {
        return failure(ErrorKind::Usage, Text::tr("A password or token must not be part of a web address."),
            request.url.host(), QStringLiteral("secret-in-url"));
    }
    if (cancel.stop_requested())
        return cancelled();

    const quint64 number = ++m_network->lastNumber;
    auto answer = m_network->start(request, number);
    const std::stop_callback onCancel(cancel, [this, number] { m_network->cancel(number); });
    return answer.get();
}
