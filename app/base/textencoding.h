#pragma once

#include <QByteArray>

/// A text file as UTF-8 without a byte order mark. UTF-16 is told by its byte order mark; what is not valid UTF-8 is
/// taken for Windows-1252, as spreadsheet programs write it.
QByteArray asUtf8(const QByteArray &bytes);
