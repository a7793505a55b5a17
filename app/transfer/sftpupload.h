#pragma once

#include "remotehashes.h"
#include "sftpclient.h"
#include "sourcereader.h"
#include "uploadqueue.h"

#include <QMap>
#include <QSet>

#include <atomic>

/// A large file that several connections may carry together: one leads, others write pieces of it.
struct SharedUpload {
    std::shared_ptr<SourceReader> source;
    QByteArray part;
    quint64 id = 0;
    std::atomic<bool> isOver = false;    ///< The leader wants no help any more.
    bool wasHelped = false;              ///< Belongs to SharedUploads.
    std::atomic<bool> isRefused = false; ///< A helper was refused; the leader goes on alone and finds out why.
};

/// The large files of one host that are under way just now.
class SharedUploads
{
public:
    void offer(const std::shared_ptr<SharedUpload> &upload);
    /// That with the most left, as far as help is worth while, but none of `own`.
    std::shared_ptr<SharedUpload> find(const QSet<quint64> &own);
    /// No more help from now on. Whether there was none: then every answer comes over the leader's own connection.
    bool end(SharedUpload &upload);

    std::atomic<bool> mayRename = true; ///< What one connection found out, the next ones need not.

private:
    std::mutex m_mutex;
    QList<std::weak_ptr<SharedUpload>> m_uploads;
};

/// What was found out about a server while working with it, shared by all uploads of a connection.
struct SftpHabits {
    /// Takes one request after the other, so that a close may follow writes at once, and renames onto no name that
    /// exists.
    bool isOpenSsh = false;
    bool canFlush = false;
    bool canReplace = false;
    bool canTellSpace = false;
    bool canStat = true;     ///< Tells of a name whether it is taken.
    bool canTellSize = true; ///< Of an open file.
    bool canSetAttributes = true;
    bool canRename = true;
    bool canReadBack = true;
};

/// Everything that the uploads of one connection work with.
struct SftpSite {
    SftpClient &client;
    RemoteHashes &hashes;
    SharedUploads &shared;
    QByteArray folder; ///< That of the profile, as the server knows it; may be empty for the account's home.
    QString hostName;  ///< For sentences.
    quint32 fileMode = 0644;
    SftpHabits habits;
    QMap<QByteArray, QList<SftpClient::Answered>> foldersInTheMaking; ///< And who waits for them.
    QSet<QByteArray> foldersMade;
    qint64 unacknowledged = 0; ///< Bytes of all writes without a reply.

    QByteArray pathOf(const QString &target) const;
};

/// The way of one file to its final name, on one connection.
///
/// Part name, writes, then times and mode, flush, size and close in one burst, and only when every answer was right the
/// rename, which refuses a name that exists. Nothing in it waits: each answer brings it one step further.
class SftpUpload : public std::enable_shared_from_this<SftpUpload>
{
public:
    SftpUpload(SftpSite &site, UploadQueue &queue, const UploadQueue::Task &task);
    /// A helper for a file that another connection leads.
    SftpUpload(SftpSite &site, UploadQueue &queue, std::shared_ptr<SharedUpload> shared);
    ~SftpUpload();
    Q_DISABLE_COPY_MOVE(SftpUpload)

    void begin();
    /// Sends the next piece of at most that many bytes, as far as the queue allows. False when there is nothing to
    /// send now.
    bool sendPiece(qint64 most);
    /// What is to be done without any answer: the end of a file that others helped with, saving how far it is.
    void look();

    bool isOver() const { return m_phase == Phase::Over; }
    bool isHelper() const { return m_isHelper; }
    bool holdsHandle() const { return m_phase <= Phase::Closing || m_phase == Phase::Adopting; }
    qint64 size() const { return m_task.request.size; }
    qint64 unsent() const { return m_source && m_phase <= Phase::Sending ? m_source->left() : 0; }
    quint64 id() const { return m_task.id; }
    /// Why the whole connection cannot go on; nothing as long as it can.
    const std::optional<Error> &hostProblem() const { return m_hostProblem; }
    /// The longest that a piece of it took to be acknowledged since this was last asked; negative when none was.
    std::chrono::milliseconds takeSlowest() { return std::exchange(m_slowest, std::chrono::milliseconds(-1)); }

private:
    enum class Phase { Looking, Deciding, Sending, Closing, Renaming, Adopting, GivingUp, Over };

    void settle();
    void open();
    void found(const SftpReply &reply);
    void bothKnown();
    void startAnew();
    void forgetProgress();
    void makeFolders();
    void startSending();
    void pieceAnswered(qint64 offset, qint64 length, const SftpReply &reply);
    void sentAll();
    void close();
    void closed();
    void rename();
    void renamed(const SftpReply &reply);
    void partIsGone();
    void adopt();
    void readBack();
    void notReadBack(SftpReply reply); ///< By value: it may belong to what ends here.
    void askForMore();
    void seeTheEnd();
    void adopted(const std::optional<QByteArray> &sha256);
    void saveProgress();
    qint64 atStake() const;
    void endHelp();
    /// What a status other than Ok means; `needed` is how many bytes were to be kept, 0 when it was not about bytes.
    void refused(const SftpReply &reply, qint64 needed);
    Error translated(const SftpReply &reply) const;
    bool isTooLongFor(quint64 longestName) const;
    Error nameTooLong(quint64 longestName, const QString &detail) const;
    void judgeBySpace(const SftpReply &reply, qint64 needed);
    void giveUp(const Error &error);
    void cleanUp();
    void end(const Result<UploadOutcome> &outcome);
    void dropPart();

    /// The step is taken when the answer comes; until then it counts as awaited.
    template <typename Step> SftpClient::Answered then(Step step);

    SftpSite &m_site;
    UploadQueue &m_queue;
    UploadQueue::Task m_task;
    std::shared_ptr<SourceReader> m_source;
    std::shared_ptr<SharedUpload> m_shared;
    const bool m_isHelper;

    Phase m_phase = Phase::Looking;
    QByteArray m_part, m_target, m_handle;
    int m_awaited = 0;
    SftpReply m_openReply;
    bool m_targetIsThere = false;
    bool m_folderIsThere = false;
    std::optional<quint64> m_sizeThere, m_sizeKept;
    bool m_isResumed = false;
    bool m_madeFolders = false;
    bool m_mayReplace = false;     ///< What has the name is known to be other bytes, and may go.
    bool m_isDirect = false;       ///< Under its final name from the start, where the server forbids renaming.
    bool m_isBegunInPlace = false; ///< And what lies there is the beginning of this very file.
    bool m_hasPart = false;
    std::map<qint64, qint64> m_onTheirWay; ///< Pieces without an answer: offset and length.
    std::chrono::milliseconds m_slowest{-1};
    std::optional<Error> m_error, m_hostProblem;
    bool m_isCleaningUp = false;

    qint64 m_savedTo = 0;
    bool m_flushFailed = false; ///< The last one; nothing waits for such.
    qint64 m_triedTo = 0;       ///< Up to where the last flush was asked for.
    qint64 m_toldTo = 0;        ///< What the ledger knows of it.
    std::chrono::steady_clock::time_point m_toldAt = std::chrono::steady_clock::now();
    bool m_isSaving = false;
    qint64 m_acknowledged = 0; ///< Bytes that the queue was told of.

    struct ReadBack;
    std::unique_ptr<ReadBack> m_readBack;
};
