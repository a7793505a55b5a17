#include "folderidentity.h"

#include <QFile>

#include <sys/stat.h>

std::optional<FolderIdentity> folderIdentity(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0 || !S_ISDIR(found.st_mode))
        return std::nullopt;
    return FolderIdentity{.volume = quint64(found.st_dev), .number = quint64(found.st_ino)};
}
