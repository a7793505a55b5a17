#pragma once

#include <QByteArray>
#include <QString>

class QJsonObject;

/// The text as it may be shown: characters that drive terminals, break lines in secret or turn the direction of writing
/// are spelled out (`\x1b`, `\u202e`), so that they show and do nothing. Tabs and line breaks stay.
QString visibleText(const QString &text);

/// The object in one line of JSON with a line break behind it; the same characters are escaped.
QByteArray jsonLine(const QJsonObject &object);
