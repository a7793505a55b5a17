#include "portalpattern.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PortalPattern)
};

struct Parts {
    QString body;
    QString flags;
};

/// The portal's own test: a slash at the beginning, another among the last three characters.
std::optional<Parts> partsOf(const QString &text)
{
    const auto end = text.lastIndexOf(QLatin1Char('/'));
    if (!text.startsWith(QLatin1Char('/')) || end < 1 || end < text.size() - 4)
        return std::nullopt;
    const QString flags = text.mid(end + 1);
    const bool known
        = std::all_of(flags.begin(), flags.end(), [](QChar flag) { return QStringLiteral("imsxuUD").contains(flag); });
    return known ? std::optional(Parts{text.mid(1, end - 1), flags}) : std::nullopt;
}

QRegularExpression::PatternOptions optionsFrom(const QString &flags)
{
    QRegularExpression::PatternOptions options;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, flags.contains(QLatin1Char('i')));
    options.setFlag(QRegularExpression::MultilineOption, flags.contains(QLatin1Char('m')));
    options.setFlag(QRegularExpression::DotMatchesEverythingOption, flags.contains(QLatin1Char('s')));
    options.setFlag(QRegularExpression::ExtendedPatternSyntaxOption, flags.contains(QLatin1Char('x')));
    options.setFlag(QRegularExpression::InvertedGreedinessOption, flags.contains(QLatin1Char('U')));
    return options;
}

const QString limit = QStringLiteral("(*LIMIT_MATCH=100000)");

} // namespace

Result<PortalPattern> PortalPattern::compile(const QString &text)
{
    const Parts parts = partsOf(text).value_or(Parts{text, {}});
    PortalPattern pattern;
    pattern.m_expression.setPatternOptions(optionsFrom(parts.flags));
    pattern.m_expression.setPattern(limit + parts.body);
    if (!pattern.m_expression.isValid()) {
        return failure(ErrorKind::Profile,
            Text::tr("“%1” is not a regular expression: %2 (at character %3).")
                .arg(text, pattern.m_expression.errorString())
                .arg(pattern.m_expression.patternErrorOffset() - limit.size() + 1),
            {}, QStringLiteral("bad-pattern"));
    }
    return pattern;
}

bool PortalPattern::isPortalForm(const QString &text)
{
    return partsOf(text).has_value();
}

Result<std::optional<PortalPattern::Match>> PortalPattern::match(const QString &name) const
{
    const auto found = m_expression.match(name);
    if (!found.isValid())
        return failure(gaveUpOn(name));
    if (!found.hasMatch() || m_expression.captureCount() < 1 || found.capturedLength(1) <= 0)
        return std::nullopt;
    return Match{.number = found.captured(1),
        .before = QStringView(name).first(found.capturedStart(1)),
        .rest = QStringView(name).sliced(found.capturedEnd(1))};
}

Result<QString> PortalPattern::replaceIn(QString text, QString with) const
{
    for (qsizetype at = 0; at <= text.size();) { // QString::replace() would leave the rest as it is, without a word
        const auto found = m_expression.match(text, at);
        if (!found.isValid())
            return failure(gaveUpOn(text));
        at = found.hasMatch() ? std::max(found.capturedEnd(), at + 1) : text.size() + 1;
    }
    static const QRegularExpression dollar(QStringLiteral("\\$(?:(\\d)|\\{(\\d)\\})"));
    with.replace(dollar, QStringLiteral("\\\\1\\2"));
    return text.replace(m_expression, with);
}

Error PortalPattern::gaveUpOn(const QString &text)
{
    return {.kind = ErrorKind::Item,
        .message = Text::tr("The pattern takes too long on the name “%1”. Make it simpler.").arg(text),
        .detail = {},
        .code = QStringLiteral("pattern-limit")};
}
