#pragma once

#include "exportedlink.h"

/// One table of a Darwin Core Archive. Its first column ties it to the others.
struct ArchiveTable {
    QString rowType;
    QString file;
    QStringList terms; ///< One a column; that of the first is empty.
    QByteArray csv;
};

/// Says what the tables hold, the core first (Darwin Core text guide).
QByteArray metaXml(const QList<ArchiveTable> &tables);

/// Says what the whole is, and whose (EML 2.1.1, as the GBIF profile wants it).
QByteArray emlXml(const ExportFacts &facts);
