// Zips with a table of records, from a portal or a person. Never more memory than a record list may take; what is in a
// sound one is what its tables say, keys and numbers as their texts.
#include "bulkanswer.h"
#include "csvtable.h"
#include "fuzzing.h"
#include "recordlist.h"
#include "recordtable.h"
#include "textencoding.h"
#include "ziparchive.h"

#include <QSet>

namespace {

void readAny(const QByteArray &bytes)
{
    const auto records = readBulkAnswer(bytes);
    const auto list = readRecordList(fileWith(bytes, QStringLiteral("records.zip")));
    if (records && list && bytes.startsWith("PK"))
        claim(list->records.size() <= records->size(), "a list has no record that its archive lacks");
    for (const Occurrence &record : records.value_or(QList<Occurrence>()))
        claim(record.occid > 0, "a record has its key");
}

/// Packs the two tables (a line `~~~~` between), so that the fuzzer need not know how.
void readTables(const QByteArray &bytes)
{
    const auto between = bytes.indexOf("\n~~~~\n");
    const QByteArray records = bytes.left(between);
    const QByteArray media = between < 0 ? QByteArray() : bytes.mid(between + 6);
    QList<std::pair<QString, QByteArray>> files{{QStringLiteral("occurrences.csv"), records}};
    if (between >= 0)
        files.append({QStringLiteral("multimedia.csv"), media});
    const auto zip = zipOf(files);
    claim(zip.has_value(), "tables can be packed");
    const auto found = readBulkAnswer(*zip);
    const auto rows = readCsv(asUtf8(records));
    if (!rows) {
        claim(!found, "a broken table is told");
        return;
    }
    const RecordTable table(*rows);
    QSet<QString> numbers;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        numbers.insert(table.cell(row, "catalogNumber").trimmed());
    QSet<qint64> keys;
    for (const Occurrence &record : found.value_or(QList<Occurrence>())) {
        claim(record.occid > 0 && !keys.contains(record.occid), "each record has a key of its own");
        claim(numbers.contains(record.catalogNumber), "a number is the text that the table has");
        keys.insert(record.occid);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(bytes), qsizetype(size));
    if (all.startsWith('t'))
        readTables(all.mid(1));
    else
        readAny(all);
    return 0;
}
