#pragma once

#include "host.h"

/// A local folder or a network drive that a web server publishes.
class FolderHost final : public Host
{
public:
    explicit FolderHost(const QString &folder)
        : m_folder(folder)
    {
    }

    Result<std::unique_ptr<HostConnection>> connect(const CancelToken &cancel) override;
    int mostConnections() const override { return 2; }

private:
    QString m_folder;
};
