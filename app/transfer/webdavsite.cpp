#include "webdavsite.h"

#include "loopback.h"
#include "urlbelow.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSysInfo>

namespace {

using namespace std::chrono_literals;

/// Each of the profile's connections stands for as many as browsers open to one server.
constexpr int requestsPerConnection = 6;
/// When a round trip takes no longer, the processors are the limit and more requests at a time only get in each other's
/// way.
constexpr auto nearby = 5ms;
/// A further body at a time pays for each so long a round trip: TCP fills a longer one only slowly.
constexpr auto roundTripPerSender = 2500us;
/// Of a limited rate, each connection needs so much: servers close one on which too little comes.
constexpr int leastKBpsPerConnection = 50;
/// A server that asks for a longer pause is asked again all the same.
constexpr auto longestRetryAfter = std::chrono::seconds(1h);
/// So often is a request signed anew: the nonces of servers that count requests may be used up by others meanwhile.
constexpr int mostSignings = 4;

/// So long a server may say nothing.
constexpr auto patience = 30s;
/// So fast every server copies what it got, and so fast what is still in the computer's own buffers goes out.
constexpr qint64 slowBytesPerSecond = 50'000;
constexpr auto longestPatience = std::chrono::milliseconds(300s);

HttpDeadlines deadlinesFor(const HttpRequest &request, qint64 bytesToCopy)
{
    auto deadlines = request.deadlines;
    const auto copying = std::chrono::seconds(bytesToCopy / slowBytesPerSecond);
    deadlines.answer = std::min({deadlines.answer, longestPatience, std::chrono::milliseconds(patience + copying)});
    if (!request.file)
        deadlines.idle = std::min(deadlines.idle, std::chrono::milliseconds(patience));
    return deadlines;
}

/// Apache's mod_dir and nginx answer so where a folder lies in place of a file.
bool leadsIntoFolder(const HttpRequest &request, const HttpAnswer &answer)
{
    const QUrl location = request.url.resolved(QUrl::fromEncoded(answer.header("Location")));
    return request.method == "HEAD" && answer.status == 301 && location.path() == request.url.path() + QLatin1Char('/');
}

/// For a file that nobody needs. The same for this account each time, so that what a run left that was killed is gone
/// after the next one. Two runs that disturb each other with it learn less of the server, never anything wrong.
QString passingName(const char *which)
{
    static const auto account = QCryptographicHash::hash(
        QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8() + QDir::homePath().toUtf8(),
        QCryptographicHash::Sha256);
    return QStringLiteral(".sheetlink.%1.%2.part")
        .arg(QString::fromLatin1(account.toHex().first(8)), QString::fromLatin1(which));
}

class Text
{
    Q_DECLARE_TR_FUNCTIONS(WebDavHost)
};

QUrl folderOf(const QString &address)
{
    const QUrl url = QUrl(address).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return url.path().endsWith(QLatin1Char('/')) ? url : urlBelow(url, QStringLiteral("/"));
}

std::chrono::seconds retryAfterOf(const HttpAnswer &answer)
{
    const QByteArray value = answer.header("Retry-After").trimmed();
    bool isNumber = false;
    qint64 seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        auto date
            = QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        date.setTimeSpec(Qt::UTC);
        seconds = date.isValid() ? QDateTime::currentDateTimeUtc().secsTo(date) : 0;
    }
    return std::clamp(std::chrono::seconds(seconds), 0s, longestRetryAfter);
}

QString parentOf(const QString &target)
{
    return target.left(std::max<qsizetype>(target.lastIndexOf(QLatin1Char('/')), 0));
}

} // namespace

WebDavSite::WebDavSite(const HostSettings &settings, const Secrets &secrets)
    : m_settings(settings)
    , m_folder(folderOf(settings.address))
    , m_signIn(QUrl(settings.address).userName(), secrets.hostPassword)
{
}

int WebDavSite::mostAtATime() const
{
    const int most = std::clamp(m_settings.connections, 1, 8) * requestsPerConnection;
    if (m_settings.rateLimitKBps > 0)
        return std::clamp(m_settings.rateLimitKBps / leastKBpsPerConnection, 1, most);
    return most;
}

std::shared_ptr<HttpClient> WebDavSite::freeClient()
{
    const std::lock_guard lock(m_mutex);
    if (!m_client)
        m_client = std::make_shared<HttpClient>(m_settings.caFile);
    const int most = isNear() ? std::min(requestsPerConnection, mostAtATime()) : mostAtATime();
    return m_client.use_count() - 1 < most ? m_client : nullptr;
}

/// The least counts: the others were measured while this computer was busy.
void WebDavSite::knowRoundTrip(std::chrono::microseconds time)
{
    const std::lock_guard lock(m_mutex);
    m_roundTrip = m_roundTrip == 0us ? time : std::min(m_roundTrip, time);
    m_turnEnded.notify_all();
}

bool WebDavSite::isNear() const
{
    return m_roundTrip > 0us && m_roundTrip < nearby;
}

std::shared_ptr<void> WebDavSite::turnToSend(const CancelToken &cancel)
{
    std::unique_lock lock(m_mutex);
    const auto isFree = [this] {
        return m_roundTrip == 0us || m_sending < std::max(requestsPerConnection, int(m_roundTrip / roundTripPerSender));
    };
    m_turnEnded.wait(lock, cancel, isFree);
    ++m_sending;
    return {this, [](WebDavSite *site) { site->endTurn(); }};
}

void WebDavSite::endTurn()
{
    const std::lock_guard lock(m_mutex);
    --m_sending;
    m_turnEnded.notify_one();
}

Result<> WebDavSite::checkSettings() const
{
    if (m_signIn.hasCredentials() && m_folder.scheme() != QLatin1String("https") && !isLoopback(m_folder)) {
        return failure(ErrorKind::Profile,
            Text::tr("Without https:// anybody on the way could read the password for %1; nothing was sent. Write "
                     "https:// in host.address in the profile.")
                .arg(m_folder.host()),
            {}, QStringLiteral("plain-http"));
    }
    if (!m_settings.caFile.isEmpty() && QSslCertificate::fromPath(m_settings.caFile).isEmpty()) {
        return failure(ErrorKind::Profile,
            Text::tr("“%1” holds no certificates in PEM form. Correct host.caFile in the profile.")
                .arg(m_settings.caFile),
            {}, QStringLiteral("bad-ca-file"));
    }
    return {};
}

/// One small request to the folder itself.
Result<HttpAnswer> WebDavSite::look(HttpClient &client, const CancelToken &cancel)
{
    HttpRequest request{.method = "HEAD", .url = m_folder};
    if (m_knowsPropfind) {
        request.method = "PROPFIND";
        request.headers = {{"Depth", "0"}, {"Content-Type", "application/xml"}};
        request.body = R"(<?xml version="1.0"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>)";
    }
    return ask(client, request, cancel);
}

Result<> WebDavSite::visit(HttpClient &client, const CancelToken &cancel)
{
    std::unique_lock first(m_visiting);
    if (m_visited)
        first.unlock(); // then they visit side by side
    if (!first.owns_lock()) {
        if (!m_answers) { // no file is to be taken for finding out
            const auto seen = look(client, cancel);
            if (!seen)
                return failure(seen.error());
            if (seen->status >= 500 && seen->status != 501)
                return failure(refusal({}, *seen));
        }
        if (!wasTriedToMove.test_and_set()) // while the first one sends already
            static_cast<void>(tryToMove(client, cancel));
        else if (m_mayLeaveTried)
            removeTried(client);
        return {};
    }
    if (auto settings = checkSettings(); !settings)
        return settings;
    const auto seen = look(client, cancel);
    if (!seen)
        return failure(seen.error());
    if (seen->status >= 500 && seen->status != 501)
        return failure(refusal({}, *seen));
    if (m_knowsPropfind && isNothing(*seen))
        return failure(refusal({}, *seen));
    if (seen->status != 207) { // such as nginx, which takes files but answers no questions about folders
        m_knowsPropfind = false;
        if (auto written = tryToWrite(client, {}, cancel); !written)
            return written;
    }
    removeTried(client); // of an earlier run that lost the server
    m_visited = true;
    return {};
}

Result<> WebDavSite::tryToWrite(HttpClient &client, const QString &folder, const CancelToken &cancel)
{
    const QString name = (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) + passingName("write");
    const auto put = ask(client, {.method = "PUT", .url = urlOf(name)}, cancel);
    if (!put || isDone(*put))
        removePassing(client, name);
    if (!put)
        return failure(put.error());
    if (isDone(*put))
        return {};
    auto answer = *put;
    if (put->status == 500 && isMissing(client, folder, cancel)) // says nginx
        answer.status = 404;
    return failure(refusal({}, answer));
}

/// Also after cancelling, so not for long.
bool WebDavSite::removePassing(HttpClient &client, const QString &name)
{
    const auto gone = ask(
        client, {.method = "DELETE", .url = urlOf(name), .deadlines = {.connect = 2s, .idle = 2s, .answer = 2s}}, {});
    return gone && isGone(client, name, *gone, {});
}

bool WebDavSite::isGone(HttpClient &client, const QString &target, const HttpAnswer &deleted, const CancelToken &cancel)
{
    if (deleted.status == 204 || isNothing(deleted))
        return true;
    if (!isDone(deleted))
        return false;
    const auto size = sizeOf(client, {.name = target, .target = target}, cancel);
    return size && !*size;
}

Result<> WebDavSite::checkKnowsNothing(HttpClient &client, const CancelToken &cancel)
{
    const QString name = passingName("nothing");
    const auto size = sizeOf(client, {.name = name, .target = name}, cancel);
    if (!size)
        return failure(size.error());
    if (!*size)
        return {};
    return failure(ErrorKind::Transient,
        Text::tr(
            "The image host shows a page under every address, also where no file is. Perhaps the network wants you "
            "to sign in: open a web page in a browser."),
        {}, QStringLiteral("login-page"));
}

bool WebDavSite::isMissing(HttpClient &client, const QString &folder, const CancelToken &cancel)
{
    const QUrl url = folder.isEmpty() ? m_folder : urlOf(folder + QLatin1Char('/'));
    const auto seen = ask(client, {.method = "HEAD", .url = url}, cancel);
    return seen && seen->status == 404;
}

Result<> WebDavSite::tryToMove(HttpClient &client, const CancelToken &cancel)
{
    const QUrl from = urlOf(passingName("from"));
    const QUrl to = urlOf(passingName("to"));
    const auto removal = qScopeGuard([&] { removeTried(client); });
    for (const QUrl &url : {from, to}) {
        const auto put = ask(client, {.method = "PUT", .url = url}, cancel);
        if (!put)
            return failure(put.error());
        if (!isDone(*put))
            return failure(refusal({}, *put));
    }
    const auto destination = to.toEncoded(
        destinationIsPath ? QUrl::RemoveScheme | QUrl::RemoveAuthority : QUrl::FormattingOptions(QUrl::FullyEncoded));
    const auto moved = ask(client,
        {.method = "MOVE",
            .url = from,
            .headers = {{"Destination", destination}, {"Overwrite", "F"}},
            .repeatable = false},
        cancel);
    if (!moved)
        return failure(moved.error());
    cannotMove = moved->status == 405 || moved->status == 501;
    keepsTakenNames = moved->status == 412;
    overwritesUnasked = overwritesUnasked || moved->status == 201 || moved->status == 204;
    return {};
}

void WebDavSite::removeTried(HttpClient &client)
{
    bool areGone = true;
    for (const char *which : {"from", "to"})
        areGone = removePassing(client, passingName(which)) && areGone;
    m_mayLeaveTried = !areGone;
}

QUrl WebDavSite::urlOf(const QString &target) const
{
    return urlBelow(m_folder, target);
}

Result<HttpAnswer> WebDavSite::ask(
    HttpClient &client, HttpRequest request, const CancelToken &cancel, qint64 bytesToCopy)
{
    request.deadlines = deadlinesFor(request, bytesToCopy);
    int losses = 0;
    for (int signings = 1;;) {
        m_signIn.sign(request);
        const auto answer = client.send(request, cancel);
        m_answers = answer && answer->status < 500;
        if (answer && answer->roundTrip > 0us)
            knowRoundTrip(answer->roundTrip);
        if (!answer) {
            const bool again = request.repeatable && answer.error().code == QLatin1String("connection-lost");
            if (again && ++losses < 2)
                continue;
            return answer;
        }
        if (m_signIn.shouldRepeat(request, *answer) && ++signings <= mostSignings)
            continue;
        if (answer->status == 401)
            return failure(notSignedIn(*answer));
        if (answer->status >= 300 && answer->status < 400 && !leadsIntoFolder(request, *answer))
            return failure(moved(request, *answer));
        return answer;
    }
}

Result<std::optional<qint64>> WebDavSite::sizeOf(HttpClient &client, const Name &what, const CancelToken &cancel)
{
    // The length must be that of the bytes on the disk, not of a compressed form.
    HttpRequest request{.method = "HEAD", .url = urlOf(what.name), .headers = {{"Accept-Encoding", "identity"}}};
    auto answer = ask(client, request, cancel);
    if (!answer)
        return failure(answer.error());
    if (answer->status == 200 && answer->contentLength() >= 0 && answer->header("Content-Encoding").isEmpty())
        return answer->contentLength();
    if (leadsIntoFolder(request, *answer))
        return std::numeric_limits<qint64>::max();
    if (isNothing(*answer))
        return std::nullopt;
    if (answer->status == 200 || answer->status == 405 || answer->status == 501) { // then count
        request.method = "GET";
        request.hashOnly = true;
        request.largestBody = what.expected;
        answer = ask(client, request, cancel);
        if (!answer)
            return failure(answer.error());
        if (answer->status == 200)
            return answer->bodySize;
        if (isNothing(*answer))
            return std::nullopt;
    }
    return failure(refusal(what.target, *answer));
}

Result<> WebDavSite::makeFolders(HttpClient &client, const QString &target, const CancelToken &cancel)
{
    const std::lock_guard oneAtATime(m_makingFolders); // the others find them made
    const QStringList names = parentOf(target).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (int count = 1; count <= names.size(); ++count) {
        const QString folder = names.mid(0, count).join(QLatin1Char('/'));
        if (knowsFolderOf(folder + QLatin1Char('/')) || m_foldersAsked.contains(folder))
            continue;
        const auto made = ask(client, {.method = "MKCOL", .url = urlOf(folder + QLatin1Char('/'))}, cancel);
        if (!made)
            return failure(made.error());
        if (made->status < 500 && made->status != 429) // a busy server is asked again
            m_foldersAsked.insert(folder);
        const std::lock_guard lock(m_mutex);
        if (made->status == 201) // 405 is said of one that is there, and where none may be made
            m_folders.insert(folder);
    }
    return {};
}

bool WebDavSite::knowsFolderOf(const QString &target) const
{
    const QString folder = parentOf(target);
    const std::lock_guard lock(m_mutex);
    return folder.isEmpty() || m_folders.contains(folder);
}

void WebDavSite::arrived(const QString &target, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    m_folders.insert(parentOf(target));
    m_largestArrived = std::max(m_largestArrived, size);
}

bool WebDavSite::refusesSize(HttpClient &client, qint64 size, const CancelToken &cancel)
{
    {
        const std::lock_guard lock(m_mutex);
        if (size <= m_largestArrived)
            return false;
    }
    const auto answer = look(client, cancel);
    return answer && answer->status < 500;
}

Error WebDavSite::whyRefused(
    HttpClient &client, const QString &target, const HttpAnswer &answer, const CancelToken &cancel)
{
    const QString folder = parentOf(target);
    if (answer.status == 500 && !knowsFolderOf(target) && isMissing(client, folder, cancel)) {
        auto missing = answer;
        missing.status = 404;
        return refusal(target, missing);
    }
    if (answer.status != 403)
        return refusal(target, answer);
    const auto written = tryToWrite(client, folder, cancel);
    if (!written)
        return written.error().kind == ErrorKind::Profile ? refusal(target, answer) : written.error();
    return {.kind = ErrorKind::Item,
        .message
        = Text::tr("The image host takes files there, but not “%1”. Rename your file, or ask the people who run "
                   "the image host why it is refused.")
              .arg(target),
        .detail = QStringLiteral("%1 from %2").arg(answer.status).arg(answer.url.toString()),
        .code = QStringLiteral("file-refused")};
}

Error WebDavSite::tooLarge(const QString &target, const QString &detail) const
{
    return {.kind = ErrorKind::Item,
        .message = Text::tr("The image host refuses files as large as “%1”. Ask the people who run it for a higher "
                            "limit on uploads, or set images.originalLimitMB lower in the profile.")
                       .arg(target),
        .detail = detail,
        .code = QStringLiteral("too-large")};
}

Error WebDavSite::moved(const HttpRequest &request, const HttpAnswer &answer) const
{
    const QUrl location = request.url.resolved(QUrl::fromEncoded(answer.header("Location")))
                              .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return {.kind = ErrorKind::Profile,
        .message = Text::tr("The image host sends uploads on to another address, “%1”. If that is right, put it into "
                            "the profile as host.address.")
                       .arg(location.toDisplayString()),
        .detail = QStringLiteral("%1 from %2").arg(answer.status).arg(request.url.toString()),
        .code = QStringLiteral("moved")};
}

Error WebDavSite::notSignedIn(const HttpAnswer &answer) const
{
    const QString detail = QStringLiteral("401 from %1: %2")
                               .arg(answer.url.toString(), QString::fromLatin1(answer.header("WWW-Authenticate")));
    if (!m_signIn.hasCredentials()) {
        return {.kind = ErrorKind::SignIn,
            .message = Text::tr("The image host %1 wants a user and a password. Write host.address in the profile as "
                                "https://user@host/folder/.")
                           .arg(m_folder.host()),
            .detail = detail,
            .code = QStringLiteral("host-sign-in")};
    }
    return {.kind = ErrorKind::SignIn,
        .message = Text::tr("The image host %1 did not let “%2” in. Check the user in host.address, and the password.")
                       .arg(m_folder.host(), QUrl(m_settings.address).userName()),
        .detail = detail,
        .code = QStringLiteral("host-sign-in")};
}

Error WebDavSite::refusal(const QString &target, const HttpAnswer &answer) const
{
    const QString detail = QStringLiteral("%1 from %2").arg(answer.status).arg(answer.url.toString());
    switch (answer.status) {
    case 403:
        return {.kind = ErrorKind::Profile,
            .message = Text::tr("The account may not write “%1” on the image host. Ask for the right to write there, "
                                "or correct host.address in the profile.")
                           .arg(target.isEmpty() ? m_folder.toString() : target),
            .detail = detail,
            .code = QStringLiteral("host-unwritable")};
    case 404:
    case 409: // the folder above is missing
    case 410:
        if (target.contains(QLatin1Char('/'))) {
            return {.kind = ErrorKind::Profile,
                .message = Text::tr("The folder “%1” is missing on the image host and may not be made by this account. "
                                    "Make it there, or ask for the right to make folders.")
                               .arg(urlOf(parentOf(target)).toString()),
                .detail = detail,
                .code = QStringLiteral("no-image-folder")};
        }
        return {.kind = ErrorKind::Profile,
            .message = Text::tr("The folder “%1” is not there on the image host. Make it, or correct host.address in "
                                "the profile.")
                           .arg(m_folder.toString()),
            .detail = detail,
            .code = QStringLiteral("no-image-folder")};
    case 405:
    case 501:
        return {.kind = ErrorKind::Profile,
            .message = Text::tr("“%1” is on a web server, but not a folder that takes files (WebDAV). Correct "
                                "host.address in the profile, or ask for the address for uploads.")
                           .arg(m_folder.toString()),
            .detail = detail,
            .code = QStringLiteral("no-webdav")};
    case 413:
        return tooLarge(target, detail);
    case 400:
    case 414:
        return {.kind = ErrorKind::Item,
            .message
            = Text::tr("The image host does not take a file with the name “%1”. Rename your file.").arg(target),
            .detail = detail,
            .code = QStringLiteral("bad-name")};
    case 423:
        return {.kind = ErrorKind::Transient,
            .message = Text::tr("Another program has “%1” locked on the image host. It is tried again by itself; if it "
                                "stays locked, close the other program.")
                           .arg(target),
            .detail = detail,
            .code = QStringLiteral("locked")};
    case 408:
    case 425:
    case 429:
    case 502:
    case 503:
    case 504:
        return {.kind = ErrorKind::Transient,
            .message
            = Text::tr("The image host is busy (status %1). It is asked again by itself; if it stays busy, tell the "
                       "people who run it.")
                  .arg(answer.status),
            .detail = detail,
            .code = QStringLiteral("busy"),
            .retryAfter = retryAfterOf(answer)};
    case 507:
        return {.kind = ErrorKind::HostFull,
            .message = Text::tr("The disk of the image host is full. Make space there, then resume."),
            .detail = detail,
            .code = QStringLiteral("host-full")};
    default:
        return {.kind = answer.status >= 500 ? ErrorKind::Transient : ErrorKind::Item,
            .message = answer.status >= 500
                ? Text::tr(
                    "The image host refused “%1” (status %2). It is tried again by itself; if it stays refused, tell "
                    "the people who run the image host.")
                      .arg(target)
                      .arg(answer.status)
                : Text::tr("The image host refused “%1” (status %2). Ask the people who run it why.")
                      .arg(target)
                      .arg(answer.status),
            .detail = detail,
            .code = QStringLiteral("host-refused")};
    }
}
