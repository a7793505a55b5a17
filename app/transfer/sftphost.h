#pragma once

#include "host.h"
#include "sshsession.h"

/// An account on an SSH server, and the folder in it that the web shows.
struct SftpSettings {
    SshSettings ssh;
    SshClient client = SshClient::BuiltIn;
    QString folder; ///< Absolute, or relative to the account's home; may be empty.
    int connections = 4;
    quint32 fileMode = 0644;
    /// A server that acknowledges nothing for so long is given up.
    std::chrono::milliseconds silence = std::chrono::seconds(30);

    static SftpSettings from(const HostSettings &settings, const Secrets &secrets);
};

class ByteStream;
class SharedUploads;

/// Uploads over SFTP version 3. Each connection is an SSH session of its own and carries many files at a time.
///
/// The first connection signs in alone, so that a wrong password is tried once and a person asked once; others exchange
/// keys meanwhile. On a local network two are enough; where each would ask a person for a code, there is one.
class SftpHost final : public Host
{
public:
    explicit SftpHost(const SftpSettings &settings, const AskPerson &ask = {});

    Result<std::unique_ptr<HostConnection>> connect(const CancelToken &cancel) override;
    int mostConnections() const override { return m_settings.connections; }
    qsizetype filesPerConnection() const override { return 24; }

private:
    class Gate;

    SshSettings sshSettings() const;
    Result<std::unique_ptr<ByteStream>> firstStream(const CancelToken &cancel);
    Result<std::unique_ptr<HostConnection>> throughProgram(
        bool leads, std::shared_ptr<void> place, const CancelToken &cancel);
    /// Null when it would not pay after all.
    Result<std::unique_ptr<ByteStream>> furtherStream(int number, const CancelToken &cancel);

    SftpSettings m_settings;
    AskPerson m_ask;
    std::shared_ptr<SharedUploads> m_shared;
    std::shared_ptr<Gate> m_gate;
};
