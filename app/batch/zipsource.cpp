#include "zipsource.h"

#include "zipentry.h"
#include "zipreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Zip)
};

constexpr int mostEntries = 200'000;
constexpr qint64 mostBytes = 200LL << 30;

QList<SourceFile> refused(SourceFile zip, const char *code, const QString &why)
{
    zip.archive = zip.path;
    zip.problemCode = QString::fromLatin1(code);
    zip.problem = why;
    return {zip};
}

QList<SourceFile> damaged(const SourceFile &zip)
{
    return refused(zip, "zip-damaged",
        Text::tr("The zip “%1” cannot be read: it is empty, damaged or not complete. Get it anew, then add it again.")
            .arg(zip.name));
}

/// Names that are one on some computer; which of the files is meant, nobody can tell.
void refuseDuplicates(QList<SourceFile> &files)
{
    const auto key
        = [](const SourceFile &file) { return file.path.normalized(QString::NormalizationForm_C).toCaseFolded(); };
    QHash<QString, int> counts;
    for (const SourceFile &file : std::as_const(files))
        ++counts[key(file)];
    for (SourceFile &file : files) {
        if (!file.problemCode.isEmpty() || counts.value(key(file)) < 2)
            continue;
        file.problemCode = QStringLiteral("zip-duplicate");
        file.problem = Text::tr("The zip holds several files of the name “%1”. Unpack it, give them names of their "
                                "own, then add the folder.")
                           .arg(file.name);
    }
}

} // namespace

Result<QList<SourceFile>> listZip(
    const SourceFile &zip, const QString &below, const QStringList &imageExtensions, const CancelToken &cancel)
{
    ZipReader reader(zip.path);
    if (!reader.open()) {
        return reader.isReadable()
            ? damaged(zip)
            : refused(zip, "zip-unreadable",
                Text::tr("The zip “%1” cannot be opened. Check that you may read it.").arg(zip.name));
    }
    if (reader.count() > mostEntries) {
        return refused(zip, "zip-too-large",
            Text::tr("The zip “%1” holds more than %2 files. Unpack it, then add the folder.")
                .arg(zip.name, QLocale().toString(mostEntries)));
    }

    QList<SourceFile> files;
    qint64 bytes = 0;
    while (reader.next()) {
        if (cancel.stop_requested())
            return cancelled();
        auto file = zipEntry(reader.info(), zip.path, below, imageExtensions);
        if (!file)
            continue;
        file->entry = reader.index();
        if (file->problemCode.isEmpty())
            bytes += file->size;
        files.append(*file);
    }
    if (!reader.isWhole() || reader.count() == 0) // one that is cut in its last bytes looks empty
        return damaged(zip);
    if (files.isEmpty())
        return refused(zip, "not-an-image", Text::tr("The zip “%1” holds no files.").arg(zip.name));
    if (bytes > mostBytes) {
        return refused(zip, "zip-too-large",
            Text::tr("The zip “%1” would become larger than %2. Unpack it, then add the folder.")
                .arg(zip.name, QLocale().formattedDataSize(mostBytes, 0, QLocale::DataSizeSIFormat)));
    }
    refuseDuplicates(files);
    return files;
}
