#include "csvtable.h"

#include <QCoreApplication>

#include <csv.h>
#include <memory>

namespace {

struct Table {
    QList<QStringList> rows;
    QStringList row;
};

void cellRead(void *cell, size_t length, void *table)
{
    static_cast<Table *>(table)->row.append(QString::fromUtf8(static_cast<const char *>(cell), qsizetype(length)));
}

void rowRead(int, void *table)
{
    auto *t = static_cast<Table *>(table);
    t->rows.append(std::exchange(t->row, {}));
}

} // namespace

Result<QList<QStringList>> readCsv(const QByteArray &bytes)
{
    csv_parser parser;
    if (csv_init(&parser, 0) != 0)
        return failure(ErrorKind::Item, QCoreApplication::translate("Csv", "The table cannot be read."));
    const std::unique_ptr<csv_parser, decltype(&csv_free)> owner(&parser, csv_free);

    QByteArrayView text(bytes);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    Table table;
    const auto read = csv_parse(&parser, text.data(), size_t(text.size()), cellRead, rowRead, &table);
    // libcsv would take a quote that is still open at the end for a cell that holds all the rest.
    constexpr int cellIsOpen = 2;
    const bool quoteIsOpen = parser.quoted && parser.pstate == cellIsOpen;
    if (read != size_t(text.size()) || quoteIsOpen || csv_fini(&parser, cellRead, rowRead, &table) != 0) {
        return failure(ErrorKind::Item,
            QCoreApplication::translate("Csv",
                "The table is broken after its row %1: a quoted cell does "
                "not end. Mend it there and load it again.")
                .arg(table.rows.size()),
            QString::fromLatin1(csv_strerror(csv_error(&parser))), QStringLiteral("broken-csv"));
    }
    return std::move(table.rows);
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        QByteArray cell = cells.at(i).toUtf8();
        const bool quote = cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r')
            || cell.startsWith(' ') || cell.endsWith(' ');
        line += quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
    return line + "\r\n";
}
