// Faults of disks and sources: full at the host or here, files that change meanwhile, names and folders that nobody
// expects, two programs at the same work.

#include "fault.h"
#include "testimages.h"
#include "trial.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QScopeGuard>
#include <QThread>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using namespace std::chrono_literals;

constexpr int someItems = 1; // exit codes
constexpr int usageIsWrong = 2;
constexpr int temporary = 5;
constexpr int hostFull = 7;

/// A small file system that goes with the object.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const QString &size)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        m_isMounted = mount(QStringLiteral("size=%1,mode=0777").arg(size));
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    void grow(const QString &size) const { mount(QStringLiteral("remount,size=") + size); }

private:
    bool mount(const QString &options) const
    {
        QProcess process;
        process.start(QStringLiteral("mount"),
            {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), options, QStringLiteral("none"),
                m_folder});
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QString m_folder;
    bool m_isMounted = false;
};

const QString noMount = QStringLiteral("no file system can be mounted here");

/// The disk of the image host is full in the middle of the batch; later there is room.
Outcome hostDiskFull(Attempt &attempt)
{
    constexpr std::array hosts{HostKind::Folder, HostKind::Sftp, HostKind::WebDav};
    Trial trial({.host = hosts.at(size_t(attempt.number) % hosts.size()),
        .images = 40,
        .imageBytes = 1'000'000,
        .seed = attempt.seed});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    const SmallDisk disk(trial.hostFolder(), QStringLiteral("20m"));
    if (!disk.isMounted())
        return {.missing = noMount};
    trial.remember();
    Outcome outcome{.faults = 1};
    const CliResult result = trial.run();
    outcome.require(result.exitCode == hostFull,
        QStringLiteral("exit code %1: %2").arg(result.exitCode).arg(QString::fromUtf8(result.err.left(300))));
    outcome.failures += trial.look();
    disk.grow(QStringLiteral("200m"));
    trial.finish(outcome);
    return outcome;
}

/// Ledger, copies and log have no room; later they have.
Outcome ownDiskFull(Attempt &attempt)
{
    Trial trial({.images = 40, .imageBytes = 300'000, .seed = attempt.seed});
    const SmallDisk disk(trial.path(QStringLiteral("home")), QStringLiteral("%1k").arg(attempt.random.bounded(4, 600)));
    if (!disk.isMounted())
        return {.missing = noMount};
    trial.useLedger(trial.path(QStringLiteral("home/ledger")));
    trial.remember();
    Outcome outcome{.faults = 1};
    const CliResult result = trial.run();
    outcome.require(QList<int>{0, someItems, temporary, hostFull}.contains(result.exitCode),
        QStringLiteral("exit code %1: %2").arg(result.exitCode).arg(QString::fromUtf8(result.err.left(300))));
    outcome.failures += trial.look();
    disk.grow(QStringLiteral("200m"));
    trial.finish(outcome);
    return outcome;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Somebody works in the folder while the batch runs: replaces, lengthens, cuts, renames, removes its files, or takes
/// the whole drive away for a while.
Outcome sourcesChange(Attempt &attempt)
{
    Trial trial(
        {.host = HostKind::Sftp, .images = 40, .imageBytes = 200'000, .seed = attempt.seed, .hostIsProxied = true});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    QJsonObject versions; // whatever of these is linked is one of the person's own images, whole
    const auto know = [&versions](const QString &name, const QByteArray &bytes) {
        QJsonArray known = versions.value(name).toArray();
        known.append(QString::fromLatin1(sha256(bytes)));
        versions.insert(name, known);
    };
    QList<QByteArray> others;
    for (int i = 0; i < 40; ++i) {
        const QString name = trial.imageName(i);
        know(name, fileBytes(trial.images() + QLatin1Char('/') + name));
        others.append(testJpeg(100'000 + i, QSize(300, 400)));
        know(name, others.last());
        know(name, fileBytes(trial.images() + QLatin1Char('/') + name) + "more");
    }
    trial.world = {
        {QStringLiteral("changing"), true}, {QStringLiteral("mayStay"), true}, {QStringLiteral("versions"), versions}};
    trial.remember();
    trial.hostProxy().throttle(1'500'000);
    QProcess process;
    trial.begin(process);
    Outcome outcome;
    while (outcome.faults < 10 && !Trial::hasEnded(process, std::chrono::milliseconds(attempt.random.bounded(400)))) {
        const int which = attempt.random.bounded(40);
        const QString file = trial.images() + QLatin1Char('/') + trial.imageName(which);
        switch (attempt.random.bounded(6)) {
        case 0:
            writeFile(file, others.at(which));
            break;
        case 1:
            if (QFile bytes(file); bytes.open(QIODevice::Append | QIODevice::ExistingOnly))
                bytes.write("more");
            break;
        case 2:
            QFile::resize(file, 60'000);
            break;
        case 3:
            QFile::remove(file);
            break;
        case 4:
            QFile::rename(file, file + QStringLiteral(".old"));
            break;
        default: // the drive is away
            QDir().rename(trial.images(), trial.path(QStringLiteral("away")));
            QThread::msleep(200);
            QDir().rename(trial.path(QStringLiteral("away")), trial.images());
        }
        ++outcome.faults;
    }
    trial.hostProxy().throttle(0);
    QElapsedTimer timer;
    timer.start();
    outcome.require(Trial::hasEnded(process, 300s), QStringLiteral("it hangs"));
    outcome.recovery = std::chrono::milliseconds(timer.elapsed());
    const bool foundNothing = trial.count(QStringLiteral("SELECT count(*) FROM item")) == 0; // the drive was away
    outcome.require(QList<int>{0, someItems, temporary}.contains(process.exitCode())
            || (foundNothing && process.exitCode() == usageIsWrong),
        QStringLiteral("exit code %1").arg(process.exitCode()));
    outcome.failures += trial.judge();
    return outcome;
}

/// Bytes as the file system takes them: not every name is text.
QList<QByteArray> hostileNames()
{
    QList<QByteArray> names{"-rf", " space", ".hidden", "~", "'quote'", "\"double\"", "`id`", "$(id)", ";id", "&", "|",
        "<b>", "%2e%2e%2f", "%00", "a:b?*", "back\\slash", "new\nline", "tab\tin", "\r", "\x1b[31m", "\x7f", "ünï",
        "\xe2\x80\xae"
        "gpj",
        "\xe2\x80\x8b", "\xf0\x9f\x8c\xbf", "u\xcc\x88", "\xc3\xbc", "\xff\xfe", "\xc3", "con", "nul.", "aux.jpg", "..",
        "...", "a..b", "=1+1", "@sum", "+cmd", "#", "?query", "a&b=c", "\xe6\xa8\x99\xe6\x9c\xac", "\xd7\xa9",
        "e\xcc\x81",
        "\xef\xbb\xbf"
        "bom",
        QByteArray(180, 'x'), QByteArray(60, '\xc3').replace('\xc3', "\xc3\xa9"), "{0}", "%s%n%d", "a;b,c",
        "<script>alert(1)</script>"};
    return names;
}

/// Files with such names, each on a record of its own.
Outcome names(Attempt &attempt)
{
    constexpr std::array hosts{HostKind::Folder, HostKind::Sftp, HostKind::WebDav, HostKind::Portal};
    const auto hostile = hostileNames();
    Trial trial(
        {.host = hosts.at(size_t(attempt.number) % hosts.size()), .images = int(hostile.size()) + 2, .seed = 3});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    Outcome outcome{.faults = int(hostile.size())};
    for (int i = 0; i < hostile.size(); ++i) {
        // The number in front, behind, or with another ending.
        const QByteArray number = trial.imageName(i).left(5).toLatin1();
        const QByteArray from = QFile::encodeName(trial.images()) + "/" + number + ".jpg";
        const std::array shapes{number + "_" + hostile.at(i) + ".jpg", number + hostile.at(i) + ".JPG",
            number + "." + hostile.at(i) + ".jpeg"};
        const QByteArray to
            = QFile::encodeName(trial.images()) + "/" + shapes.at(size_t(attempt.number) / 4 % shapes.size());
        if (::rename(from.constData(), to.constData()) != 0)
            --outcome.faults; // this file system takes no such name: it stays as it was
    }
    trial.world = {{QStringLiteral("mayStay"), true}};
    trial.remember();
    const CliResult result = trial.run();
    outcome.require(result.exitCode == 0 || result.exitCode == someItems,
        QStringLiteral("exit code %1: %2").arg(result.exitCode).arg(QString::fromUtf8(result.err.left(300))));
    outcome.failures += trial.judge();
    // Most are good images with a number, whatever else is in the name.
    const int linked = trial.count(QStringLiteral("SELECT count(*) FROM item WHERE state = 'Confirmed'"));
    outcome.figures = {QStringLiteral("%1: %2 of %3 linked, the others said why")
                           .arg(hostWord(trial.profile.host.kind))
                           .arg(linked)
                           .arg(hostile.size() + 2)};
    outcome.require(linked > hostile.size() * 3 / 4, QStringLiteral("only %1 were linked").arg(linked));
    return outcome;
}

/// Two programs with ledgers of their own send the same folder to the same host at the same time, or two use one
/// ledger.
Outcome twoAtOnce(Attempt &attempt)
{
    const bool oneLedger = attempt.number % 2 == 0;
    Trial trial({.host = HostKind::Sftp, .images = 30, .seed = attempt.seed});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    trial.remember();
    Outcome outcome{.faults = 1};
    const QString ledger = trial.ledger();
    QProcess first, second;
    trial.begin(first);
    QThread::msleep(ulong(attempt.random.bounded(600)));
    if (!oneLedger)
        trial.useLedger(trial.path(QStringLiteral("ledger-of-another")));
    trial.begin(second);
    outcome.require(Trial::hasEnded(first, 120s) && Trial::hasEnded(second, 120s), QStringLiteral("it hangs"));
    trial.useLedger(ledger);
    trial.finish(outcome);
    return outcome;
}

/// A hundred thousand images at once: in one folder, in ten thousand, or two hundred folders deep.
Outcome veryMany(Attempt &attempt)
{
    constexpr int many = 100'000;
    constexpr long mostMemory = 500L << 10; // KiB
    constexpr int shapes = 3;
    constexpr int deep = 200;
    Trial trial({.images = 1, .seed = attempt.seed});
    const QByteArray image = testJpeg(1, QSize(16, 16));
    const QDir folder(trial.path(QStringLiteral("many")));
    QString way;
    for (int i = 0; i < many; ++i) {
        if (attempt.number % shapes == 1)
            way = QStringLiteral("%1/").arg(i / 10);
        else if (attempt.number % shapes == 2)
            way = i % (many / deep) == 0 ? way + QStringLiteral("d/") : way;
        writeFile(folder.filePath(way + QStringLiteral("M%1.jpg").arg(i, 6, 10, QLatin1Char('0'))),
            image + QByteArray::number(i));
    }
    Outcome outcome{.faults = 1};
    QElapsedTimer timer;
    timer.start();
    const QString mapping = writeFile(trial.path(QStringLiteral("map.csv")), "file,catalogNumber\nM000000.jpg,A1\n");
    const CliResult result = trial.command({QStringLiteral("scan"), folder.path(), QStringLiteral("--map"), mapping,
        QStringLiteral("--json"), QStringLiteral("--ledger"), trial.ledger()});
    outcome.recovery = std::chrono::milliseconds(timer.elapsed());
    const auto images = result.lines().size() - 1; // and one line about all
    outcome.require(images == many, QStringLiteral("%1 images came out").arg(images));
    outcome.require(trial.count(QStringLiteral("SELECT count(*) FROM item WHERE sha256 <> ''")) == many,
        QStringLiteral("not every image was read"));
    rusage used{};
    ::getrusage(RUSAGE_CHILDREN, &used);
    outcome.figures = {QStringLiteral("at most %1 MB of memory").arg(used.ru_maxrss >> 10)};
    outcome.require(used.ru_maxrss < mostMemory, outcome.figures.first());
    return outcome;
}

} // namespace

QList<Fault> storageFaults()
{
    return {{.id = QStringLiteral("F14"),
                .title = QStringLiteral("the disk of the image host is full, then has room again"),
                .fewFaults = 6,
                .manyFaults = 51,
                .attempt = hostDiskFull},
        {.id = QStringLiteral("F15"),
            .title = QStringLiteral("the disk of ledger, copies and log is full, then has room again"),
            .fewFaults = 5,
            .manyFaults = 50,
            .attempt = ownDiskFull},
        {.id = QStringLiteral("F26"),
            .title = QStringLiteral("hostile names, on each kind of host"),
            .fewFaults = 200,
            .manyFaults = 600,
            .attempt = names},
        {.id = QStringLiteral("F27"),
            .title = QStringLiteral("a hundred thousand images, in one folder, in ten thousand, and two hundred deep"),
            .fewFaults = 1,
            .manyFaults = 3,
            .attempt = veryMany},
        {.id = QStringLiteral("F28"),
            .title = QStringLiteral("sources are replaced, lengthened, cut, renamed, removed, or away for a while"),
            .fewFaults = 20,
            .manyFaults = 200,
            .attempt = sourcesChange},
        {.id = QStringLiteral("F31"),
            .title = QStringLiteral("two programs at the same work, with one ledger or two"),
            .fewFaults = 10,
            .manyFaults = 100,
            .attempt = twoAtOnce}};
}
