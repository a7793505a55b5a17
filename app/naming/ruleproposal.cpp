#include "ruleproposal.h"

#include "portalpattern.h"

#include <QHash>
#include <QSet>

namespace {

/// A run of digits in a name with the text before it that may belong to it.
struct Candidate {
    QString head;
    QString digits;
    bool atBeginning = false;
    bool isTime = false; ///< Could as well be a date or a moment.
};

/// All names in which the same head stands before digits.
struct Shape {
    QList<std::pair<qsizetype, Candidate>> found; ///< By the place of the name in the list.
    QSet<QString> numbers;
    QHash<qsizetype, int> lengths;
    int times = 0;
    int beginnings = 0;

    bool isTime() const { return times * 5 >= found.size() * 4; }
    bool hasLetters() const { return !found.isEmpty() && !found.constFirst().second.head.isEmpty(); }
    /// Lengths that next to none have are slips or other numbers.
    bool isUsual(const Candidate &candidate) const
    {
        return lengths.value(candidate.digits.size()) * 20 >= found.size();
    }
};

QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

QString withoutExtensions(const QString &name)
{
    static const QRegularExpression extensions(
        QStringLiteral("(?:\\.(?:jpe?g|tiff?|png|dng|nef|cr[23w]|arw|raw|heic|webp|gif|bmp))+$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto found = extensions.match(name);
    return found.hasMatch() ? name.left(found.capturedStart()) : name;
}

/// Words before a number that make it the number of something else.
bool isOfSomethingElse(const QString &head)
{
    static const QRegularExpression words(
        QStringLiteral("(?:^|[^a-z])(?:dscn?f?|img|mg|image|pict?|photo|foto|cimg|dcim|sam|gopr|dji|pxl|mvi|hpim|scan|"
                       "screenshot|capture|label|detail|sheet|page|copy|part|side|view|web|med|tn|lg)[ _.#(-]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(head).hasMatch();
}

/// Where the name holds a day, with or without its time, or seconds or milliseconds since 1970.
bool isTime(const QString &stem, qsizetype start)
{
    static const QString year(QStringLiteral("(?:18|19|20)\\d\\d"));
    static const QString month(QStringLiteral("(?:0[1-9]|1[0-2])"));
    static const QString day(QStringLiteral("(?:0[1-9]|[12]\\d|3[01])"));
    static const QString clock(
        QStringLiteral("[-_ .T]{0,3}[0-2]\\d([-_.h]?)[0-5]\\d(?:\\3[0-5]\\d(?:[-_.]?\\d{3})?)?"));
    static const QRegularExpression moment(
        QStringLiteral("(?<!\\d)(?:(?:%1([-_. ]?)%2\\1%3|%3([-_. ]?)%2\\2%1)(?:%4)?|1\\d{9}(?:\\d{3})?)(?!\\d)")
            .arg(year, month, day, clock));
    for (auto moments = moment.globalMatch(stem); moments.hasNext();) {
        const auto found = moments.next();
        if (start >= found.capturedStart() && start < found.capturedEnd())
            return true;
    }
    return false;
}

/// What may belong to the number before its digits: up to four short groups of letters, as codes of institutions and
/// collections are; the last of these; nothing; or all of the name, when other digits are in it.
QStringList headsIn(const QString &before)
{
    static const QRegularExpression code(
        QStringLiteral("(?<!\\p{L})\\p{L}{1,6}(?:[ _.#-]{1,2}\\p{L}{1,6}){0,3}[ _.:#-]{0,2}$"));
    static const QRegularExpression lastGroup(QStringLiteral("(?<!\\p{L})\\p{L}{1,8}[ _.:#-]{0,2}$"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    static const QRegularExpression word(QStringLiteral("(?<!\\p{L})\\p{Ll}{4,}[ _.-]{1,2}$"));
    if (word.match(before).hasMatch())
        return {QString()};
    QStringList heads{code.match(before).captured(), lastGroup.match(before).captured()};
    const bool isGlued = !before.isEmpty() && before.back().isLetter();
    const bool hasCode = !heads.at(1).isEmpty();
    if (hasCode || isGlued)
        heads.removeAll(QString());
    if (before.size() <= 24 && before.contains(digit))
        heads.append(before);
    heads.removeDuplicates();
    return heads;
}

QList<Candidate> candidatesIn(const QString &name)
{
    static const QRegularExpression runs(QStringLiteral("\\d+"));
    const QString stem = withoutExtensions(lastPart(name));
    QList<Candidate> candidates;
    for (auto run = runs.globalMatch(stem); run.hasNext();) {
        const auto found = run.next();
        const QString before = stem.left(found.capturedStart());
        const QString digits = found.captured();
        if (digits.size() < 3 || digits.size() > 32 || isOfSomethingElse(before))
            continue;
        const bool time = isTime(stem, found.capturedStart());
        for (const QString &head : headsIn(before)) {
            if (digits.size() > 3 || !head.isEmpty())
                candidates.append({.head = head, .digits = digits, .atBeginning = before == head, .isTime = time});
        }
    }
    return candidates;
}

QHash<QString, Shape> shapesOf(const QStringList &names)
{
    QHash<QString, Shape> shapes;
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (const Candidate &candidate : candidatesIn(names.at(i))) {
            Shape &shape = shapes[candidate.head.toCaseFolded()];
            const bool isSecond = !shape.found.isEmpty() && shape.found.constLast().first == i;
            if (isSecond)
                continue;
            shape.found.append({i, candidate});
            shape.numbers.insert(candidate.digits);
            ++shape.lengths[candidate.digits.size()];
            shape.times += candidate.isTime;
            shape.beginnings += candidate.atBeginning;
        }
    }
    return shapes;
}

/// What counts up differs from name to name; of shapes that do so alike, the one that says more is the number.
const Shape *likeliest(const QHash<QString, Shape> &shapes)
{
    qsizetype most = 0;
    for (const Shape &shape : shapes)
        most = shape.isTime() ? most : std::max(most, shape.numbers.size());
    const auto rank = [](const Shape &shape) {
        return std::tuple(shape.hasLetters(), shape.beginnings, shape.found.constFirst().second.head.size(),
            shape.found.constFirst().second.digits.size(), shape.found.constFirst().second.head);
    };
    const Shape *best = nullptr;
    for (const Shape &shape : shapes) {
        const bool isCandidate = !shape.isTime() && shape.numbers.size() * 10 >= most * 9;
        if (isCandidate && (!best || rank(shape) > rank(*best)))
            best = &shape;
    }
    return best;
}

/// The expression for numbers that do not begin their names.
std::optional<NamePattern> expressionFrom(QList<NameExample> examples)
{
    const QList<NameExample> names = examples;
    for (NameExample &example : examples)
        example.name = example.name.mid(example.name.indexOf(example.number));
    const auto plain = plainPatternFrom(examples);
    if (!plain)
        return std::nullopt;
    const QString form = portalForm(*plain).replace(QStringLiteral("/^("), QStringLiteral("/(?<![A-Z\\d])("));
    const auto pattern = PortalPattern::compile(form);
    const bool catchesAll = pattern && std::all_of(names.begin(), names.end(), [&](const NameExample &example) {
        const auto found = pattern->match(lastPart(example.name));
        return found && *found && (*found)->number == example.number;
    });
    return catchesAll ? std::optional(NamePattern{.match = form}) : std::nullopt;
}

} // namespace

QList<NameExample> likelyNumbers(const QStringList &names)
{
    const auto shapes = shapesOf(names);
    const Shape *shape = likeliest(shapes);
    QList<NameExample> examples;
    if (!shape)
        return examples;
    for (const auto &[place, candidate] : shape->found) {
        if (shape->isUsual(candidate))
            examples.append({.name = names.at(place), .number = candidate.head + candidate.digits});
    }
    return examples;
}

std::optional<NamePattern> proposedRule(const QStringList &names)
{
    const auto examples = likelyNumbers(names);
    if (const auto plain = plainPatternFrom(examples))
        return NamePattern{.match = {}, .plain = plain};
    return expressionFrom(examples);
}
