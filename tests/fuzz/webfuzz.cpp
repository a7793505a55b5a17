// What web servers and SSH keys say. A refused sign-in is answered a few times only, a wait is never negative or longer
// than an hour, no request goes to another server, and a file is called uploaded only when the server has its bytes.
#include "cannedhttp.h"
#include "fuzzing.h"
#include "host.h"
#include "httpauthentication.h"
#include "publicurl.h"
#include "remotehashes.h"
#include "sshkeyfile.h"
#include "webdavhost.h"

#include <QCryptographicHash>

namespace {

const QString password = QStringLiteral("geheim-4711");
const QByteArray imageBytes = "an image\n";

Secrets secrets()
{
    return {.hostPassword = SecretString(password)};
}

HostSettings webdav()
{
    return {.kind = HostKind::WebDav,
        .address = QStringLiteral("https://tech@img.example.org/dav/"),
        .publicUrl = QUrl(QStringLiteral("https://img.example.org/"))};
}

void challenge(Script &script)
{
    QList<QByteArray> headers;
    while (!script.isOver())
        headers.append(headerIn("WWW-Authenticate: " + script.line())->second);
    const auto best = bestChallenge(headers);
    HttpSignIn signIn(QStringLiteral("tëch"), SecretString(password));
    HttpRequest request{.url = QUrl(QStringLiteral("https://img.example.org/a b"))};
    HttpAnswer answer{.status = 401};
    for (const QByteArray &header : std::as_const(headers))
        answer.headers.append({"WWW-Authenticate", header});
    signIn.sign(request);
    claim(request.headers.isEmpty(), "who was not asked does not tell");
    claim(signIn.shouldRepeat(request, answer) == best.has_value(), "a challenge that is understood is answered");
    signIn.sign(request);
    for (const auto &[name, value] : std::as_const(request.headers)) {
        claim(!value.contains(password.toUtf8()), "a password is not told in clear");
        claim(!value.contains('\n') && !value.contains('\r'), "an answer is one header");
    }
    claim(!signIn.shouldRepeat(request, answer) || best->stale, "a refused password is not tried again");
    answer.status = 200;
    answer.headers = {{"Authentication-Info", headers.value(0)}};
    claim(!signIn.shouldRepeat(request, answer), "what was taken is not sent again");
    signIn.sign(request);
}

void askSite()
{
    const HostSettings settings = webdav();
    WebDavSite site(settings, secrets());
    HttpClient client;
    static_cast<void>(site.visit(client, {}));
    const auto size = site.sizeOf(client, {.name = QStringLiteral("a/b.jpg"), .target = QStringLiteral("a/b.jpg")}, {});
    claim(!size || !*size || **size >= 0, "nothing is less than empty");
    static_cast<void>(site.makeFolders(client, QStringLiteral("a/b/c.jpg"), {}));
    static_cast<void>(site.tryToMove(client, {}));
}

void claimWait(const Error &error)
{
    claim(error.retryAfter.count() >= 0 && error.retryAfter <= std::chrono::hours(1), "a wait is bounded");
}

void readHeaders(Script &script)
{
    const WebDavSite site(webdav(), secrets());
    HttpAnswer answer{.status = 400 + script.byte()};
    for (const char *name : {"Retry-After", "Content-Length", "Content-Type", "Location"})
        answer.headers.append({name, script.line()});
    for (const int status : {503, 429, 507, answer.status}) {
        answer.status = status;
        claimWait(site.refusal(QStringLiteral("a.jpg"), answer));
    }
    claim(answer.contentLength() >= -1, "a length is one or not known");
    static_cast<void>(answer.contentType());
}

void upload()
{
    static const QByteArray sha256 = QCryptographicHash::hash(imageBytes, QCryptographicHash::Sha256);
    WebDavHost host(webdav(), secrets());
    const auto connection = host.connect({});
    if (!connection || !*connection)
        return;
    const QString target = QStringLiteral("A/A1.jpg");
    const auto outcome = uploadOne(**connection,
        {.source = fileWith(imageBytes, QStringLiteral("A1.jpg")),
            .target = target,
            .size = imageBytes.size(),
            .sha256 = sha256,
            .part = partNameFor(target, QStringLiteral("tag"))});
    if (outcome && *outcome == UploadOutcome::Made) {
        const auto &all = CannedHttp::exchanges();
        claim(std::any_of(all.begin(), all.end(),
                  [](const auto &exchange) {
                      return exchange.request.method == "PUT" && exchange.request.file && exchange.status >= 200
                          && exchange.status < 300;
                  }),
            "the bytes of a file that was made were taken");
    }
    if (!outcome)
        claimWait(outcome.error());
}

void checkPublic()
{
    HttpClient http;
    const PublicCopy copy{.url = QUrl(QStringLiteral("https://img.example.org/A1.jpg")),
        .size = imageBytes.size(),
        .sha256 = QCryptographicHash::hash(imageBytes, QCryptographicHash::Sha256)};
    if (checkPublicUrl(http, copy, HostVerification::Strict)) {
        claim(CannedHttp::exchanges().last().body == imageBytes, "the public address serves the very bytes");
    }
    static_cast<void>(checkPublicUrl(http, copy, HostVerification::Url));
}

void readKey(const QByteArray &bytes)
{
    const QString path = fileWith(bytes, QStringLiteral("key"));
    fileWith(bytes, QStringLiteral("key.pub"));
    fileWith(bytes, QStringLiteral("key-cert.pub"));
    static_cast<void>(SshKeyFile::read(path, SecretString()));
    static_cast<void>(SshKeyFile::read(path, SecretString(password)));
    static_cast<void>(publicKeyBeside(path));
}

void readHashes(const QByteArray &output)
{
    const auto hashes = hashesIn(output);
    for (const QByteArray &hash : hashes)
        claim(hash.size() == 32, "a hash has its length");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Script script(bytes, size);
    const char what = char(script.byte());
    CannedHttp::setAnswers({});
    switch (what) {
    case 'c':
        challenge(script);
        break;
    case 'd':
        CannedHttp::setAnswers(script.rest());
        askSite();
        break;
    case 'h':
        readHeaders(script);
        break;
    case 'u':
        CannedHttp::setAnswers(script.rest());
        upload();
        break;
    case 'p':
        CannedHttp::setAnswers(script.rest());
        checkPublic();
        break;
    case 'k':
        readKey(script.rest());
        break;
    case 's':
        readHashes(script.rest());
        break;
    default:
        break;
    }
    int signings = 0;
    for (const auto &exchange : CannedHttp::exchanges()) {
        const QUrl &url = exchange.request.url;
        claim(url.scheme() == QLatin1String("https") && url.authority() == QLatin1String("img.example.org"),
            "the image host alone is asked");
        signings += exchange.status == 401;
        claim(!containsSecret(url.toString(QUrl::FullyDecoded)), "no address holds a secret");
    }
    claim(signings < 100, "a refused sign-in is answered a few times only");
    return 0;
}
