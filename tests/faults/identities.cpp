// Faults of who answers: another server than the one that was meant, or somebody in between.

#include "fault.h"
#include "rudeserver.h"
#include "testimages.h"
#include "trial.h"

#include <QElapsedTimer>
#include <QThread>

namespace {

using namespace std::chrono_literals;

constexpr int hostIdentity = 6; // exit code

/// Nothing is uploaded or linked, and the program says so with this exit code.
void requireRefused(Trial &trial, const CliResult &result, QList<int> exitCodes, Outcome &outcome)
{
    outcome.require(exitCodes.contains(result.exitCode),
        QStringLiteral("exit code %1: %2").arg(result.exitCode).arg(QString::fromUtf8(result.err.left(300))));
    outcome.require(trial.count(QStringLiteral("SELECT count(*) FROM item WHERE state IN "
                                               "('Uploaded', 'Verified', 'Linked', 'Confirmed', 'LinkUnknown')"))
            == 0,
        QStringLiteral("something was uploaded"));
    outcome.failures += trial.look();
}

bool wasAskedToSignIn(const QByteArray &log)
{
    return log.contains("Accepted ") || log.contains("Failed ") || log.contains("authenticating user");
}

/// The key of the host is not the one that is known, in turns in each way that one can be known.
Outcome anotherHostKey(Attempt &attempt)
{
    Trial trial({.host = HostKind::Sftp, .images = 10, .seed = attempt.seed});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    const QByteArray where = "[127.0.0.1]:" + QByteArray::number(trial.ssh().port()) + " ";
    const auto knows = [&](const QByteArray &key) {
        writeFile(trial.path(QStringLiteral("home/.ssh/known_hosts")), where + key + "\n");
        trial.profile.host.hostKey.clear();
    };
    switch (attempt.number % 4) {
    case 0:
        trial.profile.host.hostKey = QStringLiteral("SHA256:") + QString(43, QLatin1Char('A'));
        break;
    case 1: // changed
        knows("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGPo5pFqkRFWiX0VHDIE0C8y4kAmcDkW/PbV1Z8t7f8k");
        break;
    case 2: // of another kind than the known one
        knows("ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBPgjWKb4DeEu+NpmzCjdjKAyXpyu"
              "rJ1vhSvNFWoUw3hQVuNbXDaIvo7WnNDtYNcMCL/SVYUMWdpTXyJ7ZkmtHqs=");
        break;
    default: // not known at all
        trial.profile.host.hostKey.clear();
    }
    trial.remember();
    Outcome outcome{.faults = 1};
    requireRefused(trial, trial.run(), {hostIdentity}, outcome);
    outcome.require(!wasAskedToSignIn(trial.ssh().log()), QStringLiteral("a sign-in was tried"));
    return outcome;
}

/// Between two files another server takes the place of the host; later the right one is back.
Outcome hostKeyChangesMeanwhile(Attempt &attempt)
{
    Trial trial(
        {.host = HostKind::Sftp, .images = 20, .imageBytes = 400'000, .seed = attempt.seed, .hostIsProxied = true});
    OpenSshServer other;
    if (const QString missing = trial.missing() + other.problem(); !missing.isEmpty())
        return {.missing = missing};
    trial.remember();
    trial.hostProxy().throttle(2'000'000);
    QProcess process;
    trial.begin(process);
    const qint64 changes = attempt.random.bounded(400'000, 4'000'000);
    while (trial.hostProxy().bytesUp() < changes && process.state() == QProcess::Running)
        process.waitForFinished(5);
    Outcome outcome{.faults = process.state() == QProcess::Running ? 1 : 0};
    trial.hostProxy().leadTo(other.port());
    outcome.require(Trial::hasEnded(process, 120s), QStringLiteral("it hangs"));
    outcome.require(process.exitCode() == hostIdentity, QStringLiteral("exit code %1").arg(process.exitCode()));
    outcome.require(!wasAskedToSignIn(other.log()), QStringLiteral("the other server was asked to sign in"));
    outcome.failures += trial.look();
    trial.hostProxy().leadTo(trial.ssh().port());
    trial.finish(outcome);
    return outcome;
}

Outcome wrongHostKey(Attempt &attempt)
{
    return attempt.number % 5 == 4 ? hostKeyChangesMeanwhile(attempt) : anotherHostKey(attempt);
}

/// A certificate that proves nothing, or TLS that protects nothing, at the host or at the portal.
Outcome badTls(Attempt &attempt)
{
    using Certificate = ApacheDav::Certificate;
    struct Case {
        const char *name;
        Certificate certificate = Certificate::Good;
        bool authorityIsKnown = true;
        QByteArray server{};
    };
    static const std::array cases{Case{"expired", Certificate::Expired}, Case{"self-signed", Certificate::SelfSigned},
        Case{"of another name", Certificate::OfAnotherName}, Case{"of an unknown authority", Certificate::Good, false},
        Case{"TLS 1.1 only", Certificate::Good, true,
            "SSLProtocol -all +TLSv1 +TLSv1.1\nSSLCipherSuite ALL:@SECLEVEL=0\n"}};
    const Case &wrong = cases.at(size_t(attempt.number) % cases.size());
    const bool atPortal = attempt.number / int(cases.size()) % 2 == 1;
    const ApacheDav apache(
        {.signIn = ApacheDav::SignIn::Basic, .tls = true, .certificate = wrong.certificate, .server = wrong.server});
    if (!apache.isRunning())
        return {.missing = apache.problem()};
    Trial trial({.images = 3, .seed = attempt.seed});
    if (atPortal) {
        trial.profile.portal.url = QUrl(QStringLiteral("https://127.0.0.1:%1/portal").arg(apache.port()));
    } else {
        trial.profile.host.kind = HostKind::WebDav;
        trial.profile.host.address = apache.address();
        trial.profile.host.caFile = wrong.authorityIsKnown ? apache.caFile() : QString();
        trial.environment.insert(QStringLiteral("SHEETLINK_HOST_PASSWORD"), ApacheDav::password());
    }
    trial.remember();
    Outcome outcome{.faults = 1};
    requireRefused(trial, trial.run(), {hostIdentity}, outcome);
    outcome.require(apache.requests().isEmpty(), QStringLiteral("something was sent"));
    for (QString &failure : outcome.failures)
        failure.prepend(
            QLatin1String(wrong.name) + (atPortal ? QStringLiteral(", portal: ") : QStringLiteral(", host: ")));
    return outcome;
}

/// Portal or host send the program to another address.
Outcome redirects(Attempt &attempt)
{
    constexpr std::array statuses{
        "301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"};
    const RudeServer evil([](QTcpSocket &socket, const QByteArray &) {
        RudeServer::answer(socket, "200 OK", "Content-Type: text/html\r\n", "welcome");
    });
    const QByteArray there = "127.0.0.1:" + QByteArray::number(evil.url().port());
    const std::array targets{"http://" + there + "/x", "//" + there + "/x", "https://" + there + "/x"};
    const QByteArray status = statuses.at(size_t(attempt.number) % statuses.size());
    const QByteArray target = targets.at(size_t(attempt.number) / statuses.size() % targets.size());
    const bool atPortal = attempt.number / int(statuses.size() * targets.size()) % 2 == 1;
    const RudeServer server([&](QTcpSocket &socket, const QByteArray &) {
        RudeServer::answer(socket, status, "Location: " + target + "\r\n", {});
    });
    Trial trial({.images = 3, .seed = attempt.seed});
    if (atPortal) {
        trial.profile.portal.url = server.url(QStringLiteral("/portal"));
    } else {
        trial.profile.host.kind = HostKind::WebDav;
        trial.profile.host.address = QStringLiteral("http://tech@127.0.0.1:%1/").arg(server.url().port());
        trial.environment.insert(QStringLiteral("SHEETLINK_HOST_PASSWORD"), ApacheDav::password());
    }
    trial.remember();
    Outcome outcome{.faults = 1};
    requireRefused(trial, trial.run(), {3, 4, 5, 6}, outcome);
    outcome.require(evil.requests().isEmpty(),
        QStringLiteral("%1 to %2: the other server was asked")
            .arg(QString::fromLatin1(status), QString::fromLatin1(target)));
    return outcome;
}

/// A network that shows its own login page in place of every other, from some moment on; later somebody logs in there.
Outcome captivePortal(Attempt &attempt)
{
    const bool redirects = attempt.random.bounded(2) == 0;
    const RudeServer hotel([redirects](QTcpSocket &socket, const QByteArray &) {
        const QByteArray page = "<html><head><title>Guest network</title></head><body>Please log in</body></html>";
        if (redirects)
            RudeServer::answer(socket, "302 Found", "Location: http://login.hotel.example/\r\n", {});
        else
            RudeServer::answer(socket, "200 OK", "Content-Type: text/html\r\nConnection: close\r\n", page);
    });
    const quint16 hotelPort = quint16(hotel.url().port());
    Trial trial({.host = HostKind::WebDav,
        .images = 20,
        .imageBytes = 200'000,
        .seed = attempt.seed,
        .hostIsProxied = true,
        .portalIsProxied = true});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    const quint16 portalPort = quint16(trial.portal().settings().url.port());
    FaultProxy web(trial.dav().port());
    trial.profile.host.publicUrl.setPort(web.port());
    trial.remember();
    trial.hostProxy().throttle(2'000'000);
    QProcess process;
    trial.begin(process);
    process.waitForFinished(100 + attempt.random.bounded(2500));
    Outcome outcome{.faults = process.state() == QProcess::Running ? 1 : 0};
    trial.hostProxy().leadTo(hotelPort);
    trial.portalProxy().leadTo(hotelPort);
    web.leadTo(hotelPort);
    process.waitForFinished(5000);
    outcome.failures = trial.look();
    trial.hostProxy().leadTo(trial.dav().port());
    trial.portalProxy().leadTo(portalPort);
    web.leadTo(trial.dav().port());
    trial.hostProxy().throttle(0);
    QElapsedTimer back;
    back.start();
    outcome.require(Trial::hasEnded(process, 300s), QStringLiteral("it hangs"));
    trial.finish(outcome);
    outcome.recovery = std::chrono::milliseconds(back.elapsed());
    return outcome;
}

/// Somebody changes the portal's password in the middle of the batch; later the program is told.
Outcome passwordChanges(Attempt &attempt)
{
    constexpr int signIn = 4; // exit codes
    constexpr int later = 5;
    Trial trial({.linker = attempt.number % 2 == 0 ? LinkerChoice::Editor : LinkerChoice::ExtendedImport,
        .images = 40,
        .imageBytes = 100'000,
        .seed = attempt.seed});
    trial.remember();
    QProcess process;
    trial.begin(process);
    process.waitForFinished(200 + attempt.random.bounded(2000));
    Outcome outcome{.faults = process.state() == QProcess::Running ? 1 : 0};
    trial.portal().startAgain(QStringLiteral("another"));
    outcome.require(Trial::hasEnded(process, 120s), QStringLiteral("it hangs"));
    // While numbers are compared, the portal's moment of absence is answered by "later".
    const bool wasComparing = trial.count(QStringLiteral("SELECT count(*) FROM batch WHERE started")) == 0;
    const int code = process.exitCode();
    outcome.require(
        code == signIn || code == 0 || (wasComparing && code == later), QStringLiteral("exit code %1").arg(code));
    outcome.failures += trial.look();
    trial.environment.insert(QStringLiteral("SHEETLINK_PORTAL_PASSWORD"), QStringLiteral("another"));
    trial.finish(outcome);
    return outcome;
}

} // namespace

QList<Fault> identityFaults()
{
    return {{.id = QStringLiteral("F16"),
                .title = QStringLiteral("another host key, of another kind, or between two files"),
                .fewFaults = 10,
                .manyFaults = 100,
                .attempt = wrongHostKey},
        {.id = QStringLiteral("F17"),
            .title = QStringLiteral("TLS: expired, self-signed, another name, unknown authority, old version"),
            .fewFaults = 10,
            .manyFaults = 100,
            .attempt = badTls},
        {.id = QStringLiteral("F18"),
            .title = QStringLiteral("the portal's password is changed in the middle of a batch"),
            .fewFaults = 5,
            .manyFaults = 50,
            .attempt = passwordChanges},
        {.id = QStringLiteral("F19"),
            .title = QStringLiteral("redirects to another server, from the portal and from the host"),
            .fewFaults = 30,
            .manyFaults = 30,
            .attempt = redirects},
        {.id = QStringLiteral("F20"),
            .title = QStringLiteral("a network's login page in place of portal, host and web"),
            .fewFaults = 5,
            .manyFaults = 30,
            .attempt = captivePortal}};
}
