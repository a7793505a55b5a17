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

Result<std::optional<Media>> PortalDesk::findLink(const LinkRequest &request, bool doubtful, const CancelToken &cancel)
{
    const auto first = record(request.occid, cancel);
    if (!first)
        return failure(first.error());
    const auto found = *first ? ours(**first, request) : std::nullopt;
    if (found || !doubtful)
        return found;

    // The portal serves a session one request at a time: when it answers this one, it is done with what came before.
    if (m_session.isSignedIn()) {
        if (const auto settled = m_session.mayImport(cancel); !settled)
            return failure(settled.error());
    }
    waitFor(secondLook, cancel);
    const auto second = record(request.occid, cancel);
    if (!second)
        return failure(second.error());
    return *second ? ours(**second, request) : std::nullopt;
}
