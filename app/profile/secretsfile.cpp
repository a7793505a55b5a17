#include "secretsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SecretsFile)
};

constexpr QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

QJsonObject contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool isPrivate(const QString &path)
{
#ifdef Q_OS_WIN
    return true; // rights are inherited from the person's own folder, and Qt makes up what it tells of them
#else
    return !(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther));
#endif
}

} // namespace

SecretsFile::SecretsFile(const QString &path)
    : m_path(path)
{
}

QString SecretsFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/sheetlink/secrets.json");
}

SecretString SecretsFile::value(const QString &key) const
{
    return isPrivate(m_path) ? SecretString(contents(m_path).value(key).toString()) : SecretString();
}

Result<> SecretsFile::setValue(const QString &key, const SecretString &value) const
{
    QJsonObject all = contents(m_path);
    if (value.isEmpty())
        all.remove(key);
    else
        all.insert(key, QString::fromUtf8(value.reveal()));
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(onlyOwner)
        && file.write(QJsonDocument(all).toJson()) > 0 && file.commit();
    if (isWritten)
        return {};
    return failure(ErrorKind::Profile,
        Text::tr("The password could not be written to “%1”. It is remembered until you quit.").arg(m_path),
        file.errorString(), QStringLiteral("secrets-unwritable"));
}
