#pragma once

#include "namesuffix.h"
#include "portalpattern.h"

#include <memory>

class NameMapping;
class RecordIndex;

/// What a file name says about the specimen it shows.
///
/// The words of a difference: `zeros`, `separators`, `prefix`, `letters` (more of them behind the number), `camera`
/// (the digits are a camera's count), `short` (too few digits to be sure), `date`. With Several, `mapping`:
/// the mapping file contradicts itself.
struct NameMatch {
    enum class Outcome {
        Exact,     ///< One catalog number, certain as far as the name goes.
        Suggested, ///< Candidates that a person has to accept.
        Several,   ///< More than one specimen in one name.
        None       ///< No number.
    };

    enum class Source { Nothing, Mapping, Rule, Index };

    Outcome outcome = Outcome::None;
    Source source = Source::Nothing;
    QString catalogNumber;  ///< Only with Exact.
    QStringList candidates; ///< With Suggested, Several and the warning another-number; the likeliest first.
    QString difference;     ///< With Suggested: what the likeliest differs in, words of a small set, see below.
    NameTail tail;
    QString creator; ///< From the mapping file, else empty.
    QString rights;
    QStringList warnings; ///< `digit-follows`, `digit-precedes`, `another-number`, `no-capture-group`, `pattern-limit`.

    bool operator==(const NameMatch &) const = default;
};

/// The outcome as the command line prints it: exact, suggested, several or none.
QString outcomeWord(NameMatch::Outcome outcome);

/// Finds catalog numbers in file names: by a mapping file, by the patterns of a profile, by the collection's own
/// numbers, whichever says something first. Copies are cheap and may be used on any thread.
class NameMatcher
{
public:
    /// Fails with ErrorKind::Profile when a pattern is not a regular expression.
    static Result<NameMatcher> make(const NamingSettings &settings);

    /// Numbers to look for where no rule catches anything, and to take the suggestions from.
    void setIndex(std::shared_ptr<const RecordIndex> index) { m_index = std::move(index); }
    const std::shared_ptr<const RecordIndex> &index() const { return m_index; }
    void setMapping(std::shared_ptr<const NameMapping> mapping) { m_mapping = std::move(mapping); }

    bool hasRules() const { return !m_rules.isEmpty(); }

    /// Looks at the last part of the path, or at the whole for rules that say so. The first rule that catches something
    /// decides.
    NameMatch match(const QString &path) const;
    /// What the rules alone make of a text, such as a barcode's; empty when they catch nothing or cut a number short.
    QString numberByRules(const QString &text) const;

private:
    struct Rule {
        NamePattern settings;
        PortalPattern pattern;
        std::optional<PortalPattern> replace;
    };

    std::optional<NameMatch> matchByMapping(const QString &path) const;
    NameMatch matchByRules(const QString &path) const;
    static Result<QString> finished(const Rule &rule, const QString &caught);
    static QString anotherNumber(const Rule &rule, const QString &caught, const QString &rest);

    QList<Rule> m_rules;
    QList<NameSuffix> m_suffixes;
    std::shared_ptr<const RecordIndex> m_index;
    std::shared_ptr<const NameMapping> m_mapping;
};
