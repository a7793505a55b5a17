#include "plaintext.h"

QString plainToolTip(const QString &text)
{
    // Tool tips guess whether a text is markup. Being markup on purpose, with everything escaped, leaves no guess.
    return text.isEmpty()
        ? QString()
        : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

QString plainButtonText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}
