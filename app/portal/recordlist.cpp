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

/// A key that is none among keys would leave its record out without a word.
std::optional<int> lineWithoutKey(const RecordTable &table, const QList<int> &lines)
{
    std::optional<int> first;
    bool anyKey = false;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const bool hasKey = table.occurrence(row).occid > 0;
        anyKey = anyKey || hasKey;
        if (!hasKey && !first && !table.cell(row, "catalogNumber").trimmed().isEmpty())
            first = lines.at(row + 1);
    }
    return anyKey ? first : std::nullopt;
}

Result<RecordList> fromTable(const QList<CsvRow> &given)
{
    QList<QStringList> rows;
    QList<int> lines;
    for (const CsvRow &row : given) {
        rows.append(row.cells);
        lines.append(row.line);
    }

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
    if (const auto line = lineWithoutKey(table, lines)) {
        return failure(ErrorKind::Usage,
            Text::tr("Line %1 has no record key (a whole number in the column “id” or “occid”), though others have.")
                .arg(*line));
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
    auto list = fromTable(*rows);
    return list ? list : Result<RecordList>(unusable(path, list.error()));
}
