#include "namemapping.h"

#include "mappingcolumns.h"
#include "textencoding.h"

#include <QCoreApplication>
#include <QFile>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NameMapping)
};

constexpr int noEntry = -1;
constexpr int severalEntries = -2;

/// One spelling for what is one path: composed letters, slashes, no dot in front.
QString plainPath(const QString &path)
{
    QString plain = path.normalized(QString::NormalizationForm_C);
    plain.replace(QLatin1Char('\\'), QLatin1Char('/'));
    while (plain.startsWith(QLatin1String("./")))
        plain.remove(0, 2);
    return plain;
}

QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

bool isAbsolute(const QString &path)
{
    return path.startsWith(QLatin1Char('/')) || (path.size() > 1 && path.at(1) == QLatin1Char(':'));
}

/// Whether two paths with the same last part can be one file, seen from different folders. Where on another computer
/// the file once was says nothing.
bool canBeOne(const QString &mapped, const QString &name)
{
    const QString one = QLatin1Char('/') + mapped.toCaseFolded();
    const QString other = QLatin1Char('/') + name.toCaseFolded();
    return isAbsolute(mapped) || one.endsWith(other) || other.endsWith(one);
}

void insertSingle(QHash<QString, int> &index, const QString &key, int entry)
{
    const auto there = index.find(key);
    if (there == index.end())
        index.insert(key, entry);
    else
        *there = severalEntries;
}

Error wrongCells(const CsvRow &row, const QStringList &headers)
{
    const auto cells = row.cells.size();
    const auto wanted = headers.size();
    const QString message = cells < wanted
        ? Text::tr("Line %1 of the mapping ends too early: its column %2, “%3”, is missing.")
              .arg(row.line)
              .arg(cells + 1)
              .arg(headers.at(cells))
        : Text::tr("Line %1 of the mapping is too long: it has a column %2, “%3”, that the first line does not name. "
                   "A cell that holds a separator has to be in quotes.")
              .arg(row.line)
              .arg(wanted + 1)
              .arg(row.cells.at(wanted).left(40));
    return {.kind = ErrorKind::Usage,
        .message = message,
        .detail = QStringLiteral("%1 of %2 cells").arg(cells).arg(wanted),
        .code = QStringLiteral("mapping-cells")};
}

} // namespace

Result<NameMapping> NameMapping::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Usage,
            Text::tr("The mapping “%1” cannot be opened. Check its name and whether you may read it.").arg(path),
            file.errorString(), QStringLiteral("mapping-open"));
    }
    NameMapping mapping;
    if (auto error = mapping.fill(file.readAll()))
        return failure(*error);
    return mapping;
}

std::optional<Error> NameMapping::fill(const QByteArray &bytes)
{
    const QByteArray text = asUtf8(bytes);
    auto rows = readCsvRows(text, csvDelimiter(text));
    if (!rows) {
        rows.error().kind = ErrorKind::Usage;
        return rows.error();
    }
    const CsvRow header = rows->isEmpty() ? CsvRow() : rows->constFirst();
    const auto columns = MappingColumns::from(header);
    if (!columns)
        return columns.error();
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const CsvRow &row = rows->at(i);
        if (row.cells.size() != header.cells.size())
            return wrongCells(row, header.cells);
        const bool isEmpty = std::all_of(
            row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!isEmpty)
            add(lineFrom(row.cells, row.line, *columns));
    }
    return std::nullopt;
}

MappingLine NameMapping::lineFrom(const QStringList &cells, int line, const MappingColumns &columns)
{
    const auto cell = [&cells](int column) { return column < 0 ? QString() : cells.at(column).trimmed(); };
    MappingLine result{.line = line,
        .file = cell(columns.file),
        .catalogNumber = cell(columns.number),
        .sort = 0,
        .caption = cell(columns.caption),
        .creator = cell(columns.creator),
        .rights = cell(columns.rights)};
    const QString sort = cell(columns.sort);
    bool isNumber = true;
    const int place = sort.isEmpty() ? 0 : sort.toInt(&isNumber);
    if (isNumber && place >= 0)
        result.sort = place;
    else
        m_problems.append(Text::tr("Line %1: “%2” is no number to sort by; it is left out.").arg(line).arg(sort));
    return result;
}

void NameMapping::add(const MappingLine &line)
{
    if (line.file.isEmpty()) {
        m_problems.append(Text::tr("Line %1 names no file; it is left out.").arg(line.line));
        return;
    }
    if (line.catalogNumber.isEmpty()) {
        m_problems.append(Text::tr("Line %1 gives no number for “%2”; it is left out.").arg(line.line).arg(line.file));
        return;
    }
    const QString path = plainPath(line.file);
    if (const auto there = m_byPath.constFind(path); there != m_byPath.constEnd()) {
        addAgain(m_entries[*there], line);
        return;
    }
    const int entry = int(m_entries.size());
    m_entries.append({.line = line, .numbers = {}});
    m_byPath.insert(path, entry);
    insertSingle(m_byFoldedPath, path.toCaseFolded(), entry);
    insertSingle(m_byName, lastPart(path), entry);
    insertSingle(m_byFoldedName, lastPart(path).toCaseFolded(), entry);
}

void NameMapping::addAgain(Entry &entry, const MappingLine &line)
{
    const auto isSame = [&line](const QString &number) {
        return number.compare(line.catalogNumber, Qt::CaseInsensitive) == 0; // as portals compare
    };
    if (entry.numbers.isEmpty() && isSame(entry.line.catalogNumber)) {
        m_problems.append(Text::tr("Line %1 repeats line %2: “%3” has the number %4. The first of them counts.")
                              .arg(line.line)
                              .arg(entry.line.line)
                              .arg(line.file, line.catalogNumber));
        return;
    }
    if (entry.numbers.isEmpty())
        entry.numbers.append(entry.line.catalogNumber);
    if (std::none_of(entry.numbers.begin(), entry.numbers.end(), isSame))
        entry.numbers.append(line.catalogNumber);
    m_problems.append(Text::tr("Line %1 contradicts line %2: it gives “%3” the number %4, not %5. Neither counts.")
                          .arg(line.line)
                          .arg(entry.line.line)
                          .arg(line.file, line.catalogNumber, entry.line.catalogNumber));
}

int NameMapping::entryOf(const QString &name) const
{
    const QString path = plainPath(name);
    if (const int entry = m_byPath.value(path, noEntry); entry != noEntry)
        return entry;
    if (const int entry = m_byFoldedPath.value(path.toCaseFolded(), noEntry); entry != noEntry)
        return entry;
    int entry = m_byName.value(lastPart(path), noEntry);
    if (entry == noEntry)
        entry = m_byFoldedName.value(lastPart(path).toCaseFolded(), noEntry);
    const bool isOther = entry >= 0 && !canBeOne(plainPath(m_entries.at(entry).line.file), path);
    return isOther ? noEntry : entry;
}

std::optional<MappingLine> NameMapping::find(const QString &name) const
{
    const int entry = entryOf(name);
    if (entry < 0 || !m_entries.at(entry).numbers.isEmpty())
        return std::nullopt;
    return m_entries.at(entry).line;
}

QStringList NameMapping::conflicting(const QString &name) const
{
    const int entry = entryOf(name);
    return entry < 0 ? QStringList() : m_entries.at(entry).numbers;
}

QStringList NameMapping::unused(const QStringList &names) const
{
    QList<bool> used(m_entries.size(), false);
    for (const QString &name : names) {
        if (const int entry = entryOf(name); entry >= 0)
            used[entry] = true;
    }
    QStringList files;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (!used.at(i))
            files.append(m_entries.at(i).line.file);
    }
    return files;
}
