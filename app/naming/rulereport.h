#pragma once

#include "profile.h"

/// What a person should know about a rule before it is used, as a whole sentence.
struct RuleWarning {
    enum class Kind {
        NoExpression, ///< It cannot be read at all, and is not tried.
        NoGroup,      ///< Nothing says which part is the number.
        DigitFollows, ///< It takes the beginning of a longer number.
        GivesUp,      ///< It takes too long, and was not tried on all names.
        CatchesNothing,
        SeveralGroups, ///< From here on: only what the portal would make of it.
        TooLong,
        NoSlashes
    };

    Kind kind = Kind::CatchesNothing;
    qsizetype names = 0; ///< How many names it is about, 0 when it is about the rule itself.
    QString text;

    /// The rule works here, but not in the portal's own image processor.
    bool concernsThePortalOnly() const { return kind >= Kind::SeveralGroups; }

    bool operator==(const RuleWarning &) const = default;
};

struct CaughtName {
    QString name;
    QString number; ///< As it is looked for in the portal: replaced, swapped, padded.

    bool operator==(const CaughtName &) const = default;
};

/// What one rule did among the others of its list.
struct RuleFinding {
    QString portalForm;         ///< To be copied into the portal's own field.
    qsizetype caught = 0;       ///< Names that no rule before it caught.
    QList<CaughtName> examples; ///< The first of them.
    QList<RuleWarning> warnings;
};

/// What a list of rules makes of names.
struct RuleReport {
    QList<RuleFinding> rules; ///< As many as the settings have, in their order.
    qsizetype names = 0;
    QStringList missed; ///< Names that no rule caught, all of them.
};

/// What the portal's own field for a pattern holds.
constexpr int portalFieldLength = 45;

/// Tries the rules on the names as a batch would, each rule on what those before it left. Shows at most so many
/// examples for each rule. A rule that takes too long is given up early, so that this ends soon whatever the rules are.
RuleReport reportOn(const NamingSettings &settings, const QStringList &names, qsizetype mostExamples = 200);
