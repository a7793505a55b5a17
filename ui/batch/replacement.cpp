#include "replacement.h"

#include "recordindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

namespace {

constexpr qint64 patienceMs = 2000; // it runs while one types

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Replacement)
};

/// The expression; it gives up by itself where it would search without end.
QRegularExpression expressionFor(const ReplacementRule &rule)
{
    const QString pattern = rule.isExpression ? QStringLiteral("(*LIMIT_MATCH=100000)") + rule.find
                                              : QRegularExpression::escape(rule.find);
    return QRegularExpression(
        pattern, rule.matchesCase ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption);
}

tl::unexpected<Error> tooLong()
{
    return failure(ErrorKind::Usage, Text::tr("This expression takes too long. Make it simpler."));
}

} // namespace

Result<QList<Replacement>> replacements(const ReplacementRule &rule, const QList<Item> &items, const RecordIndex *index)
{
    QList<Replacement> changes;
    if (rule.find.isEmpty())
        return changes;
    const QRegularExpression expression = expressionFor(rule);
    if (!expression.isValid())
        return failure(
            ErrorKind::Usage, Text::tr("This is not a regular expression yet: %1.").arg(expression.errorString()));
    const auto replaced = [&rule, &expression](QString number) {
        return rule.isExpression
            ? number.replace(expression, rule.with)
            : number.replace(rule.find, rule.with, rule.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
    };
    QElapsedTimer timer;
    timer.start();
    for (const Item &item : items) {
        const QRegularExpressionMatch match = expression.match(item.catalogNumber);
        if (!match.isValid() || timer.hasExpired(patienceMs))
            return tooLong();
        if (!match.hasMatch())
            continue;
        const QString after = replaced(item.catalogNumber).trimmed();
        if (after == item.catalogNumber)
            continue;
        const bool isKnown = !index || !index->stored(after).isEmpty();
        changes.append(
            {.item = item.id, .name = item.name, .before = item.catalogNumber, .after = after, .isKnown = isKnown});
    }
    return changes;
}
