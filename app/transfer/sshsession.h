#pragma once

#include "host.h"

#include <libssh/libssh.h>

#include <memory>

/// Where and as whom to sign in over SSH.
struct SshSettings {
    QString host;
    int port = 22;
    QString user;
    QString hostKey;        ///< SHA256:… fingerprint; empty when the known_hosts file decides.
    QString keyFile;        ///< Private key; empty for the agent and the usual ones.
    QString knownHostsFile; ///< Empty for the usual one and the program's own.
    SecretString password;
    SecretString keyPassphrase;
    /// For connecting, and for each answer of the server later on.
    std::chrono::milliseconds deadline = std::chrono::seconds(30);
    /// For what a person may have to do to sign in, such as touch a key; sshd itself waits two minutes.
    std::chrono::milliseconds approval = std::chrono::seconds(150);
};

/// A connection to an SSH server that proved its identity. Belongs to one thread; none of libssh's calls on it waits.
class SshSession
{
public:
    /// Connects and checks the host key; no secret is sent. Fails with Transient, HostIdentity (codes
    /// unknown-host-key, changed-host-key) or Cancelled.
    /// `reached` is told the time of a round trip as soon as it is known, which is long before the rest is done.
    using Reached = std::function<void(std::chrono::microseconds roundTrip)>;
    /// A person may be asked whether to trust a server that is not known.
    static Result<SshSession> connect(
        const SshSettings &settings, const CancelToken &cancel, const Reached &reached = {}, const AskPerson &ask = {});
    enum class Ways { All, Keys };
    /// Signs in by whatever way the server offers and the settings allow. Fails with SignIn, Transient or Cancelled.
    Result<> signIn(
        const SshSettings &settings, const AskPerson &ask, const CancelToken &cancel, Ways ways = Ways::All);
    /// Both.
    static Result<SshSession> open(const SshSettings &settings, const CancelToken &cancel, const AskPerson &ask = {});

    /// A person had to answer while signing in, and a further session would ask again.
    bool wasAsked() const { return m_wasAsked; }
    /// The fingerprint that a person vouched for, empty when nobody had to.
    QString acceptedKey() const { return m_acceptedKey; }

    ssh_session handle() const { return m_session.get(); }
    int socket() const { return int(ssh_get_fd(m_session.get())); }
    QString host() const { return m_host; }
    QString lastError() const { return QString::fromUtf8(ssh_get_error(m_session.get())); }
    bool isConnected() const { return ssh_is_connected(m_session.get()) != 0; }
    /// The time of a round trip as the system measured it, 0 where it cannot tell.
    std::chrono::microseconds roundTrip() const;

private:
    struct Close {
        void operator()(ssh_session session) const;
    };

    SshSession() = default;

    static Result<SshSession> connectOnce(const SshSettings &settings, const char *hostKeyKinds,
        const CancelToken &cancel, const Reached &reached, const AskPerson &ask);
    Result<> exchangeKeys(
        const SshSettings &settings, const char *hostKeyKinds, const CancelToken &cancel, const Reached &reached);
    Result<> checkIdentity(const SshSettings &settings, const AskPerson &ask, const CancelToken &cancel);
    Result<> askForTrust(
        const SshSettings &settings, const Error &unknown, const AskPerson &ask, const CancelToken &cancel);

    std::unique_ptr<ssh_session_struct, Close> m_session;
    QString m_host;
    QString m_acceptedKey;
    bool m_wasAsked = false;
};
