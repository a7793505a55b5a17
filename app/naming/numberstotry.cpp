#include "numberstotry.h"

#include "namesuffix.h"
#include "nametokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace {

constexpr qsizetype longestNumber = 32;
constexpr qsizetype fewestDigits = 3;
constexpr qsizetype longestInTokens = 8;
constexpr qsizetype mostForms = 4;

/// Letters and marks, then digits: ABC-0001234 is `ABC-` with 7 digits.
struct Form {
    QString front;
    qsizetype digits = 0;

    bool operator==(const Form &) const = default;
};

size_t qHash(const Form &form, size_t seed = 0)
{
    return qHashMulti(seed, form.front, form.digits);
}

QList<Form> commonForms(const QStringList &examples)
{
    QHash<Form, int> counts;
    for (const QString &example : examples) {
        const NameTokens number = cut(example.trimmed());
        const bool endsInDigits = !number.tokens.isEmpty() && number.tokens.last().isNumber;
        if (endsInDigits)
            ++counts[{example.trimmed().first(number.tokens.last().begin), number.tokens.last().length()}];
    }
    QList<Form> forms = counts.keys();
    std::sort(forms.begin(), forms.end(), [&counts](const Form &a, const Form &b) {
        return std::tuple(-counts[a], a.front, a.digits) < std::tuple(-counts[b], b.front, b.digits);
    });
    return forms.first(qMin(forms.size(), mostForms));
}

QString inForm(const Form &form, QStringView digits)
{
    while (digits.size() > form.digits && digits.front() == QLatin1Char('0'))
        digits = digits.sliced(1);
    if (digits.size() > form.digits)
        return {};
    const QString number = form.front + digits.toString().rightJustified(form.digits, QLatin1Char('0'));
    return number.size() <= longestNumber ? number : QString();
}

} // namespace

QStringList numbersToTry(const QStringList &names, const QStringList &examples)
{
    const QList<Form> forms = commonForms(examples);
    QSet<QString> numbers;
    for (const QString &path : names) {
        const QString stem = stemOf(path);
        const NameTokens name = cutName(stem);
        for (qsizetype first = 0; first < name.tokens.size(); ++first) {
            const NameToken &token = name.tokens.at(first);
            if (token.isNumber && token.length() >= fewestDigits && token.origin != NameToken::Origin::Date) {
                for (const Form &form : forms)
                    numbers.insert(inForm(form, QStringView(stem).sliced(token.begin, token.length())));
            }
            qsizetype digits = 0;
            for (qsizetype last = first; last < qMin(name.tokens.size(), first + longestInTokens); ++last) {
                digits += name.tokens.at(last).isNumber ? name.tokens.at(last).length() : 0;
                const qsizetype length = name.tokens.at(last).end - token.begin;
                if (digits >= fewestDigits && length <= longestNumber)
                    numbers.insert(stem.mid(token.begin, length));
            }
        }
    }
    numbers.remove(QString());
    QStringList sorted = numbers.values();
    sorted.sort();
    return sorted;
}
