#include "durablefile.h"

#include <QCoreApplication>
#include <QDir>

#include <io.h>
#include <windows.h>

Result<> flushToDisk(QFileDevice &file)
{
    if (file.flush() && FlushFileBuffers(HANDLE(_get_osfhandle(file.handle()))))
        return {};
    const DWORD error = GetLastError();
    return failure(error == ERROR_DISK_FULL ? ErrorKind::HostFull : ErrorKind::Transient,
        QCoreApplication::translate("DurableFile", "“%1” could not be written to the disk.").arg(file.fileName()),
        QStringLiteral("Windows error %1").arg(error));
}

Result<> renameWithoutReplacing(const QString &from, const QString &to)
{
    const auto oldName = QDir::toNativeSeparators(from).toStdWString();
    const auto newName = QDir::toNativeSeparators(to).toStdWString();
    if (MoveFileExW(oldName.c_str(), newName.c_str(), MOVEFILE_WRITE_THROUGH))
        return {};
    const DWORD error = GetLastError();
    if (error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS) {
        return failure(ErrorKind::Item,
            QCoreApplication::translate("DurableFile", "There is another file named “%1” already.").arg(to), {},
            QStringLiteral("exists"));
    }
    return failure(error == ERROR_DISK_FULL ? ErrorKind::HostFull : ErrorKind::Transient,
        QCoreApplication::translate("DurableFile", "The file “%1” could not be put in place.").arg(to),
        QStringLiteral("Windows error %1").arg(error));
}
