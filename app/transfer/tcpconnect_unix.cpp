#include "tcpconnect.h"

#include "ssherrors.h"

#include <QDeadlineTimer>
#include <QList>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <future>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

constexpr auto glance = 50ms;     ///< Between two looks at the token.
constexpr auto headStart = 250ms; ///< Of an address over the next one.

struct Addresses {
    QList<QPair<int, QByteArray>> found; ///< Family and sockaddr.
    QString problem;
};

Addresses lookUp(const QByteArray &host, const QByteArray &port)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    if (const int refused = ::getaddrinfo(host.constData(), port.constData(), &wanted, &list))
        return {{}, QString::fromLocal8Bit(::gai_strerror(refused))};
    Addresses result;
    for (const addrinfo *entry = list; entry; entry = entry->ai_next) {
        result.found.append({entry->ai_family,
            QByteArray(reinterpret_cast<const char *>(entry->ai_addr), qsizetype(entry->ai_addrlen))});
    }
    ::freeaddrinfo(list);
    return result;
}

tl::unexpected<Error> unreachable(const QString &why)
{
    return failure(ErrorKind::Transient, {}, why, QStringLiteral("unreachable"));
}

/// Nothing can break off the system's look-up, so a thread of its own does it, and is left alone with it.
Result<Addresses> addressesOf(const QString &host, int port, const QDeadlineTimer &end, const CancelToken &cancel)
{
    std::packaged_task<Addresses()> task(
        [host = host.toUtf8(), port = QByteArray::number(port)] { return lookUp(host, port); });
    auto answer = task.get_future();
    std::thread(std::move(task)).detach();
    while (answer.wait_for(glance) != std::future_status::ready) {
        if (cancel.stop_requested())
            return cancelled();
        if (end.hasExpired())
            return failure(sshTimeout(host));
    }
    return answer.get();
}

/// Sockets that are being connected; those that are not taken are closed.
class Attempts
{
public:
    Attempts() = default;
    ~Attempts()
    {
        for (const pollfd &attempt : std::as_const(m_attempts))
            ::close(attempt.fd);
    }
    Q_DISABLE_COPY_MOVE(Attempts)

    bool isEmpty() const { return m_attempts.isEmpty(); }
    QString lastProblem() const { return QString::fromLocal8Bit(std::strerror(m_lastProblem)); }

    void add(int family, const QByteArray &address)
    {
        const int socket = ::socket(family, SOCK_STREAM, 0);
        if (socket < 0) {
            m_lastProblem = errno;
            return;
        }
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
        ::fcntl(socket, F_SETFL, O_NONBLOCK);
        const int noDelay = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &noDelay, sizeof noDelay);
        if (::connect(socket, reinterpret_cast<const sockaddr *>(address.constData()), socklen_t(address.size())) == 0
            || errno == EINPROGRESS) {
            m_attempts.append({socket, POLLOUT, 0});
            return;
        }
        m_lastProblem = errno;
        ::close(socket);
    }

    /// The first that is connected, -1 while none is.
    int take(std::chrono::milliseconds atMost)
    {
        ::poll(m_attempts.data(), nfds_t(m_attempts.size()), int(atMost.count()));
        for (qsizetype i = 0; i < m_attempts.size();) {
            const pollfd attempt = m_attempts.at(i);
            if (attempt.revents == 0) {
                ++i;
                continue;
            }
            m_attempts.removeAt(i);
            int problem = 0;
            socklen_t length = sizeof problem;
            ::getsockopt(attempt.fd, SOL_SOCKET, SO_ERROR, &problem, &length);
            if (problem == 0)
                return attempt.fd;
            m_lastProblem = problem;
            ::close(attempt.fd);
        }
        return -1;
    }

private:
    QList<pollfd> m_attempts;
    int m_lastProblem = 0;
};

} // namespace

Result<int> connectTcp(const QString &host, int port, std::chrono::milliseconds deadline, const CancelToken &cancel)
{
    const QDeadlineTimer end(deadline);
    auto addresses = addressesOf(host, port, end, cancel);
    if (!addresses)
        return failure(addresses.error());
    if (addresses->found.isEmpty())
        return unreachable(addresses->problem);

    Attempts attempts;
    QDeadlineTimer next(0);
    for (;;) {
        if (!addresses->found.isEmpty() && (next.hasExpired() || attempts.isEmpty())) {
            const auto [family, address] = addresses->found.takeFirst();
            attempts.add(family, address);
            next.setRemainingTime(headStart);
        }
        if (const int socket = attempts.take(glance); socket >= 0)
            return socket;
        if (cancel.stop_requested())
            return cancelled();
        if (attempts.isEmpty() && addresses->found.isEmpty())
            return unreachable(attempts.lastProblem());
        if (end.hasExpired())
            return failure(sshTimeout(host));
    }
}
