#pragma once

#include <QByteArray>
#include <QString>

/// What kind of file some bytes are, by what they begin with and never by their name.
struct ImageFormat {
    QByteArray word; ///< `jpeg`, `png`, `tiff`, `webp` or `heic`; empty when it is none of these.
    QString name;    ///< For people, also of formats that are only recognised, such as camera raw; empty when unknown.

    bool canBeRead() const { return !word.isEmpty(); }
    bool operator==(const ImageFormat &) const = default;
};

/// By the first bytes, 4096 or the whole file. The extension, in lower case, tells camera raw from TIFF, whose form
/// most makers use.
ImageFormat formatOf(QByteArrayView start, const QString &extension);

/// Of files of this format (ImageFormat::word), without the dot.
QString usualExtension(const QByteArray &word);
/// Whether files of this format have this extension (lower case).
bool extensionFits(const QString &extension, const QByteArray &word);
