#include "namematch.h"

namespace {

QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

/// The short suffix that tells images of one specimen apart: `_a`, `-2`, ` (2)`, `b`, `_label`.
QString partIn(QStringView rest)
{
    static const QRegularExpression suffix(
        QStringLiteral("^(?:[ _.-]*\\((\\d{1,3})\\)|[ _-]+(\\d{1,3}|[a-z])|([a-z])|[ _-]+(label|detail|back|front))"
                       "(?=[ _.-]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto found = suffix.match(rest.toString());
    return found.hasMatch() ? found.captured(found.lastCapturedIndex()) : QString();
}

QString roleIn(const QString &part)
{
    const QString word = part.toLower();
    return word.size() > 1 && word.at(0).isLetter() ? word : QString();
}

QStringView withoutExtension(QStringView rest)
{
    const auto dot = rest.lastIndexOf(QLatin1Char('.'));
    return dot < 0 ? rest : rest.first(dot);
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
    for (const NamePattern &given : settings.patterns) {
        auto pattern = PortalPattern::compile(given.match);
        if (!pattern)
            return failure(pattern.error());
        Rule rule{.pattern = *pattern, .replace = {}, .with = given.with};
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
    const QString name = lastPart(path);
    NameMatch result;
    for (const Rule &rule : m_rules) {
        if (rule.pattern.captureGroups() == 0) {
            result.warnings.append(QStringLiteral("no-capture-group"));
            continue;
        }
        const auto found = rule.pattern.match(name);
        if (!found) {
            result.warnings.append(found.error().code);
            continue;
        }
        if (!*found)
            continue;
        const auto &[number, rest] = **found;
        if (number.back().isDigit() && !rest.isEmpty() && rest.front().isDigit())
            result.warnings.append(QStringLiteral("digit-follows"));
        result.outcome = NameMatch::Outcome::Exact;
        result.catalogNumber = (rule.replace ? rule.replace->replaceIn(number, rule.with) : number).trimmed();
        result.part = partIn(withoutExtension(rest));
        result.role = roleIn(result.part);
        break;
    }
    result.warnings.removeDuplicates();
    return result;
}
