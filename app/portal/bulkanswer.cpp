#include "bulkanswer.h"

#include "csvtable.h"
#include "recordtable.h"
#include "textencoding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace {

/// What a table may hold at most; far above the answer to the largest question this program asks.
constexpr qint64 largestTable = qint64(1) << 30;
/// Records pack to a tenth or so; a larger table of which less is left would fill the memory with empty cells.
constexpr qint64 mostTimesPacked = 100, anyTable = 16 << 20;

tl::unexpected<Error> broken(const QString &detail)
{
    return failure(ErrorKind::Transient,
        QCoreApplication::translate("Portal", "The list of records that the portal sent is damaged."), detail,
        QStringLiteral("broken-archive"));
}

Result<RecordTable> readTable(QuaZip &zip, const QString &name)
{
    if (!zip.setCurrentFile(name))
        return RecordTable({});
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return broken(QStringLiteral("%1: zip error %2").arg(name).arg(file.getZipError()));
    if (file.usize() > std::min(largestTable, std::max(anyTable, file.csize() * mostTimesPacked)))
        return broken(QStringLiteral("%1 is %2 bytes large").arg(name).arg(file.usize()));
    const QByteArray bytes = file.readAll();
    file.close();
    if (file.getZipError() != UNZ_OK) // a wrong checksum shows only here
        return broken(QStringLiteral("%1: zip error %2").arg(name).arg(file.getZipError()));
    auto rows = readCsv(asUtf8(bytes)); // a backup may be in ISO 8859-1
    if (!rows)
        return broken(rows.error().message);
    return RecordTable(std::move(*rows));
}

Media mediaIn(const RecordTable &table, qsizetype row)
{
    QString recordId = table.cell(row, "providerManagedID");
    if (recordId.startsWith(QLatin1String("urn:uuid:")))
        recordId.remove(0, 9);
    return {.mediaId = 0,
        .recordId = recordId,
        .originalUrl = table.cell(row, "accessURI"),
        .webUrl = table.cell(row, "goodQualityAccessURI"),
        .thumbnailUrl = table.cell(row, "thumbnailAccessURI"),
        .md5 = {},
        .sourceIdentifier = {}};
}

} // namespace

Error mixedUpAnswer(const QString &detail)
{
    return {ErrorKind::Transient,
        QCoreApplication::translate("Portal", "The portal mixed up its answer with somebody else's."), detail,
        QStringLiteral("mixed-up")};
}

Result<QList<Occurrence>> readBulkAnswer(const QByteArray &bytes, int collection)
{
    if (bytes.isEmpty())
        return QList<Occurrence>();
    QBuffer buffer;
    buffer.setData(bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return broken(QStringLiteral("zip error %1").arg(zip.getZipError()));
    const auto records = readTable(zip, QStringLiteral("occurrences.csv"));
    if (!records)
        return failure(records.error());
    if (records->columnCount() == 0)
        return broken(QStringLiteral("there is no occurrences.csv in it"));
    const auto media = readTable(zip, QStringLiteral("multimedia.csv"));
    if (!media)
        return failure(media.error());

    QList<Occurrence> occurrences;
    QHash<qint64, qsizetype> places;
    for (qsizetype row = 0; row < records->rowCount(); ++row) {
        if (collection != 0 && records->hasColumn("collID") && records->cell(row, "collID").toInt() != collection)
            return failure(mixedUpAnswer(QStringLiteral("a record of another collection")));
        const Occurrence occurrence = records->occurrence(row);
        if (occurrence.occid <= 0 || places.contains(occurrence.occid))
            continue;
        places.insert(occurrence.occid, occurrences.size());
        occurrences.append(occurrence);
    }
    for (qsizetype row = 0; row < media->rowCount(); ++row) {
        const auto place = places.constFind(media->cell(row, "coreid").toLongLong());
        if (place != places.constEnd())
            occurrences[*place].media.append(mediaIn(*media, row));
    }
    return occurrences;
}
