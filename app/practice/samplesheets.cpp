#include "samplesheets.h"

#include "jpegfile.h"
#include "sheetdrawing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {

using namespace Practice;

constexpr int quality = 85;

SheetContent contentOf(int number, quint32 seed)
{
    return {.record = defaultRecords().at(number - 1), .note = {}, .seed = seed};
}

SheetContent sheetOf(int number)
{
    return contentOf(number, quint32(number));
}

QByteArray fileOf(const QImage &image, int orientation = 1)
{
    return jpegFile(image, quality, {.orientation = orientation, .takenAt = "2026:05:12 10:30:00"});
}

/// Lies on its side in the file; the EXIF flag tells to turn it clockwise.
QByteArray lyingSheet(int number)
{
    return fileOf(drawnSheet(sheetOf(number)).transformed(QTransform().rotate(-90)), 6);
}

QByteArray cutOffSheet(int number)
{
    const QByteArray whole = fileOf(drawnSheet(sheetOf(number)));
    return whole.left(whole.size() * 6 / 10);
}

QByteArray secondSheet(int number)
{
    SheetContent content = contentOf(number, quint32(number + 100));
    content.note = QStringLiteral("Sheet 2 of 2");
    return fileOf(drawnSheet(content));
}

QByteArray unknownSheet(const QString &number)
{
    SheetContent content = contentOf(33, 998);
    content.record.catalogNumber = number;
    return fileOf(drawnSheet(content));
}

Result<> write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return failure(ErrorKind::HostFull,
        QCoreApplication::translate("Practice", "The practice sheets cannot be written to “%1”.").arg(path),
        file.errorString(), QStringLiteral("practice-data"));
}

Result<> drawAll(const QDir &folder)
{
    const auto save
        = [&folder](const QString &name, const QByteArray &bytes) { return write(folder.filePath(name), bytes); };
    for (const int number : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15}) { // two records have number 15
        const SheetContent content = sheetOf(number);
        if (const auto saved = save(content.record.catalogNumber + QStringLiteral(".jpg"), fileOf(drawnSheet(content)));
            !saved)
            return saved;
    }
    return save(QStringLiteral("pra0000004 (2).jpg"), secondSheet(4))
        .and_then([&] { return save(QStringLiteral("PRA0000005_label.jpg"), fileOf(drawnLabel(sheetOf(5)))); })
        .and_then([&] { return save(QStringLiteral("IMG_2041.jpg"), fileOf(drawnSheet(sheetOf(12)))); })
        .and_then([&] { return save(QStringLiteral("PRA0000013.jpg"), lyingSheet(13)); })
        .and_then([&] { return save(QStringLiteral("PRA0000014.jpg"), cutOffSheet(14)); })
        .and_then([&] { return save(QStringLiteral("PRA0000999.jpg"), unknownSheet(QStringLiteral("PRA0000999"))); });
}

} // namespace

Result<> drawSampleSheets(const QString &folder)
{
    const QString unfinished = folder + QStringLiteral(".part");
    QDir(unfinished).removeRecursively();
    if (!QDir().mkpath(unfinished)) {
        return failure(ErrorKind::HostFull,
            QCoreApplication::translate("Practice", "The folder “%1” cannot be made.").arg(folder), {},
            QStringLiteral("practice-data"));
    }
    if (const auto drawn = drawAll(QDir(unfinished)); !drawn)
        return drawn;
    if (!QDir().rename(unfinished, folder)) {
        return failure(ErrorKind::HostFull,
            QCoreApplication::translate("Practice", "The folder “%1” cannot be made.").arg(folder), {},
            QStringLiteral("practice-data"));
    }
    return {};
}
