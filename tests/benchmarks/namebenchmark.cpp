#include "indexmatch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int recordCount = 1'000'000;
constexpr int nameCount = 100'000;
constexpr int rounds = 5;

QString digits(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// Three collections in one, as a large herbarium has them.
QStringList records()
{
    QStringList numbers;
    numbers.reserve(recordCount);
    for (int i = 0; i < recordCount; ++i) {
        switch (i % 10) {
        case 0:
            numbers.append(u"XYZ-L-"_s + digits(i, 7));
            break;
        case 1:
            numbers.append(u"XYZ:%1:%2"_s.arg(1900 + i % 120).arg(i));
            break;
        default:
            numbers.append(u"XYZ"_s + digits(i * 3, 8)); // with gaps, so that some names name nothing
        }
    }
    return numbers;
}

/// Most names are the numbers, many with suffixes; some are written differently, some come from a camera.
QStringList names()
{
    QRandomGenerator random(1);
    QStringList list;
    list.reserve(nameCount);
    for (int i = 0; i < nameCount; ++i) {
        const int n = random.bounded(recordCount);
        switch (random.bounded(12)) {
        case 0:
            list.append(u"XYZ-L-%1_label.jpg"_s.arg(digits(n, 7)));
            break;
        case 1:
            list.append(u"XYZ_%1_%2.tif"_s.arg(1900 + n % 120).arg(n));
            break;
        case 2:
            list.append(u"xyz%1 (2).JPG"_s.arg(n * 3));
            break;
        case 3:
            list.append(u"DSC_%1.NEF"_s.arg(digits(n % 10'000, 4)));
            break;
        case 4:
            list.append(u"IMG_20200912_%1.jpg"_s.arg(digits(n % 1'000'000, 6)));
            break;
        case 5:
            list.append(u"box 12/Quercus alba %1 det Smith 1974.jpg"_s.arg(digits(n * 3, 8)));
            break;
        default:
            list.append(u"XYZ%1%2.jpg"_s.arg(digits(n * 3, 8), n % 3 == 0 ? u"_b"_s : QString()));
        }
    }
    return list;
}

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Time to match all names on so many threads; counts the outcomes.
double match(
    const RecordIndex &index, const QStringList &all, unsigned threads, std::array<std::atomic<int>, 4> &outcomes)
{
    QElapsedTimer timer;
    timer.start();
    std::atomic<qsizetype> next = 0;
    std::vector<std::thread> workers;
    for (unsigned i = 0; i < threads; ++i) {
        workers.emplace_back([&] {
            for (qsizetype at = next++; at < all.size(); at = next++)
                ++outcomes[size_t(matchByIndex(index, all.at(at), usualSuffixes()).outcome)];
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    return seconds(timer);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// What grep needs to find the numbers as they are written, without any of our rules; nothing where there is no grep.
std::optional<double> grep(const QStringList &numbers, const QStringList &all)
{
    const QString program = QStandardPaths::findExecutable(u"grep"_s);
    if (program.isEmpty())
        return std::nullopt;
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QStringList &lines) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(lines.join(u'\n').toUtf8() + '\n');
        return file.fileName();
    };
    const QStringList arguments{u"-oiF"_s, u"-f"_s, write(u"numbers"_s, numbers), write(u"names"_s, all)};
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(600'000) || process.exitCode() > 1)
        return std::nullopt;
    return seconds(timer);
}

/// The most memory this program had, in MB; 0 where the system does not tell it in this way.
int peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toInt() / 1024;
    }
    return 0;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const QStringList numbers = records();
    const QStringList all = names();
    out << all.size() << " names against " << numbers.size() << " numbers, medians of " << rounds << " rounds\n"
        << Qt::flush;

    std::vector<double> build, one, every;
    std::vector<double> peer;
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    std::array<std::atomic<int>, 4> outcomes{};
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const RecordIndex index(numbers);
        build.push_back(seconds(timer));
        for (auto &count : outcomes)
            count = 0;
        one.push_back(match(index, all, 1, outcomes));
        for (auto &count : outcomes)
            count = 0;
        every.push_back(match(index, all, cores, outcomes));
        if (const auto time = grep(numbers, all))
            peer.push_back(*time);
    }

    const auto line = [&out](const QString &what, double time) {
        out << what.leftJustified(34) << QString::number(time, 'f', 2) << " s  " << qRound(nameCount / time)
            << " names per second\n";
    };
    out << QString(u"index made"_s).leftJustified(34) << QString::number(median(build), 'f', 2) << " s\n";
    line(u"matched on 1 thread"_s, median(one));
    line(u"matched on %1 threads"_s.arg(cores), median(every));
    line(u"index and matching on all threads"_s, median(build) + median(every));
    if (peer.empty()) {
        out << "peer grep -oiF: not here\n";
    } else {
        line(u"peer: grep -oiF (verbatim only)"_s, median(peer));
        out << "ratio to the peer                 "
            << QString::number(median(peer) / (median(build) + median(every)), 'f', 2) << " times as fast\n";
    }
    out << "exact " << outcomes[0] << ", suggested " << outcomes[1] << ", several " << outcomes[2] << ", none "
        << outcomes[3] << "\nmost memory, with numbers and names themselves: " << peakMemory() << " MB\n";
    return 0;
}
