#pragma once

#include "exportrefusal.h"
#include "portalsite.h"

struct ExportFile {
    QString name;
    QByteArray bytes;
    int links = 0;
};

/// Files for a portal's manager, and what a person has to know of them.
struct LinkExport {
    QList<ExportFile> files; ///< None where no link is left.
    QList<LeftOutLink> leftOut;
    QStringList notices;
};

/// `extended-import`, `skeletal` or `dwca`.
std::optional<ExportForm> exportFormFromWord(const QString &word);

/// Makes the files. No cell is altered: what an importer or a spreadsheet would misread is left out and named.
Result<LinkExport> exportOf(const QList<ExportedLink> &links, ExportForm form, const ExportFacts &facts);

/// Why the form must not be made for this portal's collection, or nothing.
std::optional<Error> unfit(ExportForm form, const PortalInfo &portal);

/// Writes all files into the folder, which it makes for them, or none. Fails with ErrorKind::Usage where one of that
/// name is there already (code already-exported) or the folder cannot be written to.
Result<> writeFiles(const QString &folder, const QList<ExportFile> &files);
