#include "sftpupload.h"

#include "host.h"

#include <QCoreApplication>

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SftpHost)
};

/// From here on a file, and what is left of it, is worth the help of a connection that has nothing else to do.
constexpr qint64 leastShared = 2 << 20;
constexpr qint64 leastLeftToShare = 1 << 20;
/// The ledger learns how far a file is after so many bytes and so much time: a flush each costs the server.
constexpr qint64 savedEvery = 8 << 20;
constexpr auto savedNotBefore = 2s;
/// The next connection goes on after so many, as long as connections break.
constexpr qint64 savedOnShakyLine = 128 << 10;
constexpr qint64 mostOnShakyLine = 2 * savedOnShakyLine;
constexpr int readsOnTheirWay = 8;
/// Room that must be left beside the file before a refusal is not called a full disk.
constexpr quint64 spareRoom = 1 << 20;
/// No file system in use takes more bytes of a name.
constexpr quint64 longestNameAnywhere = 255;

bool isForbidden(const SftpReply &reply)
{
    return reply.status == SftpStatus::PermissionDenied || reply.status == SftpStatus::Unsupported;
}

} // namespace

void SharedUploads::offer(const std::shared_ptr<SharedUpload> &upload)
{
    const std::lock_guard lock(m_mutex);
    m_uploads.append(upload);
}

std::shared_ptr<SharedUpload> SharedUploads::find(const QSet<quint64> &own)
{
    const std::lock_guard lock(m_mutex);
    m_uploads.removeIf([](const std::weak_ptr<SharedUpload> &upload) { return upload.expired(); });
    std::shared_ptr<SharedUpload> best;
    qint64 mostLeft = leastLeftToShare;
    for (const auto &weak : std::as_const(m_uploads)) {
        const auto upload = weak.lock();
        if (!upload || upload->isOver || upload->isRefused || own.contains(upload->id))
            continue;
        if (const qint64 left = upload->source->left(); left >= mostLeft) {
            best = upload;
            mostLeft = left;
        }
    }
    if (best)
        best->wasHelped = true;
    return best;
}

bool SharedUploads::end(SharedUpload &upload)
{
    const std::lock_guard lock(m_mutex);
    upload.isOver = true;
    return !upload.wasHelped;
}

QByteArray SftpSite::pathOf(const QString &target) const
{
    return folder.isEmpty() ? target.toUtf8() : folder + '/' + target.toUtf8();
}

/// Reads a file at the host, several pieces at a time, and hashes them in order.
struct SftpUpload::ReadBack {
    QByteArray handle;
    quint64 size = 0;
    quint64 asked = 0;
    quint64 hashed = 0;
    std::map<quint64, QByteArray> early; ///< Pieces that came before one in front of them.
    HashStream hash{HashStream::Algorithm::Sha256};
    std::optional<SftpReply> refused;
};

template <typename Step> SftpClient::Answered SftpUpload::then(Step step)
{
    ++m_awaited;
    return [self = shared_from_this(), step = std::move(step)](const SftpReply &reply) {
        --self->m_awaited;
        step(reply);
        if (self->m_awaited == 0)
            self->settle();
    };
}

SftpUpload::SftpUpload(SftpSite &site, UploadQueue &queue, const UploadQueue::Task &task)
    : m_site(site)
    , m_queue(queue)
    , m_task(task)
    , m_isHelper(false)
{
}

SftpUpload::SftpUpload(SftpSite &site, UploadQueue &queue, std::shared_ptr<SharedUpload> shared)
    : m_site(site)
    , m_queue(queue)
    , m_task{.id = shared->id}
    , m_source(shared->source)
    , m_shared(std::move(shared))
    , m_isHelper(true)
{
}

SftpUpload::~SftpUpload()
{
    if (m_shared && !m_isHelper)
        m_shared->isOver = true;
    for (const auto &[offset, length] : m_onTheirWay)
        m_source->giveBack(offset, length);
}

/// Every answer that was awaited is there.
void SftpUpload::settle()
{
    switch (m_phase) {
    case Phase::Looking:
        m_phase = Phase::Deciding;
        bothKnown();
        return;
    case Phase::Closing:
        closed();
        return;
    case Phase::Adopting:
        if (m_readBack && m_readBack->refused)
            notReadBack(*m_readBack->refused);
        return;
    case Phase::GivingUp:
        cleanUp();
        return;
    case Phase::Deciding:
    case Phase::Sending:
    case Phase::Renaming:
    case Phase::Over:
        return;
    }
}

void SftpUpload::begin()
{
    if (m_isHelper) {
        m_phase = Phase::Deciding;
        m_part = m_shared->part;
        m_site.client.open(m_part, SftpWrite, {}, then([this](const SftpReply &reply) {
            m_handle = reply.bytes;
            m_phase = Phase::Sending;
            if (!reply.isOk()) {
                m_shared->isRefused = true;
                m_phase = Phase::Over;
            }
        }));
        return;
    }
    auto source = SourceReader::open(m_task.request);
    if (!source) {
        end(failure(source.error()));
        return;
    }
    m_source = *source;
    m_target = m_site.pathOf(m_task.request.target);
    m_savedTo = m_triedTo = m_toldTo = m_task.request.safeBytes;
    m_isResumed = m_savedTo > 0;
    open();
}

void SftpUpload::open()
{
    m_phase = Phase::Looking;
    m_isBegunInPlace |= m_task.request.part == m_task.request.target;
    m_isDirect = m_isBegunInPlace || !m_site.habits.canRename;
    if (m_isDirect && m_isResumed) {
        startAnew(); // what lies in the part is of no use
        return;
    }
    m_part = m_isDirect ? m_target : m_site.pathOf(m_task.request.part);
    const bool mayOverwrite = m_mayReplace || m_isBegunInPlace;
    if (m_site.habits.canStat && !mayOverwrite) {
        m_site.client.stat(m_target, then([this](const SftpReply &reply) {
            found(reply);
            if (isForbidden(reply))
                m_site.habits.canStat = false;
        }));
    }
    const bool mustBeNew = m_isDirect && !mayOverwrite;
    if (mustBeNew)
        m_queue.takesName(m_task.id);
    const quint32 how = m_isResumed ? 0 : SftpCreate | (mustBeNew ? SftpExclusive : SftpTruncate);
    m_site.client.open(
        m_part, SftpWrite | how, {.size = {}, .permissions = m_site.fileMode}, then([this](const SftpReply &reply) {
            m_openReply = reply;
            m_handle = reply.bytes;
            m_hasPart = reply.isOk();
        }));
}

/// What a stat says of the final name.
void SftpUpload::found(const SftpReply &reply)
{
    m_targetIsThere = reply.isOk();
    m_folderIsThere = reply.attributes.isFolder();
    m_sizeThere = reply.attributes.size;
}

/// Whether the part could be opened, and whether the name is taken.
void SftpUpload::bothKnown()
{
    const bool isOurs = m_isDirect && m_openReply.isOk(); // it was not there before the open
    if (isOurs && !m_isBegunInPlace && !m_mayReplace) {
        m_isBegunInPlace = true;
        m_queue.liesIn(m_task.id, m_task.request.target);
    }
    const bool liesEmpty = m_task.request.mayLieEmpty && m_targetIsThere && m_sizeThere == 0;
    if (liesEmpty && !isOurs && !m_isBegunInPlace) {
        dropPart();
        m_targetIsThere = false;
        m_isBegunInPlace = true;
        m_queue.liesIn(m_task.id, m_task.request.target);
        open();
    } else if (m_targetIsThere && !isOurs) {
        dropPart();
        adopt();
    } else if (!m_openReply.isOk()) {
        if (m_openReply.status == SftpStatus::NoSuchFile && m_isResumed)
            startAnew();
        else if (m_openReply.status == SftpStatus::NoSuchFile && !m_madeFolders)
            makeFolders();
        else if (m_isDirect && m_openReply.status == SftpStatus::Failure && !m_site.habits.canStat)
            adopt();
        else
            refused(m_openReply, 0);
    } else if (m_isResumed) {
        m_site.client.fstat(m_handle, then([this](const SftpReply &reply) {
            const auto size = qint64(reply.attributes.size.value_or(0));
            if (reply.isOk() && size >= m_task.request.safeBytes && size <= m_task.request.size) {
                startSending();
                return;
            }
            m_site.client.close(std::exchange(m_handle, {}), then([](const SftpReply &) {}));
            startAnew();
        }));
    } else {
        startSending();
    }
}

void SftpUpload::startAnew()
{
    m_isResumed = false;
    m_targetIsThere = false;
    forgetProgress();
    m_queue.acknowledged(m_task.id, -std::exchange(m_acknowledged, 0));
    auto source = SourceReader::open(m_task.request);
    if (!source) {
        giveUp(source.error());
        return;
    }
    m_source = *source;
    open();
}

/// Whoever goes on later must not rely on bytes that are about to be overwritten or are not there.
void SftpUpload::forgetProgress()
{
    if (m_savedTo > 0)
        m_queue.safe(m_task.id, 0);
    m_task.request.safeBytes = m_savedTo = m_triedTo = m_toldTo = 0;
}

/// Only when the first file of a folder found it missing, so that folders that are there cost nothing.
void SftpUpload::makeFolders()
{
    m_madeFolders = true;
    const QStringList names = m_task.request.target.split(QLatin1Char('/'));
    if (names.size() < 2) {
        refused(m_openReply, 0);
        return;
    }
    const QByteArray folder = m_site.pathOf(names.first(names.size() - 1).join(QLatin1Char('/')));
    if (m_site.foldersMade.contains(folder)) {
        open();
        return;
    }
    const bool isFirst = !m_site.foldersInTheMaking.contains(folder);
    m_site.foldersInTheMaking[folder].append(then([this](const SftpReply &made) {
        if (made.status == SftpStatus::PermissionDenied)
            refused(made, 0);
        else
            open(); // another connection may have made it, so only that it is there now counts
    }));
    if (!isFirst)
        return;
    // Who may read files may enter folders.
    const SftpAttributes mode{.size = {}, .permissions = 0700 | m_site.fileMode | ((m_site.fileMode & 0444) >> 2)};
    for (qsizetype depth = 1; depth < names.size(); ++depth) {
        const bool isLast = depth == names.size() - 1;
        const QByteArray path = m_site.pathOf(names.first(depth).join(QLatin1Char('/')));
        m_site.client.makeFolder(path, mode, [&site = m_site, folder, isLast](const SftpReply &reply) {
            if (!isLast)
                return;
            site.foldersMade.insert(folder);
            for (const auto &waiting : site.foldersInTheMaking.take(folder))
                waiting(reply);
        });
    }
}

void SftpUpload::startSending()
{
    m_phase = Phase::Sending;
    const bool mayShare = m_site.habits.isOpenSsh && m_site.habits.canFlush && !m_isDirect;
    if (mayShare && m_source->left() >= leastShared) {
        m_shared = std::make_shared<SharedUpload>();
        m_shared->source = m_source;
        m_shared->part = m_part;
        m_shared->id = m_task.id;
        m_site.shared.offer(m_shared);
    }
    if (m_source->left() == 0)
        sentAll();
}

bool SftpUpload::sendPiece(qint64 most)
{
    if (m_phase != Phase::Sending || (m_isHelper && m_shared->isOver))
        return false;
    const qint64 left = m_source->left();
    const qint64 mayBeLost = mostOnShakyLine - atStake();
    if (left > 0 && mayBeLost <= 0)
        return false;
    const qint64 allowed = left > 0 ? m_queue.allowance(std::min({most, left, mayBeLost})) : 0;
    if (allowed == 0)
        return false;
    const auto piece = m_source->next(allowed);
    if (!piece) {
        if (m_isHelper)
            m_shared->isRefused = true; // the leader will find the same
        else
            giveUp(piece.error());
        return false;
    }
    const qint64 offset = piece->offset;
    const qint64 length = piece->bytes.size();
    if (length == 0)
        return false;
    m_onTheirWay.emplace(offset, length);
    m_site.unacknowledged += length;
    m_site.client.write(m_handle, quint64(offset), piece->bytes,
        then([this, offset, length, at = Clock::now()](const SftpReply &reply) {
            m_slowest = std::max(m_slowest, std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - at));
            pieceAnswered(offset, length, reply);
        }));
    if (m_source->left() == 0)
        sentAll();
    return true;
}

/// What would have to be sent again if the connection broke now; 0 as long as none did.
qint64 SftpUpload::atStake() const
{
    const bool isSaved = m_site.habits.canFlush && !m_flushFailed && !m_isDirect && !m_isHelper;
    return isSaved && m_queue.isShaky() ? m_task.request.size - m_source->left() - m_savedTo : 0;
}

void SftpUpload::pieceAnswered(qint64 offset, qint64 length, const SftpReply &reply)
{
    m_onTheirWay.erase(offset);
    m_site.unacknowledged -= length;
    if (reply.isOk()) {
        m_source->acknowledged(offset, length);
        m_queue.acknowledged(m_task.id, length);
        m_acknowledged += length;
    } else if (m_isHelper) {
        m_source->giveBack(offset, length);
        m_shared->isRefused = true;
    } else {
        refused(reply, m_task.request.size);
    }
}

void SftpUpload::sentAll()
{
    if (m_isHelper)
        return;
    // Behind unanswered writes only where the server takes requests one after the other.
    const bool aloneAllAlong = !m_shared || m_site.shared.end(*m_shared);
    if (aloneAllAlong && m_site.habits.isOpenSsh)
        close();
}

void SftpUpload::look()
{
    if (m_phase != Phase::Sending)
        return;
    if (m_isHelper) {
        if (m_onTheirWay.empty() && (m_source->left() == 0 || m_shared->isOver || m_shared->isRefused))
            endHelp();
    } else if (m_source->left() == 0 && m_source->isAcknowledged()) {
        close();
    } else {
        saveProgress();
    }
}

void SftpUpload::endHelp()
{
    m_phase = Phase::Over;
    m_site.client.close(m_handle, {});
}

void SftpUpload::saveProgress()
{
    const qint64 upTo = m_source->contiguous();
    const bool isDue = upTo - m_toldTo >= savedEvery && Clock::now() - m_toldAt >= savedNotBefore;
    const bool isAtStake = upTo - m_triedTo >= savedOnShakyLine && m_queue.isShaky();
    if (m_isDirect || m_isSaving || !(isDue || isAtStake))
        return;
    const auto saved = [this, upTo, isDue](const SftpReply &reply) {
        m_isSaving = false;
        if (isDue)
            m_toldAt = Clock::now();
        m_flushFailed = !reply.isOk();
        if (m_flushFailed)
            return; // the end of the file will tell
        m_savedTo = upTo;
        if (isDue)
            m_toldTo = upTo;
        m_queue.safe(m_task.id, upTo, isDue);
    };
    m_isSaving = true;
    m_triedTo = upTo;
    if (m_site.habits.canFlush)
        m_site.client.flush(m_handle, then(saved));
    else
        saved({});
}

/// Everything that must be right before the file gets its name, asked for at once.
void SftpUpload::close()
{
    m_phase = Phase::Closing;
    if (m_shared)
        m_shared->isOver = true;
    if (const auto same = m_source->check(); !same) {
        giveUp(same.error());
        return;
    }
    SftpClient &client = m_site.client;
    if (m_site.habits.canSetAttributes) {
        const auto changed = quint32(m_source->changedAt().toSecsSinceEpoch());
        const SftpAttributes attributes{
            .size = {}, .permissions = m_site.fileMode, .times = std::pair(changed, changed)};
        client.setAttributes(m_handle, attributes,
            then([this](const SftpReply &reply) { m_site.habits.canSetAttributes = reply.isOk(); }));
    }
    if (m_site.habits.canFlush) {
        client.flush(m_handle, then([this](const SftpReply &reply) {
            m_site.habits.canFlush = !isForbidden(reply);
            if (!reply.isOk() && m_site.habits.canFlush)
                refused(reply, 0);
        }));
    }
    if (m_site.habits.canTellSize) {
        client.fstat(m_handle, then([this](const SftpReply &reply) {
            m_sizeKept = reply.attributes.size;
            m_site.habits.canTellSize = reply.isOk() ? m_sizeKept.has_value() : !isForbidden(reply);
            if (!reply.isOk() && m_site.habits.canTellSize)
                refused(reply, 0);
        }));
    }
    if (m_site.habits.isOpenSsh || m_awaited == 0)
        closed();
}

/// First closes, then, when everything is answered, judges.
void SftpUpload::closed()
{
    if (!m_handle.isEmpty()) {
        m_site.client.close(std::exchange(m_handle, {}), then([this](const SftpReply &reply) {
            if (!reply.isOk())
                refused(reply, m_task.request.size);
        }));
        // Not every server refuses to rename onto a name that exists.
        if (!m_site.habits.isOpenSsh && m_site.habits.canStat && !m_isDirect && !m_mayReplace) {
            m_site.client.stat(m_target, then([this](const SftpReply &reply) { found(reply); }));
        }
        return;
    }
    if (m_sizeKept && qint64(*m_sizeKept) != m_task.request.size) {
        forgetProgress();
        giveUp({.kind = ErrorKind::Transient,
            .message = Text::tr("The image host kept only %1 of %2 bytes of “%3”.")
                           .arg(*m_sizeKept)
                           .arg(m_task.request.size)
                           .arg(m_task.request.target),
            .code = QStringLiteral("bytes-differ")});
    } else if (m_targetIsThere) {
        dropPart();
        adopt();
    } else if (m_isDirect) {
        end(UploadOutcome::Made);
    } else {
        rename();
    }
}

void SftpUpload::rename()
{
    m_phase = Phase::Renaming;
    const auto step = [this](const SftpReply &reply) { renamed(reply); };
    if (m_mayReplace && m_site.habits.canReplace) {
        m_site.client.renameReplacing(m_part, m_target, then(step));
        return;
    }
    if (m_mayReplace)
        m_site.client.remove(m_target, then([](const SftpReply &) {}));
    m_site.client.rename(m_part, m_target, then(step));
}

void SftpUpload::renamed(const SftpReply &reply)
{
    if (reply.isOk()) {
        end(UploadOutcome::Made);
        return;
    }
    const auto notTaken = [this, reply] {
        if (isForbidden(reply)) {
            m_site.habits.canRename = m_site.shared.mayRename = false;
            dropPart();
            startAnew();
        } else if (reply.status == SftpStatus::NoSuchFile) {
            partIsGone();
        } else {
            refused(reply, 0);
        }
    };
    if (!m_site.habits.canStat) {
        if (isForbidden(reply) || reply.status == SftpStatus::NoSuchFile) {
            notTaken();
        } else {
            dropPart();
            adopt();
        }
        return;
    }
    m_site.client.stat(m_target, then([this, notTaken](const SftpReply &there) {
        if (!there.isOk()) {
            notTaken();
            return;
        }
        found(there);
        dropPart();
        adopt();
    }));
}

/// Somebody removed the part while it was written.
void SftpUpload::partIsGone()
{
    forgetProgress();
    m_hasPart = false;
    giveUp({.kind = ErrorKind::Transient,
        .message = Text::tr("What was sent of “%1” vanished from the image host.").arg(m_task.request.target),
        .detail = QString::fromUtf8(m_part),
        .code = QStringLiteral("part-vanished")});
}

/// The same bytes under the name are as good as an upload.
void SftpUpload::adopt()
{
    m_phase = Phase::Adopting;
    if (m_folderIsThere || (m_sizeThere && qint64(*m_sizeThere) != m_task.request.size)) {
        adopted(QByteArray("other"));
        return;
    }
    ++m_awaited;
    m_site.hashes.ask(m_target, [self = shared_from_this()](const std::optional<QByteArray> &sha256) {
        --self->m_awaited;
        if (sha256)
            self->adopted(sha256);
        else
            self->readBack();
    });
}

void SftpUpload::readBack()
{
    m_site.client.open(m_target, SftpRead, {}, then([this](const SftpReply &reply) {
        if (!reply.isOk()) {
            notReadBack(reply);
            return;
        }
        m_readBack = std::make_unique<ReadBack>();
        m_readBack->handle = reply.bytes;
        m_readBack->size = quint64(m_task.request.size);
        if (m_readBack->size == 0)
            seeTheEnd();
        else
            askForMore();
    }));
}

void SftpUpload::askForMore()
{
    const auto ask = [this](quint64 offset, quint64 length, auto &&again) -> void {
        m_site.client.read(
            m_readBack->handle, offset, quint32(length), then([this, offset, length, again](const SftpReply &reply) {
                ReadBack &back = *m_readBack;
                const auto got = quint64(reply.bytes.size());
                if (!reply.isOk() || got == 0 || got > length) {
                    back.refused = reply;
                } else {
                    back.early.emplace(offset, reply.bytes);
                    if (got < length)
                        again(offset + got, length - got, again);
                }
                for (auto it = back.early.find(back.hashed); it != back.early.end();
                     it = back.early.find(back.hashed)) {
                    back.hash.add(it->second);
                    back.hashed += quint64(it->second.size());
                    back.early.erase(it);
                }
                if (back.refused)
                    return; // settled when all are answered
                if (back.hashed == back.size) {
                    seeTheEnd();
                } else {
                    askForMore();
                }
            }));
    };
    while (m_awaited < readsOnTheirWay && m_readBack->asked < m_readBack->size && !m_readBack->refused) {
        const quint64 offset = m_readBack->asked;
        const auto length = std::min<quint64>(m_site.client.server().mostRead, m_readBack->size - offset);
        m_readBack->asked += length;
        ask(offset, length, ask);
    }
}

/// Only bytes that were seen make another image of it; who could not be read just now may be read later.
void SftpUpload::notReadBack(SftpReply reply)
{
    if (isForbidden(reply)) {
        m_site.habits.canReadBack = false;
        adopted(std::nullopt);
        return;
    }
    if (reply.status == SftpStatus::EndOfFile && !m_sizeThere) {
        adopted(QByteArray("other"));
        return;
    }
    if (m_readBack)
        m_site.client.close(std::exchange(m_readBack, {})->handle, {});
    giveUp({.kind = ErrorKind::Transient,
        .message = Text::tr("The image that lies on the image host as “%1” could not be read, to compare it.")
                       .arg(m_task.request.target),
        .detail = QStringLiteral("SFTP status %1: %2").arg(int(reply.status)).arg(QString::fromUtf8(reply.words)),
        .code = QStringLiteral("not-read-back")});
}

/// A file whose size was not told may go on behind the bytes that are ours.
void SftpUpload::seeTheEnd()
{
    if (m_sizeThere) {
        adopted(m_readBack->hash.result());
        return;
    }
    m_site.client.read(m_readBack->handle, m_readBack->size, 1, then([this](const SftpReply &reply) {
        if (reply.status == SftpStatus::EndOfFile)
            adopted(m_readBack->hash.result());
        else if (reply.isOk())
            adopted(QByteArray("other"));
        else
            notReadBack(reply);
    }));
}

void SftpUpload::adopted(const std::optional<QByteArray> &sha256)
{
    if (m_readBack)
        m_site.client.close(std::exchange(m_readBack, {})->handle, {});
    if (sha256 == m_task.request.sha256) {
        end(UploadOutcome::Adopted);
    } else if (m_task.request.replace && !m_mayReplace) {
        m_mayReplace = true;
        startAnew();
    } else {
        giveUp(nameTaken(m_task.request.target));
    }
}

void SftpUpload::refused(const SftpReply &reply, qint64 needed)
{
    if (m_phase == Phase::GivingUp || m_phase == Phase::Over)
        return; // the first refusal counts
    const Error error = translated(reply);
    const bool isVague = reply.status == SftpStatus::Failure || reply.status == SftpStatus::BadMessage;
    if (isVague && m_site.habits.canTellSpace) {
        // SFTP has no word for a full disk or a long name: it says "failure" or, of names, "bad message", so the rest
        // has to be asked for.
        m_site.client.space(m_site.folder.isEmpty() ? QByteArray(".") : m_site.folder,
            then([this, needed](const SftpReply &space) { judgeBySpace(space, needed); }));
    }
    giveUp(error);
}

void SftpUpload::judgeBySpace(const SftpReply &reply, qint64 needed)
{
    const auto space = SftpClient::spaceIn(reply);
    if (!space)
        return;
    const QString detail = m_error->detail + QStringLiteral("; %1 bytes free").arg(space->bytesFree);
    if (isTooLongFor(space->longestName)) {
        m_error = nameTooLong(space->longestName, detail);
    } else if (space->bytesFree < quint64(needed) + spareRoom) {
        m_error = {.kind = ErrorKind::HostFull,
            .message = Text::tr("The disk of the image host is full. Make space there, then resume."),
            .detail = detail,
            .code = QStringLiteral("host-full")};
    } else if (needed > 0) {
        m_error = {.kind = ErrorKind::HostFull,
            .message = Text::tr("The image host takes no more bytes, though its disk has room: the account's quota is "
                                "probably used up. Ask for more, then resume."),
            .detail = detail,
            .code = QStringLiteral("quota")};
    }
}

bool SftpUpload::isTooLongFor(quint64 longestName) const
{
    const auto length = quint64(m_part.size() - m_part.lastIndexOf('/') - 1);
    return longestName > 0 && length > longestName;
}

Error SftpUpload::nameTooLong(quint64 longestName, const QString &detail) const
{
    return {.kind = ErrorKind::Item,
        .message = Text::tr("The name “%1” is too long for the image host, which takes %2 letters. Give the image "
                            "a shorter number, or shorten the part of its name behind it.")
                       .arg(m_task.request.target)
                       .arg(longestName),
        .detail = detail,
        .code = QStringLiteral("name-too-long")};
}

Error SftpUpload::translated(const SftpReply &reply) const
{
    const QString detail = QStringLiteral("SFTP status %1 for %2: %3")
                               .arg(int(reply.status))
                               .arg(m_task.request.target, QString::fromUtf8(reply.words));
    if (m_phase == Phase::Deciding && isTooLongFor(longestNameAnywhere))
        return nameTooLong(longestNameAnywhere, detail);
    switch (reply.status) {
    case SftpStatus::PermissionDenied:
        return {.kind = ErrorKind::Profile,
            .message = Text::tr("The account may not write “%1” on the image host. Ask for the right to write "
                                "there, or correct host.address in the profile.")
                           .arg(m_task.request.target),
            .detail = detail,
            .code = QStringLiteral("host-unwritable")};
    case SftpStatus::NoSuchFile:
        return {.kind = ErrorKind::Profile,
            .message = Text::tr("The folder “%1” is not there on the image host. Make it, or correct "
                                "host.address in the profile.")
                           .arg(QString::fromUtf8(m_site.folder)),
            .detail = detail,
            .code = QStringLiteral("no-image-folder")};
    case SftpStatus::NoConnection:
    case SftpStatus::ConnectionLost:
        return {.kind = ErrorKind::Transient,
            .message = Text::tr("The connection to the image host %1 broke off.").arg(m_site.hostName),
            .detail = detail,
            .code = QStringLiteral("connection-lost")};
    case SftpStatus::Ok:
    case SftpStatus::EndOfFile:
    case SftpStatus::Failure:
    case SftpStatus::BadMessage:
    case SftpStatus::Unsupported:
        break;
    }
    return {.kind = ErrorKind::Transient,
        .message = Text::tr("The image host refused “%1”.").arg(m_task.request.target),
        .detail = detail,
        .code = QStringLiteral("host-refused")};
}

void SftpUpload::giveUp(const Error &error)
{
    m_phase = Phase::GivingUp;
    m_error = error;
    if (m_shared)
        m_shared->isOver = true;
    if (m_awaited == 0)
        cleanUp();
}

/// What can go on later keeps its part; everything else leaves nothing.
void SftpUpload::cleanUp()
{
    if (std::exchange(m_isCleaningUp, true)) {
        end(failure(*m_error));
        return;
    }
    const bool goesOn = m_error->kind != ErrorKind::Item && m_savedTo > 0;
    if (goesOn && !m_handle.isEmpty())
        m_site.client.close(std::exchange(m_handle, {}), then([](const SftpReply &) {}));
    else if (!goesOn)
        dropPart();
    if (m_awaited == 0)
        end(failure(*m_error));
}

void SftpUpload::dropPart()
{
    if (!m_handle.isEmpty())
        m_site.client.close(std::exchange(m_handle, {}), then([](const SftpReply &) {}));
    if (!std::exchange(m_hasPart, false))
        return;
    m_site.client.remove(m_part, then([this, wasInPlace = m_isBegunInPlace](const SftpReply &reply) {
        if (!wasInPlace || !reply.isOk())
            return;
        // From now on whatever gets the name is not ours.
        m_isBegunInPlace = false;
        m_task.request.part
            = partNameFor(m_task.request.target, QString::fromLatin1(m_task.request.sha256.toHex().first(8)));
        m_queue.liesIn(m_task.id, m_task.request.part);
    }));
}

void SftpUpload::end(const Result<UploadOutcome> &outcome)
{
    m_phase = Phase::Over;
    if (outcome) {
        m_queue.finished(m_task.id, outcome);
        return;
    }
    switch (outcome.error().kind) {
    case ErrorKind::Item:
    case ErrorKind::Transient:
    case ErrorKind::Ambiguous:
    case ErrorKind::Cancelled:
        m_queue.finished(m_task.id, outcome);
        return;
    case ErrorKind::Usage:
    case ErrorKind::Profile:
    case ErrorKind::SignIn:
    case ErrorKind::HostIdentity:
    case ErrorKind::HostFull:
        m_hostProblem = outcome.error();
        return;
    }
}
