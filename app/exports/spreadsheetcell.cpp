#include "spreadsheetcell.h"

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0));
}

QString harmlessCell(const QString &text)
{
    return looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
}
