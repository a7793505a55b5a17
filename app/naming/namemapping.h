#pragma once

#include "result.h"

#include <QHash>
#include <QStringList>

#include <optional>

struct MappingColumns;

/// What a mapping says about one file.
struct MappingLine {
    int line = 0; ///< Of the mapping's file, from 1.
    QString file; ///< As the mapping writes it.
    QString catalogNumber;
    int sort = 0; ///< 0 when the mapping does not say.
    QString caption;
    QString creator;
    QString rights;

    bool operator==(const MappingLine &) const = default;
};

/// A table that says which file shows which specimen, whatever the names of the files are.
///
/// It never guesses: what it says in two ways, or about one of several files of the same name, it does not say.
class NameMapping
{
public:
    /// Reads comma-, semicolon- or tab-separated values with a header line, in UTF-8, UTF-16 or Windows-1252. Fails
    /// with ErrorKind::Usage, naming line and column, when the table is broken.
    static Result<NameMapping> read(const QString &path);

    /// The line about the file, by its path below the dropped folder, else by its name alone when only one line has
    /// that name and does not say another folder. Upper and lower case differ only where both are there.
    std::optional<MappingLine> find(const QString &name) const;

    /// The different numbers that the mapping gives this one file, when it does; find() has none for it then.
    QStringList conflicting(const QString &name) const;

    /// Sentences about lines that say nothing, nothing new, or something else than another line; in their order.
    QStringList problems() const { return m_problems; }

    /// The files of the mapping that none of the names is, in the order of the mapping.
    QStringList unused(const QStringList &names) const;

    qsizetype size() const { return m_entries.size(); }

private:
    struct Entry {
        MappingLine line;
        QStringList numbers; ///< All of them, when there are several.
    };

    std::optional<Error> fill(const QByteArray &bytes);
    void add(const MappingLine &line);
    void addAgain(Entry &entry, const MappingLine &line);
    MappingLine lineFrom(const QStringList &cells, int line, const MappingColumns &columns);
    /// -1 when no entry is about the file.
    int entryOf(const QString &name) const;

    QList<Entry> m_entries;
    QHash<QString, int> m_byPath;
    QHash<QString, int> m_byFoldedPath; ///< severalEntries where there is no single one.
    QHash<QString, int> m_byName;
    QHash<QString, int> m_byFoldedName;
    QStringList m_problems;
};
