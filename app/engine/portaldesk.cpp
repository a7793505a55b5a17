#include "portaldesk.h"

#include "numberstotry.h"
#include "pause.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Portal)
};

using namespace std::chrono_literals;

constexpr auto secondLook = 1500ms;
/// The portal finishes the row it is at after its client is gone. A slow database may take that long for one row.
constexpr auto longestRow = 60s;

QList<Media> ours(const Occurrence &record, const LinkRequest &request)
{
    QList<Media> rows;
    for (const Media &media : record.media) {
        if (media.sourceIdentifier == request.sourceIdentifier && media.originalUrl == request.originalUrl)
            rows.append(media);
    }
    return rows;
}

/// Whether asking on would only fail the same way; a record that the portal fails to show says nothing about others.
template <typename T> bool isUnreachable(const Result<T> &result)
{
    static const QStringList codes{QStringLiteral("unreachable"), QStringLiteral("timeout"),
        QStringLiteral("connection-lost"), QStringLiteral("cancelled")};
    return !result && (result.error().kind != ErrorKind::Transient || codes.contains(result.error().code));
}

} // namespace

PortalDesk::PortalDesk(HttpClient &http, const PortalSettings &settings, const Secrets &secrets)
    : m_site(http, settings)
    , m_session(m_site, secrets.portalPassword)
    , m_lookup(m_site, m_session, secrets.portalToken)
    , m_skeletal(m_site, secrets.portalToken)
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
    m_signedInAt = QDateTime::currentDateTimeUtc();
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

Result<QStringList> PortalDesk::catalogNumbers(const QStringList &names, const CancelToken &cancel, qint64 mostFetched)
{
    const auto all = m_lookup.allNumbers(cancel, mostFetched);
    if (!all)
        return failure(all.error());
    if (*all)
        return **all;
    const auto examples = m_lookup.someNumbers(cancel);
    if (!examples)
        return failure(examples.error());
    const auto found = m_lookup.find(numbersToTry(names, *examples), cancel);
    if (!found)
        return failure(found.error());
    QStringList numbers;
    for (const QList<Occurrence> &records : *found)
        numbers.append(records.first().catalogNumber);
    return numbers;
}

Result<> PortalDesk::createRecord(const QString &catalogNumber, const CancelToken &cancel) const
{
    return m_skeletal.create(catalogNumber, cancel);
}

Result<QList<LinkAnswer>> PortalDesk::link(const QList<LinkRequest> &requests, const CancelToken &cancel)
{
    return m_linker.link(requests, cancel);
}

Result<std::optional<Occurrence>> PortalDesk::record(qint64 occid, const CancelToken &cancel) const
{
    return readRecord(m_site, occid, cancel);
}

QList<Result<bool>> PortalDesk::areLinked(const QList<LinkRequest> &requests, const CancelToken &cancel) const
{
    QList<Result<bool>> linked;
    for (const LinkRequest &request : requests) {
        linked.append(findLink(request, cancel).map([](const QList<Media> &rows) { return !rows.isEmpty(); }));
        if (isUnreachable(linked.last()))
            break;
    }
    return linked;
}

PortalDesk::FoundLink PortalDesk::findLink(const LinkRequest &request, const CancelToken &cancel) const
{
    const auto found = record(request.occid, cancel);
    if (!found)
        return failure(found.error());
    return *found ? ours(**found, request) : QList<Media>();
}

QList<PortalDesk::FoundLink> PortalDesk::findLinks(const QList<AskedLink> &links, const CancelToken &cancel)
{
    QList<FoundLink> found;
    std::optional<QDateTime> lastDoubt;
    for (const AskedLink &link : links) {
        found.append(findLink(link.request, cancel));
        if (isUnreachable(found.last()))
            return found;
        if (link.doubtfulSince && found.last() && found.last()->isEmpty())
            lastDoubt = lastDoubt ? qMax(*lastDoubt, *link.doubtfulSince) : link.doubtfulSince;
    }
    if (!lastDoubt)
        return found;
    if (auto settled = waitUntilSettled(*lastDoubt, cancel); !settled)
        return {FoundLink(failure(settled.error()))};
    for (qsizetype i = 0; i < links.size(); ++i) {
        if (!links.at(i).doubtfulSince || !found.at(i) || !found.at(i)->isEmpty())
            continue;
        found[i] = findLink(links.at(i).request, cancel);
        if (isUnreachable(found.at(i)))
            return found.first(i + 1);
    }
    return found;
}

/// What this session asked is settled when the portal answers it again, because it serves a session one request at a
/// time. What was asked before this session began, by a program that was killed, is settled only by time.
Result<> PortalDesk::waitUntilSettled(const QDateTime &asked, const CancelToken &cancel)
{
    if (m_session.isSignedIn()) {
        if (const auto answered = m_session.mayImport(cancel); !answered)
            return failure(answered.error());
    }
    const bool ownSession = m_signedInAt.isValid() && asked >= m_signedInAt;
    const std::chrono::milliseconds age(asked.msecsTo(QDateTime::currentDateTimeUtc()));
    pause(
        ownSession ? secondLook : qBound<std::chrono::milliseconds>(secondLook, longestRow - age, longestRow), cancel);
    if (cancel.stop_requested())
        return cancelled();
    return {};
}
