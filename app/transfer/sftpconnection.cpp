#include "sftpconnection.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>

namespace {

using namespace std::chrono_literals;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SftpHost)
};

// OpenSSH gives a channel a window of 2 MiB; twice that on the way keeps it full. Both begin small, so that on a slow
// line answers come often enough to tell a slow server from a dead one, and grow with every prompt answer.
constexpr qint64 firstPiece = 32 << 10;
constexpr qint64 firstWindow = 1 << 20;
constexpr qint64 mostWindow = 4 << 20;
/// On a short way less will do, and saves sshd from moving long queues about: 200 files of 50 KB took half the time.
constexpr qint64 mostWindowNearby = 512 << 10;
constexpr qint64 fastestLine = 1 << 30; // bytes in a second
constexpr qint64 leastWindow = 256 << 10;
/// A piece that takes longer than this is too large for the line.
constexpr auto promptAnswer = 5s;
/// Some files are always open at once, so that their round trips overlap, and never more than servers like.
constexpr qsizetype leastOpen = 4;
constexpr qsizetype mostOpen = 64;
/// Beside large files that fill the window small ones are always let in.
constexpr qint64 smallFile = 256 << 10;
/// While nothing is sent, the server hears from us so often.
constexpr auto pingEvery = 15s;

} // namespace

Result<std::unique_ptr<HostConnection>> SftpConnection::open(std::unique_ptr<ByteStream> stream,
    const SftpSettings &settings, std::shared_ptr<SharedUploads> shared, std::shared_ptr<void> place,
    const CancelToken &cancel)
{
    std::unique_ptr<SftpConnection> connection(
        new SftpConnection(std::move(stream), settings, std::move(shared), cancel));
    connection->m_place = std::move(place);
    while (!connection->m_client.isReady()) {
        if (auto exchanged = connection->exchange(100ms); !exchanged)
            return failure(exchanged.error());
    }
    const SftpServer &server = connection->m_client.server();
    // Others know some of OpenSSH's extensions, but work at several requests at once and let a rename overwrite.
    const bool canFlush = server.has("fsync@openssh.com", "1");
    connection->m_site.habits = {.isOpenSsh = canFlush && server.has("fstatvfs@openssh.com", "2"),
        .canFlush = canFlush,
        .canReplace = server.has("posix-rename@openssh.com", "1"),
        .canTellSpace = server.has("statvfs@openssh.com", "2"),
        .canRename = connection->m_shared->mayRename};
    return connection;
}

SftpConnection::SftpConnection(std::unique_ptr<ByteStream> stream, const SftpSettings &settings,
    std::shared_ptr<SharedUploads> shared, const CancelToken &cancel)
    : m_stream(std::move(stream))
    , m_settings(settings)
    , m_shared(std::move(shared))
    , m_cancel(cancel)
    , m_hashes(*m_stream)
    , m_site{.client = m_client,
          .hashes = m_hashes,
          .shared = *m_shared,
          .folder = settings.folder.toUtf8(),
          .hostName = settings.ssh.host,
          .fileMode = settings.fileMode}
    , m_piece(firstPiece)
    , m_window(firstWindow)
    , m_mostWindow(mostWindow)
{
}

/// No more on the way than the fastest line holds in one round trip.
void SftpConnection::limitWindow(std::chrono::duration<double> roundTrip)
{
    m_mostWindow = std::clamp(qint64(roundTrip.count() * fastestLine), mostWindowNearby, mostWindow);
    m_window = std::min(m_window, m_mostWindow);
}

/// Hands over what can be handed over, waits for something to happen, takes in what came.
Result<> SftpConnection::exchange(std::chrono::milliseconds atMost)
{
    const auto send = [this]() -> Result<> {
        while (!m_client.output().isEmpty()) {
            const auto taken = m_stream->write(m_client.output());
            if (!taken)
                return failure(taken.error());
            if (*taken == 0)
                break;
            m_client.written(*taken);
            if (m_client.isReady() && !m_firstRequest)
                m_firstRequest = Clock::now();
        }
        return {};
    };
    if (auto sent = send(); !sent)
        return sent;
    m_stream->wait(atMost, !m_client.output().isEmpty());
    for (;;) {
        const auto bytes = m_stream->read();
        if (!bytes)
            return failure(bytes.error());
        if (bytes->isEmpty())
            break;
        if (auto received = m_client.receive(*bytes); !received)
            return received;
    }
    if (m_cancel.stop_requested())
        return cancelled();
    return checkLiveness();
}

Result<> SftpConnection::checkLiveness()
{
    const auto now = Clock::now();
    if (m_repliesSeen == 0 && m_client.replies() > 0 && m_firstRequest)
        limitWindow(now - *m_firstRequest);
    const bool hasAnswered = std::exchange(m_repliesSeen, m_client.replies()) != m_client.replies();
    const bool isAwaited = !m_stream->isSigningIn() && (m_client.outstanding() > 0 || !m_client.isReady());
    // That more could be sent is no sign of life: it may only have gone into a buffer.
    const bool begins = !std::exchange(m_isAwaited, isAwaited) && isAwaited;
    if (hasAnswered || begins)
        m_lastSign = now;
    if (isAwaited && now - m_lastSign > m_settings.silence) {
        return failure(ErrorKind::Transient, Text::tr("The image host %1 stopped answering.").arg(m_settings.ssh.host),
            QStringLiteral("nothing for %1 s").arg(std::chrono::duration<double>(m_settings.silence).count()),
            QStringLiteral("connection-lost"));
    }
    if (!isAwaited && m_client.isReady() && now - m_lastSign > pingEvery) {
        m_client.ping({});
        m_lastSign = now;
    }
    return {};
}

Result<> SftpConnection::carry(UploadQueue &queue)
{
    const auto letGo = qScopeGuard([this] { forgetUploads(); });
    while (!queue.cancelToken().stop_requested()) {
        for (const QString &part : queue.takeLeftovers())
            m_client.remove(m_site.pathOf(part), [&queue, part](const auto &) { queue.leftoverGone(part); });
        takeProofs(queue);
        takeFiles(queue);
        sendPieces(queue);
        m_hashes.step();

        const bool isIdle = m_uploads.empty() && !m_hashes.isBusy() && m_client.outstanding() == 0;
        if (isIdle && !queue.wait(250ms))
            break;
        // A window that is not full waits for the queue as well as for the server.
        const auto patience = isIdle ? 0ms : m_hashes.isBusy() || m_site.unacknowledged < m_window ? 10ms : 100ms;
        if (auto exchanged = exchange(patience); !exchanged)
            return exchanged;
        adjustPace();

        for (const auto &upload : m_uploads) {
            upload->look();
            if (upload->hostProblem())
                return failure(*upload->hostProblem());
        }
        std::erase_if(m_uploads, [](const auto &upload) { return upload->isOver(); });
    }
    return queue.cancelToken().stop_requested() ? Result<>(cancelled()) : Result<>();
}

/// What is left when carry() ends early: it must touch the queue no more, others may go on with it at once, and late
/// answers find nobody.
void SftpConnection::forgetUploads()
{
    m_client.forget();
    m_hashes.forget();
    m_site.foldersInTheMaking.clear();
    m_site.unacknowledged = 0;
    m_uploads.clear();
}

void SftpConnection::takeProofs(UploadQueue &queue)
{
    for (const auto &proof : queue.takeProofs()) {
        m_hashes.ask(m_site.pathOf(proof.target), [&queue, proof](const std::optional<QByteArray> &sha256) {
            if (!sha256) {
                queue.proved(proof.id, Proof::CannotTell);
            } else if (*sha256 == proof.sha256) {
                queue.proved(proof.id, Proof::Same);
            } else {
                queue.proved(proof.id,
                    failure(ErrorKind::Item,
                        Text::tr("The image host holds other bytes under “%1” than were sent. Somebody or something "
                                 "changed them there: look at the file, then retry.")
                            .arg(proof.target),
                        QString::fromLatin1(sha256->toHex()), QStringLiteral("wrong-bytes")));
            }
        });
    }
}

void SftpConnection::takeFiles(UploadQueue &queue)
{
    const auto handles = std::min<quint64>(mostOpen, std::max<quint64>(1, m_client.server().mostHandles));
    for (;;) {
        quint64 open = 0;
        qint64 load = m_site.unacknowledged;
        bool hasLarge = false;
        for (const auto &upload : m_uploads) {
            open += upload->holdsHandle() ? 1 : 0;
            load += upload->unsent();
            hasLarge |= upload->size() > smallFile && upload->unsent() > 0;
        }
        if (open >= handles)
            return;
        const bool hasRoom = open < leastOpen || load < m_mostWindow;
        if (!hasRoom && !hasLarge)
            return;
        const bool mayTakeLarge = hasRoom && !(hasLarge && queue.isShaky());
        const auto task = queue.take(mayTakeLarge ? std::numeric_limits<qint64>::max() : smallFile, !hasLarge);
        if (!task) {
            if (mayTakeLarge)
                help(queue);
            return;
        }
        m_uploads.push_back(std::make_shared<SftpUpload>(m_site, queue, *task));
        m_uploads.back()->begin();
    }
}

/// With nothing else to do, this connection writes pieces of a large file that another one leads.
void SftpConnection::help(UploadQueue &queue)
{
    QSet<quint64> own;
    for (const auto &upload : m_uploads)
        own.insert(upload->id());
    if (auto shared = m_shared->find(own)) {
        m_uploads.push_back(std::make_shared<SftpUpload>(m_site, queue, std::move(shared)));
        m_uploads.back()->begin();
    }
}

/// One piece of each file in turn, so that small files pass large ones.
void SftpConnection::sendPieces(const UploadQueue &queue)
{
    size_t refused = 0;
    const bool isCautious = queue.isShaky() && m_mostWindow <= mostWindowNearby; // where a small window costs nothing
    const qint64 window = isCautious ? leastWindow : m_window;
    while (m_site.unacknowledged < window && refused < m_uploads.size()) {
        m_turn = (m_turn + 1) % m_uploads.size();
        const auto upload = m_uploads[m_turn];
        refused = upload->sendPiece(m_piece) ? 0 : refused + 1;
    }
}

void SftpConnection::adjustPace()
{
    std::chrono::milliseconds slowest{-1};
    for (const auto &upload : m_uploads)
        slowest = std::max(slowest, upload->takeSlowest());
    if (slowest < 0ms)
        return;
    if (slowest < promptAnswer) {
        m_piece = std::min<qint64>(m_piece * 2, m_client.server().mostWritten);
        m_window = std::min(m_window * 2, m_mostWindow);
    } else {
        m_piece = std::max(m_piece / 2, firstPiece);
        m_window = std::max(m_window / 2, leastWindow);
    }
}

Result<SftpReply> SftpConnection::answerTo(const std::function<void(SftpClient::Answered)> &ask)
{
    const auto answer = std::make_shared<std::optional<SftpReply>>();
    ask([answer](const SftpReply &reply) { *answer = reply; });
    while (!*answer) {
        if (auto exchanged = exchange(100ms); !exchanged)
            return failure(exchanged.error());
    }
    return **answer;
}

Result<std::optional<qint64>> SftpConnection::sizeOf(const QString &target)
{
    const auto reply = answerTo([&](auto answered) { m_client.stat(m_site.pathOf(target), answered); });
    if (!reply)
        return failure(reply.error());
    if (reply->status == SftpStatus::NoSuchFile)
        return std::nullopt;
    if (reply->isOk())
        return std::optional(qint64(reply->attributes.size.value_or(0)));
    return failure(ErrorKind::Profile, Text::tr("The image host does not tell the size of “%1”.").arg(target),
        QString::fromUtf8(reply->words), QStringLiteral("host-refused"));
}

Result<> SftpConnection::remove(const QString &target)
{
    const auto reply = answerTo([&](auto answered) { m_client.remove(m_site.pathOf(target), answered); });
    if (!reply)
        return failure(reply.error());
    if (reply->isOk() || reply->status == SftpStatus::NoSuchFile)
        return {};
    return failure(ErrorKind::Item, Text::tr("“%1” could not be removed from the image host.").arg(target),
        QString::fromUtf8(reply->words), QStringLiteral("not-removed"));
}

QStringList SftpConnection::shortcomings() const
{
    QStringList lost;
    if (!m_site.habits.canFlush)
        lost.append(
            Text::tr("The host does not say when a file is safe on its disk; a power cut there may lose the last "
                     "ones."));
    if (!m_site.habits.canTellSize)
        lost.append(Text::tr("The host tells no sizes: whether a file is whole is seen at its public address only."));
    if (!m_site.habits.canStat)
        lost.append(Text::tr("The host does not tell which names are taken: an image that is there already is found "
                             "only after it was sent."));
    if (!m_site.habits.canRename)
        lost.append(Text::tr("The host forbids renaming: while an image is sent, visitors may see a part of it."));
    if (!m_site.habits.canSetAttributes)
        lost.append(Text::tr("The host does not let us set the files' dates and permissions."));
    if (!m_site.habits.canReadBack)
        lost.append(Text::tr("The account may not read what it wrote: images that are there already cannot be "
                             "compared."));
    if (!m_hashes.isPossible().value_or(true))
        lost.append(Text::tr("The account has no shell: the host cannot compute checksums, sizes must do."));
    return lost;
}
