#include "skeletalfile.h"

#include "csvtable.h"

#include <QHash>

QByteArray skeletalFile(const QList<ExportedLink> &links)
{
    QStringList numbers;
    QHash<QString, QStringList> urls;
    for (const ExportedLink &exported : links) {
        const QString &number = exported.record.catalogNumber;
        if (!urls.contains(number))
            numbers.append(number);
        urls[number].append(exported.link.originalUrl);
    }
    QByteArray csv = csvLine({QStringLiteral("catalogNumber"), QStringLiteral("associatedMedia")});
    for (const QString &number : std::as_const(numbers))
        csv += csvLine({number, urls.value(number).join(QLatin1Char('|'))});
    return csv;
}

QString importedFileName(const QString &url)
{
    return QUrl(url).fileName(QUrl::FullyEncoded);
}
