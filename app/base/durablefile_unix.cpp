#include "durablefile.h"

#include "exclusiverename.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace {

QString systemError(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

tl::unexpected<Error> renameFailed(const QString &to, int error)
{
    if (error == EEXIST) {
        return failure(ErrorKind::Item,
            QCoreApplication::translate("DurableFile", "There is another file named “%1” already.").arg(to),
            systemError(error), QStringLiteral("exists"));
    }
    return failure(error == ENOSPC || error == EDQUOT ? ErrorKind::HostFull : ErrorKind::Transient,
        QCoreApplication::translate("DurableFile", "The file “%1” could not be put in place.").arg(to),
        systemError(error));
}

/// For file systems that cannot link either: the name is claimed with an empty file of our own, which the rename then
/// replaces. Interrupted in between, it leaves the empty file.
Result<> renameOverOwnClaim(const QByteArray &from, const QByteArray &to)
{
    const int claim = ::open(to.constData(), O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (claim < 0)
        return renameFailed(QFile::decodeName(to), errno);
    ::close(claim);
    if (::rename(from.constData(), to.constData()) == 0)
        return {};
    const int error = errno;
    ::unlink(to.constData());
    return renameFailed(QFile::decodeName(to), error);
}

/// For file systems that cannot rename exclusively, as many network drives.
Result<> renameByLink(const QByteArray &from, const QByteArray &to)
{
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        return {};
    }
    if (errno == EPERM || errno == ENOTSUP || errno == EOPNOTSUPP || errno == ENOSYS || errno == EMLINK)
        return renameOverOwnClaim(from, to);
    return renameFailed(QFile::decodeName(to), errno);
}

void flushFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (folder < 0)
        return;
    ::fsync(folder); // not every file system can; the file itself is safe by now
    ::close(folder);
}

} // namespace

Result<> flushToDisk(QFileDevice &file)
{
    if (file.flush() && ::fsync(file.handle()) == 0)
        return {};
    const int error = errno;
    return failure(error == ENOSPC || error == EDQUOT ? ErrorKind::HostFull : ErrorKind::Transient,
        QCoreApplication::translate("DurableFile", "“%1” could not be written to the disk.").arg(file.fileName()),
        systemError(error));
}

Result<> renameWithoutReplacing(const QString &from, const QString &to)
{
    const QByteArray oldName = QFile::encodeName(from);
    const QByteArray newName = QFile::encodeName(to);
    const int error = renameExclusively(oldName.constData(), newName.constData());
    if (error != 0 && error != ENOTSUP)
        return renameFailed(to, error);
    if (error == ENOTSUP) {
        if (auto renamed = renameByLink(oldName, newName); !renamed)
            return renamed;
    }
    flushFolderOf(to);
    return {};
}
