#pragma once

#include "davserver.h"

/// A real nginx with its own dav module, which knows neither PROPFIND nor OPTIONS.
class NginxDav final : public DavServer
{
public:
    /// Asks for a server; isRunning() tells whether it came up, problem() why not.
    explicit NginxDav(const QByteArray &davMethods = "PUT DELETE MKCOL COPY MOVE",
        const QByteArray &more = "client_max_body_size 0;");

    QString address() const { return QStringLiteral("http://127.0.0.1:%1/").arg(port()); }
};
