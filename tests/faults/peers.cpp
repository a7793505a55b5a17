// The same cut connections and restarts with rclone, which many use for such uploads today.

#include "fault.h"
#include "testimages.h"
#include "trial.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>

namespace {

using namespace std::chrono_literals;

const QString program = QStringLiteral("rclone");

/// `rclone copy` of the trial's images to its OpenSSH, as its manual says, with as many connections as ours.
QStringList copying(Trial &trial)
{
    return {QStringLiteral("copy"), trial.images(), QStringLiteral(":sftp:") + trial.hostFolder(),
        QStringLiteral("--config"), QStringLiteral("/dev/null"), QStringLiteral("--sftp-host"),
        QStringLiteral("127.0.0.1"), QStringLiteral("--sftp-port"), QString::number(trial.hostProxy().port()),
        QStringLiteral("--sftp-user"), trial.ssh().user(), QStringLiteral("--sftp-key-file"), trial.ssh().userKeyFile(),
        QStringLiteral("--transfers"), QStringLiteral("4")};
}

/// Files that are under their final name and are not what they should be.
int halfFiles(const Trial &trial)
{
    int half = 0;
    for (const QString &name : QDir(trial.images()).entryList(QDir::Files)) {
        const QString there = trial.hostFolder() + QLatin1Char('/') + name;
        half += QFile::exists(there) && fileBytes(there) != fileBytes(trial.images() + QLatin1Char('/') + name) ? 1 : 0;
    }
    return half;
}

qint64 bytesOf(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

/// Started again and again until it says that all is there.
void finish(Trial &trial, int starts, int half, Outcome &outcome)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    for (int tries = 0; tries < 20; ++tries, ++starts) {
        process.start(program, copying(trial));
        if (process.waitForFinished(300'000) && process.exitCode() == 0)
            break;
        half = std::max(half, halfFiles(trial));
    }
    outcome.recovery = std::chrono::milliseconds(timer.elapsed());
    int lost = halfFiles(trial);
    for (const QString &name : QDir(trial.images()).entryList(QDir::Files))
        lost += QFile::exists(trial.hostFolder() + QLatin1Char('/') + name) ? 0 : 1;
    const qint64 needed = bytesOf(trial.images());
    outcome.figures = {QStringLiteral(
        "%1 starts, at most %2 half files under final names, %3 lost in the end, %4 % of the bytes sent again")
                           .arg(starts)
                           .arg(half)
                           .arg(lost)
                           .arg(100 * (trial.hostProxy().bytesUp() - needed) / needed)};
}

Outcome connectionsBreak(Attempt &attempt)
{
    Trial trial(onBreakingLine(HostKind::Sftp, attempt.seed));
    if (QStandardPaths::findExecutable(program).isEmpty() || !trial.missing().isEmpty())
        return {.missing = QStringLiteral("there is no rclone or no OpenSSH")};
    trial.hostProxy().throttle(wideAreaRate);
    Outcome outcome;
    finish(trial, 0, 0, outcome);
    outcome.faults = trial.hostProxy().interferences();
    return outcome;
}

Outcome isKilled(Attempt &attempt)
{
    constexpr int kills = 10;
    Trial trial({.host = HostKind::Sftp, .images = 500, .seed = attempt.seed, .hostIsProxied = true});
    if (QStandardPaths::findExecutable(program).isEmpty() || !trial.missing().isEmpty())
        return {.missing = QStringLiteral("there is no rclone or no OpenSSH")};
    trial.hostProxy().throttle(500'000);
    Outcome outcome;
    int half = 0;
    while (outcome.faults < kills) {
        QProcess process;
        process.start(program, copying(trial));
        if (process.waitForFinished(300 + attempt.random.bounded(3500)))
            break;
        process.kill();
        process.waitForFinished();
        half = std::max(half, halfFiles(trial));
        ++outcome.faults;
    }
    trial.hostProxy().throttle(0);
    finish(trial, outcome.faults, half, outcome);
    return outcome;
}

Outcome hostKeyIsAnother(Attempt &attempt)
{
    Trial trial({.host = HostKind::Sftp, .images = 3, .seed = attempt.seed, .hostIsProxied = true});
    if (QStandardPaths::findExecutable(program).isEmpty() || !trial.missing().isEmpty())
        return {.missing = QStringLiteral("there is no rclone or no OpenSSH")};
    Outcome outcome{.faults = 1};
    QProcess::execute(program, copying(trial));
    trial.ssh().stop();
    trial.ssh().makeOtherHostKeys();
    trial.ssh().startAgain();
    writeFile(trial.images() + QStringLiteral("/more.jpg"), "more");
    QProcess::execute(program, copying(trial));
    outcome.figures = {QFile::exists(trial.hostFolder() + QStringLiteral("/more.jpg"))
            ? QStringLiteral("signs in to the other server and sends the file")
            : QStringLiteral("is refused")};
    return outcome;
}

} // namespace

QList<Fault> peerFaults()
{
    return {{.id = QStringLiteral("R01"),
                .title = QStringLiteral("rclone copy: kill -9 at any moment of 500 files"),
                .fewFaults = 10,
                .manyFaults = 50,
                .attempt = isKilled},
        {.id = QStringLiteral("R08"),
            .title = QStringLiteral("rclone copy: connections are reset at any byte, once in 2 MB"),
            .fewFaults = 25,
            .manyFaults = 100,
            .attempt = connectionsBreak},
        {.id = QStringLiteral("R16"),
            .title = QStringLiteral("rclone copy: another host key"),
            .fewFaults = 1,
            .manyFaults = 1,
            .attempt = hostKeyIsAnother}};
}
