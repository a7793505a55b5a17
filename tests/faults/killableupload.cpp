// Uploads the files of a folder over SFTP and prints the number of each that is finished. The transfer kill test ends
// it where it likes, and starts it again with what was printed.

#include "sftphost.h"
#include "uploads.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSet>

#include <cstdio>

namespace {

QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                          : QByteArray();
}

void tell(const char *what, quint64 id, qint64 value)
{
    std::printf("%s %llu %lld\n", what, static_cast<unsigned long long>(id), static_cast<long long>(value));
    std::fflush(stdout);
}

} // namespace

/// Arguments: folder, address, host key, key file, then `id` of each file that is finished and `id:bytes` of each that
/// is safe up to there.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    QSet<quint64> finished;
    QMap<quint64, qint64> safe;
    for (const QString &known : arguments.mid(5)) {
        const auto parts = known.split(QLatin1Char(':'));
        if (parts.size() > 1)
            safe[parts.at(0).toULongLong()] = parts.at(1).toLongLong();
        else
            finished.insert(known.toULongLong());
    }
    HostSettings settings;
    settings.kind = HostKind::Sftp;
    settings.address = arguments.at(2);
    settings.hostKey = arguments.at(3);
    settings.keyFile = arguments.at(4);
    RetryPolicy retry;
    retry.firstPause = std::chrono::milliseconds(50);
    Uploads uploads(std::make_shared<SftpHost>(SftpSettings::from(settings, {})), {.retry = retry});
    int waiting = 0;
    QObject::connect(&uploads, &Uploads::finished, &app, [&](quint64 id, const Result<UploadOutcome> &outcome) {
        if (!outcome)
            std::fprintf(stderr, "%s (%s)\n", qPrintable(outcome.error().message), qPrintable(outcome.error().detail));
        tell(outcome ? "finished" : "failed", id, uploads.bytesSent());
        if (--waiting == 0)
            app.quit();
    });
    QObject::connect(&uploads, &Uploads::partSafe, &app, [](quint64 id, qint64 bytes) { tell("safe", id, bytes); });
    QObject::connect(&uploads, &Uploads::interrupted, &app,
        [](const Error &error) { std::fprintf(stderr, "%s\n", qPrintable(error.message)); });
    const QDir folder(arguments.at(1));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const quint64 id = name.toULongLong();
        if (finished.contains(id))
            continue;
        const QString target = QStringLiteral("f%1/%2").arg(id % 3).arg(name);
        uploads.add(id,
            {.source = folder.filePath(name),
                .target = target,
                .size = QFileInfo(folder.filePath(name)).size(),
                .sha256 = sha256Of(folder.filePath(name)),
                .part = partNameFor(target, QStringLiteral("kill")),
                .safeBytes = safe.value(id)});
        ++waiting;
    }
    if (waiting == 0)
        return 0;
    uploads.start();
    return QCoreApplication::exec();
}
