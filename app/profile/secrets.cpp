#include "secrets.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

struct Named {
    const char *variable;
    SecretString Secrets::*secret;
};

constexpr std::array names{Named{"SHEETLINK_PORTAL_PASSWORD", &Secrets::portalPassword},
    Named{"SHEETLINK_PORTAL_TOKEN", &Secrets::portalToken}, Named{"SHEETLINK_HOST_PASSWORD", &Secrets::hostPassword},
    Named{"SHEETLINK_HOST_KEY_PASSPHRASE", &Secrets::hostKeyPassphrase}};

} // namespace

Secrets Secrets::orElse(const Secrets &other) const
{
    Secrets merged = *this;
    for (const Named &name : names) {
        if ((merged.*name.secret).isEmpty())
            merged.*name.secret = other.*name.secret;
    }
    return merged;
}

Secrets secretsFromEnvironment()
{
    Secrets secrets;
    for (const Named &name : names)
        secrets.*name.secret = SecretString(qEnvironmentVariable(name.variable));
    return secrets;
}

Result<Secrets> secretsFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Profile, Text::tr("The secrets file “%1” cannot be read.").arg(path),
            file.errorString(), QStringLiteral("secrets-unreadable"));
    }
#ifndef Q_OS_WIN // Windows has no such bits; the folder of the account protects the file there
    constexpr auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (QFileInfo(path).permissions() & others) {
        return failure(ErrorKind::Profile,
            Text::tr("Others may read the secrets file “%1”. Run: chmod 600 \"%1\"").arg(path), {},
            QStringLiteral("secrets-open"));
    }
#endif

    Secrets secrets;
    int lineNumber = 0;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        ++lineNumber;
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const auto equals = line.indexOf('=');
        const QByteArray key = line.left(qMax(equals, 0)).trimmed();
        const auto name
            = std::find_if(names.begin(), names.end(), [&key](const Named &n) { return key == n.variable; });
        if (name == names.end()) {
            return failure(ErrorKind::Profile,
                Text::tr("Line %1 of the secrets file “%2” is not of the form NAME=VALUE with a known name.")
                    .arg(lineNumber)
                    .arg(path),
                {}, QStringLiteral("secrets-line"));
        }
        secrets.*name->secret = SecretString(QString::fromUtf8(line.mid(equals + 1)));
    }
    return secrets;
}
