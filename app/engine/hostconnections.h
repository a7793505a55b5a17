#pragma once

#include "host.h"

#include <mutex>
#include <vector>

/// The open connections to the image host, shared by the threads that upload: each takes one, uses it, gives it back.
class HostConnections
{
public:
    explicit HostConnections(std::shared_ptr<Host> host)
        : m_host(std::move(host))
    {
    }

    /// An idle connection, or a new one.
    Result<std::unique_ptr<HostConnection>> take(const CancelToken &cancel);
    /// Only a connection that still works is given back; a broken one is simply let go.
    void giveBack(std::unique_ptr<HostConnection> connection);

private:
    std::shared_ptr<Host> m_host;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<HostConnection>> m_idle;
};
