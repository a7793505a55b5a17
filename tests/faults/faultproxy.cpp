#include "faultproxy.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <optional>
#include <sys/socket.h>
#include <utility>

namespace {

using namespace std::chrono_literals;
using Kind = Interference::Kind;
using Direction = Interference::Direction;

constexpr auto tick = 20ms;
constexpr qint64 mostWaiting = 1 << 20; // of one direction, so that a slow server slows its client down

/// An end that lingers for no time says so with RST.
void reset(QTcpSocket &socket)
{
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

} // namespace

/// One client and the server's end that belongs to it; both go together.
class ProxiedConnection final : public QObject
{
    Q_OBJECT

public:
    ProxiedConnection(FaultProxy &proxy, QTcpSocket *client, const Interference &interference)
        : QObject(client->parent())
        , m_proxy(proxy)
        , m_target(proxy.m_target)
        , m_interference(interference)
        , m_up{client, &m_server}
        , m_down{&m_server, client}
    {
        client->setParent(this);
        for (QTcpSocket *socket : {client, &m_server}) {
            socket->setReadBufferSize(mostWaiting);
            connect(socket, &QTcpSocket::readyRead, this, &ProxiedConnection::pass);
            connect(socket, &QTcpSocket::bytesWritten, this, &ProxiedConnection::pass);
            connect(socket, &QTcpSocket::disconnected, this, &ProxiedConnection::end);
            connect(socket, &QTcpSocket::errorOccurred, this, &ProxiedConnection::end);
        }
        connect(&m_ticks, &QTimer::timeout, this, &ProxiedConnection::pass);
        m_ticks.start(tick);
        m_server.connectToHost(QStringLiteral("127.0.0.1"), m_target);
    }

private:
    struct Way {
        QTcpSocket *from;
        QTcpSocket *to;
        qint64 passed = 0;
        qint64 begin = 0;                    ///< From where the interference counts.
        QByteArray tail{};                   ///< In which the text may begin that it is looked for behind.
        std::optional<QDeadlineTimer> due{}; ///< When what waits may pass.
    };

    void pass()
    {
        if (m_target != m_proxy.m_target && !m_hasEnded) {
            interrupt(true);
            return;
        }
        if (!m_proxy.m_closed && !m_isHole && !m_hasEnded && m_server.state() == QAbstractSocket::ConnectedState)
            passOn(m_up, Direction::Up);
        if (!m_proxy.m_closed && !m_isHole && !m_hasEnded)
            passOn(m_down, Direction::Down);
    }

    void passOn(Way &way, Direction direction)
    {
        const qint64 rate = m_proxy.m_bytesPerSecond;
        qint64 most = std::min(way.from->bytesAvailable(), mostWaiting - way.to->bytesToWrite());
        if (rate > 0)
            most = std::min(most, std::max<qint64>(1, rate * tick.count() / 1000));
        if (most <= 0)
            return;
        if (!way.due)
            way.due = QDeadlineTimer(m_proxy.m_delay.load());
        if (!way.due->hasExpired())
            return;
        way.due.reset();

        QByteArray bytes = way.from->read(most);
        if (direction == Direction::Down && m_replyIsLost && !bytes.startsWith("HTTP/1.1 100 ")) {
            ++m_proxy.m_interferences;
            interrupt(true);
            return;
        }
        const bool concerned = direction == m_interference.direction && m_interference.kind != Kind::Nothing;
        const qint64 place = concerned ? placeIn(way, bytes) : -1;
        if (place < 0)
            write(way, bytes, direction);
        else
            interfere(way, bytes, place);
    }

    void interfere(Way &way, QByteArray &bytes, qint64 place)
    {
        const Kind kind = std::exchange(m_interference.kind, Kind::Nothing);
        const bool passes = kind == Kind::LoseReply || kind == Kind::Corrupt;
        if (kind == Kind::Corrupt)
            bytes[place] = char(uchar(bytes.at(place)) ^ 0x55);
        write(way, passes ? bytes : bytes.left(place), m_interference.direction);
        m_replyIsLost = kind == Kind::LoseReply;
        m_isHole = kind == Kind::Hole;
        if (!m_replyIsLost)
            ++m_proxy.m_interferences;
        if (kind == Kind::Finish || kind == Kind::Reset)
            interrupt(kind == Kind::Reset);
    }

    void write(Way &way, const QByteArray &bytes, Direction direction)
    {
        way.to->write(bytes);
        way.to->flush();
        way.passed += bytes.size();
        if (direction == Direction::Up) {
            m_proxy.m_bytesUp += bytes.size();
            const std::lock_guard lock(m_proxy.m_mutex);
            m_proxy.m_said += bytes;
        }
    }

    /// Where in these bytes it happens, -1 when not in them.
    qint64 placeIn(Way &way, const QByteArray &bytes)
    {
        if (!m_interference.behind.isEmpty() && !m_wasFound) {
            const QByteArray seen = way.tail + bytes;
            const auto found = seen.indexOf(m_interference.behind);
            way.tail = seen.right(m_interference.behind.size() - 1);
            if (found < 0)
                return -1;
            m_wasFound = true;
            way.begin = way.passed - (seen.size() - bytes.size()) + found + m_interference.behind.size();
        }
        const qint64 place = way.begin + m_interference.after - way.passed;
        return place < bytes.size() ? std::max<qint64>(place, 0) : -1;
    }

    void interrupt(bool withReset)
    {
        m_hasEnded = true;
        for (QTcpSocket *socket : {m_up.from, m_up.to}) {
            if (withReset)
                reset(*socket);
            else
                socket->disconnectFromHost();
        }
        deleteLater();
    }

    /// One end has gone: the other gets what is left, then goes as well.
    void end()
    {
        if (m_isHole || m_hasEnded)
            return;
        m_hasEnded = true;
        for (Way *way : {&m_up, &m_down}) {
            if (!m_proxy.m_closed && !m_replyIsLost && way->to->state() == QAbstractSocket::ConnectedState)
                write(*way, way->from->readAll(), way == &m_up ? Direction::Up : Direction::Down);
            way->to->disconnectFromHost();
        }
        QTimer::singleShot(1s, this, &QObject::deleteLater);
    }

    FaultProxy &m_proxy;
    const quint16 m_target;
    Interference m_interference;
    QTcpSocket m_server;
    Way m_up, m_down;
    QTimer m_ticks;
    bool m_wasFound = false; ///< The text that the interference is looked for behind.
    bool m_replyIsLost = false;
    bool m_isHole = false;
    bool m_hasEnded = false;
};

FaultProxy::FaultProxy(quint16 target, Plan plan)
    : m_target(target)
    , m_plan(std::move(plan))
{
    start();
    while (m_port == 0)
        msleep(1);
}

FaultProxy::~FaultProxy()
{
    quit();
    wait();
}

void FaultProxy::leadTo(quint16 target)
{
    m_target = target;
}

QByteArray FaultProxy::said() const
{
    const std::lock_guard lock(m_mutex);
    return m_said;
}

void FaultProxy::run()
{
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *client = server.nextPendingConnection()) {
            const int number = m_connections++;
            new ProxiedConnection(*this, client, m_plan ? m_plan(number) : Interference());
        }
    });
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    exec();
}

#include "faultproxy.moc"
