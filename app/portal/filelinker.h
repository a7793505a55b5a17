#pragma once

#include "linker.h"

/// Writes the links into tables for the portal's Extended Data Import, for somebody else to import. What stands in one
/// is asked for by nobody else: two tables with the same row would make the link twice.
class FileLinker final : public Linker
{
public:
    /// `file` is the table that is written.
    explicit FileLinker(const QString &file)
        : m_file(file)
    {
    }

    qsizetype mostAtOnce() const override;
    /// Writes the whole table or none; an existing file is never overwritten.
    LinkRound link(const QList<LinkRequest> &requests, const CancelToken &cancel) override;

private:
    QString m_file;
};
