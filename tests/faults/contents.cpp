// Faults of what is read: answers that are no answers, images that are damaged, and secrets that must not show.

#include "fault.h"
#include "testimages.h"
#include "trial.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QImageWriter>
#include <QJsonArray>
#include <QThread>

#include <sys/resource.h>

namespace {

using namespace std::chrono_literals;

/// The most memory that any program took that ended so far, in bytes.
qint64 peakOfChildren()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

/// An answer as no portal should give it.
QByteArray malformed(QByteArray body, QRandomGenerator &random)
{
    const auto anywhere = [&] { return qsizetype(random.bounded(quint32(std::max<qsizetype>(1, body.size())))); };
    switch (random.bounded(12)) {
    case 0:
        return body.first(std::min(body.size(), anywhere()));
    case 1:
        return {};
    case 2:
        return "<html><head><title>Sign in</title></head><body><form action=\"login\"></form></body></html>";
    case 3:
        return "\xef\xbb\xbf" + body;
    case 4:
        return body.replace(anywhere(), 1, QByteArray(1, char(random.bounded(256))));
    case 5:
        return body.insert(anywhere(), QByteArray("\0\xff\xfe\xc3", 4));
    case 6:
        return QByteArray(100'000, '[') + body;
    case 7:
        return "{\"token\":" + QByteArray("[]") + ",\"results\":{},\"count\":\"x\",\"endOfRecords\":7}";
    case 8: // numbers that no number type holds
        for (const char digit : {'1', '2', '3'})
            body.replace(digit, "99999999999999999999999");
        return body;
    case 9:
        return body + body;
    case 10:
        return "null";
    default:
        return QByteArray(8 << 20, '7');
    }
}

/// Some of the portal's answers are malformed, then all is well again.
Outcome malformedAnswers(Attempt &attempt)
{
    constexpr std::array pages{"token.php", "dwcapubhandler.php", "/api/v2/occurrence", "/api/v2/media",
        "profile/index.php", "occurrenceeditor.php", "importextended.php", "individual/index.php", "/portal/"};
    constexpr std::array linkers{LinkerChoice::Auto, LinkerChoice::Editor, LinkerChoice::Api};
    constexpr qint64 mostMemory = qint64(1500) << 20;
    Trial trial({.linker = linkers.at(size_t(attempt.random.bounded(3))), .images = 4, .seed = attempt.seed});
    trial.remember();
    const char *page = pages.at(size_t(attempt.number) % pages.size());
    QRandomGenerator random(attempt.seed);
    constexpr int times = 3;
    trial.portal().misfortune(QLatin1String(page),
        {.alters = [&random](const QByteArray &body) { return malformed(body, random); }}, attempt.random.bounded(3),
        times);
    QProcess process;
    trial.begin(process);
    Outcome outcome;
    outcome.require(Trial::hasEnded(process, 120s), QStringLiteral("it hangs"));
    outcome.require(process.exitStatus() == QProcess::NormalExit, QStringLiteral("it crashes"));
    outcome.faults = times - trial.portal().misfortunesLeft();
    outcome.failures += trial.look();
    trial.portal().misfortune({}, {}, 0, 0);
    trial.finishOrRetry(outcome);
    outcome.require(peakOfChildren() < mostMemory, QStringLiteral("it took %1 MB").arg(peakOfChildren() >> 20));
    for (QString &failure : outcome.failures)
        failure.prepend(QLatin1String(page) + QStringLiteral(": "));
    return outcome;
}

enum class Shape { Baseline, Progressive, Grey, Optimised };

QByteArray jpegOf(Shape shape, int seed)
{
    QImage image = QImage::fromData(testJpeg(seed));
    if (shape == Shape::Grey)
        image = image.convertToFormat(QImage::Format_Grayscale8);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(60 + seed % 40);
    writer.setProgressiveScanWrite(shape == Shape::Progressive);
    writer.setOptimizedWrite(shape == Shape::Optimised);
    writer.write(image);
    return bytes;
}

/// A folder of cut, smashed and wrongly named images among good ones is looked into.
Outcome damagedImages(Attempt &attempt)
{
    constexpr int damaged = 200;
    constexpr int good = 100;
    Trial trial({.images = 1, .seed = attempt.seed});
    const QString folder = trial.path(QStringLiteral("damaged"));
    const auto nameOf = [&](int i) { return QStringLiteral("T%1.jpg").arg(i + 1, 4, 10, QLatin1Char('0')); };
    for (int i = 0; i < damaged + good; ++i) {
        QByteArray bytes = jpegOf(Shape(i % 4), int(attempt.seed % 1000) + i);
        const auto size = quint32(bytes.size());
        if (i < damaged) {
            switch (i) {
            case 0:
                bytes.clear();
                break;
            case 1:
                bytes = "This is no image.";
                break;
            case 2:
                bytes = "GIF89a";
                break;
            case 3:
                bytes.chop(1);
                break;
            case 4:
                bytes = "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"/etc/passwd\"/></svg>";
                break;
            default:
                bytes.truncate(qsizetype(2 + attempt.random.bounded(size - 3)));
            }
        }
        writeFile(folder + QLatin1Char('/') + nameOf(i), bytes);
    }
    trial.remember();
    const CliResult result = trial.command(
        {QStringLiteral("scan"), folder, QStringLiteral("--profile"), trial.path(QStringLiteral("profile.json")),
            QStringLiteral("--json"), QStringLiteral("--ledger"), trial.ledger()});
    Outcome outcome{.faults = damaged};
    QHash<QString, QString> states;
    for (const QJsonObject &line : result.lines())
        states.insert(line.value(QStringLiteral("file")).toString(), line.value(QStringLiteral("state")).toString());
    int passed = 0;
    for (int i = 0; i < damaged + good; ++i) {
        const QString state = states.value(nameOf(i));
        if (i >= damaged)
            outcome.require(
                state == QLatin1String("Identified"), nameOf(i) + QStringLiteral(" is good and is ") + state);
        else if (state != QLatin1String("Failed") && state != QLatin1String("Skipped"))
            ++passed;
    }
    outcome.require(passed == 0, QStringLiteral("%1 damaged images were taken").arg(passed));
    return outcome;
}

/// What lies outside of the folder for it and may come out of a zip.
QStringList escapedFiles(const Trial &trial)
{
    QStringList escaped;
    for (const QString &folder : {trial.path({}), QDir::tempPath()}) {
        const bool isOwn = folder != QDir::tempPath();
        QDirIterator files(folder, {QStringLiteral("*evil*")}, QDir::AllEntries | QDir::Hidden | QDir::System,
            isOwn ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
        while (files.hasNext()) {
            if (const QString file = files.next(); !file.contains(QLatin1String("-unpacked/")))
                escaped.append(file);
        }
    }
    return escaped;
}

/// A zip that was made to do harm, with good images in it, is taken as a batch.
Outcome hostileZips(Attempt &attempt)
{
    constexpr int images = 3;
    Trial trial({.images = images, .seed = attempt.seed});
    QStringList arguments{QStringLiteral(SHEETLINK_HOSTILE_ZIPS), QString::number(attempt.number),
        trial.images() + QStringLiteral("/photos.zip")};
    QJsonObject versions;
    for (int i = 0; i < images; ++i) {
        const QString file = trial.path(QStringLiteral("packed/") + trial.imageName(i));
        const QByteArray bytes = fileBytes(trial.images() + QLatin1Char('/') + trial.imageName(i));
        arguments.append(writeFile(file, bytes));
        QFile::remove(trial.images() + QLatin1Char('/') + trial.imageName(i));
        const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        versions.insert(trial.imageName(i), QJsonArray{QString::fromLatin1(hash)});
    }
    QProcess maker;
    maker.start(QStringLiteral("python3"), arguments);
    maker.waitForFinished(60'000);
    const QString what = QString::fromUtf8(maker.readAllStandardOutput()).trimmed();
    trial.world
        = {{QStringLiteral("mayStay"), true}, {QStringLiteral("packed"), true}, {QStringLiteral("versions"), versions}};
    trial.remember();
    QProcess process;
    trial.begin(process);
    Outcome outcome{.faults = 1};
    outcome.require(Trial::hasEnded(process, 60s), QStringLiteral("it hangs"));
    outcome.require(process.exitStatus() == QProcess::NormalExit, QStringLiteral("it crashes"));
    outcome.failures += trial.judge();
    const int linked = trial.count(QStringLiteral("SELECT count(*) FROM item WHERE state = 'Confirmed'"));
    outcome.require(!what.startsWith(QLatin1String("all")) || linked >= images,
        QStringLiteral("only %1 good images were linked").arg(linked));
    outcome.require(!what.startsWith(QLatin1String("none")) || linked == 0, QStringLiteral("it was not refused"));
    for (const QString &file : escapedFiles(trial))
        outcome.failures.append(QStringLiteral("outside of its folder: ") + file);
    for (QString &failure : outcome.failures)
        failure.prepend(what + QStringLiteral(": "));
    return outcome;
}

/// A whole day's work with every kind of secret, right and wrong, watched from all sides.
Outcome secretsShow(Attempt &attempt)
{
    constexpr std::array hosts{HostKind::WebDav, HostKind::Sftp};
    constexpr std::array linkers{LinkerChoice::Api, LinkerChoice::ExtendedImport, LinkerChoice::Editor};
    Trial trial({.host = hosts.at(size_t(attempt.number) % hosts.size()),
        .linker = linkers.at(size_t(attempt.number) % linkers.size()),
        .images = 6,
        .seed = attempt.seed,
        .hostIsProxied = true});
    if (const QString missing = trial.missing(); !missing.isEmpty())
        return {.missing = missing};
    const QString passphrase = QStringLiteral("Schlüssel & bund 4711");
    if (trial.profile.host.kind == HostKind::Sftp) {
        trial.profile.host.keyFile
            = trial.ssh().makeUserKey({QStringLiteral("-t"), QStringLiteral("ed25519")}, passphrase);
        trial.environment.insert(QStringLiteral("SHEETLINK_HOST_KEY_PASSPHRASE"), passphrase);
    }
    trial.environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    trial.world = {{QStringLiteral("moreSecrets"), QJsonArray{passphrase}}};
    trial.remember();
    Outcome outcome{.faults = 1};
    QProcess process;
    trial.begin(process);
    QByteArray commandLines;
    while (!Trial::hasEnded(process, 20ms))
        commandLines += trial.commandLinesBelow(process.processId());
    writeFile(trial.path(QStringLiteral("out/command-lines")), commandLines);
    const QStringList ledger{QStringLiteral("--ledger"), trial.ledger()};
    for (const char *as : {"csv", "html", "json", "manifest", "failures"}) {
        trial.command(QStringList{QStringLiteral("report"), QStringLiteral("--as"), QLatin1String(as),
                          QStringLiteral("-o"), trial.path(QStringLiteral("out/report-") + QLatin1String(as))}
            + ledger);
    }
    const QString profile = trial.path(QStringLiteral("profile.json"));
    trial.command({QStringLiteral("profile"), QStringLiteral("show"), profile});
    trial.command({QStringLiteral("profile"), QStringLiteral("test"), profile});
    trial.command(QStringList{QStringLiteral("status"), QStringLiteral("--json")} + ledger);
    outcome.failures += trial.judge();
    trial.say(QStringLiteral("undone"), true);
    trial.command(QStringList{QStringLiteral("undo"), QStringLiteral("--json")} + ledger);
    // What is wrong is not shown either.
    for (const char *name : {"SHEETLINK_PORTAL_PASSWORD", "SHEETLINK_HOST_PASSWORD", "SHEETLINK_HOST_KEY_PASSPHRASE"}) {
        const QString right = trial.environment.value(QLatin1String(name));
        if (right.isEmpty())
            continue;
        trial.environment.insert(QLatin1String(name), trial.wrongSecret());
        trial.command({QStringLiteral("profile"), QStringLiteral("test"), profile});
        trial.environment.insert(QLatin1String(name), right);
    }
    outcome.failures += trial.look();
    return outcome;
}

} // namespace

QList<Fault> contentFaults()
{
    return {{.id = QStringLiteral("F21"),
                .title = QStringLiteral("answers of the portal are malformed"),
                .fewFaults = 200,
                .manyFaults = 2000,
                .attempt = malformedAnswers},
        {.id = QStringLiteral("F24"),
            .title = QStringLiteral("images that are cut, empty, or something else, among good ones"),
            .fewFaults = 400,
            .manyFaults = 2600,
            .attempt = damagedImages},
        {.id = QStringLiteral("F29"),
            .title = QStringLiteral("zips that were made to do harm"),
            .fewFaults = 60,
            .manyFaults = 600,
            .attempt = hostileZips},
        {.id = QStringLiteral("F34"),
            .title = QStringLiteral("secrets are looked for in all that the program writes, and in its arguments"),
            .fewFaults = 6,
            .manyFaults = 30,
            .attempt = secretsShow}};
}
