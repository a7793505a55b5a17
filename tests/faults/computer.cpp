// Faults of the computer itself: its disk fails at one call, resources are short, it sleeps, or it is shut down.

#include "fault.h"
#include "testimages.h"
#include "trial.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace std::chrono_literals;

constexpr int exitCodes = 9; // are the program's own, up to this
constexpr int cancelled = 8;

/// The call on a file below the trial's folder that has this number fails, for one of the reasons in turns.
Outcome failAtCall(const QString &call, Attempt &attempt)
{
    constexpr std::array reasons{EIO, ENOSPC, EMFILE, EACCES};
    Trial trial({.images = 3, .seed = 7});
    trial.remember();
    const QString mark = trial.path(QStringLiteral("mark"));
    const int reason = reasons.at(size_t(attempt.number) % reasons.size());
    const QString place = QStringLiteral("%1:%2:%3").arg(call).arg(attempt.number).arg(reason);
    trial.environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(SHEETLINK_DISKFAULT));
    trial.environment.insert(QStringLiteral("DISK_FAULT"), place);
    trial.environment.insert(QStringLiteral("DISK_BELOW"), QFileInfo(trial.ledger()).absolutePath());
    trial.environment.insert(QStringLiteral("DISK_MARK"), mark);
    const CliResult result = trial.run();
    trial.environment.remove(QStringLiteral("LD_PRELOAD"));
    Outcome outcome;
    outcome.isBeyondTheLast = !QFile::exists(mark);
    outcome.faults = outcome.isBeyondTheLast ? 0 : 1;
    outcome.require(result.exitCode >= 0 && result.exitCode <= exitCodes,
        QStringLiteral("exit code %1: %2").arg(result.exitCode).arg(QString::fromUtf8(result.err.left(300))));
    outcome.failures += trial.look();
    trial.finishOrRetry(outcome);
    for (QString &failure : outcome.failures)
        failure.prepend(place + QStringLiteral(": "));
    return outcome;
}

/// Somebody ends the program in a decent way: Ctrl+C, the end of the session, the terminal's end.
Outcome toldToEnd(Attempt &attempt)
{
    constexpr std::array signalNumbers{SIGTERM, SIGINT, SIGHUP};
    constexpr std::array hosts{HostKind::Folder, HostKind::Sftp, HostKind::WebDav};
    constexpr auto patience = 5s; // 2 s on a computer that has nothing else to do
    const int number = signalNumbers.at(size_t(attempt.number) % signalNumbers.size());
    Trial trial({.host = hosts.at(size_t(attempt.random.bounded(quint32(hosts.size())))),
        .images = 40,
        .imageBytes = 300'000,
        .seed = attempt.seed});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    trial.remember();
    QProcess process;
    trial.begin(process);
    if (process.waitForFinished(200 + attempt.random.bounded(1500)))
        return {};
    ::kill(pid_t(process.processId()), number);
    Outcome outcome{.faults = 1};
    const bool ended = Trial::hasEnded(process, patience);
    outcome.require(ended, QStringLiteral("it goes on after signal %1").arg(number));
    const bool bySignal = process.exitStatus() == QProcess::CrashExit && process.exitCode() == number;
    const int code = process.exitCode();
    outcome.require(!ended || bySignal || code == 0 || code == cancelled || code == 128 + number,
        QStringLiteral("signal %1 gave exit code %2").arg(number).arg(code));
    outcome.failures += trial.look();
    trial.finish(outcome);
    return outcome;
}

/// The computer sleeps in the middle of the batch; connections may be gone when it wakes up.
Outcome sleeps(Attempt &attempt)
{
    Trial trial({.host = attempt.number % 2 == 0 ? HostKind::Sftp : HostKind::WebDav,
        .images = 60,
        .imageBytes = 300'000,
        .seed = attempt.seed,
        .hostIsProxied = true});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    trial.remember();
    trial.hostProxy().throttle(2'000'000);
    QProcess process;
    trial.begin(process);
    process.waitForFinished(300 + attempt.random.bounded(2000));
    if (process.state() != QProcess::Running)
        return {};
    ::kill(pid_t(process.processId()), SIGSTOP);
    Outcome outcome{.faults = 1};
    QThread::msleep(ulong(attempt.random.bounded(1000, 10'000)));
    if (attempt.random.bounded(2) == 0)
        trial.hostProxy().leadTo(trial.profile.host.kind == HostKind::Sftp ? trial.ssh().port() : trial.dav().port());
    trial.hostProxy().throttle(0);
    ::kill(pid_t(process.processId()), SIGCONT);
    QElapsedTimer back;
    back.start();
    outcome.require(Trial::hasEnded(process, 300s), QStringLiteral("it hangs"));
    outcome.require(process.exitCode() == 0, QStringLiteral("exit code %1").arg(process.exitCode()));
    trial.finish(outcome);
    outcome.recovery = std::chrono::milliseconds(back.elapsed());
    return outcome;
}

/// Few files may be open at a time, or the memory is small.
Outcome shortOfResources(Attempt &attempt)
{
    Trial trial({.host = HostKind::Sftp, .images = 30, .seed = attempt.seed});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    trial.remember();
    const bool files = attempt.number % 2 == 0;
    trial.launcher = {QStringLiteral("prlimit"),
        files ? QStringLiteral("--nofile=%1").arg(attempt.random.bounded(20, 64))
              : QStringLiteral("--as=%1").arg(qint64(attempt.random.bounded(800, 1024)) << 20)};
    QProcess process;
    trial.begin(process);
    Outcome outcome{.faults = 1};
    outcome.require(Trial::hasEnded(process, 300s), QStringLiteral("it hangs"));
    outcome.require(process.exitStatus() == QProcess::NormalExit && process.exitCode() <= exitCodes,
        QStringLiteral("with %1 it ends with %2").arg(trial.launcher.last()).arg(process.exitCode()));
    outcome.failures += trial.look();
    trial.launcher.clear();
    trial.finishOrRetry(outcome);
    return outcome;
}

/// Things in the folder of images that are no files: loops, pipes, devices, links to nothing.
Outcome oddThings(Attempt &attempt)
{
    constexpr auto patience = 60s;
    Trial trial({.images = 10, .seed = attempt.seed});
    trial.world = {{QStringLiteral("mayStay"), true}};
    const QDir images(trial.images());
    const auto lies = [&images](const QString &name) { return QFile::encodeName(images.filePath(name)); };
    images.mkpath(QStringLiteral("deep/deeper"));
    const QByteArray folder = QFile::encodeName(images.path());
    bool made = ::symlink(folder.constData(), lies(QStringLiteral("deep/deeper/again")).constData()) == 0;
    made = ::symlink("self.jpg", lies(QStringLiteral("self.jpg")).constData()) == 0 && made;
    made = ::symlink("nowhere.jpg", lies(QStringLiteral("T0801.jpg")).constData()) == 0 && made;
    made = ::symlink("/dev/zero", lies(QStringLiteral("T0802.jpg")).constData()) == 0 && made;
    made = ::mkfifo(lies(QStringLiteral("T0803.jpg")).constData(), 0600) == 0 && made;
    made = ::symlink("T0803.jpg", lies(QStringLiteral("T0804.jpg")).constData()) == 0 && made;
    made = images.mkpath(QStringLiteral("T0805.jpg")) && made;
    trial.remember();
    Outcome outcome{.faults = 1};
    outcome.require(made, QStringLiteral("the folder could not be made"));
    QProcess process;
    trial.begin(process);
    outcome.require(Trial::hasEnded(process, patience), QStringLiteral("it hangs"));
    outcome.failures += trial.judge();
    outcome.require(trial.count(QStringLiteral("SELECT count(*) FROM item WHERE state = 'Confirmed'")) == 10,
        QStringLiteral("not every image was linked, or one twice"));
    return outcome;
}

/// Under names that images are to get, other things lie at the host: the same bytes, other images, half of one,
/// folders.
Outcome namesTaken(Attempt &attempt)
{
    constexpr std::array hosts{HostKind::Folder, HostKind::Sftp, HostKind::WebDav};
    Trial trial({.host = hosts.at(size_t(attempt.number) % hosts.size()), .images = 20, .seed = attempt.seed});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    const QDir host(trial.hostFolder());
    host.mkpath(QStringLiteral("T0"));
    ::chmod(QFile::encodeName(host.filePath(QStringLiteral("T0"))).constData(), 0777);
    Outcome outcome;
    QHash<QString, QByteArray> there;
    for (int i = 0; i < 20; ++i) {
        const QString target = host.filePath(QStringLiteral("T0/") + trial.imageName(i));
        const QByteArray bytes = fileBytes(trial.images() + QLatin1Char('/') + trial.imageName(i));
        const auto put = [&](const QByteArray &content) {
            writeFile(target, content);
            there.insert(target, content);
        };
        switch (attempt.random.bounded(6)) {
        case 0:
            put(bytes);
            break;
        case 1:
            put(fileBytes(trial.images() + QLatin1Char('/') + trial.imageName((i + 1) % 20)));
            break;
        case 2:
            put(bytes.left(bytes.size() / 2) + "\xff\xd9");
            break;
        case 3:
            host.mkpath(target);
            break;
        default:
            continue;
        }
        ++outcome.faults;
    }
    trial.world = {{QStringLiteral("corrupts"), true}};
    trial.remember();
    trial.finish(outcome);
    for (auto it = there.constBegin(); it != there.constEnd(); ++it)
        outcome.require(fileBytes(it.key()) == it.value(), it.key() + QStringLiteral(" was changed"));
    return outcome;
}

} // namespace

QList<Fault> computerFaults()
{
    QList<Fault> faults;
    for (const char *call : {"write", "sync", "rename", "open", "close"}) {
        const auto name = QString::fromLatin1(call);
        faults.append({.id = QStringLiteral("F04"),
            .title = QStringLiteral("each %1 of a file fails once").arg(name),
            .fewFaults = 10,
            .manyFaults = Fault::all,
            .fewEvery = 3,
            .attempt = [name](Attempt &attempt) { return failAtCall(name, attempt); }});
    }
    faults.append({.id = QStringLiteral("F30"),
        .title = QStringLiteral("loops, pipes, devices and links to nothing among the images"),
        .fewFaults = 3,
        .manyFaults = 20,
        .attempt = oddThings});
    faults.append({.id = QStringLiteral("F32"),
        .title = QStringLiteral("other things lie under the names already"),
        .fewFaults = 30,
        .manyFaults = 300,
        .attempt = namesTaken});
    faults.append({.id = QStringLiteral("F37"),
        .title = QStringLiteral("the computer sleeps in the middle"),
        .fewFaults = 3,
        .manyFaults = 30,
        .attempt = sleeps});
    faults.append({.id = QStringLiteral("F38"),
        .title = QStringLiteral("few files may be open, or the memory is small"),
        .fewFaults = 4,
        .manyFaults = 40,
        .attempt = shortOfResources});
    faults.append({.id = QStringLiteral("F39"),
        .title = QStringLiteral("told to end: SIGTERM, SIGINT, SIGHUP"),
        .fewFaults = 15,
        .manyFaults = 200,
        .attempt = toldToEnd});
    return faults;
}
