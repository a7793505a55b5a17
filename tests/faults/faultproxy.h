#pragma once

#include <QThread>

#include <atomic>
#include <functional>
#include <mutex>

/// What goes wrong with one connection, or nothing.
struct Interference {
    enum class Kind {
        Nothing,
        Finish,    ///< Both ends are told that the other has ended (FIN).
        Reset,     ///< Both ends are told that the other is gone (RST).
        Hole,      ///< Nothing passes any more, in no direction, and nobody is told.
        LoseReply, ///< What goes up still arrives; the next answer does not, and both ends are told by RST.
        Corrupt    ///< The byte at the place is another one.
    };
    enum class Direction { Up, Down };

    Kind kind = Kind::Nothing;
    Direction direction = Direction::Up; ///< Up is to the server.
    qint64 after = 0;                    ///< Bytes that pass in that direction before it happens.
    /// Counts `after` from behind this text only, when it is not empty: a request's method and address, for instance.
    QByteArray behind{};
};

/// Passes TCP connections on to a server on the loopback and does to each what the test says.
class FaultProxy final : public QThread
{
    Q_OBJECT

public:
    /// Asked for each connection, numbered from 0 on, in the proxy's thread.
    using Plan = std::function<Interference(int connection)>;

    explicit FaultProxy(quint16 target, Plan plan = {});
    ~FaultProxy() override;

    quint16 port() const { return m_port; }
    /// Nothing passes any more, in old and new connections, until it is opened again.
    void close(bool closed) { m_closed = closed; }
    /// Bytes a second in each direction of each connection; 0 for no limit.
    void throttle(qint64 bytesPerSecond) { m_bytesPerSecond = bytesPerSecond; }
    /// From now on another server is behind it; connections that stand are reset.
    void leadTo(quint16 target);
    /// How long each piece waits before it passes.
    void delay(std::chrono::milliseconds delay) { m_delay = delay; }

    qint64 bytesUp() const { return m_bytesUp; } ///< That the server got.
    int connections() const { return m_connections; }
    int interferences() const { return m_interferences; } ///< That took place.
    /// What came from clients, all connections one after the other.
    QByteArray said() const;

protected:
    void run() override;

private:
    friend class ProxiedConnection;

    std::atomic<quint16> m_target;
    Plan m_plan;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_closed = false;
    std::atomic<qint64> m_bytesPerSecond = 0;
    std::atomic<std::chrono::milliseconds> m_delay{};
    std::atomic<qint64> m_bytesUp = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_interferences = 0;
    mutable std::mutex m_mutex;
    QByteArray m_said;
};
