#include "remotename.h"

#include "urlbelow.h"

#include <QRegularExpression>

namespace {

/// Windows keeps these names for devices, whatever follows the first dot.
bool isReserved(const QString &name)
{
    static const QRegularExpression reserved(
        QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"), QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

QString safe(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9._-]+"));
    QString name = text.trimmed();
    name.replace(others, QStringLiteral("_"));
    while (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')) || isReserved(name))
        name.prepend(QLatin1Char('_'));
    return name.left(80);
}

} // namespace

QString remoteFolder(const QString &catalogNumber)
{
    static const QRegularExpression behindDigits(QStringLiteral("^(\\D*\\d+)\\D.*$"));
    static const QRegularExpression dropped(QStringLiteral("[.\\\\/# ]"));
    QString number = catalogNumber.trimmed();
    number.replace(behindDigits, QStringLiteral("\\1"));
    number.remove(dropped);
    if (number.size() <= 3)
        return QStringLiteral("00000");
    number.chop(3);
    return safe(number.at(0).isDigit() ? number.rightJustified(5, QLatin1Char('0')) : number);
}

RemoteNames remoteNames(const QString &catalogNumber, const QString &part, int copy, const ArchivePlace &archive)
{
    QString base = remoteFolder(catalogNumber) + QLatin1Char('/') + safe(catalogNumber);
    if (!part.isEmpty())
        base += QLatin1Char('_') + safe(part);
    if (copy > 1)
        base += QStringLiteral("_%1").arg(copy);
    return {.original = base + QStringLiteral(".jpg"),
        .web = base + QStringLiteral("_web.jpg"),
        .thumbnail = base + QStringLiteral("_tn.jpg"),
        .archive = archive.folder.isEmpty() ? QString()
                                            : QStringLiteral("%1/%2.%3").arg(archive.folder, base, archive.extension)};
}

QUrl publicUrl(const QUrl &root, const QString &remotePath)
{
    return urlBelow(root, remotePath);
}
