#pragma once

#include "host.h"
#include "sftphost.h"
#include "sftpupload.h"

/// One SFTP session over a byte stream: keeps its pipeline full with files of the queue.
class SftpConnection final : public HostConnection
{
public:
    /// Takes over the stream and waits for the server's greeting; `place` is let go when the connection is. Fails with
    /// Profile (code not-sftp), Transient or Cancelled.
    static Result<std::unique_ptr<HostConnection>> open(std::unique_ptr<ByteStream> stream,
        const SftpSettings &settings, std::shared_ptr<SharedUploads> shared, std::shared_ptr<void> place,
        const CancelToken &cancel);

    Result<> carry(UploadQueue &queue) override;
    Result<std::optional<qint64>> sizeOf(const QString &target) override;
    Result<> remove(const QString &target) override;
    QStringList shortcomings() const override;

private:
    using Clock = std::chrono::steady_clock;

    SftpConnection(std::unique_ptr<ByteStream> stream, const SftpSettings &settings,
        std::shared_ptr<SharedUploads> shared, const CancelToken &cancel);

    Result<> exchange(std::chrono::milliseconds atMost);
    Result<> checkLiveness();
    Result<SftpReply> answerTo(const std::function<void(SftpClient::Answered)> &ask);
    void forgetUploads();
    void takeProofs(UploadQueue &queue);
    void takeFiles(UploadQueue &queue);
    void help(UploadQueue &queue);
    void sendPieces(const UploadQueue &queue);
    void adjustPace();
    void limitWindow(std::chrono::duration<double> roundTrip);

    std::shared_ptr<void> m_place;
    std::unique_ptr<ByteStream> m_stream;
    SftpSettings m_settings;
    std::shared_ptr<SharedUploads> m_shared;
    CancelToken m_cancel;
    SftpClient m_client;
    RemoteHashes m_hashes;
    SftpSite m_site;

    std::vector<std::shared_ptr<SftpUpload>> m_uploads;
    size_t m_turn = 0; ///< Whose piece goes next.
    qint64 m_piece;    ///< Bytes of one write.
    qint64 m_window;   ///< Bytes without an answer.
    qint64 m_mostWindow;
    quint64 m_repliesSeen = 0;
    std::optional<Clock::time_point> m_firstRequest; ///< Left at this time; its answer tells the round trip.
    bool m_isAwaited = false;                        ///< The server owes us something.
    Clock::time_point m_lastSign = Clock::now();     ///< Of the server being alive, or of nothing being owed.
};
