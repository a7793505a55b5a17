#include "sshchannelstream.h"

#include "sshcommand.h"
#include "sshwait.h"

namespace {

constexpr std::chrono::seconds patience{30};
/// So much is encrypted ahead of the network; more would only lie in memory.
constexpr qint64 ahead = 512 * 1024;

} // namespace

void SshChannelStream::Break::operator()() const
{
    breakSocket(socket);
}

SshChannelStream::SshChannelStream(SshSession session, const CancelToken &cancel)
    : m_session(std::make_shared<SshSession>(std::move(session)))
    , m_cancel(cancel)
    , m_onCancel(cancel, Break{m_session->socket()})
{
    ssh_set_counters(m_session->handle(), &m_traffic, nullptr);
}

SshChannelStream::~SshChannelStream()
{
    ssh_set_counters(m_session->handle(), nullptr, nullptr);
    if (m_channel)
        ssh_channel_free(m_channel);
}

Result<std::unique_ptr<ByteStream>> SshChannelStream::open(SshSession session, const CancelToken &cancel)
{
    std::unique_ptr<SshChannelStream> stream(new SshChannelStream(std::move(session), cancel));
    if (auto started = stream->start(); !started)
        return failure(started.error());
    return stream;
}

Result<> SshChannelStream::start()
{
    const auto answerOf = [this](const auto &call) {
        return untilAnswered(m_session->handle(), m_session->host(), SSH_AGAIN, patience, m_cancel, call);
    };
    m_channel = ssh_channel_new(m_session->handle());
    auto answer = answerOf([this] { return ssh_channel_open_session(m_channel); });
    if (!answer)
        return failure(answer.error());
    if (*answer == SSH_OK) {
        lookForSubsystem(); // what is written may follow the request at once; a refusal is found when reading
        return {};
    }
    if (!m_session->isConnected())
        return failure(broken());
    return failure(noSftp(m_session->host(), m_session->lastError()));
}

void SshChannelStream::lookForSubsystem()
{
    if (m_subsystem == SSH_AGAIN)
        m_subsystem = ssh_channel_request_subsystem(m_channel, "sftp");
}

/// Lets libssh send what waits and take in what arrived.
void SshChannelStream::pump()
{
    ssh_channel_poll(m_channel, 0);
    lookForSubsystem();
    if (ssh_get_status(m_session->handle()) & SSH_WRITE_PENDING)
        ssh_blocking_flush(m_session->handle(), 0); // does not block; the name is of the time before sessions could
}

bool SshChannelStream::canWrite() const
{
    return ssh_channel_window_size(m_channel) > 0 && !(ssh_get_status(m_session->handle()) & SSH_WRITE_PENDING);
}

Error SshChannelStream::broken() const
{
    if (m_cancel.stop_requested())
        return cancelled().value();
    if (m_subsystem == SSH_ERROR && m_session->isConnected())
        return noSftp(m_session->host(), m_session->lastError());
    return sshConnectionLost(m_session->host(), m_session->lastError());
}

Result<qint64> SshChannelStream::write(QByteArrayView bytes)
{
    pump();
    if (!m_session->isConnected() || !ssh_channel_is_open(m_channel))
        return failure(broken());
    if (!canWrite() || bytes.isEmpty())
        return 0;
    const auto taken = ssh_channel_write(m_channel, bytes.data(), quint32(std::min<qint64>(bytes.size(), ahead)));
    if (taken < 0)
        return failure(broken());
    return taken;
}

Result<QByteArray> SshChannelStream::read()
{
    lookForSubsystem();
    const int available = ssh_channel_poll(m_channel, 0);
    if (available < 0 || m_subsystem == SSH_ERROR || !m_session->isConnected()
        || (available == 0 && !ssh_channel_is_open(m_channel)))
        return failure(broken());
    QByteArray bytes(available, Qt::Uninitialized);
    if (available > 0) {
        const int got = ssh_channel_read_nonblocking(m_channel, bytes.data(), quint32(available), 0);
        if (got < 0)
            return failure(broken());
        bytes.truncate(got);
    }
    char complaints[1024]; // nobody reads them, but they use up the window
    while (ssh_channel_read_nonblocking(m_channel, complaints, sizeof complaints, 1) > 0) { }
    return bytes;
}

void SshChannelStream::wait(std::chrono::milliseconds atMost, bool untilWritable)
{
    const QDeadlineTimer end(atMost);
    for (;;) {
        pump();
        const bool arrived = m_traffic.in_bytes != std::exchange(m_seen, m_traffic.in_bytes);
        if (arrived || !m_session->isConnected() || (untilWritable && canWrite()) || end.hasExpired())
            return;
        const bool hasMoreToSend = ssh_get_status(m_session->handle()) & SSH_WRITE_PENDING;
        waitForSocket(m_session->socket(), hasMoreToSend,
            std::chrono::ceil<std::chrono::milliseconds>(end.remainingTimeAsDuration()));
    }
}

std::unique_ptr<RemoteCommand> SshChannelStream::run(const QByteArray &command)
{
    return std::make_unique<SshCommand>(m_session, command);
}
