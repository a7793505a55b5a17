#include "indexmatch.h"

#include <algorithm>

namespace {

constexpr qsizetype mostCandidates = 8;
constexpr qsizetype longestPart = 3; ///< Digits that rather count images than specimens.

/// One of the collection's numbers, found at a place of the name.
struct Sighting {
    enum Difference {
        Zeros = 1,
        Separators = 2,
        Letters = 4,    ///< More letters behind the number than a part has.
        MorePrefix = 8, ///< The name has letters in front that the number has not.
        Together = 16,  ///< The name takes apart what the number writes in one, or the other way round.
        MissingPrefix = 32,
        Short = 64, ///< So few digits that they may count anything.
        Camera = 128,
        Date = 256
    };
    /// Such that a person who writes the number may have written the name.
    static constexpr int slight = Zeros | Separators | Letters | MorePrefix;

    qsizetype begin = 0;
    qsizetype end = 0;
    QString number;
    int differences = 0; ///< None: it stands there as it is written.

    qsizetype length() const { return end - begin; }
    bool isExact() const { return differences == 0; }
    bool isSlight() const { return !isExact() && (differences & ~slight) == 0; }
    bool covers(const Sighting &other) const { return begin <= other.begin && end >= other.end; }
    bool overlaps(const Sighting &other) const { return begin < other.end && other.begin < end; }
    /// The larger, the less likely it is meant.
    int distance() const { return differences; }
};

QString wordsFor(int differences)
{
    constexpr std::pair<int, const char *> words[]
        = {{Sighting::Camera, "camera"}, {Sighting::Date, "date"}, {Sighting::Short, "short"},
            {Sighting::MissingPrefix | Sighting::MorePrefix, "prefix"}, {Sighting::Zeros, "zeros"},
            {Sighting::Separators | Sighting::Together, "separators"}, {Sighting::Letters, "letters"}};
    QStringList named;
    for (const auto &[difference, word] : words) {
        if (differences & difference)
            named.append(QString::fromLatin1(word));
    }
    return named.join(QLatin1Char(' '));
}

/// Looks through all pieces of one name.
class Search
{
public:
    Search(const RecordIndex &index, const QString &stem)
        : m_index(index)
        , m_name(cutName(stem))
    {
        // A name may take apart what the collection writes in one.
        const int longest = qMin(m_index.longestInTokens() + 4, 12);
        const qsizetype count = m_name.tokens.size();
        for (qsizetype first = 0; first < count; ++first) {
            for (qsizetype last = first; last < qMin(count, first + longest); ++last)
                lookAt(first, last);
        }
    }

    const QList<Sighting> &sightings() const { return m_sightings; }

private:
    void lookAt(qsizetype first, qsizetype last)
    {
        const auto begin = m_name.tokens.cbegin();
        if (std::none_of(begin + first, begin + last + 1, [](const NameToken &token) { return token.isNumber; }))
            return;
        const int issues = issuesOf(first, last);
        if (issues < 0)
            return;
        const QString loose = RecordIndex::keyOf(RecordIndex::Key::Loose, m_name, first, last);
        for (const QString &number : m_index.find(RecordIndex::Key::Loose, loose))
            add(first, last, number, issues | writingOf(number, first, last));
        if (!isLongEnough(first, last))
            return;
        if (mayLackPrefix(first, last, loose) && !(issues & Sighting::Camera)) {
            for (const QString &number : m_index.find(RecordIndex::Key::WithoutPrefix, loose))
                add(first, last, number, issues | Sighting::MissingPrefix | writingOf(number, first, last));
        }
        const QString together = RecordIndex::keyOf(RecordIndex::Key::Together, m_name, first, last);
        for (const QString &number : m_index.find(RecordIndex::Key::Together, together))
            add(first, last, number, issues | Sighting::Together);
        if (first < last) { // the collection may write in one run what the name takes apart
            for (const QString &number : m_index.find(RecordIndex::Key::Verbatim, together))
                add(first, last, number, issues | Sighting::Together);
        }
    }

    void add(qsizetype first, qsizetype last, const QString &number, int differences)
    {
        const Sighting sighting{.begin = m_name.tokens.at(first).begin,
            .end = m_name.tokens.at(last).end,
            .number = number,
            .differences = differences};
        for (const Sighting &known : std::as_const(m_sightings)) {
            if (known.number == number && known.begin == sighting.begin && known.end == sighting.end)
                return;
        }
        m_sightings.append(sighting);
    }

    bool isGluedInFront(qsizetype first) const
    {
        return first > 0 && m_name.tokens.at(first - 1).end == m_name.tokens.at(first).begin;
    }

    /// What speaks against the piece whatever it says; -1 when it is no number at all.
    int issuesOf(qsizetype first, qsizetype last) const
    {
        const auto &tokens = m_name.tokens;
        int issues = isGluedInFront(first) ? int(Sighting::MorePrefix) : 0;
        if (last + 1 < tokens.size() && tokens.at(last + 1).begin == tokens.at(last).end) {
            const bool partLetter = !tokens.at(last + 1).isNumber && tokens.at(last + 1).length() == 1
                && (last + 2 == tokens.size() || tokens.at(last + 2).begin > tokens.at(last + 1).end);
            issues |= partLetter ? 0 : int(Sighting::Letters);
        }
        const auto allFrom = [&](NameToken::Origin origin) {
            return std::all_of(tokens.begin() + first, tokens.begin() + last + 1,
                [origin](const NameToken &token) { return token.origin == origin; });
        };
        if (allFrom(NameToken::Origin::Camera))
            issues |= Sighting::Camera;
        if (allFrom(NameToken::Origin::Date)) {
            const bool isWholeName = first == 0 && last == 0 && tokens.size() == 1;
            if (!isWholeName)
                return -1;
            issues |= Sighting::Date;
        }
        if (first == last && tokens.at(first).isNumber && tokens.at(first).length() <= longestPart)
            return withShortNumber(first, issues);
        return first == last && isYearAmongWords(first) ? issues | Sighting::Date : issues;
    }

    /// `12.jpg` and `12_a.jpg` name number 12; `ASU0012345_2.jpg` does not name number 2.
    int withShortNumber(qsizetype token, int issues) const
    {
        const auto isNumber = [](const NameToken &other) { return other.isNumber; };
        if (token == 0) {
            const bool alone = std::all_of(m_name.tokens.begin() + 1, m_name.tokens.end(),
                [](const NameToken &other) { return !other.isNumber || other.length() <= 1; });
            return alone ? issues : issues | Sighting::Short;
        }
        const bool afterNumber = isNumber(m_name.tokens.at(token - 1))
            || std::any_of(m_name.tokens.begin(), m_name.tokens.begin() + token,
                [](const NameToken &other) { return other.isNumber && other.length() > longestPart; });
        return afterNumber ? -1 : issues | Sighting::Short;
    }

    /// `Smith 1974 Quercus` names a year rather than specimen 1974.
    bool isYearAmongWords(qsizetype token) const
    {
        const NameToken &year = m_name.tokens.at(token);
        const int value = QStringView(m_name.text).sliced(year.begin, year.length()).toInt();
        return year.isNumber && year.length() == 4 && value >= 1750 && value <= 2100
            && std::any_of(m_name.tokens.begin(), m_name.tokens.end(),
                [&year](const NameToken &other) { return other != year && other.length() > 1; });
    }

    /// Zeros in front say little: `S1-00036` is not yet a number 36 without its letters.
    bool mayLackPrefix(qsizetype first, qsizetype last, const QString &loose) const
    {
        const bool isWholeName = first == 0 && last + 1 == m_name.tokens.size();
        return m_name.tokens.at(first).isNumber && !isGluedInFront(first)
            && (isWholeName || loose.size() >= longestPart);
    }

    /// A few digits are too little to find a number by that is written differently, unless the name is no more.
    bool isLongEnough(qsizetype first, qsizetype last) const
    {
        qsizetype digits = 0;
        for (qsizetype i = first; i <= last; ++i)
            digits += m_name.tokens.at(i).isNumber ? m_name.tokens.at(i).length() : 0;
        return digits >= longestPart || first == 0;
    }

    /// How the number is written differently from the piece, token by token from their ends.
    int writingOf(const QString &number, qsizetype first, qsizetype last) const
    {
        const NameTokens record = cut(number.trimmed().normalized(QString::NormalizationForm_C));
        int differences = 0;
        qsizetype r = record.tokens.size() - 1;
        for (qsizetype i = last; i >= first && r >= 0; --i, --r) {
            const NameToken &here = m_name.tokens.at(i);
            const NameToken &there = record.tokens.at(r);
            if (here.length() != there.length())
                differences |= Sighting::Zeros;
            if (i > first && r > 0
                && between(m_name, m_name.tokens.at(i - 1), here) != between(record, record.tokens.at(r - 1), there))
                differences |= Sighting::Separators;
        }
        const bool marksAround = record.tokens.first().begin > 0 || record.tokens.last().end < record.text.size();
        return marksAround ? differences | Sighting::Separators : differences;
    }

    static QStringView between(const NameTokens &name, const NameToken &left, const NameToken &right)
    {
        return QStringView(name.text).sliced(left.end, right.begin - left.end);
    }

    const RecordIndex &m_index;
    NameTokens m_name;
    QList<Sighting> m_sightings;
};

/// The exact ones that no longer exact one covers.
QList<Sighting> exactOnes(const QList<Sighting> &sightings)
{
    QList<Sighting> exact;
    for (const Sighting &one : sightings) {
        const bool covered = std::any_of(sightings.begin(), sightings.end(), [&one](const Sighting &other) {
            return other.isExact() && other.covers(one) && other.length() > one.length();
        });
        if (one.isExact() && !covered)
            exact.append(one);
    }
    return exact;
}

/// Without those that are only a piece of what was found with less difference.
QList<Sighting> plausibleOnes(const QList<Sighting> &sightings)
{
    QList<Sighting> plausible;
    for (const Sighting &one : sightings) {
        const bool isPiece = std::any_of(sightings.begin(), sightings.end(), [&one](const Sighting &other) {
            return other.covers(one) && other.length() > one.length() && other.distance() < one.distance();
        });
        if (!isPiece)
            plausible.append(one);
    }
    return plausible;
}

QStringList numbersOf(const QList<Sighting> &sightings)
{
    QStringList numbers;
    for (const Sighting &sighting : sightings)
        numbers.append(sighting.number);
    numbers.removeDuplicates();
    return numbers.first(qMin(numbers.size(), mostCandidates));
}

void sortByDistance(QList<Sighting> &sightings)
{
    std::stable_sort(sightings.begin(), sightings.end(), [](const Sighting &a, const Sighting &b) {
        return a.distance() != b.distance() ? a.distance() < b.distance() : a.length() > b.length();
    });
}

qsizetype digitsIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Whether the name, beside `exact`, may mean the other number too: written a little differently, or without the
/// letters in front that stand there once, as in `CASIZ190478 AND 190479`.
bool isBeside(const Sighting &other, const Sighting &exact, QStringView stem)
{
    if (other.overlaps(exact))
        return false;
    constexpr int withoutPrefix = Sighting::slight | Sighting::MissingPrefix;
    const bool likeTheFirst = (other.differences & ~withoutPrefix) == 0
        && digitsIn(stem.sliced(other.begin, other.length())) == digitsIn(stem.sliced(exact.begin, exact.length()));
    return other.isSlight() || likeTheFirst;
}

/// Whether a longer number was meant, of which the exact one is only a piece. One or two digits more are a part.
bool isLonger(const Sighting &other, const Sighting &exact, QStringView stem)
{
    if (!other.covers(exact) || other.length() <= exact.length())
        return false;
    const qsizetype more
        = digitsIn(stem.sliced(other.begin, other.length())) - digitsIn(stem.sliced(exact.begin, exact.length()));
    return other.isSlight()
        || ((other.differences & ~(Sighting::slight | Sighting::Together)) == 0 && more >= longestPart);
}

/// What could as well be meant although `exact` stands in the name.
QList<Sighting> doubtsAbout(const Sighting &exact, const QList<Sighting> &sightings, QStringView stem)
{
    QList<Sighting> doubts;
    for (const Sighting &other : sightings) {
        if (other.number != exact.number && (isBeside(other, exact, stem) || isLonger(other, exact, stem)))
            doubts.append(other);
    }
    return doubts;
}

NameMatch matched(NameMatch::Outcome outcome, const QList<Sighting> &sightings, const QString &stem,
    const QList<NameSuffix> &suffixes)
{
    NameMatch match{.outcome = outcome, .source = NameMatch::Source::Index};
    match.tail = readTail(QStringView(stem).sliced(sightings.first().end), suffixes);
    if (outcome == NameMatch::Outcome::Exact)
        match.catalogNumber = sightings.first().number;
    else
        match.candidates = numbersOf(sightings);
    if (outcome == NameMatch::Outcome::Suggested)
        match.difference = wordsFor(sightings.first().differences);
    return match;
}

NameMatch matchStem(const RecordIndex &index, const QString &stem, const QList<NameSuffix> &suffixes)
{
    using Outcome = NameMatch::Outcome;
    QList<Sighting> sightings = Search(index, stem).sightings();
    if (sightings.isEmpty())
        return {};
    QList<Sighting> exact = exactOnes(sightings);
    if (exact.isEmpty()) {
        sightings = plausibleOnes(sightings);
        sortByDistance(sightings);
        return matched(Outcome::Suggested, sightings, stem, suffixes);
    }
    if (numbersOf(exact).size() > 1)
        return matched(Outcome::Several, exact, stem, suffixes);
    QList<Sighting> doubts = doubtsAbout(exact.first(), sightings, stem);
    if (doubts.isEmpty())
        return matched(Outcome::Exact, exact, stem, suffixes);
    const bool beside = std::any_of(
        doubts.begin(), doubts.end(), [&exact](const Sighting &doubt) { return !doubt.overlaps(exact.first()); });
    if (beside) {
        QList<Sighting> all = exact + doubts;
        std::stable_sort(
            all.begin(), all.end(), [](const Sighting &a, const Sighting &b) { return a.begin < b.begin; });
        return matched(Outcome::Several, all, stem, suffixes);
    }
    return matched(Outcome::Suggested, doubts + exact, stem, suffixes);
}

QString looseKey(const QString &number, RecordIndex::Key key = RecordIndex::Key::Loose)
{
    const NameTokens name = cut(number.trimmed());
    return name.tokens.isEmpty() ? QString() : RecordIndex::keyOf(key, name, 0, name.tokens.size() - 1);
}

bool beginsWithDigit(const QString &number)
{
    return !number.isEmpty() && number.front().isDigit();
}

} // namespace

NameMatch matchByIndex(const RecordIndex &index, const QString &path, const QList<NameSuffix> &suffixes)
{
    return matchStem(index, stemOf(path), suffixes);
}

QStringList similarNumbers(const RecordIndex &index, const QString &number)
{
    QList<Sighting> sightings = plausibleOnes(Search(index, number).sightings());
    sortByDistance(sightings);
    return numbersOf(sightings);
}

bool isSameNumber(const QString &one, const QString &other)
{
    if (one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0)
        return true;
    const QString left = looseKey(one);
    const QString right = looseKey(other);
    if (left.isEmpty() || right.isEmpty())
        return false;
    if (left == right)
        return true;
    if (beginsWithDigit(one) == beginsWithDigit(other))
        return false;
    const auto bare = RecordIndex::Key::WithoutPrefix;
    return looseKey(one, bare) == looseKey(other, bare);
}
