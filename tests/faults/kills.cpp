// Faults that end the program: the plug is pulled, or the ledger cannot be read or written.

#include "fault.h"
#include "trial.h"

#include <QElapsedTimer>

namespace {

using namespace std::chrono_literals;

constexpr std::array hosts{HostKind::Folder, HostKind::Sftp, HostKind::WebDav, HostKind::Portal};

/// Several kills of one batch, each at a moment of chance.
Outcome killAtAnyMoment(HostKind host, Attempt &attempt)
{
    constexpr int killsOfABatch = 10;
    // A portal takes one image after the other.
    Trial trial({.host = host, .images = host == HostKind::Portal ? 60 : 500, .seed = attempt.seed});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    trial.remember();
    Outcome outcome;
    while (outcome.faults < killsOfABatch) {
        QProcess process;
        trial.begin(process);
        if (process.waitForFinished(300 + attempt.random.bounded(3500)))
            break; // it came to its end
        process.kill();
        process.waitForFinished();
        ++outcome.faults;
        for (const QString &wrong : trial.look())
            outcome.failures.append(QStringLiteral("after kill %1: %2").arg(outcome.faults).arg(wrong));
    }
    trial.finish(outcome);
    return outcome;
}

/// Kill `number` at the place of the ledger that has this number, before or after the change is written.
Outcome killAtEveryTransition(HostKind host, Attempt &attempt)
{
    Trial trial({.host = host, .images = 20, .seed = 7});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    trial.remember();
    const QString place
        = QStringLiteral("%1:%2")
              .arg(attempt.number % 2 == 0 ? QStringLiteral("kill-before") : QStringLiteral("kill-after"))
              .arg(attempt.number / 2);
    trial.environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(SHEETLINK_LEDGERFAULT));
    trial.environment.insert(QStringLiteral("LEDGER_FAULT"), place);
    QProcess process;
    trial.begin(process);
    process.waitForFinished(120'000);
    trial.environment.remove(QStringLiteral("LD_PRELOAD"));
    Outcome outcome;
    outcome.isBeyondTheLast = process.exitStatus() == QProcess::NormalExit;
    outcome.faults = outcome.isBeyondTheLast ? 0 : 1;
    outcome.failures = trial.look();
    trial.finish(outcome);
    for (QString &failure : outcome.failures)
        failure.prepend(place + QStringLiteral(": "));
    return outcome;
}

/// The access to the ledger that has this number fails, in turns for want of room and for a broken disk.
Outcome failAtEveryAccess(Attempt &attempt)
{
    Trial trial({.images = 3, .seed = 7});
    trial.remember();
    const QString mark = trial.path(QStringLiteral("mark"));
    const QString place = QStringLiteral("%1:%2")
                              .arg(attempt.number % 2 == 0 ? QStringLiteral("ioerr") : QStringLiteral("full"))
                              .arg(attempt.number);
    trial.environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(SHEETLINK_LEDGERFAULT));
    trial.environment.insert(QStringLiteral("LEDGER_FAULT"), place);
    trial.environment.insert(QStringLiteral("LEDGER_MARK"), mark);
    const CliResult result = trial.run();
    trial.environment.remove(QStringLiteral("LD_PRELOAD"));
    Outcome outcome;
    outcome.isBeyondTheLast = !QFile::exists(mark);
    outcome.faults = outcome.isBeyondTheLast ? 0 : 1;
    outcome.require(result.exitCode >= 0 && result.exitCode <= 9,
        QStringLiteral("exit code %1: %2").arg(result.exitCode).arg(QString::fromUtf8(result.err)));
    outcome.failures += trial.look();
    trial.finish(outcome);
    for (QString &failure : outcome.failures)
        failure.prepend(place + QStringLiteral(": "));
    return outcome;
}

} // namespace

QList<Fault> killFaults()
{
    QList<Fault> faults;
    for (const HostKind host : hosts) {
        faults.append({.id = QStringLiteral("F01"),
            .title = QStringLiteral("kill -9 at any moment of a batch, ") + hostWord(host),
            .fewFaults = 10,
            .manyFaults = 250,
            .attempt = [host](Attempt &attempt) { return killAtAnyMoment(host, attempt); }});
        faults.append({.id = QStringLiteral("F02"),
            .title = QStringLiteral("kill -9 around every change of the ledger, ") + hostWord(host),
            .fewFaults = Fault::all,
            .manyFaults = Fault::all,
            .attempt = [host](Attempt &attempt) { return killAtEveryTransition(host, attempt); }});
    }
    faults.append({.id = QStringLiteral("F03"),
        .title = QStringLiteral("every access to the ledger fails once"),
        .fewFaults = Fault::all,
        .manyFaults = Fault::all,
        .attempt = failAtEveryAccess});
    return faults;
}
