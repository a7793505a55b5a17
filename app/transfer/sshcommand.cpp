#include "sshcommand.h"

#include "remoteoutput.h"

using namespace std::chrono_literals;

namespace {

constexpr auto silence = 30s;

} // namespace

SshCommand::SshCommand(std::shared_ptr<SshSession> session, const QByteArray &command)
    : m_session(std::move(session))
    , m_channel(ssh_channel_new(m_session->handle()))
    , m_command(markedCommand(command))
    , m_patience(silence)
{
}

SshCommand::~SshCommand()
{
    if (m_channel)
        ssh_channel_free(m_channel);
}

bool SshCommand::step()
{
    if (m_stage == Stage::Opening)
        open();
    if (m_stage == Stage::Starting)
        start();
    if (m_stage == Stage::Running)
        readAll();
    if (m_stage != Stage::Ended && (m_patience.hasExpired() || !m_session->isConnected()))
        end(-1);
    return m_stage == Stage::Ended;
}

void SshCommand::go(Stage next)
{
    m_stage = next;
    m_patience.setRemainingTime(silence);
}

void SshCommand::open()
{
    const int answer = ssh_channel_open_session(m_channel);
    if (answer == SSH_OK)
        go(Stage::Starting);
    else if (answer != SSH_AGAIN)
        end(-1);
}

void SshCommand::start()
{
    const int answer = ssh_channel_request_exec(m_channel, m_command.constData());
    if (answer == SSH_OK) {
        ssh_channel_send_eof(m_channel); // whatever runs there instead must not wait for us
        go(Stage::Running);
    } else if (answer != SSH_AGAIN) {
        end(-1);
    }
}

void SshCommand::readAll()
{
    char bytes[16384];
    for (const int isError : {0, 1}) {
        int got = 0;
        while ((got = ssh_channel_read_nonblocking(m_channel, bytes, sizeof bytes, isError)) > 0) {
            m_patience.setRemainingTime(silence);
            if (!isError)
                m_output.append(bytes, got);
            if (m_output.size() > mostRemoteOutput)
                return end(-1);
        }
    }
    if (!ssh_channel_is_open(m_channel))
        end(ssh_channel_get_exit_status(m_channel));
}

void SshCommand::end(int exitStatus)
{
    m_stage = Stage::Ended;
    m_exitStatus = withoutMark(m_output) ? exitStatus : -1;
    ssh_channel_free(m_channel);
    m_channel = nullptr;
}
