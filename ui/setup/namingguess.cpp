#include "namingguess.h"

#include "presets.h"
#include "ruleproposal.h"
#include "rulereport.h"

#include <QSet>

namespace {

/// Enough to tell rules apart; a person who waits should not.
constexpr qsizetype mostNames = 300;

/// Some of them from all over: those of one day are alike.
QStringList someOf(const QStringList &all)
{
    if (all.size() <= mostNames)
        return all;
    QStringList some;
    for (qsizetype i = 0; i < mostNames; ++i)
        some.append(all.at(i * all.size() / mostNames));
    return some;
}

NamingGuess tried(const QList<NamePattern> &patterns, const QStringList &names, const QSet<QString> &known)
{
    NamingGuess guess{.naming = {.patterns = patterns}, .names = names.size()};
    const RuleReport report = reportOn(guess.naming, names, mostNames);
    for (const RuleFinding &rule : report.rules) {
        guess.caught += rule.caught;
        for (const CaughtName &caught : rule.examples)
            guess.known += known.contains(caught.number.toUpper()) ? 1 : 0;
    }
    return guess;
}

} // namespace

NamingGuess guessedNaming(const QStringList &names, const QStringList &numbers)
{
    QSet<QString> known;
    for (const QString &number : numbers)
        known.insert(number.toUpper());
    QStringList asNames;
    for (const QString &number : someOf(numbers))
        asNames.append(number + QStringLiteral(".jpg"));
    const QStringList samples = names.isEmpty() ? asNames : someOf(names);

    QList<QList<NamePattern>> candidates;
    for (const QStringList &source : {asNames, samples}) {
        if (const auto rule = proposedRule(source))
            candidates.append({*rule});
    }
    for (const NamingPreset &preset : namingPresets())
        candidates.append({preset.rule});

    NamingGuess best = tried({}, samples, known); // the collection's own numbers are looked for in any case
    for (const auto &rules : std::as_const(candidates)) {
        const NamingGuess guess = tried(rules, samples, known);
        if (std::pair(guess.known, guess.caught) > std::pair(best.known, best.caught))
            best = guess;
    }
    const bool knowsNothing = best.known == 0 && !known.isEmpty();
    return knowsNothing ? tried({}, samples, known) : best; // a rule that finds only strange numbers misleads
}
