#include "namematch.h"

#include "indexmatch.h"
#include "namemapping.h"
#include "nametokens.h"
#include "plainpattern.h"

namespace {

constexpr qsizetype shortestNumber = 4; ///< Fewer characters of one form count anything.

QString inCase(const QString &text, LetterCase letterCase)
{
    switch (letterCase) {
    case LetterCase::Keep:
        return text;
    case LetterCase::Upper:
        return text.toUpper();
    case LetterCase::Lower:
        return text.toLower();
    }
    Q_UNREACHABLE();
}

/// Zeros in front of the last run of digits.
QString padded(QString number, int digits)
{
    static const QRegularExpression lastRun(QStringLiteral("\\d+(?=\\D*$)"));
    const auto run = lastRun.match(number);
    if (run.hasMatch() && run.capturedLength() < digits)
        number.insert(run.capturedStart(), QString(digits - run.capturedLength(), QLatin1Char('0')));
    return number;
}

QString normalised(QString number, const NamePattern &pattern)
{
    for (auto it = pattern.swap.begin(); it != pattern.swap.end(); ++it)
        number.replace(it.key(), it.value());
    number = padded(inCase(number, pattern.letterCase), pattern.padTo);
    return number.startsWith(pattern.prefix, Qt::CaseInsensitive) ? number : pattern.prefix + number;
}

/// Zeros in front may be left away on purpose.
bool cutsDigits(QStringView before)
{
    while (!before.isEmpty() && before.back() == QLatin1Char('0'))
        before.chop(1);
    return !before.isEmpty() && before.back().isDigit();
}

QString withoutFolder(const QString &path)
{
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

} // namespace

QString outcomeWord(NameMatch::Outcome outcome)
{
    switch (outcome) {
    case NameMatch::Outcome::Exact:
        return QStringLiteral("exact");
    case NameMatch::Outcome::Suggested:
        return QStringLiteral("suggested");
    case NameMatch::Outcome::Several:
        return QStringLiteral("several");
    case NameMatch::Outcome::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

Result<NameMatcher> NameMatcher::make(const NamingSettings &settings)
{
    NameMatcher matcher;
    matcher.m_suffixes = settings.suffixes;
    for (const NamePattern &given : settings.patterns) {
        auto pattern = PortalPattern::compile(given.plain ? portalForm(*given.plain) : given.match);
        if (!pattern)
            return failure(pattern.error());
        Rule rule{.settings = given, .pattern = *pattern, .replace = {}};
        if (!given.replace.isEmpty()) {
            auto replace = PortalPattern::compile(given.replace);
            if (!replace)
                return failure(replace.error());
            rule.replace = *replace;
        }
        matcher.m_rules.append(rule);
    }
    return matcher;
}

NameMatch NameMatcher::match(const QString &path) const
{
    if (m_mapping) {
        if (const auto byMapping = matchByMapping(path))
            return *byMapping;
    }
    const NameMatch byRules = matchByRules(path);
    if (byRules.outcome != NameMatch::Outcome::None || !m_index)
        return byRules;
    NameMatch byIndex = matchByIndex(*m_index, path, m_suffixes);
    byIndex.warnings += byRules.warnings;
    return byIndex;
}

/// The mapping says the number; the suffix still says which of the specimen's images it is.
std::optional<NameMatch> NameMatcher::matchByMapping(const QString &path) const
{
    NameMatch match{.source = NameMatch::Source::Mapping};
    const auto line = m_mapping->find(path);
    if (!line) {
        match.candidates = m_mapping->conflicting(path);
        match.outcome = NameMatch::Outcome::Several;
        match.difference = QStringLiteral("mapping");
        return match.candidates.isEmpty() ? std::nullopt : std::optional(match);
    }
    if (line->catalogNumber.isEmpty())
        return std::nullopt;
    match.outcome = NameMatch::Outcome::Exact;
    match.catalogNumber = line->catalogNumber;
    const QString stem = stemOf(path);
    const auto number = stem.indexOf(line->catalogNumber, 0, Qt::CaseInsensitive);
    match.tail = number < 0 ? trailingTail(stem, m_suffixes)
                            : readTail(QStringView(stem).sliced(number + line->catalogNumber.size()), m_suffixes);
    if (line->sort > 0)
        match.tail.sort = line->sort;
    if (!line->caption.isEmpty())
        match.tail.caption = line->caption;
    match.creator = line->creator;
    match.rights = line->rights;
    return match;
}

NameMatch NameMatcher::matchByRules(const QString &path) const
{
    const QString name = withoutFolder(path);
    NameMatch result;
    for (const Rule &rule : m_rules) {
        if (rule.pattern.captureGroups() == 0) {
            result.warnings.append(QStringLiteral("no-capture-group"));
            continue;
        }
        const QString &text = rule.settings.onPath ? path : name;
        const auto found = rule.pattern.match(text);
        if (!found) {
            result.warnings.append(found.error().code);
            continue;
        }
        if (!*found)
            continue;
        const auto &[number, before, rest] = **found;
        const auto caught = finished(rule, number);
        if (!caught)
            result.warnings.append(caught.error().code);
        if (!caught || caught->isEmpty())
            continue;
        if (number.back().isDigit() && !rest.isEmpty() && rest.front().isDigit())
            result.warnings.append(QStringLiteral("digit-follows"));
        if (number.front().isDigit() && cutsDigits(before))
            result.warnings.append(QStringLiteral("digit-precedes"));
        result.outcome = NameMatch::Outcome::Exact;
        result.source = NameMatch::Source::Rule;
        result.catalogNumber = *caught;
        if (const QString other = anotherNumber(rule, number, stemOf(rest.toString())); !other.isEmpty()) {
            result.warnings.append(QStringLiteral("another-number"));
            result.candidates = {*caught, other};
        }
        result.tail = readTail(stemOf(rest.toString()), m_suffixes);
        break;
    }
    result.warnings.removeDuplicates();
    return result;
}

/// What the record's number is for what a rule caught.
Result<QString> NameMatcher::finished(const Rule &rule, const QString &caught)
{
    const auto replaced = rule.replace ? rule.replace->replaceIn(caught, rule.settings.with) : Result<QString>(caught);
    return replaced.map([&rule](const QString &number) { return normalised(number.trimmed(), rule.settings); });
}

/// A second number of the same form behind the first: the image may show two specimens.
QString NameMatcher::anotherNumber(const Rule &rule, const QString &caught, const QString &rest)
{
    const NameTokens tokens = cutName(rest);
    const auto hasForm = [&caught](QStringView other) {
        return other.size() == caught.size()
            && std::equal(other.begin(), other.end(), caught.begin(), [](QChar one, QChar two) {
                   return one.isDigit() ? two.isDigit() : one.toCaseFolded() == two.toCaseFolded();
               });
    };
    for (const NameToken &token : tokens.tokens) {
        if (token.origin != NameToken::Origin::Unknown || caught.size() < shortestNumber)
            continue;
        const QString text = rest.mid(token.begin);
        const auto found = rule.pattern.match(text);
        if (found && *found && (*found)->before.isEmpty() && hasForm((*found)->number)
            && (*found)->number.compare(caught, Qt::CaseInsensitive) != 0)
            return finished(rule, (*found)->number).value_or(QString());
    }
    return {};
}

QString NameMatcher::numberByRules(const QString &text) const
{
    const NameMatch match = matchByRules(text);
    const bool isPiece = match.warnings.contains(QStringLiteral("digit-follows"))
        || match.warnings.contains(QStringLiteral("digit-precedes"));
    return isPiece ? QString() : match.catalogNumber;
}
