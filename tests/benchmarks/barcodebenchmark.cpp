#include "imageprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QImageReader>
#include <QTextStream>

// Before ZXing, whose headers define macros that are names of classes in here.
#include <zbar.h>

#include <ZXing/ReadBarcode.h>
#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

QImage greyWithQt(const QString &path)
{
    return QImageReader(path).read().convertToFormat(QImage::Format_Grayscale8);
}

QString readWithSheetlink(const QString &path)
{
    QStringList texts;
    for (const Barcode &code : probeImage(path, LookForCodes::Yes).value_or(ImageFacts()).barcodes) {
        const QPointF middle = code.place.center();
        texts.append(u"%1 (%2 at %3 %, %4 %)"_s.arg(code.text, code.symbology)
                         .arg(middle.x() * 100, 0, 'f', 1)
                         .arg(middle.y() * 100, 0, 'f', 1));
    }
    return texts.join(u", "_s);
}

/// The first code, as ZXing comes. Asked for all of them, version 1.4 ends the program where the same code stands
/// twice.
QString readWithZXing(const QString &path)
{
    const QImage grey = greyWithQt(path);
    const auto result = ZXing::ReadBarcode(
        {grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine())});
    return QString::fromStdString(result.text());
}

QString readWithZbar(const QString &path)
{
    const QImage grey = greyWithQt(path);
    const QImage packed = grey.copy(0, 0, grey.width() & ~3, grey.height());
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(unsigned(packed.width()), unsigned(packed.height()), "Y800", packed.constBits(),
        static_cast<unsigned long>(packed.sizeInBytes()));
    scanner.scan(image);
    QStringList texts;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
        texts.append(QString::fromStdString(symbol->get_data()));
    return texts.join(u", "_s);
}

struct Contender {
    const char *name;
    QString (*read)(const QString &path);
    int threads = 1;
    std::vector<double> imagesPerSecond = {};
};

/// Images per second when the threads share the files.
double measure(const Contender &contender, const QStringList &files)
{
    std::atomic<qsizetype> next = 0;
    QElapsedTimer timer;
    timer.start();
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < contender.threads; ++i) {
            threads.emplace_back([&] {
                for (qsizetype file = next++; file < files.size(); file = next++)
                    contender.read(files.at(file));
            });
        }
    }
    return double(files.size()) * 1e9 / double(timer.nsecsElapsed());
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

QStringList filesOf(const QStringList &arguments)
{
    QStringList files;
    for (const QString &argument : arguments) {
        if (QFileInfo(argument).isFile())
            files.append(argument);
        for (const QFileInfo &file : QDir(argument).entryInfoList({u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s}, QDir::Files))
            files.append(file.filePath());
    }
    return files;
}

void printFinds(QTextStream &out, const std::vector<Contender> &contenders, const QStringList &files)
{
    for (const QString &file : files) {
        out << QFileInfo(file).fileName() << '\n';
        for (const Contender &contender : contenders) {
            if (contender.threads == 1) {
                const QString found = contender.read(file);
                out << "    " << contender.name << ": " << (found.isEmpty() ? u"nothing"_s : found) << '\n';
            }
        }
        out.flush();
    }
}

void printSpeeds(QTextStream &out, const std::vector<Contender> &contenders)
{
    for (const Contender &contender : contenders) {
        const double speed = median(contender.imagesPerSecond);
        const auto ours = std::ranges::find(contenders, contender.threads, &Contender::threads);
        out << u"%1 %2 thread(s): %3 images/s, readBarcodes is %4 times as fast\n"_s
                   .arg(QString::fromLatin1(contender.name), -20)
                   .arg(contender.threads)
                   .arg(speed, 6, 'f', 2)
                   .arg(median(ours->imagesPerSecond) / speed, 0, 'f', 2);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.isEmpty())
        arguments.append(QStringLiteral(SHEETLINK_SHARED "/data/specimens"));
    const QStringList files = filesOf(arguments);
    if (files.isEmpty()) {
        out << "There are no images in " << arguments.join(u", "_s) << ".\n";
        return 0;
    }

    std::vector<Contender> contenders;
    for (const int threads : {1, std::max(2, int(std::thread::hardware_concurrency()))}) {
        contenders.push_back({.name = "readBarcodes", .read = readWithSheetlink, .threads = threads});
        contenders.push_back({.name = "ZXing at full size", .read = readWithZXing, .threads = threads});
        contenders.push_back({.name = "zbar at full size", .read = readWithZbar, .threads = threads});
    }
    printFinds(out, contenders, files);
    for (int round = 0; round < rounds; ++round) {
        for (Contender &contender : contenders)
            contender.imagesPerSecond.push_back(measure(contender, files));
    }
    out << "Medians of " << rounds << " rounds over " << files.size() << " images:\n";
    printSpeeds(out, contenders);
    return 0;
}
