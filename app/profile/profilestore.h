#pragma once

#include "profile.h"

#include <QStringList>

/// The profiles of this person, one JSON file each in one folder, and those that an administrator put on the computer
/// for everybody, which are locked: they count before own ones of the same name, and are not changed here.
class ProfileStore
{
public:
    explicit ProfileStore(
        const QString &folder = defaultFolder(), const QStringList &lockedFolders = defaultLockedFolders());

    /// The folder of the platform's convention, for instance ~/.config/sheetlink/profiles.
    static QString defaultFolder();

    /// Where the platform keeps settings for all users, for instance /etc/xdg/sheetlink/profiles.
    static QStringList defaultLockedFolders();

    /// Own and locked ones, by name.
    QStringList names() const;
    bool isLocked(const QString &name) const;
    /// The name itself, or with a number behind it the first that no profile has.
    QString freeName(const QString &name) const;
    /// A profile by its name, or, when that names a file, from that file.
    Result<Profile> load(const QString &nameOrFile) const;
    /// Writes the profile under its name, whole or not at all. Fails with code profile-locked for a locked one's name.
    Result<> save(const Profile &profile) const;
    Result<> remove(const QString &name) const;

private:
    /// Path and name of each profile that can be read in a folder.
    static QList<std::pair<QString, QString>> profilesIn(const QString &folder);
    QString lockedFile(const QString &name) const;
    QString fileFor(const QString &name) const;

    QString m_folder;
    QStringList m_lockedFolders;
};
