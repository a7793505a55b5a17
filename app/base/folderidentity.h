#pragma once

#include <QString>

#include <optional>

/// Which folder it is that a path names: another one in its place has another identity.
struct FolderIdentity {
    quint64 volume = 0;
    quint64 number = 0; ///< Within the volume.

    bool operator==(const FolderIdentity &) const = default;
};

/// Nothing when there is no such folder.
std::optional<FolderIdentity> folderIdentity(const QString &path);
