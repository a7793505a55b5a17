#include "folderidentity.h"

#include <QDir>

#include <windows.h>

std::optional<FolderIdentity> folderIdentity(const QString &path)
{
    const auto name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE folder = CreateFileW(name.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr); // that flag lets folders be opened
    if (folder == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION found{};
    const bool isKnown = GetFileInformationByHandle(folder, &found);
    CloseHandle(folder);
    if (!isKnown || !(found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY))
        return std::nullopt;
    return FolderIdentity{
        .volume = found.dwVolumeSerialNumber, .number = quint64(found.nFileIndexHigh) << 32 | found.nFileIndexLow};
}
