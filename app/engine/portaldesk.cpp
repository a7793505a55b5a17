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

/// The rows that show the link, the oldest first: whoever made them, another one would show the image twice.
QList<Media> rowsOf(const Occurrence &record, const LinkRequest &request)
{
    QList<Media> rows;
    for (const Media &media : record.media) {
        const bool shows = request.file.isEmpty() ? media.originalUrl == request.originalUrl
                                                  : media.sourceIdentifier == request.sourceIdentifier;
        if (shows && media.mediaId != request.besides)
            rows.append(media);
    }
    std::sort(rows.begin(), rows.end(), [](const Media &a, const Media &b) { return a.mediaId < b.mediaId; });
    return rows;
}

/// All addresses that the images have, but those of one.
QSet<QString> addressesOf(const QList<Media> &media, qint64 besides)
{
    QSet<QString> addresses;
    for (const Media &row : media) {
        if (row.mediaId != besides)
            addresses += {row.originalUrl, row.webUrl, row.thumbnailUrl, row.archiveUrl};
    }
    return addresses;
}

/// Whether asking on would only fail the same way; a record that the portal fails to show says nothing about others.
template <typename T> bool isUnreachable(const Result<T> &result)
{
    return !result && concernsThePortal(result.error());
}

} // namespace

bool concernsThePortal(const Error &error)
{
    static const QStringList codes{QStringLiteral("unreachable"), QStringLiteral("timeout"),
        QStringLiteral("connection-lost"), QStringLiteral("cancelled")};
    switch (error.kind) {
    case ErrorKind::Transient:
        return codes.contains(error.code);
    case ErrorKind::Item:
    case ErrorKind::Ambiguous:
        return false;
    case ErrorKind::Usage:
    case ErrorKind::Profile:
    case ErrorKind::SignIn:
    case ErrorKind::HostIdentity:
    case ErrorKind::HostFull:
    case ErrorKind::Cancelled:
        return true;
    }
    Q_UNREACHABLE();
}

PortalDesk::PortalDesk(HttpClient &http, const PortalSettings &settings, const Secrets &secrets, bool keepsImages)
    : m_site(http, settings)
    , m_session(m_site, secrets.portalPassword)
    , m_token(m_site, secrets.portalPassword, secrets.portalToken)
    , m_lookup(m_site, m_session, secrets.portalToken)
    , m_skeletal(m_site, m_token)
    , m_import(m_site, m_session)
    , m_editor(m_site, m_session)
    , m_api(m_site, m_token)
    , m_keepsImages(keepsImages)
{
}

Result<> PortalDesk::askForRight(bool has, const QString &sentence) const
{
    if (has)
        return {};
    return failure(ErrorKind::SignIn, sentence, {}, QStringLiteral("no-right"));
}

Result<LinkRoute> PortalDesk::prepareToLink(const CancelToken &cancel)
{
    const PortalSettings &settings = m_site.settings();
    const auto wants = [&settings](LinkerChoice choice) { return settings.linker == choice; };
    if (m_keepsImages && !wants(LinkerChoice::Auto) && !wants(LinkerChoice::Editor)) {
        return failure(ErrorKind::Profile,
            Text::tr("A portal that is to keep the images takes them through its editor only. Set portal.linker to "
                     "“auto” in the profile."),
            {}, QStringLiteral("linker"));
    }
    const auto found = [this](LinkRoute route) {
        m_route = route;
        return route;
    };
    if (wants(LinkerChoice::File))
        return found(LinkRoute::File);
    const bool hasOnlyToken = !m_session.canSignIn() && !m_token.known().isEmpty() && !m_keepsImages;
    if (wants(LinkerChoice::Api) || (wants(LinkerChoice::Auto) && hasOnlyToken)) {
        const auto may = m_token.mayEdit(cancel);
        if (!may)
            return failure(may.error());
        const auto asked = askForRight(*may,
            Text::tr("This API token gives no right to edit the collection. Ask the portal's manager to make you an "
                     "editor of it."));
        return asked ? Result<LinkRoute>(found(LinkRoute::Api)) : failure(asked.error());
    }
    if (auto in = m_session.signIn(cancel); !in)
        return failure(in.error());
    m_signedInAt = QDateTime::currentDateTimeUtc();
    const bool mayImportDo = !m_keepsImages && !wants(LinkerChoice::Editor);
    if (mayImportDo) {
        const auto may = m_session.mayImport(cancel);
        if (!may)
            return failure(may.error());
        if (*may)
            return found(LinkRoute::ExtendedImport);
        if (wants(LinkerChoice::ExtendedImport)) {
            return failure(ErrorKind::SignIn,
                Text::tr("“%1” is not an administrator of the collection and may not import images into it. Ask the "
                         "portal's manager for that right, or set portal.linker to “auto” in the profile.")
                    .arg(settings.user),
                {}, QStringLiteral("no-right"));
        }
    }
    const auto may = m_session.mayEdit(cancel);
    if (!may)
        return failure(may.error());
    const auto asked = askForRight(*may,
        m_keepsImages ? Text::tr("“%1” is not an editor of the collection and may not add images to it. Ask the "
                                 "portal's manager for that right.")
                            .arg(settings.user)
                      : Text::tr("“%1” is not an editor of the collection and may not link images to it. Ask the "
                                 "portal's manager for that right, or set portal.linker to “file” in the profile: then "
                                 "the links are written into a file for the manager.")
                            .arg(settings.user));
    return asked ? Result<LinkRoute>(found(LinkRoute::Editor)) : failure(asked.error());
}

Linker *PortalDesk::linker()
{
    switch (m_route) {
    case LinkRoute::ExtendedImport:
        return &m_import;
    case LinkRoute::Editor:
        return &m_editor;
    case LinkRoute::Api:
        return &m_api;
    case LinkRoute::File:
        return nullptr;
    }
    Q_UNREACHABLE();
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

Result<> PortalDesk::createRecord(const QString &catalogNumber, const CancelToken &cancel)
{
    return m_skeletal.create(catalogNumber, cancel);
}

qsizetype PortalDesk::mostAtOnce()
{
    const Linker *found = linker();
    return found ? found->mostAtOnce() : ExtendedImportLinker::mostRows;
}

LinkRound PortalDesk::link(const QList<LinkRequest> &requests, const CancelToken &cancel)
{
    return linker()->link(requests, cancel);
}

Result<std::optional<Occurrence>> PortalDesk::record(qint64 occid, const CancelToken &cancel) const
{
    return readRecord(m_site, occid, cancel);
}

QList<Result<bool>> PortalDesk::areLinked(const QList<LinkRequest> &requests, const CancelToken &cancel) const
{
    QList<Result<bool>> linked;
    for (const LinkRequest &request : requests) {
        linked.append(isLinked(request, cancel));
        if (isUnreachable(linked.last()))
            break;
    }
    return linked;
}

/// People work on their records between comparing and linking, and a link goes by the record's key.
Result<bool> PortalDesk::isLinked(const LinkRequest &request, const CancelToken &cancel) const
{
    const auto found = record(request.occid, cancel);
    if (!found)
        return failure(found.error());
    if (!*found && request.catalogNumber.isEmpty())
        return false;
    if (!*found) {
        return failure(ErrorKind::Item,
            Text::tr("The record %1 was deleted since the images were compared with the portal.")
                .arg(request.catalogNumber),
            {}, QStringLiteral("record-changed"));
    }
    if (!rowsOf(**found, request).isEmpty())
        return true;
    const QString now = (*found)->catalogNumber;
    if (!request.catalogNumber.isEmpty()
        && OccurrenceLookup::key(now) != OccurrenceLookup::key(request.catalogNumber)) {
        return failure(ErrorKind::Item,
            Text::tr("The record had the catalog number %1 when the images were compared, and has %2 now. To which "
                     "record does the image belong?")
                .arg(request.catalogNumber, now.isEmpty() ? Text::tr("none") : now),
            {}, QStringLiteral("record-changed"));
    }
    return false;
}

PortalDesk::FoundLink PortalDesk::findLink(const LinkRequest &request, const CancelToken &cancel) const
{
    const auto found = record(request.occid, cancel);
    if (!found)
        return failure(found.error());
    return *found ? rowsOf(**found, request) : QList<Media>();
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

Result<> PortalDesk::prepareToUnlink(const CancelToken &cancel)
{
    if (m_session.canSignIn()) {
        if (auto in = m_session.signIn(cancel); !in)
            return in;
    } else if (m_token.known().isEmpty()) {
        return m_session.signIn(cancel); // says what is missing
    }
    const auto may = m_session.canSignIn() ? m_session.mayEdit(cancel) : m_token.mayEdit(cancel);
    if (!may)
        return failure(may.error());
    return askForRight(*may,
        Text::tr("This account may not edit the collection, so it cannot take links back. Give the list of links to "
                 "the portal's manager."));
}

Result<LinkNow> PortalDesk::look(const MadeLink &link, const CancelToken &cancel) const
{
    const auto record = readRecord(m_site, link.occid, cancel);
    if (!record)
        return failure(record.error());
    const QList<Media> media = *record ? (*record)->media : QList<Media>();
    const auto row = std::find_if(
        media.begin(), media.end(), [&link](const Media &candidate) { return candidate.mediaId == link.mediaId; });
    const auto changed = [](const QString &words) { return LinkNow{LinkNow::State::Changed, words, {}}; };
    if (row == media.end()) {
        const auto elsewhere = readMedia(m_site, link.mediaId, cancel);
        if (!elsewhere)
            return failure(elsewhere.error());
        if (!*elsewhere)
            return LinkNow{LinkNow::State::Gone, {}, addressesOf(media, 0)};
        if ((*elsewhere)->occid == 0)
            return changed(Text::tr("The image hangs on no record any more."));
        return changed(Text::tr("Somebody moved the image to another record (occid %1).").arg((*elsewhere)->occid));
    }
    if (row->originalUrl != link.originalUrl)
        return changed(Text::tr("Somebody gave the link another address: %1").arg(row->originalUrl));
    if (row->sourceIdentifier != link.sourceIdentifier
        || (!link.fingerprint.isEmpty() && row->fingerprint != link.fingerprint))
        return changed(Text::tr("Somebody changed what the portal says of the image."));
    if ((*record)->catalogNumber.compare(link.catalogNumber, Qt::CaseInsensitive) != 0) {
        return changed(
            Text::tr("The record's number is %1 now; it was %2.").arg((*record)->catalogNumber, link.catalogNumber));
    }
    return LinkNow{LinkNow::State::AsMade, {}, addressesOf(media, link.mediaId)};
}

Result<> PortalDesk::unlink(qint64 occid, qint64 mediaId, Files files, const CancelToken &cancel)
{
    // Without a token the form does as well, and no token is left behind that never ends.
    const bool byForm = files == Files::GoToo || (m_session.canSignIn() && m_token.known().isEmpty());
    auto removed = byForm ? removeThroughEditor(m_site, m_session, occid, mediaId, files == Files::GoToo, cancel)
                          : removeThroughApi(m_site, m_token, mediaId, cancel);
    if (!removed && removed.error().kind != ErrorKind::Ambiguous)
        return removed;
    const auto left = readMedia(m_site, mediaId, cancel);
    if (!left)
        return failure(left.error());
    if (!*left)
        return {};
    return failure(ErrorKind::Transient, Text::tr("The portal did not take the link back."),
        removed ? QString() : removed.error().message, QStringLiteral("not-unlinked"));
}
