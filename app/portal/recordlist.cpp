#include "recordlist.h"

#include "bulkanswer.h"
#include "csvtable.h"
#include "recordtable.h"
#include "textencoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordList)
};

tl::unexpected<Error> unusable(const QString &path, const Error &why)
{
    return failure(ErrorKind::Usage,
        Text::tr("The record list “%1” cannot be used. %2").arg(QFileInfo(path).fileName(), why.message), why.detail,
        QStringLiteral("record-list"));
}

/// One number a line: a header without a comma that is no column's name is a number already.
RecordList fromLines(const QList<QStringList> &rows)
{
    RecordList list;
    for (const QStringList &row : rows) {
        if (const QString number = row.value(0).trimmed(); !number.isEmpty())
            list.records.append({.catalogNumber = number});
    }
    return list;
}

Result<RecordList> fromTable(QList<QStringList> rows)
{
    const bool isOneColumn
        = std::all_of(rows.begin(), rows.end(), [](const QStringList &row) { return row.size() <= 1; });
    const RecordTable table(rows);
    if (!table.hasColumn("catalogNumber")) {
        if (isOneColumn)
            return fromLines(rows);
        return failure(ErrorKind::Usage,
            Text::tr("Its first line names no column “catalogNumber”, but these: %1.")
                .arg(rows.value(0).join(QStringLiteral(", ")).left(200)));
    }
    RecordList list;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (const Occurrence record = table.occurrence(row); !record.catalogNumber.isEmpty())
            list.records.append(record);
    }
    return list;
}

Result<RecordList> fromArchive(const QByteArray &bytes)
{
    auto records = readBulkAnswer(bytes);
    if (!records)
        return failure(records.error());
    RecordList list{.records = std::move(*records)};
    list.records.removeIf([](const Occurrence &record) { return record.catalogNumber.isEmpty(); });
    return list;
}

} // namespace

QStringList RecordList::catalogNumbers() const
{
    QStringList numbers;
    numbers.reserve(records.size());
    for (const Occurrence &record : records)
        numbers.append(record.catalogNumber);
    return numbers;
}

bool RecordList::hasKeys() const
{
    return !records.isEmpty()
        && std::all_of(records.begin(), records.end(), [](const Occurrence &record) { return record.occid > 0; });
}

Result<RecordList> readRecordList(const QString &path, const CancelToken &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Usage, Text::tr("The record list “%1” cannot be opened.").arg(path),
            file.errorString(), QStringLiteral("record-list"));
    }
    const QByteArray bytes = file.readAll();
    if (cancel.stop_requested())
        return cancelled();
    if (bytes.startsWith("PK\x03\x04")) {
        auto list = fromArchive(bytes);
        return list ? list : Result<RecordList>(unusable(path, list.error()));
    }
    const QByteArray text = asUtf8(bytes);
    auto rows = readCsvRows(text, csvDelimiter(text));
    if (!rows)
        return unusable(path, rows.error());
    QList<QStringList> cells;
    cells.reserve(rows->size());
    for (CsvRow &row : *rows)
        cells.append(std::move(row.cells));
    auto list = fromTable(std::move(cells));
    return list ? list : Result<RecordList>(unusable(path, list.error()));
}
