#pragma once

#include <QString>

/// Whether a spreadsheet would compute the text instead of showing it.
bool looksLikeFormula(const QString &text);

/// The text as a cell that no spreadsheet takes for a formula: with an apostrophe in front where it looks like one.
QString harmlessCell(const QString &text);
