#pragma once

#include "host.h"

class ImageFolder;

/// A local folder or a network drive that a web server publishes. It stays the one that connect() first found: what
/// stands in its place after a drive vanished is never written to.
class FolderHost final : public Host
{
public:
    explicit FolderHost(const QString &folder);

    Result<std::unique_ptr<HostConnection>> connect(const CancelToken &cancel) override;
    int mostConnections() const override { return 2; }

private:
    std::shared_ptr<ImageFolder> m_folder;
};
