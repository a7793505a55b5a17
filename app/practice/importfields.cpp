#include "importfields.h"

#include <QRegularExpression>

namespace Practice {

const QStringList &importTargets()
{
    static const QStringList targets = [] {
        QStringList list = identifierTargets();
        list << QStringLiteral("originalurl") << QStringLiteral("creatoruid");
        QStringList optional = mediaColumns().keys();
        optional.sort();
        return list + optional;
    }();
    return targets;
}

QString importTargetFor(const QString &header)
{
    static const QHash<QString, QString> otherNames{{QStringLiteral("web"), QStringLiteral("url")},
        {QStringLiteral("webviewoptional"), QStringLiteral("url")}, {QStringLiteral("imageurl"), QStringLiteral("url")},
        {QStringLiteral("accessuri"), QStringLiteral("url")},
        {QStringLiteral("thumbnail"), QStringLiteral("thumbnailurl")},
        {QStringLiteral("thumbnailoptional"), QStringLiteral("thumbnailurl")},
        {QStringLiteral("large"), QStringLiteral("originalurl")},
        {QStringLiteral("largejpg"), QStringLiteral("originalurl")}};
    const QString name = header.toLower();
    return importTargets().contains(name) ? name : otherNames.value(name);
}

const QStringList &identifierTargets()
{
    static const QStringList targets{QStringLiteral("catalognumber"), QStringLiteral("othercatalognumbers"),
        QStringLiteral("occurrenceid"), QStringLiteral("occid")};
    return targets;
}

const QHash<QString, QString> &mediaColumns()
{
    static const QHash<QString, QString> columns = [] {
        QHash<QString, QString> hash;
        const auto names = QStringLiteral("url thumbnailUrl sourceUrl archiveUrl referenceUrl creator caption owner "
                                          "anatomy notes format sourceIdentifier hashFunction hashValue mediaMD5 "
                                          "copyright rights accessRights sortOccurrence");
        for (const QString &name : names.split(u' '))
            hash.insert(name.toLower(), name);
        return hash;
    }();
    return columns;
}

QHash<QString, int> mappedColumns(const Request &request)
{
    static const QRegularExpression target(QStringLiteral("^tf\\[(\\d+)\\]$"));
    QHash<QString, int> columns;
    for (const auto &[name, value] : request.form) {
        const auto match = target.match(name);
        if (!match.hasMatch() || value.isEmpty())
            continue;
        const int column = match.captured(1).toInt();
        const QString field = value.toLower();
        const bool isNeeded = identifierTargets().contains(field) || field == QLatin1String("originalurl");
        if (column > 0 || isNeeded)
            columns.insert(field, column);
    }
    return columns;
}

} // namespace Practice
