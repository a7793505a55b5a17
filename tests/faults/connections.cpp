// Faults of the way to the servers: they die, connections break, answers get lost, requests might be sent again.

#include "fault.h"
#include "httpclient.h"
#include "rudeserver.h"
#include "testimages.h"
#include "trial.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QThread>

#include <sys/socket.h>

namespace {

using namespace std::chrono_literals;
using Kind = Interference::Kind;
using Direction = Interference::Direction;

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/// The program alone has to come to its end, through whatever happens.
void requireDone(Trial &trial, QProcess &process, Outcome &outcome)
{
    outcome.require(Trial::hasEnded(process, 600s), QStringLiteral("it hangs"));
    process.kill();
    process.waitForFinished();
    outcome.require(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
        QStringLiteral("exit code %1").arg(process.exitCode()));
    outcome.failures += trial.judge();
}

/// The server is killed while files are on their way, and is there again five seconds later.
Outcome serverDies(HostKind host, Attempt &attempt)
{
    Trial trial({.host = host, .images = 30, .imageBytes = 400'000, .seed = attempt.seed, .hostIsProxied = true});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    trial.remember();
    trial.hostProxy().throttle(1'000'000);
    const qint64 dies = attempt.random.bounded(1'000'000, 9'000'000);
    QProcess process;
    trial.begin(process);
    while (trial.hostProxy().bytesUp() < dies && process.state() == QProcess::Running)
        process.waitForFinished(5);
    Outcome outcome{.faults = process.state() == QProcess::Running ? 1 : 0};
    if (host == HostKind::Sftp) {
        trial.ssh().killConnections();
        trial.ssh().stop();
    } else {
        trial.dav().stop();
    }
    outcome.failures = trial.look();
    QThread::sleep(5);
    trial.hostProxy().throttle(0);
    host == HostKind::Sftp ? trial.ssh().startAgain() : trial.dav().startAgain();
    QElapsedTimer back;
    back.start();
    requireDone(trial, process, outcome);
    outcome.recovery = std::chrono::milliseconds(back.elapsed());
    return outcome;
}

/// Connections are reset at any byte, up or down, about every 2 MB.
Outcome connectionsBreak(HostKind host, Attempt &attempt, bool hostForbidsRenaming = false)
{
    TrialLayout layout = onBreakingLine(host, attempt.seed);
    layout.hostForbidsRenaming = hostForbidsRenaming;
    Trial trial(layout);
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    if (hostForbidsRenaming) // until a file is whole, half of it lies under its name
        trial.world = {{QStringLiteral("corrupts"), true}};
    trial.remember();
    trial.hostProxy().throttle(wideAreaRate);
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    trial.begin(process);
    Outcome outcome;
    requireDone(trial, process, outcome);
    outcome.recovery = std::chrono::milliseconds(timer.elapsed());
    outcome.faults = trial.hostProxy().interferences();
    const qint64 needed = bytesBelow(trial.hostFolder());
    const qint64 sent = trial.hostProxy().bytesUp();
    outcome.bytesSent = sent;
    outcome.bytesNeeded = needed;
    return outcome;
}

/// The network goes away for some seconds, again and again, and nobody is told.
Outcome networkBlinks(Attempt &attempt)
{
    Trial trial({.host = attempt.number % 2 == 0 ? HostKind::Sftp : HostKind::WebDav,
        .images = 40,
        .imageBytes = 400'000,
        .seed = attempt.seed,
        .hostIsProxied = true,
        .portalIsProxied = true});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    trial.remember();
    trial.hostProxy().throttle(500'000);
    QProcess process;
    trial.begin(process);
    Outcome outcome;
    QElapsedTimer back;
    for (int blinks = 0; blinks < 3 && !Trial::hasEnded(process, 2s); ++blinks) {
        trial.hostProxy().close(true);
        trial.portalProxy().close(true);
        QThread::msleep(ulong(attempt.random.bounded(2'000, 8'000)));
        trial.hostProxy().close(false);
        trial.portalProxy().close(false);
        back.start();
        ++outcome.faults;
    }
    trial.hostProxy().throttle(0);
    requireDone(trial, process, outcome);
    outcome.recovery = std::chrono::milliseconds(outcome.faults > 0 ? back.elapsed() : 0);
    return outcome;
}

/// The portal is in trouble for some requests: too many, overloaded, being updated, or simply broken.
Outcome portalIsInTrouble(Attempt &attempt)
{
    constexpr std::array statuses{429, 500, 502, 503, 504};
    constexpr std::array linkers{LinkerChoice::Auto, LinkerChoice::Editor, LinkerChoice::Api};
    Trial trial({.linker = linkers.at(size_t(attempt.number) % linkers.size()), .images = 6, .seed = attempt.seed});
    trial.remember();
    const int times = attempt.random.bounded(1, 5);
    trial.portal().misfortune(QStringLiteral("/portal"),
        {.acts = attempt.random.bounded(2) == 0, .status = statuses.at(size_t(attempt.random.bounded(5)))},
        attempt.random.bounded(20), times);
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    trial.begin(process);
    Outcome outcome;
    outcome.require(Trial::hasEnded(process, 300s), QStringLiteral("it hangs"));
    outcome.faults = times - trial.portal().misfortunesLeft();
    outcome.failures += trial.look();
    trial.portal().misfortune({}, {}, 0, 0);
    trial.finishOrRetry(outcome);
    outcome.recovery = std::chrono::milliseconds(timer.elapsed());
    return outcome;
}

/// A byte of what goes up is another one when it arrives, and nothing on the way checks it.
Outcome bytesChangeOnTheWay(Attempt &attempt)
{
    QRandomGenerator random(attempt.seed);
    const auto plan
        = [&random](int) { return Interference{.kind = Kind::Corrupt, .after = random.bounded(600, 300'000)}; };
    Trial trial({.host = HostKind::WebDav,
        .images = 20,
        .imageBytes = 100'000,
        .seed = attempt.seed,
        .hostIsProxied = true,
        .hostPlan = plan});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    trial.profile.host.verify = HostVerification::Strict;
    trial.world = {{QStringLiteral("mayStay"), true}, {QStringLiteral("corrupts"), true}};
    trial.remember();
    // A byte of the password may be the one that changes; then the run ends, and says so.
    constexpr int mostRuns = 8;
    int runs = 0;
    do {
        trial.run();
    } while (
        ++runs < mostRuns && trial.count(QStringLiteral("SELECT count(*) FROM item WHERE state = 'Prepared'")) > 0);
    Outcome outcome{.faults = trial.hostProxy().interferences()};
    outcome.failures += trial.judge();
    return outcome;
}

struct Route {
    const char *name;
    HostKind host;
    LinkerChoice linker;
    const char *page; ///< Of the portal; empty where it is the image host's answers that get lost.
};

constexpr std::array routes{
    Route{"editor", HostKind::Folder, LinkerChoice::Editor, "occurrenceeditor.php?Submit New Image"},
    Route{"api", HostKind::Folder, LinkerChoice::Api, "/api/v2/media?"},
    Route{"kept by the portal", HostKind::Portal, LinkerChoice::Editor, "occurrenceeditor.php?Submit New Image"},
    Route{"extended import", HostKind::Folder, LinkerChoice::ExtendedImport, "importextended.php?importData"},
    Route{"Apache, MOVE", HostKind::WebDav, LinkerChoice::Auto, ""},
    Route{"OpenSSH", HostKind::Sftp, LinkerChoice::Auto, ""}};

/// The server does what it is asked and its reply never arrives.
Outcome repliesAreLost(Attempt &attempt)
{
    const Route &route = routes.at(size_t(attempt.number) % routes.size());
    constexpr int images = 15;
    constexpr std::array cuts{0, 40, 700};
    QRandomGenerator random(attempt.seed);
    const auto plan = [&](int) {
        if (route.host == HostKind::WebDav)
            return Interference{.kind = Kind::LoseReply, .behind = "MOVE /"};
        // Greetings and sign-in take some 4,000 bytes: most connections come to send, and none for long.
        return Interference{.kind = Kind::Reset, .direction = Direction::Down, .after = random.bounded(2'000, 12'000)};
    };
    const bool atHost = *route.page == '\0';
    Trial trial({.host = route.host,
        .linker = route.linker,
        .images = images,
        .seed = attempt.seed,
        .hostIsProxied = atHost,
        .hostPlan = atHost ? FaultProxy::Plan(plan) : FaultProxy::Plan()});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    trial.remember();
    // One import brings many images, and whoever never gets a reply gives up at last.
    const int replies = route.linker == LinkerChoice::ExtendedImport ? 2 : images;
    if (!atHost) {
        trial.portal().misfortune(QLatin1String(route.page),
            {.acts = true, .cutAfter = cuts.at(size_t(random.bounded(int(cuts.size()))))}, 0, replies);
    }
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    trial.begin(process);
    Outcome outcome;
    requireDone(trial, process, outcome);
    outcome.recovery = std::chrono::milliseconds(timer.elapsed());
    outcome.faults = atHost ? trial.hostProxy().interferences() : replies - trial.portal().misfortunesLeft();
    for (QString &failure : outcome.failures)
        failure.prepend(QLatin1String(route.name) + QStringLiteral(": "));
    return outcome;
}

/// A request that changes something is read by the server, which then ends the connection without an answer.
Outcome nothingIsSentAgain(Attempt &attempt)
{
    constexpr std::array verbs{"POST", "PUT", "PATCH", "DELETE", "MOVE"};
    Outcome outcome;
    for (const char *verb : verbs) {
        const bool isReset = attempt.random.bounded(2) == 0;
        const bool isKeptAlive = attempt.random.bounded(2) == 0;
        RudeServer server([isReset](QTcpSocket &socket, const QByteArray &request) {
            if (request.startsWith("GET ")) {
                RudeServer::answer(socket, "200 OK", {}, "first");
                return;
            }
            if (isReset) {
                const linger none{.l_onoff = 1, .l_linger = 0};
                ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
            }
            socket.abort();
        });
        HttpClient http;
        if (isKeptAlive)
            static_cast<void>(http.send({.url = server.url()}));
        const auto answer = http.send({.method = verb, .url = server.url(), .body = "what to do", .repeatable = false});
        const auto requests = server.requests();
        const auto count = std::count_if(
            requests.begin(), requests.end(), [verb](const QByteArray &request) { return request.startsWith(verb); });
        outcome.require(
            count == 1, QStringLiteral("%1 reached the server %2 times").arg(QLatin1String(verb)).arg(count));
        outcome.require(!answer && answer.error().kind == ErrorKind::Ambiguous,
            QStringLiteral("%1 was not called unclear").arg(QLatin1String(verb)));
        ++outcome.faults;
    }
    return outcome;
}

} // namespace

QList<Fault> connectionFaults()
{
    QList<Fault> faults;
    for (const HostKind host : {HostKind::Sftp, HostKind::WebDav}) {
        faults.append({.id = QStringLiteral("F07"),
            .title
            = QStringLiteral("the server is killed in the middle of files and back after 5 s, ") + hostWord(host),
            .fewFaults = 5,
            .manyFaults = 100,
            .attempt = [host](Attempt &attempt) { return serverDies(host, attempt); }});
        faults.append({.id = QStringLiteral("F08"),
            .title = QStringLiteral("connections are reset at any byte, once in 2 MB, ") + hostWord(host),
            .fewFaults = 25,
            .manyFaults = 500,
            .attempt = [host](Attempt &attempt) { return connectionsBreak(host, attempt); },
            .mostSentAgain = 25});
    }
    faults.append({.id = QStringLiteral("F08"),
        .title = QStringLiteral("connections are reset at any byte, once in 2 MB, OpenSSH that forbids renaming"),
        .fewFaults = 10,
        .manyFaults = 100,
        .attempt = [](Attempt &attempt) { return connectionsBreak(HostKind::Sftp, attempt, true); }});
    faults += QList<Fault>{{.id = QStringLiteral("F09"),
                               .title = QStringLiteral("the network is away for seconds, again and again"),
                               .fewFaults = 3,
                               .manyFaults = 40,
                               .attempt = networkBlinks},
        {.id = QStringLiteral("F12"),
            .title = QStringLiteral("the portal answers 429, 500, 502, 503 or 504 for a while"),
            .fewFaults = 20,
            .manyFaults = 200,
            .attempt = portalIsInTrouble},
        {.id = QStringLiteral("F23"),
            .title = QStringLiteral("a byte changes on the way, with every byte read back"),
            .fewFaults = 20,
            .manyFaults = 200,
            .attempt = bytesChangeOnTheWay},
        {.id = QStringLiteral("F10"),
            .title = QStringLiteral("the reply is lost after the server acted"),
            .fewFaults = 90,
            .manyFaults = 500,
            .attempt = repliesAreLost},
        {.id = QStringLiteral("F11"),
            .title = QStringLiteral("the connection ends behind a request that must not be repeated"),
            .fewFaults = 50,
            .manyFaults = 500,
            .attempt = nothingIsSentAgain}};
    return faults;
}
