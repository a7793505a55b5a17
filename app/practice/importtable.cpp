#include "importtable.h"

#include <QStringDecoder>

namespace Practice {

namespace {

QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QString plain(QString text)
{
    static const std::pair<QChar, QString> signs[]{{QChar(0x2018), QStringLiteral("'")},
        {QChar(0x2019), QStringLiteral("'")}, {QChar(0x201C), QStringLiteral("\"")},
        {QChar(0x201D), QStringLiteral("\"")}, {QChar(0x2014), QStringLiteral("-")},
        {QChar(0x2026), QStringLiteral("...")}};
    for (const auto &[sign, instead] : signs)
        text.replace(sign, instead);
    return text;
}

char delimiterOf(const QByteArray &header)
{
    if (header.contains(','))
        return ',';
    if (header.contains('\t'))
        return '\t';
    return header.contains('|') ? '|' : ',';
}

} // namespace

ImportTable::ImportTable(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_delimiter(delimiterOf(bytes.split('\n').first()))
{
    for (const QByteArray &cell : nextCells()) {
        QString name = decoded(cell).trimmed().toLower();
        name.remove(QChar(QChar::ByteOrderMark));
        m_headers.append(name);
    }
}

QStringList ImportTable::nextRow()
{
    QStringList row;
    for (const QByteArray &cell : nextCells())
        row.append(plain(decoded(cell)));
    return row;
}

QList<QByteArray> ImportTable::nextCells()
{
    if (m_delimiter != ',')
        return nextLine().split(m_delimiter);

    QList<QByteArray> cells;
    bool rowGoesOn = true;
    while (rowGoesOn) {
        qsizetype start = m_position;
        while (start < m_bytes.size() && (m_bytes.at(start) == ' ' || m_bytes.at(start) == '\t'))
            ++start;
        const bool isQuoted = start < m_bytes.size() && m_bytes.at(start) == '"';
        if (isQuoted)
            m_position = start + 1;
        cells.append(isQuoted ? quotedCell() : plainCell());
        rowGoesOn = !atEnd() && m_bytes.at(m_position) == m_delimiter;
        if (rowGoesOn)
            ++m_position;
    }
    nextLine(); // the line end, nothing else is left
    return cells;
}

QByteArray ImportTable::quotedCell()
{
    QByteArray cell;
    while (!atEnd()) {
        const char letter = m_bytes.at(m_position++);
        if (letter == '\\' && !atEnd()) {
            cell += letter;
            cell += m_bytes.at(m_position++);
        } else if (letter != '"') {
            cell += letter;
        } else if (!atEnd() && m_bytes.at(m_position) == '"') {
            cell += '"';
            ++m_position;
        } else {
            return cell + plainCell(); // what stands between the quote and the delimiter is part of the cell
        }
    }
    return cell;
}

QByteArray ImportTable::plainCell()
{
    const qsizetype start = m_position;
    while (!atEnd() && m_bytes.at(m_position) != m_delimiter && !isAtLineEnd())
        ++m_position;
    return m_bytes.mid(start, m_position - start);
}

QByteArray ImportTable::nextLine()
{
    qsizetype end = m_bytes.indexOf('\n', m_position);
    if (end < 0)
        end = m_bytes.size();
    QByteArray line = m_bytes.mid(m_position, end - m_position);
    m_position = end + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool ImportTable::isAtLineEnd() const
{
    const char letter = m_bytes.at(m_position);
    return letter == '\n' || (letter == '\r' && m_bytes.mid(m_position + 1, 1) == "\n");
}

} // namespace Practice
