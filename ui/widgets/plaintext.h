#pragma once

#include <QString>

/// The text as a tool tip shows it literally, whatever markup it may look like; long texts wrap.
QString plainToolTip(const QString &text);

/// The text as a button shows it literally: & does not mark a key.
QString plainButtonText(QString text);
