#include "ruletext.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString digitsText(const PlainPattern &plain)
{
    return plain.mostDigits > plain.digits ? Text::tr("%1 to %2 digits").arg(plain.digits).arg(plain.mostDigits)
                                           : Text::tr("%n digit(s)", nullptr, plain.digits);
}

QString plainTitle(const PlainPattern &plain)
{
    const QString digits = digitsText(plain);
    if (plain.letter) {
        return plain.prefix.isEmpty() ? Text::tr("%1, perhaps with a letter").arg(digits)
                                      //: For instance “ASU, then 7 digits, perhaps with a letter”.
                                      : Text::tr("%1, then %2, perhaps with a letter").arg(plain.prefix, digits);
    }
    //: For instance “ASU, then 7 digits”.
    return plain.prefix.isEmpty() ? digits : Text::tr("%1, then %2").arg(plain.prefix, digits);
}

} // namespace

QString ruleTitle(const NamePattern &rule)
{
    if (rule.plain)
        return plainTitle(*rule.plain);
    return rule.match.trimmed().isEmpty() ? Text::tr("Empty expression") : rule.match;
}
