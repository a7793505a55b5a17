#include "spreadsheetcell.h"

#include "visibletext.h"

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0));
}

QString harmlessCell(const QString &text)
{
    const QString visible = visibleText(text);
    return looksLikeFormula(visible) ? QLatin1Char('\'') + visible : visible;
}
