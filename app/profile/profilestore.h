#pragma once

#include "profile.h"

#include <QStringList>

/// The profiles of this person: one JSON file each in one folder.
class ProfileStore
{
public:
    explicit ProfileStore(const QString &folder = defaultFolder());

    /// The folder of the platform's convention, for instance ~/.config/sheetlink/profiles.
    static QString defaultFolder();

    QStringList names() const;
    /// A profile by its name, or, when that names a file, from that file.
    Result<Profile> load(const QString &nameOrFile) const;
    /// Writes the profile under its name, whole or not at all.
    Result<> save(const Profile &profile) const;
    Result<> remove(const QString &name) const;

private:
    QString fileFor(const QString &name) const;

    QString m_folder;
};
