#pragma once

#include <QMap>
#include <QString>

/// Swaps as a person writes them: `_=: -=/`. What would be misread in it is written as in web addresses, a space as
/// %20.
QString swapText(const QMap<QString, QString> &swap);

/// The other way round; what is not of the form is left out.
QMap<QString, QString> swapFrom(const QString &text);
