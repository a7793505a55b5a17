#pragma once

#include <QString>
#include <QUrl>

/// The address of what lies below another one by this path, of which every letter stands for itself. What is encoded in
/// the address stays encoded: QUrl::path() and setPath() alone would make `%2525` of `%25`.
QUrl urlBelow(const QUrl &root, const QString &path);
