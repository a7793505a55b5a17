#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <chrono>
#include <httplib.h>

namespace Practice {

/// A connection that notices when the server stops or the client leaves, and that can be cut on purpose.
class LoopbackConnection final : public httplib::Stream
{
public:
    LoopbackConnection(socket_t socket, const std::atomic<bool> &stopping);
    ~LoopbackConnection() override;
    Q_DISABLE_COPY_MOVE(LoopbackConnection)

    /// The connection that this thread is answering.
    static LoopbackConnection &current();

    /// False when no request began in time, the client left or the server stops.
    bool waitForRequest(std::chrono::milliseconds atMost);
    /// Lets only so many bytes out from now on, then breaks off.
    void cutAfter(qint64 bytes);
    bool wasCut() const { return m_allowance == 0; }

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *to, size_t size) override;
    ssize_t write(const char *from, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool waitFor(short events, std::chrono::milliseconds atMost) const;

    socket_t m_socket;
    const std::atomic<bool> &m_stopping;
    std::array<char, 16 * 1024> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
    qint64 m_allowance = -1;
};

} // namespace Practice
