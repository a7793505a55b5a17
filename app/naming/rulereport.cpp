#include "rulereport.h"

#include "namematch.h"
#include "plainpattern.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace {

using Kind = RuleWarning::Kind;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleReport)
};

/// One rule at work on the names that are left.
class Trial
{
public:
    Trial(NameMatcher matcher, RuleFinding &finding, qsizetype mostExamples)
        : m_matcher(std::move(matcher))
        , m_finding(finding)
        , m_mostExamples(mostExamples)
    {
        m_timer.start();
    }

    bool catches(const QString &name)
    {
        ++m_tried;
        const NameMatch match = m_matcher.match(name);
        m_givenUp += match.warnings.contains(QStringLiteral("pattern-limit"));
        if (match.outcome != NameMatch::Outcome::Exact)
            return false;
        m_digitFollows += match.warnings.contains(QStringLiteral("digit-follows"));
        if (++m_finding.caught <= m_mostExamples)
            m_finding.examples.append({.name = name, .number = match.catalogNumber});
        return true;
    }

    /// Trying it on would take a person's patience and tell nothing new.
    bool isHopeless() const
    {
        if (m_givenUp >= 3)
            return true;
        const bool isTimeToLook = m_tried % 16 == 0;
        const qint64 elapsed = isTimeToLook ? m_timer.elapsed() : 0; // in milliseconds
        return elapsed > 150 && elapsed * 4 > m_tried;
    }

    qsizetype digitFollows() const { return m_digitFollows; }
    qsizetype givenUp() const { return m_givenUp; }

private:
    NameMatcher m_matcher;
    RuleFinding &m_finding;
    qsizetype m_mostExamples;
    QElapsedTimer m_timer;
    qsizetype m_tried = 0;
    qsizetype m_digitFollows = 0;
    qsizetype m_givenUp = 0;
};

void warn(RuleFinding &finding, Kind kind, const QString &text, qsizetype names = 0)
{
    finding.warnings.append({.kind = kind, .names = names, .text = text});
}

void warnOfForm(const NamePattern &rule, RuleFinding &finding)
{
    const auto pattern = PortalPattern::compile(finding.portalForm);
    if (!pattern)
        return;
    if (pattern->captureGroups() == 0) {
        warn(finding, Kind::NoGroup,
            Text::tr("Nothing in this rule says which part is the number. Put the part into parentheses."));
    }
    if (pattern->captureGroups() > 1) {
        warn(finding, Kind::SeveralGroups,
            Text::tr("It has more than one pair of parentheses. The portal's image processor takes the second for "
                     "something else; write (?:…) for those that are not the number."));
    }
    if (finding.portalForm.size() > portalFieldLength) {
        warn(finding, Kind::TooLong,
            Text::tr("With %1 characters it is too long for the portal's own field, which holds %2.")
                .arg(finding.portalForm.size())
                .arg(portalFieldLength));
    }
    if (!rule.plain && !PortalPattern::isPortalForm(rule.match)) {
        warn(finding, Kind::NoSlashes, Text::tr("The portal wants slashes around it, as in /^(ASU\\d{7})/i."));
    }
}

void warnOfTrial(const Trial &trial, bool isStopped, RuleFinding &finding)
{
    if (trial.digitFollows() > 0) {
        warn(finding, Kind::DigitFollows,
            Text::tr("In %n name(s) another digit follows what it takes for the number, which may then be the "
                     "beginning of a longer one.",
                nullptr, int(trial.digitFollows())),
            trial.digitFollows());
    }
    if (isStopped) {
        warn(finding, Kind::GivesUp,
            Text::tr("It takes so long that it was not tried on all names. Make it simpler: a repetition inside of a "
                     "repetition, as in (a+)+, is the usual reason."),
            trial.givenUp());
    } else if (trial.givenUp() > 0) {
        warn(finding, Kind::GivesUp,
            Text::tr(
                "It takes too long on %n name(s) and gives up there. Make it simpler.", nullptr, int(trial.givenUp())),
            trial.givenUp());
    }
}

/// Whether the rule would catch some of the names if it came first.
bool isShadowed(const NameMatcher &matcher, const QStringList &names)
{
    QElapsedTimer timer;
    timer.start();
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return timer.elapsed() < 100 && matcher.match(name).outcome == NameMatch::Outcome::Exact;
    });
}

/// The names that the rule leaves to those after it.
QStringList tryOut(const NameMatcher &matcher, RuleFinding &finding, const QStringList &names, qsizetype mostExamples)
{
    Trial trial(matcher, finding, mostExamples);
    QStringList left;
    bool isStopped = false;
    for (const QString &name : names) {
        isStopped = isStopped || trial.isHopeless();
        if (isStopped || !trial.catches(name))
            left.append(name);
    }
    warnOfTrial(trial, isStopped, finding);
    return left;
}

/// The same settings with nothing but this rule. Plain rules are written out: what is shown is what is tried.
NamingSettings alone(const NamingSettings &settings, const NamePattern &rule, const QString &portalForm)
{
    NamingSettings single = settings;
    single.patterns = {rule};
    single.patterns.first().match = portalForm;
    single.patterns.first().plain.reset();
    return single;
}

} // namespace

RuleReport reportOn(const NamingSettings &settings, const QStringList &names, qsizetype mostExamples)
{
    RuleReport report{.rules = {}, .names = names.size(), .missed = names};
    for (const NamePattern &rule : settings.patterns) {
        RuleFinding finding{.portalForm = rule.plain ? portalForm(*rule.plain) : rule.match};
        const auto matcher = NameMatcher::make(alone(settings, rule, finding.portalForm));
        if (!matcher) {
            warn(finding, Kind::NoExpression, matcher.error().message);
            report.rules.append(finding);
            continue;
        }
        report.missed = tryOut(*matcher, finding, report.missed, mostExamples);
        warnOfForm(rule, finding);
        const bool explains = std::any_of(finding.warnings.begin(), finding.warnings.end(),
            [](const RuleWarning &warning) { return warning.kind == Kind::NoGroup || warning.kind == Kind::GivesUp; });
        if (finding.caught == 0 && !names.isEmpty() && !explains) {
            warn(finding, Kind::CatchesNothing,
                isShadowed(*matcher, names) ? Text::tr("The rules above it catch all that it would catch.")
                                            : Text::tr("It catches none of the names."));
        }
        report.rules.append(finding);
    }
    return report;
}
