#pragma once

#include "nametokens.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

/// The catalog numbers of a collection, to be found in names. Made once, then read from any thread.
///
/// A million numbers take about 100 MB. Numbers are the same when they differ in case or in spaces at their ends only,
/// as the portal has it; of those the first is kept.
class RecordIndex
{
public:
    RecordIndex() = default;
    explicit RecordIndex(const QStringList &catalogNumbers);

    qsizetype size() const { return qsizetype(m_ends.size()); }
    bool isEmpty() const { return m_ends.empty(); }
    /// Of the number that has most letter and digit runs.
    int longestInTokens() const { return m_longestInTokens; }

    /// How closely a key holds on to the number.
    enum class Key {
        Verbatim,     ///< All of it but its case.
        Loose,        ///< Without separators' kind and without leading zeros of each run of digits.
        Together,     ///< Letters and digits only, with their zeros.
        WithoutPrefix ///< As Loose, but beginning with the first digits. Only for numbers that begin with letters.
    };
    /// The key of a piece of a name, from token `first` up to and with token `last`.
    static QString keyOf(Key key, const NameTokens &name, qsizetype first, qsizetype last);

    /// The numbers, as the collection writes them, that have this key.
    QStringList find(Key key, QStringView text) const;

    /// The number as the collection writes it, empty when it has none like this.
    QString stored(const QString &catalogNumber) const;
    /// Numbers that begin so, in order, at most so many.
    QStringList completions(const QString &beginning, qsizetype most) const;

private:
    /// Hashes of keys in order, and where each beginning of a hash begins.
    struct Table {
        struct Entry {
            quint64 hash;
            quint32 record;
        };
        std::vector<Entry> entries;
        std::vector<quint32> starts;
        int shift = 0; ///< The bits of a hash that do not count for where it begins.

        void add(QStringView key, quint32 record);
        void sort();
    };

    QString number(qsizetype record) const;
    const Table &table(Key key) const { return m_tables[size_t(key)]; }

    QByteArray m_numbers; ///< UTF-8, one behind the other, in the order of their folded forms.
    std::vector<quint32> m_ends;
    Table m_tables[4];
    int m_longestInTokens = 0;
};
