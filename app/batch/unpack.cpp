#include "unpack.h"

#include "zipentry.h"
#include "zipreader.h"
#include "zipsource.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMap>
#include <QStorageInfo>

#include <quazip/quazipfile.h>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Zip)
};

/// The state of a zip by which it is known again.
struct ZipState {
    explicit ZipState(const QString &zip)
        : path(zip)
    {
        const QFileInfo info(zip);
        size = info.size();
        modified = info.lastModified().toMSecsSinceEpoch();
    }

    /// The name of the folder of what is unpacked from it.
    QString folderName() const
    {
        const QString identity = QStringLiteral("%1\n%2\n%3").arg(path).arg(size).arg(modified);
        const auto hash = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256);
        return QString::fromLatin1(hash.toHex().first(16));
    }

    /// What its files get: the same every time, in every time zone, on every file system.
    QDateTime fileTime() const
    {
        constexpr qint64 coarsest = 2000; // FAT counts two seconds
        return QDateTime::fromMSecsSinceEpoch(modified / coarsest * coarsest, Qt::UTC);
    }

    bool operator==(const ZipState &) const = default;

    QString path;
    qint64 size = 0;
    qint64 modified = 0;
};

/// Of a file as it was listed.
QString entryNameOf(const SourceFile &file, const ZipState &zip)
{
    return file.path.mid(zip.path.size() + 1);
}

QString unpackedPath(const SourceFile &file, const ZipState &zip, const QString &folder)
{
    return QStringLiteral("%1/%2/%3").arg(folder, zip.folderName(), unpackedName(entryNameOf(file, zip)));
}

bool isUnpacked(const QString &path, const SourceFile &file, const ZipState &zip)
{
    const QFileInfo there(path);
    return there.isFile() && there.size() == file.size && there.lastModified() == zip.fileTime();
}

void take(SourceFile &file, const QString &path, const ZipState &zip)
{
    file.path = path;
    file.modified = zip.fileTime().toMSecsSinceEpoch();
}

void refuse(SourceFile &file, const char *code, const QString &why)
{
    file.problemCode = QString::fromLatin1(code);
    file.problem = why;
}

QString inBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

Error noSpace(const QString &folder, const QString &detail)
{
    return {.kind = ErrorKind::HostFull,
        .message
        = Text::tr("The images of the zip could not be unpacked into “%1”: %2 are free there. Make space, then "
                   "try again.")
              .arg(QDir::toNativeSeparators(folder), inBytes(QStorageInfo(folder).bytesAvailable())),
        .detail = detail,
        .code = QStringLiteral("disk-full")};
}

/// Stretches of one zip that its entries call theirs. In an honest zip no two share a byte.
class Claims
{
public:
    bool add(quint64 begin, quint64 length)
    {
        const auto next = m_ends.upperBound(begin);
        const bool meetsNext = next != m_ends.end() && next.key() < begin + length;
        const bool meetsLast = next != m_ends.begin() && *std::prev(next) > begin;
        if (length > 0)
            m_ends.insert(begin, begin + length);
        return length == 0 || (!meetsNext && !meetsLast);
    }

private:
    QMap<quint64, quint64> m_ends; ///< By where they begin.
};

/// Unpacks images of one zip.
class Unpacker
{
public:
    Unpacker(const ZipState &zip, const QString &folder, const CancelToken &cancel)
        : m_zip(zip)
        , m_reader(zip.path)
        , m_folder(folder)
        , m_cancel(cancel)
    {
    }

    /// `files` by their place in the zip; `done` is called after each.
    Result<> unpack(QMap<int, SourceFile *> files, const std::function<void()> &done)
    {
        const auto all = files.values();
        if (m_reader.open()) {
            while (!files.isEmpty() && m_reader.next()) {
                if (m_cancel.stop_requested())
                    return cancelled();
                SourceFile *file = files.value(m_reader.index());
                if (!file || zipEntryName(m_reader.info()) != entryNameOf(*file, m_zip))
                    continue;
                if (auto unpacked = one(*file); !unpacked)
                    return unpacked;
                files.remove(m_reader.index());
                done();
            }
        }
        const bool isChanged = ZipState(m_zip.path) != m_zip;
        for (SourceFile *file : isChanged ? all : files.values()) {
            refuse(*file, "zip-changed",
                Text::tr("The zip of “%1” was changed while it was read. Add it again.").arg(file->name));
        }
        return {};
    }

private:
    Result<> one(SourceFile &file)
    {
        const QString path = unpackedPath(file, m_zip, m_folder);
        const QString part = QStringLiteral("%1/%2/unpacking").arg(m_folder, m_zip.folderName());
        QDir().mkpath(QFileInfo(path).path());
        const auto isWhole = copyTo(part, file.size);
        if (!isWhole || !*isWhole)
            QFile::remove(part);
        if (!isWhole)
            return failure(isWhole.error());
        QFile::remove(path);
        if (!*isWhole) {
            refuse(file, "zip-damaged",
                Text::tr("“%1” is damaged inside its zip. Get the zip anew, then add it again.").arg(file.name));
        } else if (!QFile::rename(part, path)) {
            return failure(noSpace(m_folder, path));
        } else {
            take(file, path, m_zip);
        }
        return {};
    }

    /// False when the current entry is not what the table of contents says, which shows only at its very end.
    Result<bool> copyTo(const QString &part, qint64 size)
    {
        constexpr qint64 chunkSize = 256 << 10;
        QFile to(part);
        if (!to.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return failure(noSpace(m_folder, to.errorString()));
        QuaZipFile from(&m_reader.zip());
        if (!from.open(QIODevice::ReadOnly) || !m_claims.add(m_reader.dataBegin(), quint64(from.csize())))
            return false;
        QByteArray chunk(chunkSize, Qt::Uninitialized);
        qint64 copied = 0;
        qint64 got = 0;
        while (copied <= size && (got = from.read(chunk.data(), chunk.size())) > 0) {
            if (m_cancel.stop_requested())
                return failure(cancelled().value());
            if (to.write(chunk.constData(), got) != got)
                return failure(noSpace(m_folder, to.errorString()));
            copied += got;
        }
        from.close();
        const bool isWhole = got == 0 && copied == size && from.getZipError() == UNZ_OK;
        if (!to.flush() || !to.setFileTime(m_zip.fileTime(), QFileDevice::FileModificationTime))
            return failure(noSpace(m_folder, to.errorString()));
        to.close();
        if (to.error() != QFileDevice::NoError)
            return failure(noSpace(m_folder, to.errorString()));
        return isWhole;
    }

    ZipState m_zip;
    ZipReader m_reader;
    QString m_folder;
    CancelToken m_cancel;
    Claims m_claims;
};

/// What is to be unpacked of one zip.
struct ToUnpack {
    ZipState zip;
    QMap<int, SourceFile *> files; ///< By their place in the zip.
};

/// The images that are not there yet; the others get their paths.
QList<ToUnpack> missingOf(QList<SourceFile> &files, const QString &folder)
{
    QList<ToUnpack> zips;
    QHash<QString, qsizetype> places;
    for (SourceFile &file : files) {
        if (file.archive.isEmpty() || !file.problemCode.isEmpty())
            continue;
        if (!places.contains(file.archive)) {
            places.insert(file.archive, zips.size());
            zips.append({.zip = ZipState(file.archive), .files = {}});
        }
        ToUnpack &wanted = zips[places.value(file.archive)];
        const QString path = unpackedPath(file, wanted.zip, folder);
        if (isUnpacked(path, file, wanted.zip))
            take(file, path, wanted.zip);
        else
            wanted.files.insert(file.entry, &file);
    }
    zips.removeIf([](const ToUnpack &wanted) { return wanted.files.isEmpty(); });
    return zips;
}

} // namespace

Result<> unpackImages(
    QList<SourceFile> &files, const QString &folder, const UnpackProgress &tell, const CancelToken &cancel)
{
    const QList<ToUnpack> zips = missingOf(files, folder);
    if (zips.isEmpty())
        return {};
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QDir().mkpath(QFileInfo(folder).path());
    QDir().mkdir(folder, ownerOnly);
    QFile::setPermissions(folder, ownerOnly);

    int total = 0;
    qint64 bytes = 0;
    for (const ToUnpack &wanted : zips) {
        total += int(wanted.files.size());
        for (const SourceFile *file : wanted.files)
            bytes += file->size;
    }
    const QStorageInfo storage(folder);
    if (storage.isValid() && bytes > storage.bytesAvailable() / 10 * 9)
        return failure(noSpace(folder, QStringLiteral("%1 bytes needed").arg(bytes)));

    int done = 0;
    QStringList begun;
    for (const ToUnpack &wanted : zips) {
        const QString own = QStringLiteral("%1/%2").arg(folder, wanted.zip.folderName());
        if (!QFileInfo::exists(own))
            begun.append(own);
        const auto unpacked = Unpacker(wanted.zip, folder, cancel).unpack(wanted.files, [&] { tell(++done, total); });
        if (unpacked)
            continue;
        for (const QString &unfinished : begun)
            QDir(unfinished).removeRecursively();
        return unpacked;
    }
    return {};
}

Result<> unpackAgain(const LostFiles &lost, const QString &folder, const QStringList &imageExtensions,
    const UnpackProgress &tell, const CancelToken &cancel)
{
    QList<SourceFile> files;
    for (const QString &path : lost.zips) {
        const ZipState zip(path);
        const auto listed = listZip({.path = path, .name = path}, {}, imageExtensions, cancel);
        if (!listed)
            return failure(listed.error());
        std::copy_if(listed->begin(), listed->end(), std::back_inserter(files), [&](const SourceFile &file) {
            return file.problemCode.isEmpty() && lost.paths.contains(unpackedPath(file, zip, folder));
        });
    }
    return unpackImages(files, folder, tell, cancel);
}

void removeUnpacked(const QString &folder, const QStringList &inUse)
{
    QSet<QString> needed;
    for (const QString &path : inUse) {
        if (path.startsWith(folder + QLatin1Char('/')))
            needed.insert(path.mid(folder.size() + 1).section(QLatin1Char('/'), 0, 0));
    }
    const QStringList there = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QString &name : there) {
        if (!needed.contains(name))
            QDir(QStringLiteral("%1/%2").arg(folder, name)).removeRecursively();
    }
}
