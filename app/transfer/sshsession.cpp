#include "sshsession.h"

#include "socketcontrol.h"

#include <QCoreApplication>
#include <QFile>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

constexpr std::chrono::seconds silence{30};

struct FreeKey {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
using Key = std::unique_ptr<ssh_key_struct, FreeKey>;

struct FreeString {
    void operator()(char *text) const { ssh_string_free_char(text); }
};

/// The server's key as ssh-keygen and OpenSSH print it: SHA256:…
QString fingerprintOf(ssh_session session)
{
    ssh_key raw = nullptr;
    if (ssh_get_server_publickey(session, &raw) != SSH_OK)
        return {};
    const Key key(raw);
    unsigned char *hash = nullptr;
    size_t length = 0;
    if (ssh_get_publickey_hash(key.get(), SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != 0)
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
    ssh_disconnect(session);
    ssh_free(session);
}

Result<SshSession> SshSession::open(const SshSettings &settings, const CancelToken &cancel)
{
    SshSession session;
    if (auto connected = session.connect(settings); !connected)
        return failure(connected.error());
    const int socket = int(ssh_get_fd(session.handle()));
    setSocketDeadline(socket, silence);
    const std::stop_callback onCancel(cancel, [socket] { breakSocket(socket); });
    if (auto known = session.checkIdentity(settings); !known)
        return failure(known.error());
    auto in = session.signIn(settings);
    if (cancel.stop_requested())
        return cancelled();
    if (!in)
        return failure(in.error());
    return session;
}

Result<> SshSession::connect(const SshSettings &settings)
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
    const long timeout = silence.count();
    ssh_options_set(handle(), SSH_OPTIONS_TIMEOUT, &timeout);
    const int noDelay = 1; // without it every write waits for the answer to the one before
    ssh_options_set(handle(), SSH_OPTIONS_NODELAY, &noDelay);

    if (ssh_connect(handle()) == SSH_OK)
        return {};
    return failure(ErrorKind::Transient,
        Text::tr("The image host %1 cannot be reached on port %2. Check the network and host.address in the "
                 "profile.")
            .arg(settings.host)
            .arg(settings.port),
        lastError(), QStringLiteral("unreachable"));
}

Result<> SshSession::checkIdentity(const SshSettings &settings)
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
    return wrongIdentity(
        Text::tr("The image host %1 is not known here yet; nothing was sent. Its key is %2. Compare it "
                 "with what the people who run it tell you, then put it into the profile as host.hostKey.")
            .arg(settings.host, fingerprint),
        fingerprint, "unknown-host-key");
}

Result<> SshSession::signIn(const SshSettings &settings)
{
    // Asking with "none" first is how SSH tells which ways it offers; some servers let in right away.
    int answer = ssh_userauth_none(handle(), nullptr);
    if (answer != SSH_AUTH_SUCCESS && !settings.keyFile.isEmpty())
        answer = signInWithKeyFile(settings);
    if (answer != SSH_AUTH_SUCCESS && answer != SSH_AUTH_ERROR && !settings.password.isEmpty())
        answer = signInWithPassword(settings);
    if (answer != SSH_AUTH_SUCCESS && answer != SSH_AUTH_ERROR && settings.keyFile.isEmpty()) {
        const auto &passphrase = settings.keyPassphrase;
        answer = ssh_userauth_publickey_auto(
            handle(), nullptr, passphrase.isEmpty() ? nullptr : passphrase.reveal().constData());
    }
    if (answer == SSH_AUTH_SUCCESS)
        return {};
    if (!isConnected() || answer == SSH_AUTH_ERROR) {
        return failure(ErrorKind::Transient,
            Text::tr("The image host %1 broke off while signing in.").arg(settings.host), lastError(),
            QStringLiteral("connection-lost"));
    }
    return failure(ErrorKind::SignIn,
        Text::tr("The image host %1 did not let “%2” in. Check the user in host.address, and the password or "
                 "key.")
            .arg(settings.host, settings.user),
        lastError(), QStringLiteral("host-sign-in"));
}

int SshSession::signInWithKeyFile(const SshSettings &settings)
{
    ssh_key raw = nullptr;
    const auto &passphrase = settings.keyPassphrase;
    if (ssh_pki_import_privkey_file(QFile::encodeName(settings.keyFile).constData(),
            passphrase.isEmpty() ? nullptr : passphrase.reveal().constData(), nullptr, nullptr, &raw)
        != SSH_OK)
        return SSH_AUTH_DENIED;
    const Key key(raw);
    return ssh_userauth_publickey(handle(), nullptr, key.get());
}

int SshSession::signInWithPassword(const SshSettings &settings)
{
    const QByteArray &password = settings.password.reveal();
    const int offered = ssh_userauth_list(handle(), nullptr);
    int answer = SSH_AUTH_DENIED;
    if (offered & SSH_AUTH_METHOD_PASSWORD)
        answer = ssh_userauth_password(handle(), nullptr, password.constData());
    if (answer != SSH_AUTH_DENIED || !(offered & SSH_AUTH_METHOD_INTERACTIVE))
        return answer;
    // The same password, asked for as a question.
    answer = ssh_userauth_kbdint(handle(), nullptr, nullptr);
    for (int round = 0; answer == SSH_AUTH_INFO && round < 3; ++round) {
        const int prompts = ssh_userauth_kbdint_getnprompts(handle());
        for (int i = 0; i < prompts; ++i)
            ssh_userauth_kbdint_setanswer(handle(), unsigned(i), password.constData());
        answer = ssh_userauth_kbdint(handle(), nullptr, nullptr);
    }
    return answer;
}
