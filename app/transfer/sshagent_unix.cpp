#include "sshagent.h"

#include <QDeadlineTimer>
#include <QtEndian>

#include <algorithm>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

namespace {

// Of draft-miller-ssh-agent.
constexpr char listKeys = 11;
constexpr char keysAnswer = 12;
constexpr char agentFailure = 5;

constexpr quint32 mostBytes = 1 << 20;
/// Before an agent signs, somebody may have to agree.
constexpr std::chrono::seconds approval{150};

/// A socket that is closed with its owner.
class Socket
{
public:
    explicit Socket(int descriptor = -1)
        : m_descriptor(descriptor)
    {
    }
    ~Socket()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Socket)

    int get() const { return m_descriptor; }
    int release() { return std::exchange(m_descriptor, -1); }
    void reset(int descriptor) { m_descriptor = descriptor; }
    void hangUp() const { ::shutdown(m_descriptor, SHUT_RDWR); }

    bool read(char *bytes, size_t count, const QDeadlineTimer &end) const
    {
        while (count > 0) {
            pollfd watched{m_descriptor, POLLIN, 0};
            const qint64 left = end.isForever() ? -1 : end.remainingTime();
            if (::poll(&watched, 1, int(left)) <= 0)
                return false;
            const ssize_t got = ::recv(m_descriptor, bytes, count, 0);
            if (got <= 0)
                return false;
            bytes += got;
            count -= size_t(got);
        }
        return true;
    }
    std::optional<QByteArray> receive(const QDeadlineTimer &end) const
    {
        char length[4];
        if (!read(length, sizeof length, end) || qFromBigEndian<quint32>(length) > mostBytes)
            return std::nullopt;
        QByteArray message(qFromBigEndian<quint32>(length), Qt::Uninitialized);
        if (!read(message.data(), size_t(message.size()), end))
            return std::nullopt;
        return message;
    }
    bool send(const QByteArray &message) const
    {
        QByteArray bytes(4, Qt::Uninitialized);
        qToBigEndian(quint32(message.size()), bytes.data());
        bytes += message;
#ifdef MSG_NOSIGNAL
        return ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
#else
        return ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), 0) == bytes.size();
#endif
    }

private:
    int m_descriptor;
};

/// The next piece of a message, which has its length in front.
std::optional<QByteArray> takePiece(QByteArrayView &from)
{
    if (from.size() < 4 || from.size() - 4 < qFromBigEndian<quint32>(from.data()))
        return std::nullopt;
    const QByteArray piece = from.sliced(4, qFromBigEndian<quint32>(from.data())).toByteArray();
    from = from.sliced(4 + piece.size());
    return piece;
}

QByteArray piece(const QByteArray &bytes)
{
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(quint32(bytes.size()), length.data());
    return length + bytes;
}

/// Certificates before plain keys, and those behind a device, where somebody has to touch it, last.
int rank(const QByteArray &key)
{
    QByteArrayView rest = key;
    const QByteArray kind = takePiece(rest).value_or(QByteArray());
    if (kind.startsWith("sk-"))
        return 2;
    if (kind.contains("-cert-v01@"))
        return 0;
    return kind == "ssh-ed25519" || kind == "ssh-rsa" || kind.startsWith("ecdsa-sha2-nistp") ? 1 : 3;
}

} // namespace

struct SshAgent::Private {
    Socket agent;
    Socket ours;   ///< The relay's end of the pair.
    Socket theirs; ///< libssh's.
    QList<QByteArray> keys;

    std::mutex mutex;
    QList<QByteArray> shown;
    std::thread relay;

    bool connectTo(const QByteArray &path);
    bool list(const QDeadlineTimer &end);
    void run();
    std::optional<QByteArray> answerTo(const QByteArray &question);
};

bool SshAgent::Private::connectTo(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return false;
    std::copy(path.begin(), path.end(), address.sun_path);
    agent.reset(::socket(AF_UNIX, SOCK_STREAM, 0));
    ::fcntl(agent.get(), F_SETFD, FD_CLOEXEC);
    return ::connect(agent.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

bool SshAgent::Private::list(const QDeadlineTimer &end)
{
    if (!agent.send(QByteArray(1, listKeys)))
        return false;
    const auto answer = agent.receive(end);
    if (!answer || answer->size() < 5 || answer->front() != keysAnswer)
        return false;
    QByteArrayView rest = QByteArrayView(*answer).sliced(5);
    for (;;) {
        const auto key = takePiece(rest);
        if (!key || !takePiece(rest)) // behind each is its comment
            break;
        if (rank(*key) < 3)
            keys += *key;
    }
    std::stable_sort(
        keys.begin(), keys.end(), [](const QByteArray &a, const QByteArray &b) { return rank(a) < rank(b); });
    return true;
}

void SshAgent::Private::run()
{
    while (const auto question = ours.receive(QDeadlineTimer(QDeadlineTimer::Forever))) {
        const auto answer = answerTo(*question);
        if (!ours.send(answer.value_or(QByteArray(1, agentFailure))))
            break;
    }
}

std::optional<QByteArray> SshAgent::Private::answerTo(const QByteArray &question)
{
    if (question != QByteArray(1, listKeys)) {
        if (!agent.send(question))
            return std::nullopt;
        const auto answer = agent.receive(QDeadlineTimer(approval));
        if (!answer)
            agent.hangUp(); // what it answers too late must not be taken for the answer to another question
        return answer;
    }
    const std::scoped_lock lock(mutex);
    QByteArray answer(5, keysAnswer);
    qToBigEndian(quint32(shown.size()), answer.data() + 1);
    for (const QByteArray &key : std::as_const(shown))
        answer += piece(key) + piece("key");
    return answer;
}

SshAgent::SshAgent(std::unique_ptr<Private> found)
    : d(std::move(found))
{
}

SshAgent::~SshAgent()
{
    hangUp();
    if (d->relay.joinable())
        d->relay.join();
}

std::unique_ptr<SshAgent> SshAgent::find(std::chrono::milliseconds deadline)
{
    auto found = std::make_unique<Private>();
    int pair[2];
    if (!found->connectTo(qgetenv("SSH_AUTH_SOCK")) || !found->list(QDeadlineTimer(deadline))
        || ::socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0)
        return {};
    found->ours.reset(pair[0]);
    found->theirs.reset(pair[1]);
    for (const int end : pair)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    found->relay = std::thread([relay = found.get()] { relay->run(); });
    return std::unique_ptr<SshAgent>(new SshAgent(std::move(found)));
}

QList<QByteArray> SshAgent::keys() const
{
    return d->keys;
}

void SshAgent::show(const QList<QByteArray> &keys)
{
    const std::scoped_lock lock(d->mutex);
    d->shown = keys;
}

int SshAgent::takeSocket()
{
    return d->theirs.release();
}

void SshAgent::hangUp()
{
    d->ours.hangUp();
    d->agent.hangUp();
}
