#pragma once

#include "linker.h"
#include "occurrence.h"

#include <QDateTime>
#include <QUrl>

/// What a portal's manager can import in place of what this program would ask of the portal itself.
enum class ExportForm {
    ExtendedImport,   ///< For the Extended Data Import: all that a link has. Imported twice, it doubles the images.
    Skeletal,         ///< For the skeletal file upload: numbers and addresses alone.
    DarwinCoreArchive ///< With the Audiovisual Core extension. Importing it empties the records of a Live collection.
};

/// One link as a file asks for it.
struct ExportedLink {
    QString file; ///< What people call the image.
    LinkRequest link;
    Occurrence record;           ///< As the portal had it when it was last asked.
    bool numberIsShared = false; ///< The collection has several records with its number.
};

/// What the files say of themselves.
struct ExportFacts {
    qint64 batch = 0;
    QString title;
    QUrl portal;
    qint64 collection = 0;
    QString collectionName; ///< Empty where it is not known.
    QString rights;         ///< Of the whole; a link has its own.
    QDateTime made;
};
