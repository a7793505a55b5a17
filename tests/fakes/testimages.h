#pragma once

#include <QByteArray>
#include <QSize>
#include <QStringList>

/// A JPEG with a picture that differs with the seed: dark above, light below, so that its upright can be told.
QByteArray testJpeg(int seed, QSize size = QSize(320, 480));

/// The JPEG with an EXIF segment that asks viewers to turn it (1 to 8).
QByteArray withOrientation(const QByteArray &jpeg, int orientation);

/// Writes the bytes, with the folders they need. The path is given back.
QString writeFile(const QString &path, const QByteArray &bytes);

QByteArray fileBytes(const QString &path);

/// Every file below the folder, hidden ones too, as paths from there, sorted.
QStringList filesIn(const QString &folder);
