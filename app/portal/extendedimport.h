#pragma once

#include "linker.h"
#include "websession.h"

/// Links through the portal's Extended Data Import: a table is uploaded, then run, and answered row by row on a web
/// page. For collection administrators.
class ExtendedImportLinker final : public Linker
{
public:
    static constexpr qsizetype mostRows = 500; ///< A request of this size is answered well within any server's limits.

    ExtendedImportLinker(const PortalSite &site, WebSession &session)
        : m_site(site)
        , m_session(session)
    {
    }

    qsizetype mostAtOnce() const override { return mostRows; }
    /// All or none are asked for.
    LinkRound link(const QList<LinkRequest> &requests, const CancelToken &cancel) override;

private:
    Result<QString> uploadTable(const QByteArray &csv, const CancelToken &cancel);
    LinkRound linkHalves(const QList<LinkRequest> &requests, const CancelToken &cancel);

    const PortalSite &m_site;
    WebSession &m_session;
};

/// The table that the importer reads. The identifier comes first: a value in the first column that is not an identifier
/// would be dropped without a word.
QByteArray importTable(const QList<LinkRequest> &requests);

/// Reads the page that running an import gives, also when it breaks off. A row is linked when its line holds the link
/// to its record, refused when the portal says SKIPPED or ERROR; anything else is unknown. Independent of the language
/// of the page.
QList<LinkAnswer> readImportPage(const QByteArray &page, const QList<LinkRequest> &requests);
