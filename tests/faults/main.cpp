// Tries the faults of the list and prints a table: fault, how often, failures, slowest recovery.
//
//     faultlist [--large] [--seed N] [--only F01,F02] [--title WORDS] [--row N] [--from N] [--list] [--peers] [--table
//     FILE]
//
// Fails when anything was lost, doubled, sent twice or shown, and says with which seed.

#include "fault.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace {

constexpr auto worthSaying = std::chrono::seconds(15);

struct Row {
    QString id;
    QString title;
    int faults = 0;
    QStringList failures;
    std::chrono::milliseconds slowest{};
    std::chrono::milliseconds took{};
    QString missing;
    QStringList figures;
    qint64 bytesSent = 0;
    qint64 bytesNeeded = 0;
};

void take(Row &row, const Outcome &outcome, quint32 seed)
{
    row.faults += outcome.faults;
    if (outcome.recovery > std::max(row.slowest, std::chrono::milliseconds(worthSaying)))
        std::printf(
            "%s, seed %u: went to its end in %.1f s\n", qPrintable(row.id), seed, outcome.recovery.count() / 1000.0);
    row.slowest = std::max(row.slowest, outcome.recovery);
    row.missing = outcome.missing;
    row.figures += outcome.figures;
    row.bytesSent += outcome.bytesSent;
    row.bytesNeeded += outcome.bytesNeeded;
    row.failures += outcome.failures;
    constexpr qsizetype mostShown = 8;
    for (const QString &failure : outcome.failures.mid(0, mostShown))
        std::printf("%s, seed %u: %s\n", qPrintable(row.id), seed, qPrintable(failure));
    if (outcome.failures.size() > mostShown)
        std::printf("  … and %lld more\n", static_cast<long long>(outcome.failures.size() - mostShown));
    std::fflush(stdout);
}

Row tried(const Fault &fault, bool large, quint32 seed, std::optional<int> first)
{
    Row row{.id = fault.id, .title = fault.title};
    QElapsedTimer timer;
    timer.start();
    const int wanted = large ? fault.manyFaults : fault.fewFaults;
    const int step = large || first ? 1 : fault.fewEvery;
    const QList<quint32> &seeds = fault.seeds;
    for (int number = first.value_or(int(seed % quint32(step))); row.faults < wanted && row.missing.isEmpty();
         number += step) {
        Attempt attempt{.number = number, .seed = number < seeds.size() ? seeds.at(number) : seed + quint32(number)};
        attempt.random.seed(attempt.seed);
        const Outcome outcome = fault.attempt(attempt);
        take(row, outcome, attempt.seed);
        if (outcome.isBeyondTheLast)
            break;
    }
    row.took = std::chrono::milliseconds(timer.elapsed());
    if (row.bytesNeeded > 0) {
        const double again = 100.0 * double(row.bytesSent - row.bytesNeeded) / double(row.bytesNeeded);
        const auto words = QStringLiteral("%1 % of the bytes sent again").arg(again, 0, 'f', 1);
        row.figures.append(words);
        if (fault.mostSentAgain > 0 && again > fault.mostSentAgain)
            row.failures.append(words);
    }
    return row;
}

QByteArray lineOf(const Row &row)
{
    const auto seconds = [](std::chrono::milliseconds time) { return QString::number(time.count() / 1000.0, 'f', 1); };
    constexpr qsizetype mostFigures = 4;
    QStringList figures = row.figures;
    figures.removeDuplicates();
    const QString notes = row.missing.isEmpty() ? figures.mid(0, mostFigures).join(QStringLiteral("; "))
                                                : QStringLiteral("not tried: ") + row.missing;
    return QStringLiteral("| %1 | %2 | %3 | %4 | %5 s | %6 s | %7 |\n")
        .arg(row.id, row.title, QString::number(row.faults), QString::number(row.failures.size()), seconds(row.slowest),
            seconds(row.took), notes)
        .toUtf8();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("large"), QStringLiteral("As often as it is to be tried once.")},
        {QStringLiteral("seed"), QStringLiteral("Where chance begins."), QStringLiteral("N")},
        {QStringLiteral("only"), QStringLiteral("These faults, with commas between."), QStringLiteral("IDS")},
        {QStringLiteral("title"), QStringLiteral("Those with this in their title."), QStringLiteral("WORDS")},
        {QStringLiteral("row"), QStringLiteral("Only this one of the list, from 0 on."), QStringLiteral("N")},
        {QStringLiteral("from"), QStringLiteral("Begins with this try instead of 0."), QStringLiteral("N")},
        {QStringLiteral("list"), QStringLiteral("Prints the list and tries nothing.")},
        {QStringLiteral("peers"), QStringLiteral("Other programs, too, where the same can be done with them.")},
        {QStringLiteral("table"), QStringLiteral("Where the table is written to as well."), QStringLiteral("FILE")}});
    parser.addHelpOption();
    parser.process(app);

    QList<Fault> faults = killFaults() + connectionFaults() + identityFaults() + storageFaults() + contentFaults()
        + computerFaults() + faultsOfOthers();
    if (parser.isSet(QStringLiteral("peers")))
        faults += peerFaults();
    if (parser.isSet(QStringLiteral("row")))
        faults = faults.mid(parser.value(QStringLiteral("row")).toInt(), 1);
    if (const QStringList only = parser.value(QStringLiteral("only")).split(QLatin1Char(','), Qt::SkipEmptyParts);
        !only.isEmpty())
        faults.removeIf([&only](const Fault &fault) { return !only.contains(fault.id); });
    const QString title = parser.value(QStringLiteral("title"));
    faults.removeIf([&title](const Fault &fault) { return !fault.title.contains(title); });
    if (parser.isSet(QStringLiteral("list"))) {
        for (const Fault &fault : std::as_const(faults))
            std::printf("%s %s\n", qPrintable(fault.id), qPrintable(fault.title));
        return 0;
    }

    const quint32 seed = parser.isSet(QStringLiteral("seed")) ? parser.value(QStringLiteral("seed")).toUInt()
                                                              : QRandomGenerator::global()->generate();
    std::printf("seed %u\n", seed);
    QByteArray table = "| | fault | tried | failures | slowest recovery | took | |\n|---|---|--:|--:|--:|--:|---|\n";
    qsizetype failures = 0;
    std::optional<int> from;
    if (parser.isSet(QStringLiteral("from")))
        from = parser.value(QStringLiteral("from")).toInt();
    for (const Fault &fault : std::as_const(faults)) {
        const Row row = tried(fault, parser.isSet(QStringLiteral("large")), seed, from);
        table += lineOf(row);
        failures += row.failures.size();
    }
    std::printf("\n%s", table.constData());
    if (QFile file(parser.value(QStringLiteral("table"))); parser.isSet(QStringLiteral("table"))) {
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            return 2;
    }
    return failures > 0 || faults.isEmpty() ? 1 : 0;
}
