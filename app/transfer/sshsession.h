#pragma once

#include "secrets.h"

#include <libssh/libssh.h>

#include <memory>

/// Where and as whom to sign in over SSH.
struct SshSettings {
    QString host;
    int port = 22;
    QString user;
    QString hostKey;        ///< SHA256:… fingerprint; empty when the known_hosts file decides.
    QString keyFile;        ///< Private key; empty for the agent and the usual ones.
    QString knownHostsFile; ///< Empty for the usual one.
    SecretString password;
    SecretString keyPassphrase;
};

/// A connection to an SSH server that proved its identity and let us in.
class SshSession
{
public:
    /// Connects, checks the host key before any secret is sent, signs in. Fails with Transient, HostIdentity (codes
    /// unknown-host-key, changed-host-key), SignIn or Cancelled.
    static Result<SshSession> open(const SshSettings &settings, const CancelToken &cancel);

    ssh_session handle() const { return m_session.get(); }
    QString lastError() const { return QString::fromUtf8(ssh_get_error(m_session.get())); }
    bool isConnected() const { return ssh_is_connected(m_session.get()) != 0; }

private:
    struct Close {
        void operator()(ssh_session session) const;
    };

    SshSession() = default;

    Result<> connect(const SshSettings &settings);
    Result<> checkIdentity(const SshSettings &settings);
    Result<> signIn(const SshSettings &settings);
    int signInWithKeyFile(const SshSettings &settings);
    int signInWithPassword(const SshSettings &settings);

    std::unique_ptr<ssh_session_struct, Close> m_session;
};
