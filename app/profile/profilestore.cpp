#include "profilestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ProfileStore)
};

} // namespace

ProfileStore::ProfileStore(const QString &folder, const QStringList &lockedFolders)
    : m_folder(folder)
    , m_lockedFolders(lockedFolders)
{
}

QString ProfileStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/sheetlink/profiles");
}

QStringList ProfileStore::defaultLockedFolders()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    folders.removeAll(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    for (QString &folder : folders)
        folder += QStringLiteral("/sheetlink/profiles");
    return folders;
}

QList<std::pair<QString, QString>> ProfileStore::profilesIn(const QString &folder)
{
    QList<std::pair<QString, QString>> found;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString path = folder + QLatin1Char('/') + name;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto profile = profileFromJson(file.readAll()))
            found.append({path, profile->name});
    }
    return found;
}

QStringList ProfileStore::names() const
{
    QStringList names;
    for (const QString &folder : m_lockedFolders + QStringList(m_folder)) {
        for (const auto &[path, name] : profilesIn(folder)) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    std::sort(names.begin(), names.end(),
        [](const QString &one, const QString &other) { return one.localeAwareCompare(other) < 0; });
    return names;
}

QString ProfileStore::lockedFile(const QString &name) const
{
    for (const QString &folder : m_lockedFolders) {
        for (const auto &[path, found] : profilesIn(folder)) {
            if (found == name)
                return path;
        }
    }
    return {};
}

bool ProfileStore::isLocked(const QString &name) const
{
    return !lockedFile(name).isEmpty();
}

QString ProfileStore::freeName(const QString &name) const
{
    const QStringList taken = names();
    QString free = name;
    for (int copy = 2; taken.contains(free); ++copy)
        free = QStringLiteral("%1 %2").arg(name).arg(copy);
    return free;
}

Result<Profile> ProfileStore::load(const QString &nameOrFile) const
{
    QString path = lockedFile(nameOrFile);
    if (path.isEmpty())
        path = fileFor(nameOrFile);
    if (!QFile::exists(path))
        path = nameOrFile;
    QFile file(path);
    if (!QFile::exists(path)) {
        const QString known = names().join(QStringLiteral(", "));
        return failure(ErrorKind::Profile,
            known.isEmpty()
                ? Text::tr("There is no profile named “%1”, and no such file.").arg(nameOrFile)
                : Text::tr("There is no profile named “%1”, and no such file. Known are: %2.").arg(nameOrFile, known),
            path, QStringLiteral("no-profile"));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Profile, Text::tr("The profile file “%1” cannot be read.").arg(path),
            file.errorString(), QStringLiteral("profile-unreadable"));
    }
    auto profile = profileFromJson(file.readAll());
    if (!profile) {
        Error error = profile.error();
        error.detail = path + QStringLiteral(": ") + error.detail;
        return failure(error);
    }
    return profile;
}

Result<> ProfileStore::save(const Profile &profile) const
{
    if (isLocked(profile.name)) {
        return failure(ErrorKind::Profile,
            Text::tr("The profile “%1” is locked by the administrator of this computer. Duplicate it, and change the "
                     "copy.")
                .arg(profile.name),
            lockedFile(profile.name), QStringLiteral("profile-locked"));
    }
    QDir().mkpath(m_folder);
    QSaveFile file(fileFor(profile.name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(profileToJson(profile));
        if (file.commit())
            return {};
    }
    return failure(ErrorKind::Profile, Text::tr("The profile “%1” could not be saved.").arg(profile.name),
        file.errorString(), QStringLiteral("profile-unwritable"));
}

Result<> ProfileStore::remove(const QString &name) const
{
    QFile file(fileFor(name));
    if (file.remove())
        return {};
    return failure(
        ErrorKind::Profile, Text::tr("The profile “%1” could not be removed.").arg(name), file.errorString());
}

QString ProfileStore::fileFor(const QString &name) const
{
    // Percent-encoding keeps every name apart and every file name legal; a dot could hide the file.
    QByteArray file = QUrl::toPercentEncoding(name, " ");
    file.replace('.', "%2E");
    return m_folder + QLatin1Char('/') + QString::fromLatin1(file) + QStringLiteral(".json");
}
