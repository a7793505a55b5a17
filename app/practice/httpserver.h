#pragma once

#include "mischief.h"
#include "result.h"

#include <memory>

namespace Practice {

/// An HTTP server on the loopback. The handler is called on many threads at once.
///
/// The destructor closes idle connections at once, lets requests under way finish, and joins all threads.
class HttpServer
{
public:
    using Handler = std::function<Answer(const Request &)>;

    HttpServer(Handler handler, Mischief mischief);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Takes a port of 127.0.0.1; 0: any free one. Fails when another program has it.
    Result<quint16> bind(quint16 port);
    /// Starts to answer at the port that was taken.
    void start();

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace Practice
