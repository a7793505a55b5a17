// Faults of others: people who change the records meanwhile, servers that are slow or lie, and texts that are made to
// be more than text.

#include "fault.h"
#include "testimages.h"
#include "trial.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>

#include <array>
#include <csignal>

namespace {

using namespace std::chrono_literals;

constexpr int someItems = 1; // exit codes
constexpr int profileIsWrong = 3;
constexpr int temporary = 5;

/// Of those images that wait to be uploaded, as the ledger says. The program stands still meanwhile.
QList<int> stillToUpload(const Trial &trial, int images)
{
    QList<int> numbers;
    for (int i = 0; i < images; ++i) {
        const QString name = trial.imageName(i);
        if (trial.count(
                QStringLiteral("SELECT count(*) FROM item WHERE state IN ('Matched', 'Prepared') AND name = '%1'")
                    .arg(name))
            > 0)
            numbers.append(i);
    }
    return numbers;
}

/// Between comparing and linking, people renumber or delete records, give a number to a second one, or link the very
/// image themselves.
Outcome recordsChange(Attempt &attempt)
{
    constexpr int images = 20;
    constexpr std::array linkers{
        LinkerChoice::Auto, LinkerChoice::Editor, LinkerChoice::Api, LinkerChoice::ExtendedImport};
    const LinkerChoice linker = linkers.at(size_t(attempt.number) % linkers.size());
    Trial trial({.host = HostKind::Sftp,
        .linker = linker,
        .images = images,
        .imageBytes = 100'000,
        .seed = attempt.seed,
        .hostIsProxied = true});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    trial.world = {{QStringLiteral("mayStay"), true}};
    trial.remember();
    trial.hostProxy().throttle(250'000);
    QProcess process;
    trial.begin(process);
    while (trial.count(QStringLiteral("SELECT count(*) FROM item WHERE state = 'Prepared'")) == 0
        && !Trial::hasEnded(process, 5ms)) { }
    if (process.state() == QProcess::NotRunning || process.waitForFinished(attempt.random.bounded(1000)))
        return {};
    Outcome outcome;
    QStringList changes;
    int unlinkable = 0;
    ::kill(pid_t(process.processId()), SIGSTOP);
    QList<int> waiting = stillToUpload(trial, images);
    while (outcome.faults < 4 && !waiting.isEmpty()) {
        const int which = waiting.takeAt(attempt.random.bounded(int(waiting.size())));
        const QString number = trial.imageName(which).section(QLatin1Char('.'), 0, 0);
        const qint64 record = trial.portal().recordWith(number);
        switch (attempt.random.bounded(4)) {
        case 0:
            trial.portal().changeRecord(record, QStringLiteral("catalogNumber"), QStringLiteral("X%1").arg(which));
            changes.append(number + QStringLiteral(" renumbered"));
            ++unlinkable;
            break;
        case 1:
            trial.portal().removeRecord(record);
            changes.append(number + QStringLiteral(" deleted"));
            ++unlinkable;
            break;
        case 2:
            trial.portal().doubleRecord(record);
            changes.append(number + QStringLiteral(" doubled")); // the first is still right
            break;
        default:
            trial.portal().addMedia(
                record, trial.profile.host.publicUrl.toString() + QStringLiteral("T0/") + trial.imageName(which));
            changes.append(number + QStringLiteral(" linked by another"));
        }
        ++outcome.faults;
    }
    trial.hostProxy().throttle(0);
    ::kill(pid_t(process.processId()), SIGCONT);
    QElapsedTimer timer;
    timer.start();
    outcome.require(Trial::hasEnded(process, 120s), QStringLiteral("it hangs"));
    outcome.require(
        process.exitCode() == (unlinkable > 0 ? someItems : 0), QStringLiteral("exit code %1").arg(process.exitCode()));
    outcome.recovery = std::chrono::milliseconds(timer.elapsed());
    outcome.failures += trial.judge();
    const int linked = trial.count(QStringLiteral("SELECT count(*) FROM item WHERE state = 'Confirmed'"));
    outcome.require(linked == images - unlinkable, QStringLiteral("%1 of %2 are linked").arg(linked).arg(images));
    for (QString &failure : outcome.failures)
        failure.prepend(changes.join(QStringLiteral(", ")) + QStringLiteral(": "));
    return outcome;
}

/// At the images' public addresses lies something else than what was sent: other bytes, another image, a page, a part.
Outcome hostLies(Attempt &attempt)
{
    constexpr std::array hosts{HostKind::Folder, HostKind::Sftp};
    constexpr int images = 10;
    Trial trial({.host = hosts.at(size_t(attempt.number) % hosts.size()), .images = images, .seed = attempt.seed});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    const int kind = attempt.number / 2 % 5;
    if (kind < 2) // as long as what was sent, it is seen only by who reads all of it
        trial.profile.host.verify = HostVerification::Strict;
    trial.remember();
    const QByteArray other = fileBytes(trial.images() + QLatin1Char('/') + trial.imageName(0));
    const auto lie = [&other, kind](QByteArray body) -> QByteArray {
        switch (kind) {
        case 0:
            body[body.size() / 2] = char(~body.at(body.size() / 2));
            return body;
        case 1:
            return other;
        case 2:
            return "<html><title>Gallery</title></html>";
        case 3:
            return body.left(body.size() / 2);
        default:
            return {};
        }
    };
    const bool always = attempt.random.bounded(2) == 0;
    const int times = always ? 1'000'000 : attempt.random.bounded(1, 10);
    trial.portal().misfortune(
        QStringLiteral("/images/"), {.alters = lie}, always ? 0 : attempt.random.bounded(10), times);
    const CliResult result = trial.run();
    Outcome outcome{.faults = times - trial.portal().misfortunesLeft()};
    outcome.require(QList<int>{0, someItems, profileIsWrong, temporary}.contains(result.exitCode),
        QStringLiteral("exit code %1: %2").arg(result.exitCode).arg(QString::fromUtf8(result.err.left(300))));
    const int linked = trial.count(QStringLiteral("SELECT count(*) FROM item WHERE state = 'Confirmed'"));
    outcome.require(!always || linked <= (kind == 1 ? 1 : 0),
        QStringLiteral("%1 were linked though their addresses show something else").arg(linked));
    outcome.failures += trial.look();
    trial.portal().misfortune({}, {}, 0, 0);
    trial.finishOrRetry(outcome);
    return outcome;
}

/// Some bytes a second pass, and the portal thinks long: nothing breaks, so nobody may lose patience.
Outcome serversAreSlow(Attempt &attempt)
{
    constexpr std::array hosts{HostKind::Sftp, HostKind::WebDav, HostKind::Portal};
    Trial trial({.host = hosts.at(size_t(attempt.number) % hosts.size()),
        .images = 2,
        .seed = attempt.seed,
        .hostIsProxied = true,
        .portalIsProxied = true});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    trial.remember();
    FaultProxy &line = trial.profile.host.kind == HostKind::Portal ? trial.portalProxy() : trial.hostProxy();
    line.throttle(attempt.random.bounded(2'000, 8'000));
    trial.portalProxy().delay(std::chrono::milliseconds(attempt.random.bounded(1'000)));
    QProcess process;
    trial.begin(process);
    Outcome outcome{.faults = 1};
    outcome.require(Trial::hasEnded(process, 600s), QStringLiteral("it hangs"));
    outcome.require(process.exitCode() == 0,
        QStringLiteral("exit code %1: %2")
            .arg(process.exitCode())
            .arg(QString::fromUtf8(fileBytes(trial.path(QStringLiteral("out/1.err"))).right(300))));
    outcome.require(trial.isComplete(), QStringLiteral("it lost patience"));
    outcome.failures += trial.judge();
    return outcome;
}

const std::array hostileTexts{"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "=cmd|' /C calc'!A0", "+1+1",
    "@SUM(1)", "-2+3", "%s%n%1%2", "\x1b[2J\x1b]0;title\x07red", "\r\nFAKE: all is well",
    "\xc2\x9b"
    "31m",
    "\xe2\x80\xae"
    "gpj.exe",
    "{0}{{}}", "\"quote\",\"more\"", "' OR 1=1 --", "${jndi:ldap://x}", "&lt;b&gt;"};

/// What would be obeyed by the reader of such a file, as words; nothing when all is text.
QStringList obeyed(const QString &file, const QByteArray &bytes)
{
    QStringList found;
    const QString text = QString::fromUtf8(bytes);
    const auto complain = [&](const char *what) {
        found.append(QStringLiteral("%1 holds %2").arg(file.section(QLatin1Char('/'), -1), QLatin1String(what)));
    };
    for (const QChar character : text) {
        const bool breaksLine = character == QLatin1Char('\n') || character == QLatin1Char('\t')
            || (character == QLatin1Char('\r') && file.endsWith(QLatin1String("csv")));
        if ((character.category() == QChar::Other_Control && !breaksLine) || character == QChar(0x202e)) {
            complain(qPrintable(QStringLiteral("U+%1").arg(int(character.unicode()), 4, 16, QLatin1Char('0'))));
            break;
        }
    }
    const bool isShownInLines = !file.contains(QLatin1Char('.'));
    if (isShownInLines && (text.startsWith(QLatin1String("FAKE")) || text.contains(QLatin1String("\nFAKE"))))
        complain("a line of the portal's own");
    if (file.endsWith(QLatin1String("html"))
        && (text.contains(QLatin1String("<script>alert")) || text.contains(QLatin1String("<img src=x"))))
        complain("markup of the portal's");
    if (file.endsWith(QLatin1String("csv"))) {
        static const QRegularExpression formula(QStringLiteral("(^|,)\"?[=+@-]"), QRegularExpression::MultilineOption);
        if (formula.match(text).hasMatch())
            complain("a formula");
    }
    return found;
}

/// Records, file names and answers of the portal are full of what terminals, spreadsheets and browsers would obey.
Outcome hostileText(Attempt &attempt)
{
    constexpr int images = 8;
    Trial trial({.images = images, .seed = attempt.seed});
    trial.world = {{QStringLiteral("mayStay"), true}};
    Outcome outcome;
    const auto any = [&attempt] {
        return QString::fromUtf8(hostileTexts.at(size_t(attempt.random.bounded(int(hostileTexts.size())))));
    };
    for (int i = 0; i < images; ++i) {
        const QString name = trial.imageName(i);
        const qint64 record = trial.portal().recordWith(name.section(QLatin1Char('.'), 0, 0));
        for (const char *column : {"sciname", "recordedBy", "recordNumber", "country", "locality", "family"})
            trial.portal().changeRecord(record, QLatin1String(column), any());
        QString behind = any();
        behind.remove(QLatin1Char('/'));
        outcome.faults += QFile::rename(trial.images() + QLatin1Char('/') + name,
            trial.images() + QLatin1Char('/') + name.left(5) + QLatin1Char('_') + behind + QStringLiteral(".jpg"));
    }
    trial.remember();
    const QString answer = any() + any() + any();
    trial.portal().misfortune(QStringLiteral("occurrenceeditor.php?"),
        {.acts = false,
            .alters = [&answer](const QByteArray &) { return "<html><body><div>ERROR: " + answer.toUtf8(); }},
        attempt.random.bounded(4), 3);
    const QString profile = trial.path(QStringLiteral("profile.json"));
    const QStringList ledger{QStringLiteral("--ledger"), trial.ledger()};
    const QStringList check{QStringLiteral("check"), trial.images(), QStringLiteral("--profile"), profile};
    QMap<QString, QByteArray> shown;
    const auto keep = [&shown](const QString &as, const CliResult &result) {
        shown.insert(as, result.out);
        shown.insert(as + QStringLiteral(" (errors)"), result.err);
    };
    keep(QStringLiteral("check"), trial.command(check + ledger));
    keep(QStringLiteral("check --json"), trial.command(check + ledger + QStringList{QStringLiteral("--json")}));
    QStringList run = check;
    run.first() = QStringLiteral("run");
    keep(QStringLiteral("run"), trial.command(run + ledger + QStringList{QStringLiteral("--yes")}));
    keep(QStringLiteral("status"), trial.command(QStringList{QStringLiteral("status")} + ledger));
    for (const char *as : {"csv", "html", "json"}) { // what programs read back has names as they are
        const QString file = trial.path(QStringLiteral("out/report.") + QLatin1String(as));
        trial.command(
            QStringList{QStringLiteral("report"), QStringLiteral("--as"), QLatin1String(as), QStringLiteral("-o"), file}
            + ledger);
        shown.insert(file, fileBytes(file));
    }
    outcome.failures += trial.look();
    for (auto it = shown.constBegin(); it != shown.constEnd(); ++it)
        outcome.failures += obeyed(it.key(), it.value());
    return outcome;
}

} // namespace

QList<Fault> faultsOfOthers()
{
    return {{.id = QStringLiteral("F13"),
                .title = QStringLiteral("servers take some kilobytes a second and think long"),
                .fewFaults = 3,
                .manyFaults = 20,
                .attempt = serversAreSlow},
        {.id = QStringLiteral("F22"),
            .title = QStringLiteral("the addresses show something else than what was sent"),
            .fewFaults = 20,
            .manyFaults = 2000,
            .attempt = hostLies},
        {.id = QStringLiteral("F33"),
            .title = QStringLiteral("records are renumbered, deleted, doubled or linked by another meanwhile"),
            .fewFaults = 16,
            .manyFaults = 200,
            .attempt = recordsChange},
        {.id = QStringLiteral("F35"),
            .title = QStringLiteral("texts that terminals, spreadsheets and browsers would obey"),
            .fewFaults = 60,
            .manyFaults = 600,
            .attempt = hostileText}};
}
