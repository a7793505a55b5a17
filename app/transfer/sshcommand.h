#pragma once

#include "bytestream.h"
#include "sshsession.h"

#include <QDeadlineTimer>

/// A command on a channel of its own beside others of the same session. One that says nothing for half a minute, or
/// far too much, is ended and counts as not run.
class SshCommand final : public RemoteCommand
{
public:
    SshCommand(std::shared_ptr<SshSession> session, const QByteArray &command);
    ~SshCommand() override;
    Q_DISABLE_COPY_MOVE(SshCommand)

    bool step() override;
    QByteArray output() const override { return m_output; }
    int exitStatus() const override { return m_exitStatus; }

private:
    enum class Stage { Opening, Starting, Running, Ended };

    void go(Stage next);
    void open();
    void start();
    void readAll();
    void end(int exitStatus);

    std::shared_ptr<SshSession> m_session;
    ssh_channel m_channel = nullptr;
    QByteArray m_command;
    QByteArray m_output;
    QDeadlineTimer m_patience;
    Stage m_stage = Stage::Opening;
    int m_exitStatus = -1;
};
