// benchmarksheets [--width PIXELS] FOLDER NAME.jpg…
// Draws herbarium sheets, 4000 pixels wide (24 megapixels, about 5 MB), each with the barcode of its name, the same
// ones every time: what the workload `job` of run.py scans, for random bytes are no images.
#include "sheetdrawing.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTextStream>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <random>
#include <vector>

using namespace Practice;

namespace {

constexpr int usualWidth = 4000;
constexpr int quality = 87;
constexpr double grain = 5.6; // with quality, what makes 5 MB

/// The grain of a camera. Without it drawings would be far smaller files than photographs.
void addGrain(QImage &image, quint32 seed)
{
    std::minstd_rand random(seed + 1);
    std::normal_distribution<float> distribution(0, grain);
    std::vector<int> noise(1 << 20);
    for (int &value : noise)
        value = int(std::lround(distribution(random)));
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        const int *shift = noise.data() + random() % (noise.size() - size_t(image.width()));
        for (int x = 0; x < image.width(); ++x) {
            for (int channel = 0; channel < 3; ++channel)
                line[4 * x + channel] = uchar(std::clamp(line[4 * x + channel] + shift[x], 0, 255));
        }
    }
}

bool draw(const QDir &folder, const QString &name, quint32 seed, int width)
{
    SheetContent content{.record = defaultRecords().at(seed % defaultRecords().size()), .note = {}, .seed = seed};
    content.record.catalogNumber = QFileInfo(name).baseName();
    QImage image
        = drawnSheet(content).scaledToWidth(width, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    addGrain(image, seed);
    return image.save(folder.filePath(name), "JPEG", quality);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    int width = usualWidth;
    if (arguments.value(1) == QLatin1String("--width")) {
        width = arguments.value(2).toInt();
        arguments.remove(1, 2);
    }
    if (arguments.size() < 3 || width < 1) {
        QTextStream(stderr) << "usage: benchmarksheets [--width PIXELS] FOLDER NAME.jpg...\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    std::atomic<bool> allThere = true;
    QThreadPool painters;
    for (qsizetype i = 2; i < arguments.size(); ++i) {
        painters.start([&, i] {
            if (!draw(folder, arguments.at(i), quint32(i), width))
                allThere = false;
        });
    }
    painters.waitForDone();
    if (!allThere)
        QTextStream(stderr) << "not all sheets could be written to " << folder.path() << '\n';
    return allThere ? 0 : 1;
}
