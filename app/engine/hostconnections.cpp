#include "hostconnections.h"

Result<std::unique_ptr<HostConnection>> HostConnections::take(const CancelToken &cancel)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    return m_host->connect(cancel);
}

void HostConnections::giveBack(std::unique_ptr<HostConnection> connection)
{
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(connection));
}
