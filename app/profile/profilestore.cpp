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

ProfileStore::ProfileStore(const QString &folder)
    : m_folder(folder)
{
}

QString ProfileStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/sheetlink/profiles");
}

QStringList ProfileStore::names() const
{
    QStringList names;
    for (const QString &file : QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (const auto profile = load(m_folder + QLatin1Char('/') + file))
            names.append(profile->name);
    }
    return names;
}

Result<Profile> ProfileStore::load(const QString &nameOrFile) const
{
    QString path = fileFor(nameOrFile);
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
