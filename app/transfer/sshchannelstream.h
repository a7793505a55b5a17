#pragma once

#include "bytestream.h"
#include "sshsession.h"

/// The SFTP subsystem of a server, over a channel of an SSH session of this program.
class SshChannelStream final : public ByteStream
{
public:
    /// Takes over a session that is signed in. It is broken off when the token says so. Fails with Profile (code
    /// no-sftp), Transient or Cancelled.
    static Result<std::unique_ptr<ByteStream>> open(SshSession session, const CancelToken &cancel);
    ~SshChannelStream() override;

    Result<qint64> write(QByteArrayView bytes) override;
    Result<QByteArray> read() override;
    void wait(std::chrono::milliseconds atMost, bool untilWritable) override;
    std::unique_ptr<RemoteCommand> run(const QByteArray &command) override;
    std::chrono::microseconds roundTrip() const override { return m_session->roundTrip(); }

private:
    struct Break {
        int socket;
        void operator()() const;
    };

    SshChannelStream(SshSession session, const CancelToken &cancel);

    Result<> start();
    void pump();
    void lookForSubsystem();
    bool canWrite() const;
    Error broken() const;

    std::shared_ptr<SshSession> m_session; ///< Commands that run on it hold it, too.
    ssh_counter_struct m_traffic{};
    quint64 m_seen = 0; ///< Bytes that had arrived when wait() returned last.
    ssh_channel m_channel = nullptr;
    int m_subsystem = SSH_AGAIN; ///< Whether the server agreed to speak SFTP on the channel.
    CancelToken m_cancel;
    std::stop_callback<Break> m_onCancel;
};
