#include "plainpattern.h"

#include "portalpattern.h"

namespace {

/// What stands for itself is left alone: the portal's own field holds only 45 characters.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (QStringLiteral("\\^$.[]|()?*+{}/").contains(c))
            result += QLatin1Char('\\');
        result += c;
    }
    return result;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

QString digitsForm(const PlainPattern &plain)
{
    return plain.mostDigits > plain.digits ? QStringLiteral("\\d{%1,%2}").arg(plain.digits).arg(plain.mostDigits)
                                           : QStringLiteral("\\d{%1}").arg(plain.digits);
}

QString followForm(PlainPattern::Follow follows)
{
    switch (follows) {
    case PlainPattern::Follow::NoDigit:
        return QStringLiteral("(?!\\d)");
    case PlainPattern::Follow::Separator:
        return QStringLiteral("(?![A-Z\\d])");
    case PlainPattern::Follow::Nothing:
        return QStringLiteral("(?:\\.\\w+)?$");
    }
    Q_UNREACHABLE();
}

struct NumberParts {
    QString prefix;
    int digits = 0;
    bool letter = false;
};

/// The last run of digits is what counts up; a letter behind it belongs to it, whatever stands before is the prefix.
std::optional<NumberParts> partsOf(const QString &number)
{
    static const QRegularExpression parts(QStringLiteral("^(.*?)(\\d+)([A-Za-z]?)$"));
    const auto found = parts.match(number);
    if (!found.hasMatch() || found.capturedLength(2) > 32)
        return std::nullopt;
    return NumberParts{
        .prefix = found.captured(1), .digits = int(found.capturedLength(2)), .letter = found.capturedLength(3) > 0};
}

/// The rule that all numbers fit, whatever their names hold behind them.
std::optional<PlainPattern> commonParts(const QList<NameExample> &examples)
{
    std::optional<PlainPattern> common;
    for (const NameExample &example : examples) {
        const auto parts = partsOf(example.number);
        if (!parts)
            return std::nullopt;
        if (!common)
            common = PlainPattern{.prefix = parts->prefix, .digits = parts->digits, .mostDigits = parts->digits};
        if (common->prefix.compare(parts->prefix, Qt::CaseInsensitive) != 0)
            return std::nullopt;
        common->digits = std::min(common->digits, parts->digits);
        common->mostDigits = std::max(common->mostDigits, parts->digits);
        common->letter |= parts->letter;
    }
    if (common && common->mostDigits == common->digits)
        common->mostDigits = 0;
    return common;
}

bool catchesAll(const PlainPattern &plain, const QList<NameExample> &examples)
{
    const auto pattern = PortalPattern::compile(portalForm(plain));
    return pattern && std::all_of(examples.begin(), examples.end(), [&](const NameExample &example) {
        const QString name = example.name.mid(example.name.lastIndexOf(QLatin1Char('/')) + 1);
        const auto found = pattern->match(name.normalized(QString::NormalizationForm_C));
        return found && *found && (*found)->number == example.number.normalized(QString::NormalizationForm_C);
    });
}

} // namespace

QString portalForm(const PlainPattern &plain)
{
    return QStringLiteral("/^(") + escaped(plain.prefix) + digitsForm(plain)
        + (plain.letter ? QStringLiteral("[A-Z]?") : QString()) + QLatin1Char(')')
        + followForm(plain.follows)
        // Without u, the portal takes letters beyond ASCII as several bytes.
        + (isAscii(plain.prefix) ? QStringLiteral("/i") : QStringLiteral("/iu"));
}

std::optional<PlainPattern> plainPatternFrom(const QList<NameExample> &examples)
{
    auto plain = commonParts(examples);
    if (!plain)
        return std::nullopt;
    using Follow = PlainPattern::Follow;
    for (const Follow follows : {Follow::Nothing, Follow::Separator, Follow::NoDigit}) {
        plain->follows = follows;
        if (catchesAll(*plain, examples))
            return plain;
    }
    return std::nullopt;
}
