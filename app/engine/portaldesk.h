#pragma once

#include "extendedimport.h"
#include "mediareadback.h"
#include "occurrencelookup.h"
#include "secrets.h"
#include "skeletalrecords.h"

#include <QDateTime>

/// Everything that is asked of the portal for one batch, over one session. Belongs to one thread at a time; its calls
/// block.
class PortalDesk
{
public:
    PortalDesk(HttpClient &http, const PortalSettings &settings, const Secrets &secrets);

    Result<PortalInfo> info(const CancelToken &cancel) const { return m_site.info(cancel); }
    bool canSignIn() const { return m_session.canSignIn(); }
    /// Whether the portal shows secured records; to strangers they look as if they did not exist.
    bool seesSecured() const { return m_lookup.seesSecured(); }
    /// Signs in and makes sure that the account may link; fails with ErrorKind::SignIn otherwise.
    Result<> prepareToLink(const CancelToken &cancel);

    Result<OccurrenceLookup::Records> find(const QStringList &numbers, const CancelToken &cancel);
    /// The collection's numbers that the names may mean: all of them, or, where those are too many, the ones that exist
    /// among what the names hold and what that would be in the form of the collection's numbers.
    Result<QStringList> catalogNumbers(
        const QStringList &names, const CancelToken &cancel, qint64 mostFetched = OccurrenceLookup::mostFetched);
    /// Makes a record with this number, unless there is one. Needs a token; repeating it makes no second one.
    Result<> createRecord(const QString &catalogNumber, const CancelToken &cancel) const;
    Result<QList<LinkAnswer>> link(const QList<LinkRequest> &requests, const CancelToken &cancel);
    Result<std::optional<Occurrence>> record(qint64 occid, const CancelToken &cancel) const;

    /// Which of the links are there already, each with its own answer, in the order of the requests. Ends when the
    /// portal cannot be reached: there may be fewer answers than requests.
    QList<Result<bool>> areLinked(const QList<LinkRequest> &requests, const CancelToken &cancel) const;

    /// A link that was asked for. Where `doubtfulSince` has a time, the answer to what was asked then was lost, and the
    /// portal may still be at work on it.
    struct AskedLink {
        LinkRequest request;
        std::optional<QDateTime> doubtfulSince;
    };
    /// All rows that show the link: none when it is certainly not there, more than one when it was made twice.
    using FoundLink = Result<QList<Media>>;
    /// Looks for our links on their records. Absence of a doubtful one is believed only when the portal can no longer
    /// be at work on it, so this may take a minute. Ends when the portal cannot be
    /// reached: there may be fewer answers than links.
    QList<FoundLink> findLinks(const QList<AskedLink> &links, const CancelToken &cancel);

private:
    FoundLink findLink(const LinkRequest &request, const CancelToken &cancel) const;
    Result<> waitUntilSettled(const QDateTime &asked, const CancelToken &cancel);

    PortalSite m_site;
    WebSession m_session;
    OccurrenceLookup m_lookup;
    SkeletalRecords m_skeletal;
    ExtendedImportLinker m_linker;
    QDateTime m_signedInAt;
};
