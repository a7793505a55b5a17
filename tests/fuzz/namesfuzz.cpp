// File names to catalog numbers. The same name always gives the same; a rule gives what the name holds, and nothing
// where its expression gave up; the index gives numbers that it has; a mapping gives what it says.
#include "fuzzing.h"
#include "indexmatch.h"
#include "namemapping.h"
#include "namematch.h"
#include "numberstotry.h"
#include "plainpattern.h"
#include "recordindex.h"
#include "ruleproposal.h"
#include "rulereport.h"

#include <QCoreApplication>

namespace {

QString text(const QByteArray &line)
{
    return QString::fromUtf8(line);
}

QStringList names(Script &script)
{
    QStringList list;
    while (!script.isOver() && list.size() < 20)
        list.append(text(script.line()).left(300));
    return list;
}

void claimWellFormed(const NameMatch &match)
{
    using Outcome = NameMatch::Outcome;
    claim(match.catalogNumber.isEmpty() == (match.outcome != Outcome::Exact),
        "what is exact, and only that, has a number");
    claim(match.outcome != Outcome::Suggested || !match.candidates.isEmpty(), "a suggestion suggests something");
    claim(match.outcome != Outcome::Several || match.candidates.size() > 1, "several are more than one");
    claim(match.outcome != Outcome::None || match.candidates.isEmpty(), "nothing is nothing");
}

/// Flags, match, replace, with, prefix, swap (two letters each), then names.
void tryRule(Script &script)
{
    const quint8 flags = script.byte();
    NamePattern rule{.match = text(script.line())};
    rule.replace = text(script.line());
    rule.with = text(script.line());
    rule.prefix = text(script.line());
    const QString swap = text(script.line());
    for (qsizetype i = 0; i + 1 < swap.size(); i += 2)
        rule.swap.insert(swap.mid(i, 1), swap.mid(i + 1, 1));
    rule.onPath = flags & 1;
    rule.letterCase = LetterCase((flags >> 1 & 3) % 3);
    rule.padTo = flags & 8 ? 12 : 0;
    const NamingSettings settings{.patterns = {rule}};
    const QStringList all = names(script);
    const auto matcher = NameMatcher::make(settings);
    if (!matcher)
        return;
    const auto pattern = PortalPattern::compile(rule.match);
    const auto replace = PortalPattern::compile(rule.replace);
    const bool isBare = rule.replace.isEmpty() && rule.prefix.isEmpty() && rule.swap.isEmpty() && rule.padTo == 0;
    for (const QString &name : all) {
        const NameMatch match = matcher->match(name);
        claimWellFormed(match);
        claim(match == matcher->match(name), "a name always gives the same");
        const QString seen = rule.onPath ? name : name.mid(name.lastIndexOf(QLatin1Char('/')) + 1);
        const auto found = pattern->match(seen);
        claim(found || match.outcome == NameMatch::Outcome::None, "an expression that gave up gives nothing");
        const bool isReplaced = !found || !*found || rule.replace.isEmpty() || replace->match((*found)->number);
        claim(isReplaced || match.outcome == NameMatch::Outcome::None, "a replacement that gave up gives nothing");
        claim(found || match.warnings.contains(QStringLiteral("pattern-limit")), "an expression that gave up says so");
        claim(!isBare || rule.letterCase != LetterCase::Keep || name.contains(match.catalogNumber),
            "a number stands in the name");
        claim(rule.prefix.isEmpty() || match.catalogNumber.isEmpty()
                || match.catalogNumber.startsWith(rule.prefix, Qt::CaseInsensitive),
            "a number has its prefix");
    }
    const RuleReport report = reportOn(settings, all);
    claim(report.rules.size() == 1 && report.rules.first().caught + report.missed.size() == all.size(),
        "each name is caught or missed");
}

/// Flags, prefix, then names.
void tryPlainRule(Script &script)
{
    const quint8 flags = script.byte();
    const PlainPattern plain{.prefix = text(script.line()).left(20),
        .digits = 1 + (flags & 7),
        .mostDigits = flags & 8 ? 9 : 0,
        .letter = bool(flags & 16),
        .follows = PlainPattern::Follow((flags >> 5 & 3) % 3)};
    const auto matcher = NameMatcher::make({.patterns = {{.match = {}, .plain = plain}}});
    claim(matcher.has_value(), "every plain rule can be written as an expression");
    for (const QString &name : names(script)) {
        const QString number = matcher->match(name).catalogNumber;
        const auto digits = std::count_if(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        claim(number.isEmpty() || digits >= plain.digits, "a number has its digits");
    }
}

/// Numbers, an empty line, then names.
void tryIndex(Script &script)
{
    QStringList numbers;
    for (QByteArray line = script.line(); !line.isEmpty() && numbers.size() < 20; line = script.line())
        numbers.append(text(line).left(100));
    const auto index = std::make_shared<RecordIndex>(numbers);
    const auto isKnown = [&index](const QString &number) { return index->stored(number) == number; };
    auto matcher = NameMatcher::make({});
    matcher->setIndex(index);
    const QStringList all = names(script);
    for (const QString &name : all) {
        const NameMatch match = matcher->match(name);
        claimWellFormed(match);
        claim(match == matcher->match(name), "a name always gives the same");
        claim(match.catalogNumber.isEmpty() || isKnown(match.catalogNumber), "the index gives its own numbers");
        claim(std::all_of(match.candidates.begin(), match.candidates.end(), isKnown),
            "the index suggests its own numbers");
        const QStringList similar = similarNumbers(*index, name);
        claim(std::all_of(similar.begin(), similar.end(), isKnown), "the index knows what is similar");
        claim(isSameNumber(name, numbers.value(0)) == isSameNumber(numbers.value(0), name), "the same is the same");
        claim(index->completions(name, 5).size() <= 5, "no more than so many");
    }
    for (const QString &number : numbersToTry(all, numbers))
        claim(number.size() <= 32, "a number that is asked for fits the portal's column");
}

/// Names, from which a rule is guessed.
void propose(Script &script)
{
    const QStringList all = names(script);
    const QList<NameExample> examples = likelyNumbers(all);
    for (const NameExample &example : examples)
        claim(example.name.contains(example.number), "a likely number stands in its name");
    const auto plain = plainPatternFrom(examples);
    const auto rule = proposedRule(all);
    if (!rule)
        return;
    const auto matcher = NameMatcher::make({.patterns = {*rule}});
    claim(matcher.has_value(), "a proposed rule can be used");
    for (const NameExample &example : examples) {
        claim(
            matcher->match(example.name).outcome == NameMatch::Outcome::Exact, "a proposed rule catches its examples");
    }
}

/// A mapping file, as it lies on the disk.
void readMapping(const QByteArray &bytes)
{
    const auto mapping = NameMapping::read(fileWith(bytes, QStringLiteral("mapping.csv")));
    if (!mapping)
        return;
    QStringList files = mapping->unused({});
    claim(files.size() == mapping->size(), "without names every line is unused");
    auto matcher = NameMatcher::make({});
    matcher->setMapping(std::make_shared<NameMapping>(*mapping));
    for (const QString &file : files) {
        const auto line = mapping->find(file);
        const auto numbers = mapping->conflicting(file);
        claim(!line || numbers.isEmpty(), "a mapping does not say and contradict at once");
        claim(numbers.size() != 1, "one number is no contradiction");
        claim(!line || !line->catalogNumber.isEmpty(), "a line says a number");
        const NameMatch match = matcher->match(file);
        claimWellFormed(match);
        claim(!line || match.catalogNumber == line->catalogNumber, "a name gets the number of its line");
    }
    claim(mapping->unused(files).size() <= mapping->size(), "no line is more than unused");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Script script(bytes, size);
    switch (script.byte()) {
    case 'r':
        tryRule(script);
        break;
    case 'p':
        tryPlainRule(script);
        break;
    case 'i':
        tryIndex(script);
        break;
    case 'g':
        propose(script);
        break;
    case 'm':
        readMapping(script.rest());
        break;
    default:
        break;
    }
    return 0;
}
