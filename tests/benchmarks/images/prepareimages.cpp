// prepareimages THREADS FOLDER IMAGE…
// Prepares each image as a batch does, with the recipe that a profile has by itself: reads it, takes both hashes, finds
// damage, and writes NAME_web.jpg and NAME_tn.jpg into the folder. Exit codes: 0 all prepared, 1 not all, 2 usage.
#include "derivatives.h"
#include "imageformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>
#include <QThreadPool>

#include <atomic>

namespace {

Result<Derivatives> prepare(const QString &image, const QDir &folder)
{
    QFile file(image);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Item, file.errorString());
    const QFileInfo info(image);
    return makeDerivatives({.source = image,
        .format = formatOf(file.read(4096), info.suffix().toLower()).word,
        .recipe = {},
        .webPath = folder.filePath(info.completeBaseName() + QStringLiteral("_web.jpg")),
        .thumbnailPath = folder.filePath(info.completeBaseName() + QStringLiteral("_tn.jpg"))});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QThreadPool threads;
    threads.setMaxThreadCount(arguments.value(1).toInt());
    if (arguments.size() < 4 || threads.maxThreadCount() < 1) {
        QTextStream(stderr) << "usage: prepareimages THREADS FOLDER IMAGE...\n";
        return 2;
    }
    const QDir folder(arguments.at(2));
    std::atomic<bool> allPrepared = true;
    for (const QString &image : arguments.sliced(3)) {
        threads.start([&, image] {
            const auto made = prepare(image, folder);
            if (!made) {
                QTextStream(stderr) << image << ": " << made.error().message << ' ' << made.error().detail << '\n';
                allPrepared = false;
            }
        });
    }
    threads.waitForDone();
    return allPrepared ? 0 : 1;
}
