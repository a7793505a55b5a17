#include "recordindex.h"

#include <QHash>

#include <algorithm>
#include <bit>

namespace {

constexpr int mostStartBits = 18;

quint64 hashOf(QStringView text)
{
    // qHash gives as many bits as the machine's words have; the start table needs the upper ones.
    return quint64(qHash(text, size_t(0x5eed))) * 0x9E3779B97F4A7C15ULL;
}

QString folded(const QString &text)
{
    QString result = text.trimmed().normalized(QString::NormalizationForm_C);
    for (QChar &c : result)
        c = c.toCaseFolded();
    return result;
}

QStringView withoutZeros(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == QLatin1Char('0'))
        digits = digits.sliced(1);
    return digits;
}

bool hasDigits(const NameTokens &name)
{
    return std::any_of(name.tokens.begin(), name.tokens.end(), [](const NameToken &token) { return token.isNumber; });
}

struct Folded {
    QString key;
    QString number;
};

/// Sorted by their folded forms, each once.
std::vector<Folded> inOrder(const QStringList &catalogNumbers)
{
    std::vector<Folded> numbers;
    numbers.reserve(size_t(catalogNumbers.size()));
    for (const QString &number : catalogNumbers) {
        if (QString key = folded(number); !key.isEmpty())
            numbers.push_back({.key = std::move(key), .number = number.trimmed()});
    }
    std::stable_sort(numbers.begin(), numbers.end(), [](const Folded &a, const Folded &b) { return a.key < b.key; });
    numbers.erase(
        std::unique(numbers.begin(), numbers.end(), [](const Folded &a, const Folded &b) { return a.key == b.key; }),
        numbers.end());
    return numbers;
}

} // namespace

void RecordIndex::Table::add(QStringView key, quint32 record)
{
    entries.push_back({.hash = hashOf(key), .record = record});
}

void RecordIndex::Table::sort()
{
    std::sort(entries.begin(), entries.end(),
        [](const Entry &a, const Entry &b) { return a.hash != b.hash ? a.hash < b.hash : a.record < b.record; });
    entries.shrink_to_fit();
    const int startBits = std::clamp(int(std::bit_width(entries.size())), 1, mostStartBits);
    shift = 64 - startBits;
    starts.assign((size_t(1) << startBits) + 1, 0);
    for (const Entry &entry : entries)
        ++starts[size_t(entry.hash >> shift) + 1];
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
}

RecordIndex::RecordIndex(const QStringList &catalogNumbers)
{
    for (const Folded &folded : inOrder(catalogNumbers)) {
        const auto record = quint32(m_ends.size());
        m_numbers += folded.number.toUtf8();
        m_ends.push_back(quint32(m_numbers.size()));
        m_tables[size_t(Key::Verbatim)].add(folded.key, record);
        const NameTokens name = cut(folded.key);
        if (!hasDigits(name))
            continue; // a word is not a number that could be told from other words
        const qsizetype last = name.tokens.size() - 1;
        m_longestInTokens = qMax(m_longestInTokens, int(last + 1));
        m_tables[size_t(Key::Loose)].add(keyOf(Key::Loose, name, 0, last), record);
        if (last > 0)
            m_tables[size_t(Key::Together)].add(keyOf(Key::Together, name, 0, last), record);
        if (!name.tokens.first().isNumber)
            m_tables[size_t(Key::WithoutPrefix)].add(keyOf(Key::WithoutPrefix, name, 0, last), record);
    }
    m_numbers.squeeze();
    m_ends.shrink_to_fit();
    for (Table &table : m_tables)
        table.sort();
}

QString RecordIndex::keyOf(Key key, const NameTokens &name, qsizetype first, qsizetype last)
{
    const QStringView text(name.text);
    if (key == Key::Verbatim) {
        const qsizetype begin = name.tokens.at(first).begin;
        return text.sliced(begin, name.tokens.at(last).end - begin).toString();
    }
    if (key == Key::WithoutPrefix) {
        while (first < last && !name.tokens.at(first).isNumber)
            ++first;
    }
    QString result;
    for (qsizetype i = first; i <= last; ++i) {
        const NameToken &token = name.tokens.at(i);
        const QStringView run = text.sliced(token.begin, token.length());
        if (key == Key::Together) {
            result += run;
            continue;
        }
        if (!result.isEmpty())
            result += QLatin1Char(' ');
        result += token.isNumber ? withoutZeros(run) : run;
    }
    return result;
}

QString RecordIndex::number(qsizetype record) const
{
    const qsizetype begin = record == 0 ? 0 : m_ends[size_t(record) - 1];
    return QString::fromUtf8(m_numbers.constData() + begin, m_ends[size_t(record)] - begin);
}

QStringList RecordIndex::find(Key key, QStringView text) const
{
    const Table &keys = table(key);
    if (keys.entries.empty())
        return {};
    const quint64 hash = hashOf(text);
    const auto bucket = size_t(hash >> keys.shift);
    const auto end = keys.entries.begin() + keys.starts[bucket + 1];
    auto it = std::lower_bound(keys.entries.begin() + keys.starts[bucket], end, hash,
        [](const Table::Entry &entry, quint64 wanted) { return entry.hash < wanted; });
    QStringList found;
    for (; it != end && it->hash == hash; ++it) {
        const QString stored = number(it->record);
        const NameTokens name = cut(folded(stored));
        const QString whole = key == Key::Verbatim ? name.text : keyOf(key, name, 0, name.tokens.size() - 1);
        if (whole == text)
            found.append(stored);
    }
    return found;
}

QString RecordIndex::stored(const QString &catalogNumber) const
{
    return find(Key::Verbatim, folded(catalogNumber)).value(0);
}

QStringList RecordIndex::completions(const QString &beginning, qsizetype most) const
{
    const QString wanted = folded(beginning);
    qsizetype low = 0;
    for (qsizetype high = size(); low < high;) {
        const qsizetype middle = low + (high - low) / 2;
        if (folded(number(middle)) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    QStringList found;
    for (; low < size() && found.size() < most && folded(number(low)).startsWith(wanted); ++low)
        found.append(number(low));
    return found;
}
