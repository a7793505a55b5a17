#include "sshsession.h"

#include "sshkeyfile.h"
#include "sshsignin.h"
#include "sshwait.h"
#include "tcpconnect.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

/// A connection whose other end answers nothing for so long is given up by the system itself.
constexpr std::chrono::seconds silence{30};

struct FreeString {
    void operator()(char *text) const { ssh_string_free_char(text); }
};

/// Besides the lists of the computer's ssh, which other programs keep.
QString ownKnownHosts()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/sheetlink/known_hosts");
}

/// Null when there is none.
SshKey serverKey(ssh_session session)
{
    ssh_key key = nullptr;
    return SshKey(ssh_get_server_publickey(session, &key) == SSH_OK ? key : nullptr);
}

QString keyKindOf(ssh_session session)
{
    const SshKey key = serverKey(session);
    return key ? QString::fromLatin1(ssh_key_type_to_char(ssh_key_type(key.get()))) : QString();
}

/// The server's key as ssh-keygen and OpenSSH print it: SHA256:…
QString fingerprintOf(ssh_session session)
{
    const SshKey key = serverKey(session);
    unsigned char *hash = nullptr;
    size_t length = 0;
    if (!key || ssh_get_publickey_hash(key.get(), SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != 0)
        return {};
    const std::unique_ptr<char, FreeString> text(ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length));
    ssh_clean_pubkey_hash(&hash);
    return QString::fromLatin1(text.get());
}

tl::unexpected<Error> wrongIdentity(const QString &message, const QString &fingerprint, const char *code)
{
    return failure(ErrorKind::HostIdentity, message, fingerprint, QString::fromLatin1(code));
}

} // namespace

void SshSession::Close::operator()(ssh_session session) const
{
    ssh_options_set(session, SSH_OPTIONS_FD, nullptr); // a socket that came from outside would stay open
    ssh_disconnect(session);
    ssh_free(session);
}

Result<SshSession> SshSession::open(const SshSettings &settings, const CancelToken &cancel, const AskPerson &ask)
{
    auto session = connect(settings, cancel, {}, ask);
    if (!session)
        return session;
    if (auto in = session->signIn(settings, ask, cancel); !in)
        return failure(in.error());
    return session;
}

Result<SshSession> SshSession::connect(
    const SshSettings &settings, const CancelToken &cancel, const Reached &reached, const AskPerson &ask)
{
    auto session = connectOnce(settings, nullptr, cancel, reached, ask);
    if (session || settings.hostKey.isEmpty() || session.error().kind != ErrorKind::HostIdentity)
        return session;
    // A server has keys of several kinds and shows one; the profile may know another of them.
    for (const char *kinds :
        {"ssh-ed25519", "ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521", "rsa-sha2-512,rsa-sha2-256"}) {
        auto other = connectOnce(settings, kinds, cancel, {}, {});
        if (other || other.error().kind == ErrorKind::Cancelled)
            return other;
    }
    return session;
}

Result<SshSession> SshSession::connectOnce(const SshSettings &settings, const char *hostKeyKinds,
    const CancelToken &cancel, const Reached &reached, const AskPerson &ask)
{
    SshSession session;
    session.m_host = settings.host;
    if (auto connected = session.exchangeKeys(settings, hostKeyKinds, cancel, reached); !connected)
        return failure(connected.error());
    setSocketDeadline(session.socket(), silence);
    neverWait(session.socket()); // libssh made it wait again: its writes would take as long as the network does
    if (auto known = session.checkIdentity(settings, ask, cancel); !known)
        return failure(known.error());
    return session;
}

Result<> SshSession::exchangeKeys(
    const SshSettings &settings, const char *hostKeyKinds, const CancelToken &cancel, const Reached &reached)
{
    m_session.reset(ssh_new());
    const auto set = [this](ssh_options_e option, const QString &value) {
        if (!value.isEmpty())
            ssh_options_set(handle(), option, value.toUtf8().constData());
    };
    set(SSH_OPTIONS_HOST, settings.host);
    set(SSH_OPTIONS_USER, settings.user);
    set(SSH_OPTIONS_KNOWNHOSTS, settings.knownHostsFile);
    if (!settings.knownHostsFile.isEmpty())
        set(SSH_OPTIONS_GLOBAL_KNOWNHOSTS, settings.knownHostsFile);
    ssh_options_set(handle(), SSH_OPTIONS_PORT, &settings.port);
    const bool readSshConfig = false; // it could lead elsewhere than the profile says; SshClient::System obeys it
    ssh_options_set(handle(), SSH_OPTIONS_PROCESS_CONFIG, &readSshConfig);
    const int noDelay = 1; // without it every write waits for the answer to the one before
    ssh_options_set(handle(), SSH_OPTIONS_NODELAY, &noDelay);
    if (hostKeyKinds)
        ssh_options_set(handle(), SSH_OPTIONS_HOSTKEYS, hostKeyKinds);
    ssh_set_blocking(handle(), 0);

    const QDeadlineTimer end(settings.deadline);
    const auto unreachable = [&](const QString &detail) {
        return failure(ErrorKind::Transient,
            Text::tr("The image host %1 cannot be reached on port %2. Check the network and host.address in the "
                     "profile.")
                .arg(settings.host)
                .arg(settings.port),
            detail, QStringLiteral("unreachable"));
    };
    const auto socket = connectTcp(settings.host, settings.port, settings.deadline, cancel);
    if (!socket && socket.error().code == QLatin1String("unreachable"))
        return unreachable(socket.error().detail);
    if (!socket)
        return failure(socket.error());
    if (const auto descriptor = socket_t(*socket); *socket >= 0) {
        ssh_options_set(handle(), SSH_OPTIONS_FD, &descriptor);
        if (reached)
            reached(roundTripOf(*socket));
    }

    const auto answer = untilAnswered(handle(), m_host, SSH_AGAIN,
        std::chrono::ceil<std::chrono::milliseconds>(end.remainingTimeAsDuration()), cancel,
        [this] { return ssh_connect(handle()); });
    if (!answer)
        return failure(answer.error());
    if (*answer == SSH_OK)
        return {};
    return unreachable(lastError());
}

Result<> SshSession::checkIdentity(const SshSettings &settings, const AskPerson &ask, const CancelToken &cancel)
{
    const QString fingerprint = fingerprintOf(handle());
    const auto changed = [&] {
        return wrongIdentity(
            Text::tr("The image host %1 shows another key than the one known for it. Somebody may be in "
                     "between: nothing was sent. Ask the people who run it whether they changed the "
                     "key; only then replace the old one in the profile or in known_hosts.")
                .arg(settings.host),
            fingerprint, "changed-host-key");
    };
    if (!settings.hostKey.isEmpty()) {
        if (fingerprint == settings.hostKey)
            return {};
        return changed();
    }
    QStringList lists{settings.knownHostsFile}; // empty: the person's and the system's
    if (settings.knownHostsFile.isEmpty())
        lists.append(ownKnownHosts());
    for (const QString &list : std::as_const(lists)) {
        if (!list.isEmpty())
            ssh_options_set(handle(), SSH_OPTIONS_KNOWNHOSTS, QFile::encodeName(list).constData());
        switch (ssh_session_is_known_server(handle())) {
        case SSH_KNOWN_HOSTS_OK:
            return {};
        case SSH_KNOWN_HOSTS_CHANGED:
        case SSH_KNOWN_HOSTS_OTHER: // a key of another type is a way to get around the check
            return changed();
        case SSH_KNOWN_HOSTS_UNKNOWN:
        case SSH_KNOWN_HOSTS_NOT_FOUND:
        case SSH_KNOWN_HOSTS_ERROR:
            break;
        }
    }
    const auto unknown = wrongIdentity(
        Text::tr("The image host %1 is not known here yet; nothing was sent. Its key is %2. Compare it "
                 "with what the people who run it tell you, then put it into the profile as host.hostKey.")
            .arg(settings.host, fingerprint),
        fingerprint, "unknown-host-key");
    return ask.toTrust ? askForTrust(settings, unknown.value(), ask, cancel) : Result<>(unknown);
}

Result<> SshSession::askForTrust(
    const SshSettings &settings, const Error &unknown, const AskPerson &ask, const CancelToken &cancel)
{
    constexpr int usualPort = 22;
    const HostKeyAnswer answer = ask.toTrust(
        {.server = settings.port == usualPort ? settings.host
                                              : QStringLiteral("%1:%2").arg(settings.host).arg(settings.port),
            .kind = keyKindOf(handle()),
            .fingerprint = unknown.detail},
        cancel);
    if (cancel.stop_requested())
        return cancelled();
    if (answer == HostKeyAnswer::Refuse)
        return wrongIdentity(
            Text::tr(
                "The image host %1 is not known here yet, and you did not accept its key; nothing was sent. Ask the "
                "people who run it for the key's fingerprint, then try again.")
                .arg(settings.host),
            unknown.detail, "unknown-host-key");
    m_acceptedKey = unknown.detail;
    if (answer == HostKeyAnswer::Save && ssh_session_update_known_hosts(handle()) != SSH_OK) {
        return failure(ErrorKind::Profile,
            Text::tr("The key of %1 cannot be kept in “%2”. Make that file writable, or accept the key for this time "
                     "only.")
                .arg(settings.host, ownKnownHosts()),
            lastError(), QStringLiteral("known-hosts"));
    }
    return {};
}

Result<> SshSession::signIn(const SshSettings &settings, const AskPerson &ask, const CancelToken &cancel, Ways ways)
{
    SshSignIn signIn(handle(), settings, ask, cancel, ways);
    auto in = signIn.run();
    m_wasAsked = signIn.wasAsked();
    return in;
}

std::chrono::microseconds SshSession::roundTrip() const
{
    return roundTripOf(socket());
}
