#include "sftphost.h"

#include "sftpconnection.h"
#include "sshchannelstream.h"
#include "sshprogramstream.h"

#include <QUrl>

namespace {

using namespace std::chrono_literals;

/// Below this time of a round trip a network is local: one connection nearly fills it, and a third costs more than it
/// brings.
constexpr auto localRoundTrip = 5ms;
constexpr int mostOnLocalNetwork = 2;

} // namespace

/// Lets one connection sign in first and tells the others what it learned.
class SftpHost::Gate
{
public:
    /// How many are inside with this one, and whether it goes first.
    struct Place {
        int number;
        bool leads;
    };
    Place enter()
    {
        const std::lock_guard lock(m_mutex);
        const bool leads = m_state == State::Nobody || m_state == State::Failed;
        if (leads)
            m_state = State::Leading;
        return {++m_inside, leads};
    }

    void leave()
    {
        const std::lock_guard lock(m_mutex);
        if (--m_inside == 0)
            m_state = State::Nobody; // after an outage one goes first again
    }

    void reached(std::chrono::microseconds roundTrip)
    {
        const std::lock_guard lock(m_mutex);
        m_roundTrip = roundTrip;
        m_changed.notify_all();
    }

    void leaderEnded(const std::optional<Error> &failed, bool askedPerson)
    {
        const std::lock_guard lock(m_mutex);
        m_state = failed ? State::Failed : State::In;
        m_failure = failed.value_or(Error());
        m_asksPerson = askedPerson;
        m_changed.notify_all();
    }

    /// What a person vouched for, once it is known.
    void trust(const QString &hostKey)
    {
        const std::lock_guard lock(m_mutex);
        m_trustedKey = hostKey;
    }
    QString trustedKey() const
    {
        const std::lock_guard lock(m_mutex);
        return m_trustedKey;
    }

    /// Waits until it is known whether the network is local, and with it how many connections pay.
    bool pays(int number, int most, const CancelToken &cancel)
    {
        std::unique_lock lock(m_mutex);
        // Who does not know it after so long is not local, and need not wait for it.
        m_changed.wait_for(
            lock, cancel, 4 * localRoundTrip, [this] { return m_roundTrip > 0us || m_state != State::Leading; });
        const bool isLocal = m_roundTrip > 0us && m_roundTrip < localRoundTrip;
        return !m_asksPerson && number <= (isLocal ? std::min(most, mostOnLocalNetwork) : most);
    }

    /// Waits until the first one is in. Fails as it failed.
    Result<> waitForLeader(const CancelToken &cancel)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, cancel, [this] { return m_state != State::Leading; }))
            return cancelled();
        return m_state == State::Failed ? Result<>(failure(m_failure)) : Result<>();
    }

private:
    enum class State { Nobody, Leading, In, Failed };

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    State m_state = State::Nobody;
    int m_inside = 0;
    std::chrono::microseconds m_roundTrip{0};
    bool m_asksPerson = false;
    Error m_failure;
    QString m_trustedKey;
};

SftpSettings SftpSettings::from(const HostSettings &settings, const Secrets &secrets)
{
    const QUrl address(settings.address);
    QString folder = address.path();
    if (folder.startsWith(QLatin1String("/~")))
        folder = folder.mid(folder.startsWith(QLatin1String("/~/")) ? 3 : 2);
    while (folder.size() > 1 && folder.endsWith(QLatin1Char('/')))
        folder.chop(1);
    return {.ssh = {.host = address.host(),
                .port = address.port(22),
                .user = address.userName(),
                .hostKey = settings.hostKey,
                .keyFile = settings.keyFile,
                .knownHostsFile = {},
                .password = secrets.hostPassword,
                .keyPassphrase = secrets.hostKeyPassphrase},
        .client = settings.ssh,
        .folder = folder,
        .connections = settings.connections,
        .fileMode = settings.fileMode.toUInt(nullptr, 8)};
}

SftpHost::SftpHost(const SftpSettings &settings, const AskPerson &ask)
    : m_settings(settings)
    , m_ask(ask)
    , m_shared(std::make_shared<SharedUploads>())
    , m_gate(std::make_shared<Gate>())
{
}

Result<std::unique_ptr<HostConnection>> SftpHost::connect(const CancelToken &cancel)
{
    const auto [number, leads] = m_gate->enter();
    const std::shared_ptr<void> place(nullptr, [gate = m_gate](void *) { gate->leave(); });
    if (!leads && !m_gate->pays(number, m_settings.connections, cancel))
        return nullptr;
    if (m_settings.client == SshClient::System)
        return throughProgram(leads, place, cancel);
    auto stream = leads ? firstStream(cancel) : furtherStream(number, cancel);
    if (!stream)
        return failure(stream.error());
    if (!*stream)
        return nullptr;
    return SftpConnection::open(std::move(*stream), m_settings, m_shared, place, cancel);
}

/// Whether the program got through is known only once the server has greeted, and never whether it asked somebody: the
/// first one may ask, and the others get in without, or not at all.
Result<std::unique_ptr<HostConnection>> SftpHost::throughProgram(
    bool leads, std::shared_ptr<void> place, const CancelToken &cancel)
{
    if (!leads) {
        if (auto in = m_gate->waitForLeader(cancel); !in)
            return failure(in.error());
    }
    auto stream = SshProgramStream::open(m_settings.ssh, cancel, {.mayAsk = leads});
    auto connection = stream ? SftpConnection::open(std::move(*stream), m_settings, m_shared, std::move(place), cancel)
                             : Result<std::unique_ptr<HostConnection>>(failure(stream.error()));
    if (leads)
        m_gate->leaderEnded(connection ? std::optional<Error>() : connection.error(), false);
    return connection;
}

SshSettings SftpHost::sshSettings() const
{
    SshSettings settings = m_settings.ssh;
    if (const QString trusted = m_gate->trustedKey(); !trusted.isEmpty())
        settings.hostKey = trusted;
    return settings;
}

Result<std::unique_ptr<ByteStream>> SftpHost::firstStream(const CancelToken &cancel)
{
    auto session = SshSession::connect(
        sshSettings(), cancel, [this](std::chrono::microseconds time) { m_gate->reached(time); }, m_ask);
    if (session && !session->acceptedKey().isEmpty())
        m_gate->trust(session->acceptedKey());
    Result<> in = session ? session->signIn(m_settings.ssh, m_ask, cancel) : failure(session.error());
    m_gate->leaderEnded(in ? std::optional<Error>() : in.error(), session && session->wasAsked());
    if (!in)
        return failure(in.error());
    return SshChannelStream::open(std::move(*session), cancel);
}

Result<std::unique_ptr<ByteStream>> SftpHost::furtherStream(int number, const CancelToken &cancel)
{
    auto session = SshSession::connect(sshSettings(), cancel);
    if (!session && session.error().code == QLatin1String("unknown-host-key") && m_ask.toTrust) {
        if (auto in = m_gate->waitForLeader(cancel); !in) // a person is looking at the key
            return failure(in.error());
        session = SshSession::connect(sshSettings(), cancel);
    }
    if (!session)
        return failure(session.error());
    // A wrong key costs nothing, a wrong password the account after some tries; and a person is asked once, be it only
    // to press a button.
    const bool byKey = !m_settings.ssh.keyFile.isEmpty() && m_settings.ssh.password.isEmpty();
    if (!byKey) {
        if (auto in = m_gate->waitForLeader(cancel); !in)
            return failure(in.error());
        if (!m_gate->pays(number, m_settings.connections, cancel))
            return nullptr; // the first one was asked for a code
    }
    const auto ways = byKey ? SshSession::Ways::Keys : SshSession::Ways::All;
    if (auto in = session->signIn(m_settings.ssh, {}, cancel, ways); !in)
        return failure(in.error());
    return SshChannelStream::open(std::move(*session), cancel);
}
