#pragma once

#include "host.h"
#include "testimages.h"

#include <QCryptographicHash>

/// What a batch would ask for, of a file as it lies there now.
inline UploadRequest requestFor(const QString &source, const QString &target)
{
    const QByteArray bytes = fileBytes(source);
    return {.source = source,
        .target = target,
        .size = bytes.size(),
        .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
        .part = partNameFor(target, QStringLiteral("0123abcd"))};
}
