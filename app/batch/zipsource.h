#pragma once

#include "sources.h"

/// Lists what the zip holds without unpacking it, in its own order: every entry but its folders is there, as an image
/// or with the reason why it is none. A zip that is damaged, or that a hostile hand may have made, is one file with a
/// reason. Names are shown behind `below`. Fails only when cancelled.
Result<QList<SourceFile>> listZip(
    const SourceFile &zip, const QString &below, const QStringList &imageExtensions, const CancelToken &cancel);
