#include "csvtable.h"

#include <QCoreApplication>

#include <array>
#include <csv.h>
#include <memory>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

/// Gives libcsv its bytes one by one, because it does not tell where the cells it finds come from.
class Reader
{
public:
    Reader(char delimiter, unsigned char options)
    {
        if (csv_init(&m_parser, options) == 0)
            m_owner.reset(&m_parser);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    }

    Result<QList<CsvRow>> read(QByteArrayView text)
    {
        if (!m_owner)
            return failure(ErrorKind::Item, Text::tr("The table cannot be read."));
        for (qsizetype i = 0; i < text.size(); ++i) {
            countLine(text, i);
            if (csv_parse(&m_parser, text.data() + i, 1, cellRead, rowRead, this) != 1)
                return broken(text, placeOf(i));
        }
        // libcsv would take a quote that is still open at the end for a cell that holds all the rest.
        constexpr int cellIsOpen = 2;
        const bool quoteIsOpen = m_parser.quoted && m_parser.pstate == cellIsOpen;
        if (quoteIsOpen)
            return broken(text, m_quote);
        if (csv_fini(&m_parser, cellRead, rowRead, this) != 0)
            return broken(text, placeOf(text.size()));
        return std::move(m_rows);
    }

private:
    struct Place {
        int line = 1;
        qsizetype lineBegin = 0;
        qsizetype at = 0;
    };

    static void cellRead(void *cell, size_t length, void *self)
    {
        static_cast<Reader *>(self)->m_row.cells.append(
            QString::fromUtf8(static_cast<const char *>(cell), qsizetype(length)));
    }

    static void rowRead(int, void *self)
    {
        auto *reader = static_cast<Reader *>(self);
        reader->m_rows.append(std::exchange(reader->m_row, {}));
    }

    void countLine(QByteArrayView text, qsizetype i)
    {
        const bool endsLine = i > 0 && (text[i - 1] == '\n' || (text[i - 1] == '\r' && text[i] != '\n'));
        if (endsLine) {
            ++m_line;
            m_lineBegin = i;
        }
        constexpr int rowNotBegun = 0;
        const bool isBetweenRows = m_parser.pstate == rowNotBegun && m_row.cells.isEmpty();
        if (isBetweenRows)
            m_row.line = m_line;
        if (text[i] == '"' && !m_parser.quoted)
            m_quote = placeOf(i);
    }

    Place placeOf(qsizetype i) const { return {.line = m_line, .lineBegin = m_lineBegin, .at = i}; }

    Result<QList<CsvRow>> broken(QByteArrayView text, const Place &place)
    {
        // In characters, from 1.
        const auto column = QString::fromUtf8(text.sliced(place.lineBegin, place.at - place.lineBegin)).size() + 1;
        const QString message = m_parser.quoted
            ? Text::tr("The table is broken in line %1, column %2: a cell in quotes does not end as it should. "
                       "Mend it there and load it again.")
            : Text::tr("The table is broken in line %1, column %2: a quote stands inside of a cell. "
                       "Mend it there and load it again.");
        return failure(ErrorKind::Item, message.arg(place.line).arg(column),
            csv_error(&m_parser) == CSV_SUCCESS ? QString() : QString::fromLatin1(csv_strerror(csv_error(&m_parser))),
            QStringLiteral("broken-csv"));
    }

    csv_parser m_parser{};
    std::unique_ptr<csv_parser, decltype(&csv_free)> m_owner{nullptr, &csv_free};
    QList<CsvRow> m_rows;
    CsvRow m_row;
    int m_line = 1;
    qsizetype m_lineBegin = 0;
    Place m_quote;
};

} // namespace

Result<QList<QStringList>> readCsv(const QByteArray &bytes)
{
    QByteArrayView text(bytes);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    auto rows = Reader(',', 0).read(text);
    if (!rows)
        return failure(rows.error());
    QList<QStringList> table;
    table.reserve(rows->size());
    for (CsvRow &row : *rows)
        table.append(std::move(row.cells));
    return table;
}

Result<QList<CsvRow>> readCsvRows(const QByteArray &utf8, char delimiter)
{
    return Reader(delimiter, delimiter == '\t' ? 0 : CSV_STRICT).read(utf8);
}

char csvDelimiter(const QByteArray &utf8)
{
    std::array<std::pair<char, int>, 3> counts{{{',', 0}, {';', 0}, {'\t', 0}}};
    bool isQuoted = false;
    for (const char c : utf8) {
        const bool isEnd = (c == '\n' || c == '\r') && !isQuoted;
        const bool hasSome
            = std::any_of(counts.begin(), counts.end(), [](const auto &count) { return count.second > 0; });
        if (isEnd && hasSome)
            break;
        isQuoted ^= c == '"';
        for (auto &[delimiter, count] : counts)
            count += !isQuoted && c == delimiter;
    }
    return std::max_element(counts.begin(), counts.end(), [](const auto &one, const auto &other) {
        return one.second < other.second;
    })->first;
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        QByteArray cell = cells.at(i).toUtf8();
        const bool quote = cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r')
            || cell.trimmed().size() != cell.size(); // readers, ours too, drop blanks at the ends
        line += quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
    return line + "\r\n";
}
