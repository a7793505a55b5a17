#include "diagnostics.h"

#include "logfile.h"
#include "secretstring.h"
#include "ziparchive.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QSysInfo>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)
};

QString systemText()
{
    return QStringList{QStringLiteral("Sheetlink %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1, built with %2").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        QSysInfo::prettyProductName(), QStringLiteral("%1 %2").arg(QSysInfo::kernelType(), QSysInfo::kernelVersion()),
        QSysInfo::currentCpuArchitecture(), QLocale().name()}
        .join(QLatin1Char('\n'));
}

} // namespace

Result<> writeDiagnostics(const QString &file, const std::optional<Profile> &profile, const QString &logFolder,
    const QList<std::pair<QString, QString>> &more)
{
    QList<std::pair<QString, QString>> texts{{QStringLiteral("system.txt"), systemText()}};
    if (profile)
        texts.append({QStringLiteral("profile.json"), QString::fromUtf8(profileToJson(*profile))});
    texts += more;
    for (const QString &path : LogFile::files(logFolder)) {
        if (QFile log(path); log.open(QIODevice::ReadOnly))
            texts.append({QStringLiteral("log/") + QFileInfo(path).fileName(), QString::fromUtf8(log.readAll())});
    }
    QList<std::pair<QString, QByteArray>> parts;
    for (const auto &[name, text] : std::as_const(texts))
        parts.append({name, redacted(text).toUtf8()});
    const auto zip = zipOf(parts);
    if (!zip)
        return failure(zip.error());
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(*zip) == zip->size() && out.commit())
        return {};
    return failure(ErrorKind::Usage, Text::tr("The file “%1” cannot be written. Choose another place.").arg(file),
        out.errorString(), QStringLiteral("diagnostics-unwritable"));
}
