#include "identity.h"

#include "indexmatch.h"
#include "itemsteps.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

constexpr qsizetype shortestCode = 4;
constexpr qsizetype longestNumber = 32; ///< Of the portal's column.

/// What the code says: a web address names the specimen at its end.
QString wordsOf(const Barcode &barcode)
{
    const QString text = barcode.text.trimmed();
    if (!text.startsWith(QLatin1String("http"), Qt::CaseInsensitive))
        return text;
    const QUrl url(text);
    const QString last = url.path().section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    return last.isEmpty() ? url.query().section(QLatin1Char('='), -1) : last;
}

bool isTradeCode(const Barcode &barcode)
{
    return barcode.symbology.startsWith(QLatin1String("EAN")) || barcode.symbology.startsWith(QLatin1String("UPC"));
}

QString lettersOf(const QString &number)
{
    QString letters;
    std::copy_if(number.begin(), number.end(), std::back_inserter(letters), [](QChar c) { return c.isLetter(); });
    return letters.toCaseFolded();
}

qsizetype digitsIn(const QString &number)
{
    return std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
}

/// What a code says in the way the expected number is written, when both are of one kind: the same letters and about as
/// many digits, or exactly as many digits where one of them has no letters (scanners drop prefixes).
QString inFormOf(const QString &expected, const QString &code)
{
    const QString here = lettersOf(code);
    const QString there = lettersOf(expected);
    const bool sameDigits = digitsIn(code) == digitsIn(expected);
    if (digitsIn(code) < shortestCode)
        return {};
    if (here == there && !sameDigits)
        return qAbs(digitsIn(code) - digitsIn(expected)) <= 2 ? code : QString();
    if (!sameDigits || (here != there && !here.isEmpty() && !there.isEmpty()))
        return {};
    static const QRegularExpression lastRun(QStringLiteral("\\d+(?=\\D*$)"));
    const auto from = lastRun.match(code);
    const auto to = lastRun.match(expected);
    if (from.capturedLength() != to.capturedLength())
        return code;
    return QString(expected).replace(to.capturedStart(), to.capturedLength(), from.captured());
}

/// The specimen's number that a code is, empty when it is something else.
QString numberOf(const Barcode &barcode, const QString &expected, const NameMatcher &matcher)
{
    const QString words = wordsOf(barcode);
    if (words.isEmpty())
        return {};
    // Where zeros tell records apart, what the collection has counts more than what looks the same.
    const QString stored = matcher.index() ? matcher.index()->stored(words) : QString();
    if (!stored.isEmpty())
        return stored;
    if (!expected.isEmpty() && isSameNumber(words, expected))
        return expected;
    if (matcher.index()) {
        const QStringList similar = similarNumbers(*matcher.index(), words);
        if (similar.size() == 1 && isSameNumber(similar.first(), words))
            return similar.first();
    }
    if (const QString byRule = matcher.numberByRules(words); !byRule.isEmpty())
        return byRule;
    if (isTradeCode(barcode) || words.size() < shortestCode || digitsIn(words) == 0)
        return {};
    if (!expected.isEmpty())
        return inFormOf(expected, words);
    // Nothing tells what this collection's numbers look like.
    const bool isPlain = std::all_of(
        words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber() || QStringView(u" -_.:/").contains(c); });
    return matcher.hasRules() || matcher.index() || !isPlain || words.size() > longestNumber ? QString() : words;
}

void ask(Item &item, const char *code, const QStringList &candidates, const QString &reason)
{
    item.candidates = candidates;
    setReason(item, ItemState::NeedsDecision, QString::fromLatin1(code), reason);
}

QString listed(const QStringList &numbers)
{
    return numbers.join(QStringLiteral(", "));
}

/// Why a suggestion is not taken by itself, by the first word of its difference.
QString suggestionReason(const Item &item)
{
    const QString number = item.candidates.value(0);
    const QString difference = item.difference.section(QLatin1Char(' '), 0, 0);
    if (difference == QLatin1String("zeros"))
        return Text::tr("The name has other zeros than the collection's number %1. Is it meant?").arg(number);
    if (difference == QLatin1String("separators"))
        return Text::tr("The name has other spaces or marks than the collection's number %1. Is it meant?").arg(number);
    if (difference == QLatin1String("prefix"))
        return Text::tr("The name has other letters in front than the collection's number %1. Is it meant?")
            .arg(number);
    if (difference == QLatin1String("letters"))
        return Text::tr("Letters follow the number %1 in the name. Is it meant?").arg(number);
    if (difference == QLatin1String("camera"))
        return Text::tr(
            "The digits look like a camera's own count, though the collection has a number %1. Is it meant?")
            .arg(number);
    if (difference == QLatin1String("short"))
        return Text::tr("The collection has a number %1, but so few digits may count anything. Is it meant?")
            .arg(number);
    if (difference == QLatin1String("date"))
        return Text::tr("The name looks like a date, though the collection has a number %1. Is it meant?").arg(number);
    return Text::tr("The collection has a similar number, %1. Is it meant?").arg(number);
}

void settleExact(Item &item, const QStringList &codes, BarcodeUse use)
{
    const QString name = item.catalogNumber;
    const bool agrees = codes.contains(name) || std::any_of(codes.begin(), codes.end(), [&name](const QString &code) {
        return code.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (codes.size() > 1)
        item.warnings.append(QStringLiteral("several-barcodes"));
    if (!codes.isEmpty() && !agrees) {
        if (use == BarcodeUse::Prefer && codes.size() == 1) {
            item.warnings.append(QStringLiteral("name-differs"));
            item.catalogNumber = codes.first();
            advance(item, ItemState::Identified);
            return;
        }
        ask(item, "barcode-disagrees", codes + QStringList{name},
            codes.size() == 1 ? Text::tr("The barcode reads %1, the name says %2. Which of them is the specimen?")
                                    .arg(codes.first(), name)
                              : Text::tr("The barcodes read %1, the name says %2. Which of them is the specimen?")
                                    .arg(listed(codes), name));
        return;
    }
    if (!agrees && !otherBarcodes(item).isEmpty())
        item.warnings.append(QStringLiteral("barcode-differs"));
    if (item.warnings.contains(QStringLiteral("another-number")) && !agrees) {
        ask(item, "several-numbers", item.candidates,
            Text::tr("The name holds more than one number: %1. Which specimen does the image show?")
                .arg(listed(item.candidates)));
        return;
    }
    if (item.warnings.contains(QStringLiteral("digit-precedes")) && !agrees) {
        ask(item, "digit-follows", {name},
            Text::tr("The rule took %1 out of the name, but another digit stands in front of it: the number may be "
                     "longer.")
                .arg(name));
        return;
    }
    if (item.warnings.contains(QStringLiteral("digit-follows")) && !agrees) {
        ask(item, "digit-follows", {name},
            Text::tr("The rule took %1 out of the name, but another digit follows: the number may be longer.")
                .arg(name));
        return;
    }
    advance(item, ItemState::Identified);
}

/// The barcode's number first where it is among what the name may mean.
QStringList withFirst(QStringList candidates, const QStringList &codes)
{
    for (auto code = codes.crbegin(); code != codes.crend(); ++code) {
        candidates.removeAll(*code);
        candidates.prepend(*code);
    }
    return candidates;
}

void settleWithoutExact(Item &item, const QStringList &codes, BarcodeUse use)
{
    item.catalogNumber.clear();
    if (use == BarcodeUse::Prefer && codes.size() == 1) {
        item.catalogNumber = codes.first();
        advance(item, ItemState::Identified);
    } else if (item.outcome == outcomeWord(NameMatch::Outcome::Several)) {
        if (item.difference == QLatin1String("mapping")) {
            ask(item, "mapping-conflict", withFirst(item.candidates, codes),
                Text::tr("The mapping file gives this file more than one number: %1.").arg(listed(item.candidates)));
            return;
        }
        ask(item, "several-numbers", withFirst(item.candidates, codes),
            Text::tr("The name holds more than one number: %1. Which specimen does the image show?")
                .arg(listed(item.candidates)));
    } else if (item.outcome == outcomeWord(NameMatch::Outcome::Suggested)) {
        ask(item, "suggested", withFirst(item.candidates, codes), suggestionReason(item));
    } else if (!codes.isEmpty()) {
        ask(item, "barcode-only", codes,
            Text::tr("No number was found in the name; the barcode reads %1. Is it the specimen's?")
                .arg(listed(codes)));
    } else {
        ask(item, "no-number", {}, Text::tr("No catalog number was found in the name. Type it, or skip the image."));
    }
}

} // namespace

QStringList otherBarcodes(const Item &item)
{
    QStringList texts;
    for (const Barcode &barcode : item.barcodes) {
        const QString words = wordsOf(barcode);
        // Zeros may tell records apart; other ways to write the same number need no look-up of their own.
        const bool isOwn = isSameNumber(words, item.catalogNumber) && digitsIn(words) == digitsIn(item.catalogNumber);
        if (!isTradeCode(barcode) && words.size() >= shortestCode && words.size() <= longestNumber && !isOwn)
            texts.append(words);
    }
    texts.removeDuplicates();
    return texts;
}

void askWhich(Item &item, const QString &barcode)
{
    const QString name = item.catalogNumber;
    ask(item, "barcode-disagrees", {barcode, name},
        Text::tr("The barcode reads %1, the name says %2. Which of them is the specimen?").arg(barcode, name));
}

QStringList specimenNumbers(const QList<Barcode> &barcodes, const QString &expected, const NameMatcher &matcher)
{
    QStringList numbers;
    for (const Barcode &barcode : barcodes) {
        if (const QString number = numberOf(barcode, expected, matcher); !number.isEmpty())
            numbers.append(number);
    }
    numbers.removeDuplicates();
    return numbers;
}

void enterName(Item &item, const NameMatch &name)
{
    item.outcome = outcomeWord(name.outcome);
    if (!item.numberIsTyped)
        item.catalogNumber = name.catalogNumber;
    item.candidates = name.candidates;
    item.difference = name.difference;
    item.part = name.tail.part;
    item.role = name.tail.role;
    item.sort = name.tail.sort;
    item.caption = name.tail.caption;
    item.creator = name.creator;
    item.rights = name.rights;
    item.warnings = name.warnings;
}

void settleIdentity(Item &item, const NameMatcher &matcher, BarcodeUse use)
{
    item.warnings.removeAll(QStringLiteral("several-barcodes"));
    item.warnings.removeAll(QStringLiteral("name-differs"));
    item.warnings.removeAll(QStringLiteral("barcode-differs"));
    if (item.numberIsTyped) {
        advance(item, ItemState::Identified);
        return;
    }
    const QStringList codes
        = use == BarcodeUse::Off ? QStringList() : specimenNumbers(item.barcodes, item.catalogNumber, matcher);
    if (item.outcome == outcomeWord(NameMatch::Outcome::Exact))
        settleExact(item, codes, use);
    else
        settleWithoutExact(item, codes, use);
}

bool asksForNumber(const Item &item)
{
    static const QStringList questions{QStringLiteral("no-number"), QStringLiteral("barcode-only"),
        QStringLiteral("suggested"), QStringLiteral("several-numbers"), QStringLiteral("digit-follows"),
        QStringLiteral("barcode-disagrees"), QStringLiteral("mapping-conflict")};
    return item.state == ItemState::NeedsDecision && questions.contains(item.reasonCode);
}
