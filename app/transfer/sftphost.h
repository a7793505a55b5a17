#pragma once

#include "host.h"
#include "sshsession.h"

/// An account on an SSH server, and the folder in it that the web shows.
struct SftpSettings {
    SshSettings ssh;
    QString folder; ///< Absolute, or relative to the account's home.

    static SftpSettings from(const HostSettings &settings, const Secrets &secrets);
};

/// Uploads over SFTP (version 3, as OpenSSH speaks it). Each connection is an SSH session of its own.
class SftpHost final : public Host
{
public:
    explicit SftpHost(const SftpSettings &settings)
        : m_settings(settings)
    {
    }

    Result<std::unique_ptr<HostConnection>> connect(const CancelToken &cancel) override;

private:
    SftpSettings m_settings;
};
