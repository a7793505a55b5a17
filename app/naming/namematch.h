#pragma once

#include "portalpattern.h"
#include "profile.h"

/// What a file name says about the specimen it shows.
struct NameMatch {
    enum class Outcome {
        Exact,     ///< One catalog number, certain as far as the name goes.
        Suggested, ///< Candidates that a person has to accept.
        Several,   ///< More than one specimen in one name.
        None       ///< No number.
    };

    Outcome outcome = Outcome::None;
    QString catalogNumber; ///< Only with Exact.
    QStringList candidates;
    QString part;         ///< Tells several images of one specimen apart: `a`, `2`, `label`.
    QString role;         ///< What a suffix says about the image, for instance `label`; empty for the usual sheet.
    QStringList warnings; ///< `digit-follows`, `no-capture-group`, `pattern-limit`.

    bool operator==(const NameMatch &) const = default;
};

/// The outcome as the command line prints it: exact, suggested, several or none.
QString outcomeWord(NameMatch::Outcome outcome);

/// Finds catalog numbers in file names by the patterns of a profile.
class NameMatcher
{
public:
    /// Fails with ErrorKind::Profile when a pattern is not a regular expression.
    static Result<NameMatcher> make(const NamingSettings &settings);

    /// Looks at the last part of the path only. The first pattern that catches something decides.
    NameMatch match(const QString &path) const;

private:
    struct Rule {
        PortalPattern pattern;
        std::optional<PortalPattern> replace;
        QString with;
    };

    QList<Rule> m_rules;
};
