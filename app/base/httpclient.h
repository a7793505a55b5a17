#pragma once

#include "httpmessages.h"
#include "result.h"

#include <memory>

/// The one place where HTTP requests are made, by libcurl and over HTTP/1.1.
///
/// Requests run on a thread of their own. send() blocks its caller until the answer is there, so it belongs on worker
/// threads; as many threads as want to may send at once, each request on a connection of its own, and connections
/// stay open for the next. Promises: a request that is not repeatable reaches the server at most once, also when the
/// connection it took was dead; no redirect is followed, so no credential travels to another address; every wait has
/// a deadline; no cookies are kept; a URL that contains a secret is not requested. The computer's proxy is used,
/// except for addresses on this computer.
class HttpClient
{
public:
    /// Beside those that this computer trusts, the authorities in the PEM file are trusted too.
    explicit HttpClient(const QString &caFile = {});
    ~HttpClient();
    Q_DISABLE_COPY_MOVE(HttpClient)

    /// Errors: Transient (no answer, may be repeated), Ambiguous (no clear answer to a request that is not
    /// repeatable), HostIdentity (the TLS certificate is not trusted), Profile (no server for such an
    /// address, or a proxy in between), Cancelled, Usage (a secret in the URL), Item
    /// (code body-changed: the file to send is not what was promised; the server did not get the whole of it).
    ///
    /// What a FileToSend calls is called on the thread of the requests, and never after this has returned.
    Result<HttpAnswer> send(const HttpRequest &request, const CancelToken &cancel = {});

private:
    class Network;

    std::unique_ptr<Network> m_network;
};
