#include "sources.h"

#include "zipsource.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <filesystem>
#include <vector>

namespace {

namespace fs = std::filesystem;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

fs::path nativePath(const QString &path)
{
    return fs::path(path.toStdU16String());
}

struct SpelledName {
    QString text;
    bool exact = true; ///< The text leads back to the very same file.
};

/// File systems of Unix keep names as bytes, and not every run of bytes is text.
SpelledName spelled(const fs::path &path)
{
#ifdef Q_OS_WIN
    return {QString::fromStdWString(path.native()), true};
#else
    const QByteArray bytes = QByteArray::fromStdString(path.native());
    const QString text = QFile::decodeName(bytes);
    if (QFile::encodeName(text) == bytes && !text.contains(QChar::ReplacementCharacter))
        return {text, true};
    QString shown;
    for (const char byte : bytes) {
        const auto value = uchar(byte);
        shown
            += value < 0x80 ? QString(QLatin1Char(byte)) : QStringLiteral("\\x%1").arg(value, 2, 16, QLatin1Char('0'));
    }
    return {shown, false};
#endif
}

/// What macOS keeps beside a file has the file's name with this in front.
bool isSidecar(const QString &name)
{
    return QStringView(name).mid(name.lastIndexOf(QLatin1Char('/')) + 1).startsWith(QLatin1String("._"));
}

class Lister
{
public:
    Lister(const QStringList &imageExtensions, const CancelToken &cancel)
        : m_imageExtensions(imageExtensions)
        , m_cancel(cancel)
    {
    }

    Result<> folder(const fs::path &root, const fs::path &shownFrom)
    {
        std::vector<fs::path> waiting{root};
        while (!waiting.empty()) {
            const fs::path folder = waiting.back();
            waiting.pop_back();
            std::error_code error;
            for (fs::directory_iterator it(folder, error); !error && it != fs::directory_iterator();
                 it.increment(error)) {
                if (m_cancel.stop_requested())
                    return cancelled();
                std::error_code ignored;
                if (it->is_directory(ignored) && !it->is_symlink(ignored))
                    waiting.push_back(it->path());
                else if (auto listed = file(it->path(), it->path().lexically_relative(shownFrom)); !listed)
                    return listed;
            }
            if (error && folder == root)
                return failure(ErrorKind::Usage, unreadable(folder), QString::fromStdString(error.message()),
                    QStringLiteral("folder-unreadable"));
            if (error) { // the rest of the drop goes on
                add({.path = spelled(folder).text,
                    .name = QDir::fromNativeSeparators(spelled(folder.lexically_relative(shownFrom)).text),
                    .problemCode = QStringLiteral("folder-unreadable"),
                    .problem = unreadable(folder)});
            }
        }
        return {};
    }

    /// `isAlone` says that it was given by itself and with no folder: a zip then is the folder.
    Result<> file(const fs::path &path, const fs::path &shown, bool isAlone = false)
    {
        const SpelledName full = spelled(path);
        SourceFile source{.path = full.text, .name = QDir::fromNativeSeparators(spelled(shown).text)};
        if (!full.exact) {
            source.problemCode = QStringLiteral("bad-name");
            source.problem = Text::tr("The name “%1” is not valid text (shown with \\x for what cannot be read). "
                                      "Rename the file, then add it again.")
                                 .arg(source.name);
        } else {
            describe(QFileInfo(source.path), source);
        }
        if (!source.problemCode.isEmpty() || !isZipName(source.name)) {
            add(source);
            return {};
        }
        if (m_known.contains(source.path))
            return {};
        m_known.insert(source.path);
        const auto listed
            = listZip(source, isAlone ? QString() : source.name + QLatin1Char('/'), m_imageExtensions, m_cancel);
        if (!listed)
            return failure(listed.error());
        files += *listed;
        return {};
    }

    QList<SourceFile> files;

private:
    static QString unreadable(const fs::path &folder)
    {
        return Text::tr("The folder “%1” cannot be read to its end. Check that you may open it.")
            .arg(spelled(folder).text);
    }

    /// The same file may have been named several times, by itself and by folders around it.
    void add(const SourceFile &source)
    {
        if (!m_known.contains(source.path))
            files.append(source);
        m_known.insert(source.path);
    }

    void describe(const QFileInfo &info, SourceFile &source) const
    {
        if (info.isSymLink()) {
            leaveOut(source, LeftOut::Link);
            return;
        }
        if (!info.isFile()) {
            leaveOut(source, LeftOut::NotAFile);
            return;
        }
        source.size = info.size();
        source.modified = info.lastModified().toMSecsSinceEpoch();
        if (!isZipName(info.fileName()) && !isImageName(info.fileName(), m_imageExtensions))
            leaveOut(source, LeftOut::NotAnImage);
    }

    const QStringList &m_imageExtensions;
    CancelToken m_cancel;
    QSet<QString> m_known;
};

void sortNaturally(QList<SourceFile> &files)
{
    QCollator collator{QLocale(QLocale::English)}; // the C locale knows no numbers in names
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(files.begin(), files.end(), [&collator](const SourceFile &a, const SourceFile &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.path < b.path;
    });
}

} // namespace

void leaveOut(SourceFile &file, LeftOut because)
{
    switch (because) {
    case LeftOut::Link:
        file.problemCode = QStringLiteral("link");
        file.problem = Text::tr("“%1” is a link to another place. Links are not followed.").arg(file.name);
        return;
    case LeftOut::NotAFile:
        file.problemCode = QStringLiteral("not-a-file");
        file.problem = Text::tr("“%1” is not a file.").arg(file.name);
        return;
    case LeftOut::NotAnImage:
        file.problemCode = QStringLiteral("not-an-image");
        file.problem = Text::tr("“%1” is not an image file.").arg(file.name);
        return;
    }
}

bool isImageName(const QString &name, const QStringList &imageExtensions)
{
    return !isSidecar(name) && imageExtensions.contains(QFileInfo(name).suffix().toLower());
}

bool isZipName(const QString &name)
{
    return !isSidecar(name) && name.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
}

Result<QList<SourceFile>> listSources(
    const QStringList &paths, const QStringList &imageExtensions, const CancelToken &cancel)
{
    Lister lister(imageExtensions, cancel);
    const auto folders = std::count_if(
        paths.begin(), paths.end(), [](const QString &path) { return isZipName(path) || QFileInfo(path).isDir(); });
    for (const QString &given : paths) {
        const QFileInfo info(given);
        if (!info.exists() && !info.isSymLink()) {
            return failure(ErrorKind::Usage, Text::tr("There is no file or folder “%1”.").arg(given), {},
                QStringLiteral("no-such-path"));
        }
        const fs::path root = nativePath(QDir::cleanPath(info.absoluteFilePath()));
        const auto listed = info.isDir() ? lister.folder(root, folders > 1 ? root.parent_path() : root)
                                         : lister.file(root, root.filename(), folders == 1);
        if (!listed)
            return failure(listed.error());
    }
    sortNaturally(lister.files);
    return std::move(lister.files);
}
