#include "nametokens.h"

#include <QRegularExpression>

namespace {

bool isAlphanumeric(QChar c)
{
    return c.isLetter() || c.isDigit();
}

void mark(NameTokens &name, qsizetype begin, qsizetype end, NameToken::Origin origin)
{
    for (NameToken &token : name.tokens) {
        if (token.isNumber && token.begin >= begin && token.end <= end)
            token.origin = origin;
    }
}

void markAll(NameTokens &name, const QRegularExpression &expression, NameToken::Origin origin)
{
    for (auto it = expression.globalMatch(name.text); it.hasNext();) {
        const auto found = it.next();
        mark(name, found.capturedStart(1), found.capturedEnd(1), origin);
    }
}

/// Nikon, Canon, Olympus and Panasonic (P and seven digits), Fuji, Pentax, Sony, GoPro, DJI, phones, scanners, Kodak
/// (100_0001).
const QRegularExpression &cameraNumber()
{
    static const QRegularExpression expression(QStringLiteral(
        "(?:(?:^|[^a-z])(?:dsc[nf]?|img|mg|imgp|image|cimg|kimg|mvimg|pxl|pict|sam|sdc|gopr|gp|dji|hpim)"
        "[ _-]?|(?:^|[^a-z])(?:scan|photo)[ "
        "_-]?(?=\\d{1,4}(?!\\d))|^p(?=\\d{7}(?!\\d))|^(?=\\d{3}_\\d{4}$))(\\d+(?:(?<=^\\d{3})_\\d{4}$)?)"));
    return expression;
}

/// Year first, with or without marks between and a time behind; or the year last, with marks.
const QRegularExpression &date()
{
    static const QRegularExpression expression(
        QStringLiteral("(?<!\\d)((?:"
                       "(?:19|20)\\d\\d([-_. ]?)(?:0[1-9]|1[0-2])\\2(?:0[1-9]|[12]\\d|3[01])"
                       "(?:[-_ t.]{0,3}(?:[01]\\d|2[0-3])[-_.]?[0-5]\\d(?:[-_.]?[0-5]\\d)?\\d{0,3})?"
                       "|(?:19|20)\\d\\d([-_. ])(?:0?[1-9]|1[0-2])\\3(?:0?[1-9]|[12]\\d|3[01])"
                       "|(?:0?[1-9]|[12]\\d|3[01])([-_. ])(?:0?[1-9]|[12]\\d|3[01])\\4(?:19|20)\\d\\d"
                       "))(?!\\d)"));
    return expression;
}

} // namespace

NameTokens cut(const QString &text)
{
    NameTokens name{.text = text, .tokens = {}};
    for (QChar &c : name.text)
        c = c.toCaseFolded();
    for (qsizetype at = 0; at < name.text.size();) {
        if (!isAlphanumeric(name.text.at(at))) {
            ++at;
            continue;
        }
        NameToken token{.begin = at, .end = at, .isNumber = name.text.at(at).isDigit()};
        while (
            at < name.text.size() && isAlphanumeric(name.text.at(at)) && name.text.at(at).isDigit() == token.isNumber)
            ++at;
        token.end = at;
        name.tokens.append(token);
    }
    return name;
}

NameTokens cutName(const QString &stem)
{
    NameTokens name = cut(stem);
    markAll(name, cameraNumber(), NameToken::Origin::Camera);
    markAll(name, date(), NameToken::Origin::Date);
    return name;
}
