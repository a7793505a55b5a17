#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Practice {

/// Reads an import file the way PHP does, with its traps, which is why this is not a proper CSV reader:
/// a backslash takes its power from the quote behind it, so that a quoted cell ending in a backslash swallows what
/// follows; a quote that never ends swallows the rest; an empty line is a row with one empty cell; files without a
/// comma in their first line are cut at tabs or bars, and quotes then mean nothing; semicolons are never understood.
class ImportTable
{
public:
    explicit ImportTable(const QByteArray &bytes);

    /// In lower case, a byte order mark taken off.
    const QStringList &headers() const { return m_headers; }
    bool atEnd() const { return m_position >= m_bytes.size(); }
    /// The next row; bytes that are not UTF-8 are taken for Latin-1, and typographic signs become plain ones.
    QStringList nextRow();

private:
    QList<QByteArray> nextCells();
    QByteArray quotedCell();
    QByteArray plainCell();
    QByteArray nextLine();
    bool isAtLineEnd() const;

    QByteArray m_bytes;
    qsizetype m_position = 0;
    char m_delimiter = ',';
    QStringList m_headers;
};

} // namespace Practice
