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
    if (trial.isComplete()) // perhaps all but cleaned up
        trial.run();
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
    if (host == HostKind::Portal) // whoever asked for a link waits a minute; here it would be once an image
        trial.letTimePass(2min);
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

/// Runs a batch of 20 until chance kills it.
void runAndKill(Trial &trial, Attempt &attempt)
{
    QProcess process;
    trial.begin(process);
    process.waitForFinished(300 + attempt.random.bounded(1500));
    process.kill();
    process.waitForFinished();
}

/// The disk forgets what it said was written: the ledger's log ends earlier than it did.
Outcome ledgerForgets(Attempt &attempt)
{
    Trial trial({.host = HostKind::Sftp, .images = 20, .seed = attempt.seed});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    trial.world = {{QStringLiteral("mayStay"), true}}; // parts whose names were forgotten
    trial.remember();
    runAndKill(trial, attempt);
    QFile log(trial.ledger() + QStringLiteral("-wal"));
    Outcome outcome{.faults = 1};
    log.resize(log.size() > 0 ? qint64(attempt.random.bounded(quint32(log.size()))) : 0);
    trial.say(QStringLiteral("forgets"), true);
    outcome.failures += trial.look();
    for (int tries = 0; tries < 3; ++tries)
        trial.run();
    outcome.failures += trial.judge();
    return outcome;
}

/// The ledger's file is damaged, cut, emptied, or of a newer program. It is never taken for an empty one, and a person
/// who begins anew without it doubles nothing.
Outcome ledgerIsDamaged(Attempt &attempt)
{
    Trial trial({.images = 20, .seed = attempt.seed});
    trial.world = {{QStringLiteral("mayStay"), true}, {QStringLiteral("forgets"), true}};
    trial.remember();
    runAndKill(trial, attempt);
    const QString damaged = trial.ledger();
    QFile file(damaged);
    if (!file.open(QIODevice::ReadWrite) || file.size() == 0)
        return {};
    const auto size = quint32(file.size());
    switch (attempt.number % 4) {
    case 0:
        file.seek(attempt.random.bounded(size));
        file.write("\x55");
        break;
    case 1:
        file.resize(qint64(attempt.random.bounded(1U, size)));
        break;
    case 2:
        file.seek(0);
        file.write(QByteArray(qsizetype(size), '\0'));
        break;
    default: // the version of its tables, see the SQLite file format, 1.3
        file.seek(60);
        file.write("\x7f\x7f\x7f\x7f");
        QFile::remove(damaged + QStringLiteral("-wal"));
    }
    file.close();
    const CliResult result = trial.run();
    Outcome outcome{.faults = 1};
    outcome.require(QList<int>{0, 1, 2, 3, 5, 9}.contains(result.exitCode),
        QStringLiteral("exit code %1: %2").arg(result.exitCode).arg(QString::fromUtf8(result.err.left(300))));
    trial.useLedger(trial.path(QStringLiteral("new-ledger")));
    trial.say(QStringLiteral("ledger"), trial.ledger());
    outcome.failures += trial.look();
    trial.run();
    outcome.failures += trial.judge();
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
            .fewEvery = 9,
            .attempt = [host](Attempt &attempt) { return killAtEveryTransition(host, attempt); }});
    }
    faults.append({.id = QStringLiteral("F03"),
        .title = QStringLiteral("every access to the ledger fails once"),
        .fewFaults = Fault::all,
        .manyFaults = Fault::all,
        .fewEvery = 5,
        .attempt = failAtEveryAccess});
    faults.append({.id = QStringLiteral("F05"),
        .title = QStringLiteral("the disk forgets the end of the ledger's log"),
        .fewFaults = 15,
        .manyFaults = 300,
        .attempt = ledgerForgets});
    faults.append({.id = QStringLiteral("F06"),
        .title = QStringLiteral("the ledger is damaged, cut, emptied, or of a newer program"),
        .fewFaults = 20,
        .manyFaults = 200,
        .attempt = ledgerIsDamaged});
    return faults;
}
