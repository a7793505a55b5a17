#include "portaldesk.h"

#include <QCoreApplication>

#include <condition_variable>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Portal)
};

constexpr std::chrono::milliseconds secondLook{1500};

void waitFor(std::chrono::milliseconds time, const CancelToken &cancel)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, cancel, time, [] { return false; });
}

std::optional<Media> ours(const Occurrence &record, const LinkRequest &request)
{
    for (const Media &media : record.media) {
        if (media.sourceIdentifier == request.sourceIdentifier && media.originalUrl == request.originalUrl)
            return media;
    }
    return std::nullopt;
}

} // namespace

bool hasLink(const Occurrence &record, const LinkRequest &request)
{
    return ours(record, request).has_value();
}

PortalDesk::PortalDesk(HttpClient &http, const PortalSettings &settings, const Secrets &secrets)
    : m_site(http, settings)
    , m_session(m_site, secrets.portalPassword)
    , m_lookup(m_site, m_session, secrets.portalToken)
    , m_linker(m_site, m_session)
{
}

Result<> PortalDesk::prepareToLink(const CancelToken &cancel)
{
    const auto choice = m_site.settings().linker;
    if (choice != LinkerChoice::Auto && choice != LinkerChoice::ExtendedImport) {
        return failure(ErrorKind::Profile,
            Text::tr("This version links through the portal's extended import. Set portal.linker to “auto” in "
                     "the profile."),
            {}, QStringLiteral("linker"));
    }
    if (auto in = m_session.signIn(cancel); !in)
        return in;
    const auto may = m_session.mayImport(cancel);
    if (!may)
        return failure(may.error());
    if (*may)
        return {};
    return failure(ErrorKind::SignIn,
        Text::tr("“%1” is not an administrator of the collection and may not import images into it. Ask the "
                 "portal's manager for that right.")
            .arg(m_site.settings().user),
        {}, QStringLiteral("no-right"));
}

Result<OccurrenceLookup::Records> PortalDesk::find(const QStringList &numbers, const CancelToken &cancel)
{
    return m_lookup.find(numbers, cancel);
}

Result<QList<LinkAnswer>> PortalDesk::link(const QList<LinkRequest> &requests, const CancelToken &cancel)
{
    return m_linker.link(requests, cancel);
}

Result<std::optional<Occurrence>> PortalDesk::record(qint64 occid, const CancelToken &cancel) const
{
    return readRecord(m_site, occid, cancel);
}

PortalDesk::FoundLink PortalDesk::findLink(const LinkRequest &request, const CancelToken &cancel) const
{
    const auto found = record(request.occid, cancel);
    if (!found)
        return failure(found.error());
    return *found ? ours(**found, request) : std::nullopt;
}

QList<PortalDesk::FoundLink> PortalDesk::findLinks(const QList<AskedLink> &links, const CancelToken &cancel)
{
    QList<FoundLink> found;
    bool secondLookNeeded = false;
    for (const AskedLink &link : links) {
        found.append(findLink(link.request, cancel));
        if (!found.last())
            return found;
        secondLookNeeded = secondLookNeeded || (link.doubtful && !*found.last());
    }
    if (!secondLookNeeded)
        return found;

    // The portal serves a session one request at a time: when it answers this one, it is done with what came before.
    if (m_session.isSignedIn()) {
        if (const auto settled = m_session.mayImport(cancel); !settled)
            return {FoundLink(failure(settled.error()))};
    }
    waitFor(secondLook, cancel);
    for (qsizetype i = 0; i < links.size(); ++i) {
        if (!links.at(i).doubtful || *found.at(i))
            continue;
        found[i] = findLink(links.at(i).request, cancel);
        if (!found.at(i))
            return found.first(i + 1);
    }
    return found;
}
