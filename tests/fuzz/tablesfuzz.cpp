// Tables. What was written is read again as it was, in the portal's form and in ours; a report has no cell that a
// spreadsheet computes; numbers and keys stay the texts that they are.
#include "csvtable.h"
#include "exportrefusal.h"
#include "extendedimport.h"
#include "fuzzing.h"
#include "linkexport.h"
#include "recordlist.h"
#include "report.h"
#include "spreadsheetcell.h"
#include "textencoding.h"

namespace {

/// Cells from lines: tabs between, and `\` before n, r and t as in other languages.
QList<QStringList> cellsIn(Script &script)
{
    QList<QStringList> rows;
    while (!script.isOver() && rows.size() < 50) {
        QByteArray line = script.line();
        QStringList cells;
        for (QByteArray cell : line.split('\t'))
            cells.append(QString::fromUtf8(cell.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t")));
        rows.append(cells);
    }
    return rows;
}

void writeAndRead(Script &script)
{
    QByteArray csv;
    QList<QStringList> written;
    for (const QStringList &cells : cellsIn(script)) {
        csv += csvLine(cells);
        if (cells != QStringList(QString())) // an empty line is none
            written.append(cells);
    }
    const auto read = readCsv(csv);
    claim(read && *read == written, "what was written is read again");
    if (const auto rows = readCsvRows(csv, ',')) {
        claim(rows->size() == written.size(), "strict reading finds the same rows");
        for (qsizetype i = 0; i < rows->size(); ++i)
            claim(rows->at(i).cells == written.at(i), "strict reading finds the same cells");
    } else {
        claim(false, "what was written is a table to a strict reader, too");
    }
}

void readAny(const QByteArray &bytes)
{
    const QByteArray text = asUtf8(bytes);
    claim(text.isValidUtf8(), "a text is UTF-8 in the end");
    claim(asUtf8(text) == text || text.startsWith("\xEF\xBB\xBF"), "and stays what it is");
    static_cast<void>(readCsv(bytes));
    for (const char delimiter : {csvDelimiter(text), ',', '\t'}) {
        const auto rows = readCsvRows(text, delimiter);
        if (!rows)
            continue;
        int line = 0;
        for (const CsvRow &row : *rows) {
            claim(row.line > line, "rows are in order");
            line = row.line;
        }
    }
}

void readRecords(const QByteArray &bytes)
{
    const auto list = readRecordList(fileWith(bytes, QStringLiteral("records.csv")));
    if (!list)
        return;
    claim(list->catalogNumbers().size() == list->records.size(), "each record has its number");
    const QString all = QString::fromUtf8(asUtf8(bytes));
    for (const Occurrence &record : list->records) {
        claim(!record.catalogNumber.isEmpty(), "a record has a number");
        const bool isPlain = !record.catalogNumber.contains(QLatin1Char('"'));
        claim(!isPlain || bytes.startsWith("PK") || bytes.contains('\0') || all.contains(record.catalogNumber),
            "a number is the text that the file has");
    }
}

LinkRequest linkRequest(const QStringList &cells, qint64 occid)
{
    return {.occid = occid,
        .originalUrl = QStringLiteral("https://img.example.org/") + cells.value(0),
        .webUrl = cells.value(1),
        .thumbnailUrl = cells.value(2),
        .format = QStringLiteral("image/jpeg"),
        .sourceIdentifier = QStringLiteral("sheetlink:1"),
        .creator = cells.value(3),
        .caption = cells.value(4),
        .rights = cells.value(5),
        .copyright = cells.value(6),
        .notes = cells.value(7)};
}

void exportLinks(Script &script)
{
    QList<ExportedLink> links;
    for (const QStringList &cells : cellsIn(script)) {
        const qint64 occid = links.size() + 1;
        links.append({.file = cells.value(8),
            .link = linkRequest(cells, occid),
            .record = {.occid = occid, .catalogNumber = cells.value(9)}});
    }
    QList<LinkRequest> requests;
    for (const ExportedLink &exported : links)
        requests.append(exported.link);
    const auto table = readCsv(importTable(requests));
    claim(table && table->size() == requests.size() + 1, "a table has a row for each link");
    for (qsizetype i = 0; i < requests.size(); ++i) {
        claim(table->at(i + 1).value(0) == QString::number(requests.at(i).occid), "a key stays what it is");
        for (const auto &[name, value] : mediaFields(requests.at(i))) {
            const auto column = table->first().indexOf(name);
            claim(column > 0 && table->at(i + 1).value(column) == value, "a cell stays what it is");
        }
    }
    const ExportFacts facts{.batch = 1,
        .title = QStringLiteral("drop"),
        .portal = QUrl(QStringLiteral("https://portal.example.org/")),
        .collection = 7,
        .made = QDateTime(QDate(2024, 3, 12), QTime(14, 5), Qt::UTC)};
    for (const ExportForm form : {ExportForm::ExtendedImport, ExportForm::Skeletal, ExportForm::DarwinCoreArchive}) {
        const auto made = exportOf(links, form, facts);
        claim(made.has_value(), "links can be exported");
        qsizetype exported = made->leftOut.size();
        for (const ExportFile &file : made->files)
            exported += file.links;
        claim(exported == links.size(), "each link is in a file or named as left out");
    }
}

void report(Script &script)
{
    QList<Item> items;
    for (const QStringList &cells : cellsIn(script)) {
        Item item;
        item.id = items.size() + 1;
        item.name = cells.value(0);
        item.path = QStringLiteral("/photos/") + item.name;
        item.state = allItemStates[size_t(cells.size()) % allItemStates.size()];
        item.catalogNumber = cells.value(1);
        item.reason = cells.value(2);
        item.warnings = cells.mid(3);
        item.record.scientificName = cells.value(4);
        items.append(item);
    }
    const Batch batch{.id = 1, .title = QStringLiteral("drop"), .roots = {QStringLiteral("/photos")}};
    for (const ReportForm form : {ReportForm::Csv, ReportForm::Failures, ReportForm::Links, ReportForm::SafeToDelete}) {
        const auto table = readCsv(reportOn(batch, items, form));
        claim(table && !table->isEmpty(), "a report is a table");
        for (const QStringList &row : *table) {
            claim(row.size() == table->first().size(), "a row has a cell for each column");
            claim(std::none_of(row.begin(), row.end(), looksLikeFormula), "a spreadsheet computes no cell");
        }
    }
    for (const ReportForm form : {ReportForm::Html, ReportForm::Json, ReportForm::Manifest})
        static_cast<void>(reportOn(batch, items, form));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Script script(bytes, size);
    switch (script.byte()) {
    case 'w':
        writeAndRead(script);
        break;
    case 'c':
        readAny(script.rest());
        break;
    case 'l':
        readRecords(script.rest());
        break;
    case 'x':
        exportLinks(script);
        break;
    case 'r':
        report(script);
        break;
    default:
        break;
    }
    return 0;
}
