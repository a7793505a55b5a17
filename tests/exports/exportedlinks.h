#pragma once

#include "linkexport.h"

/// A link as the engine would ask for it, to a record of its own. `name` is the file's at the host.
inline ExportedLink linkTo(qint64 occid, const QString &number, const QString &name = {})
{
    const QString file = name.isEmpty() ? number + QStringLiteral(".jpg") : name;
    const QString base = QStringLiteral("https://img.example.org/a/");
    return {.file = file,
        .link = {.occid = occid,
            .originalUrl = base + file,
            .webUrl = base + QStringLiteral("web_") + file,
            .thumbnailUrl = base + QStringLiteral("tn_") + file,
            .archiveUrl = base + QStringLiteral("archive.tif"),
            .format = QStringLiteral("image/jpeg"),
            .sourceIdentifier = QStringLiteral("sheetlink:") + file,
            .mediaMd5 = QString(32, QLatin1Char('a')),
            .creator = QStringLiteral("Müller, \"Bo\""),
            .caption = QStringLiteral("Blätter\nund Früchte"),
            .rights = QStringLiteral("https://creativecommons.org/publicdomain/zero/1.0/"),
            .copyright = QStringLiteral("Arizona State University"),
            .notes = QStringLiteral("a note"),
            .sort = 3},
        .record = {.occid = occid, .catalogNumber = number}};
}

inline ExportFacts facts()
{
    return {.batch = 7,
        .title = QStringLiteral("Drawer <3> & \"co\""),
        .portal = QUrl(QStringLiteral("https://portal.example.org/portal?a=1&b=2")),
        .collection = 1,
        .collectionName = QStringLiteral("Herbarium & Fungarium"),
        .rights = QStringLiteral("CC0 <1.0>"),
        .made = QDateTime(QDate(2026, 3, 1), QTime(23, 30), Qt::UTC)};
}
