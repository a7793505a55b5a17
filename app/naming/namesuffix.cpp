#include "namesuffix.h"

#include <QRegularExpression>

namespace {

bool isSeparator(QChar c)
{
    return QStringView(u" _-.").contains(c);
}

/// The word of a suffix, without what separates it from the number.
QStringView wordOf(const NameSuffix &suffix)
{
    QStringView word(suffix.text);
    while (!word.isEmpty() && isSeparator(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && isSeparator(word.back()))
        word.chop(1);
    return word;
}

bool standsInFront(const NameSuffix &suffix)
{
    return !suffix.text.isEmpty() && isSeparator(suffix.text.back()) && !isSeparator(suffix.text.front());
}

Qt::CaseSensitivity caseOf(QStringView word)
{
    return word.size() == 1 ? Qt::CaseSensitive : Qt::CaseInsensitive; // _d is a part, _D the dorsal view
}

qsizetype separatorsAt(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && isSeparator(text.at(count)))
        ++count;
    return count;
}

bool endsHere(QStringView text)
{
    return text.isEmpty() || isSeparator(text.front()) || text.front() == QLatin1Char('(');
}

struct Piece {
    QString part;
    const NameSuffix *suffix = nullptr;
    qsizetype length = 0; ///< With the separators before it; 0 for no piece.
};

Piece suffixAt(QStringView rest, const QList<NameSuffix> &suffixes)
{
    const qsizetype gap = separatorsAt(rest);
    const QStringView text = rest.sliced(gap);
    for (const NameSuffix &suffix : suffixes) {
        const QStringView word = wordOf(suffix);
        if (gap == 0 || word.isEmpty() || standsInFront(suffix) || !text.startsWith(word, caseOf(word))
            || !endsHere(text.sliced(word.size())))
            continue;
        return {.part = suffix.copy == ReadyCopy::None ? text.first(word.size()).toString() : QString(),
            .suffix = &suffix,
            .length = gap + word.size()};
    }
    return {};
}

/// `_a`, `-2`, ` (2)`, `.1`, ` sheet2`; `b` directly behind the number.
Piece partAt(QStringView rest, bool directlyBehind)
{
    static const QRegularExpression separated(
        QStringLiteral("^(?:[ _.-]*\\((?<p>\\d{1,3})\\)|[ _.-]+(?<q>\\d{1,3}|[a-z])(?=[ _.(-]|$)"
                       "|[ _.-]*(?:sheet|page|part|img|image)[ _.-]*(?<r>\\d{1,3}|[a-z])(?=[ _.(-]|$))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression glued(
        QStringLiteral("^[a-z](?=[ _.(-]|$)"), QRegularExpression::CaseInsensitiveOption);
    const auto found = separated.match(rest.toString());
    if (found.hasMatch())
        return {.part = found.captured(found.lastCapturedIndex()), .length = found.capturedLength()};
    if (directlyBehind) {
        if (const auto letter = glued.match(rest.toString()); letter.hasMatch())
            return {.part = letter.captured(), .length = letter.capturedLength()};
    }
    return {};
}

/// The suffix that the whole name ends with.
Piece lastSuffix(QStringView rest, const QList<NameSuffix> &suffixes)
{
    for (qsizetype at = rest.size() - 1; at >= 0; --at) {
        if (!isSeparator(rest.at(at)))
            continue;
        const Piece piece = suffixAt(rest.sliced(at), suffixes);
        return piece.length == rest.size() - at ? piece : Piece();
    }
    return {};
}

void take(const Piece &piece, NameTail &tail)
{
    if (!piece.part.isEmpty())
        tail.part += (tail.part.isEmpty() ? QString() : QStringLiteral("_")) + piece.part;
    if (!piece.suffix)
        return;
    if (!piece.suffix->role.isEmpty())
        tail.role = piece.suffix->role;
    if (piece.suffix->sort > 0)
        tail.sort = piece.suffix->sort;
    if (!piece.suffix->caption.isEmpty())
        tail.caption = piece.suffix->caption;
}

const QRegularExpression &extension()
{
    static const QRegularExpression expression(
        QStringLiteral("\\.[a-z][a-z0-9]{1,4}$"), QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &imageExtension()
{
    static const QRegularExpression expression(QStringLiteral("\\.(?:jpe?g|tiff?|png|nef|cr[23w]|dng|heic|webp|raw)$"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

} // namespace

QString stemOf(const QString &path)
{
    QString stem = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1).normalized(QString::NormalizationForm_C);
    stem.remove(extension());
    stem.remove(imageExtension());
    return stem;
}

NameTail readTail(QStringView rest, const QList<NameSuffix> &suffixes)
{
    NameTail tail;
    for (bool directlyBehind = true; !rest.isEmpty(); directlyBehind = false) {
        Piece piece = suffixAt(rest, suffixes);
        if (piece.length == 0)
            piece = partAt(rest, directlyBehind);
        if (piece.length == 0) {
            take(lastSuffix(rest, suffixes), tail);
            break;
        }
        take(piece, tail);
        rest = rest.sliced(piece.length);
    }
    return tail;
}

NameTail trailingTail(QStringView stem, const QList<NameSuffix> &suffixes)
{
    NameTail tail;
    take(lastSuffix(stem, suffixes), tail);
    if (!tail.part.isEmpty())
        return tail;
    static const QRegularExpression last(QStringLiteral("(?:[ _.-]*\\((\\d{1,3})\\)|[ _-](\\d{1,3}|[A-Za-z]))$"));
    const auto found = last.match(stem.toString());
    tail.part = found.hasMatch() ? found.captured(found.lastCapturedIndex()) : QString();
    return tail;
}

ReadyMadeName readyMadeIn(const QString &stem, const QList<NameSuffix> &suffixes)
{
    for (const NameSuffix &suffix : suffixes) {
        if (suffix.copy == ReadyCopy::None)
            continue;
        if (standsInFront(suffix)) {
            if (stem.startsWith(suffix.text, Qt::CaseInsensitive) && stem.size() > suffix.text.size())
                return {.copy = suffix.copy, .stem = stem.mid(suffix.text.size())};
            continue;
        }
        const QStringView word = wordOf(suffix);
        const qsizetype gap = stem.size() - word.size() - 1;
        if (gap > 0 && stem.endsWith(word, Qt::CaseInsensitive) && isSeparator(stem.at(gap)))
            return {.copy = suffix.copy, .stem = stem.first(gap)};
    }
    return {.stem = stem};
}
