#include "mappingcolumns.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NameMapping)
};

QString simplified(const QString &header)
{
    QString word;
    for (const QChar c : header.toLower()) {
        if (c.isLetterOrNumber())
            word += c;
    }
    return word;
}

/// The column with the first of the words that a header has.
int columnOf(const QStringList &headers, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        if (const auto column = headers.indexOf(QLatin1String(word)); column >= 0)
            return int(column);
    }
    return -1;
}

Error missing(const QString &sentence, const CsvRow &header)
{
    const QString headers = header.cells.join(QStringLiteral(", "));
    return {.kind = ErrorKind::Usage,
        .message = sentence.arg(headers),
        .detail = {},
        .code = QStringLiteral("mapping-header")};
}

} // namespace

Result<MappingColumns> MappingColumns::from(const CsvRow &header)
{
    QStringList headers;
    for (const QString &cell : header.cells)
        headers.append(simplified(cell));
    const MappingColumns columns{.file = columnOf(headers, {"file", "filename", "path", "name", "image"}),
        .number = columnOf(headers, {"catalognumber", "number", "barcode"}),
        .sort = columnOf(headers, {"sort", "sortoccurrence"}),
        .caption = columnOf(headers, {"caption"}),
        .creator = columnOf(headers, {"creator", "photographer"}),
        .rights = columnOf(headers, {"rights", "license", "licence"})};
    if (columns.file < 0) {
        return failure(missing(
            Text::tr("The mapping has no column for the file. Name one “file” in its first line; there are: %1."),
            header));
    }
    if (columns.number < 0) {
        return failure(missing(
            Text::tr("The mapping has no column for the catalog number. Name one “catalogNumber” in its first line; "
                     "there are: %1."),
            header));
    }
    return columns;
}
