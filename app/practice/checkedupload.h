#pragma once

#include "httpexchange.h"
#include "practicestore.h"

#include <QSize>

namespace Practice {

/// A smaller copy that the portal makes of an image.
struct ImageCopy {
    QString column; ///< Of the media row that names it.
    QString suffix; ///< Of its name.
    QByteArray bytes;
};

/// An uploaded file that has passed the portal's checks, with the copies that belong to it.
struct CheckedUpload {
    QString baseName;  ///< As the portal keeps it, which is not what was sent.
    QString extension; ///< As it was sent.
    QString type;      ///< What the client called it.
    QByteArray bytes;
    QSize pixels; ///< Of an image.
    QList<ImageCopy> copies = {};

    QString name(const QString &suffix = {}) const { return baseName + suffix + u'.' + extension; }
};

/// Copies are made where `media` does not name one. The error is the portal's message.
tl::expected<CheckedUpload, QString> checkedUpload(const Upload &file, const Row &media);

} // namespace Practice
