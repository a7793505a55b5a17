#include "httpserver.h"

#include "httptranslation.h"
#include "loopbackconnection.h"
#include "pages.h"

#include <QCoreApplication>

#include <thread>

namespace Practice {

namespace {

using namespace std::chrono_literals;

constexpr int threadCount = 32; // an idle connection holds one

/// Not SO_REUSEPORT, the library's own choice: with it two programs would answer on the same port.
void setSocketOptions(socket_t socket)
{
    const int on = 1;
#ifdef Q_OS_WIN
    constexpr int option = SO_EXCLUSIVEADDRUSE;
#else
    constexpr int option = SO_REUSEADDR;
#endif
    ::setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&on), sizeof on);
}

} // namespace

class HttpServer::Implementation final : public httplib::Server
{
public:
    Implementation(HttpServer::Handler handler, Mischief mischief);
    ~Implementation() override;

    Result<quint16> bind(quint16 port);
    void start();

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(const Request &request, httplib::Response &response);
    Misfortune misfortuneOf(const Request &request) const;
    void pause(std::chrono::milliseconds time) const;

    HttpServer::Handler m_handler;
    Mischief m_mischief;
    std::atomic<bool> m_stopping = false;
    std::thread m_listener;
};

HttpServer::Implementation::Implementation(HttpServer::Handler handler, Mischief mischief)
    : m_handler(std::move(handler))
    , m_mischief(std::move(mischief))
{
    new_task_queue = [] { return new httplib::ThreadPool(threadCount); };
    set_socket_options(setSocketOptions);
    set_tcp_nodelay(true);
    set_keep_alive_max_count(1'000'000);

    const auto plain
        = [this](const httplib::Request &from, httplib::Response &response) { serve(translated(from), response); };
    const auto withBody
        = [this](const httplib::Request &from, httplib::Response &response, const httplib::ContentReader &reader) {
              Request request = translated(from);
              if (readBody(from, reader, request))
                  serve(request, response);
              else
                  response.status = 400;
          };
    const std::string anyPath = ".*";
    Get(anyPath, plain).Options(anyPath, plain).Delete(anyPath, plain);
    Post(anyPath, withBody).Put(anyPath, withBody).Patch(anyPath, withBody).Delete(anyPath, withBody);
}

HttpServer::Implementation::~Implementation()
{
    m_stopping = true;
    stop();
    if (m_listener.joinable())
        m_listener.join();
}

Result<quint16> HttpServer::Implementation::bind(quint16 port)
{
    const int bound = port == 0 ? bind_to_any_port("127.0.0.1") : (bind_to_port("127.0.0.1", port) ? port : -1);
    if (bound <= 0) {
        return failure(ErrorKind::Usage,
            QCoreApplication::translate("Practice", "Another program uses port %1 already.").arg(port),
            QStringLiteral("cannot bind to 127.0.0.1:%1").arg(port), QStringLiteral("port-taken"));
    }
    return quint16(bound);
}

void HttpServer::Implementation::start()
{
    m_listener = std::thread([this] { listen_after_bind(); });
    while (!is_running()) // stop() has no effect before
        std::this_thread::sleep_for(1ms);
}

bool HttpServer::Implementation::process_and_close_socket(socket_t socket)
{
    LoopbackConnection connection(socket, m_stopping);
    bool closed = false;
    while (!closed && !connection.wasCut() && connection.waitForRequest(15s)) {
        // Without Accept-Encoding the library does not compress, which would hold streamed lines back.
        const auto plainOnly = [](httplib::Request &request) { request.headers.erase("Accept-Encoding"); };
        if (!process_request(connection, false, closed, plainOnly))
            return false;
    }
    return true;
}

static Answer altered(Answer answer, const Misfortune &misfortune)
{
    if (const auto stream = std::exchange(answer.stream, {})) {
        stream([&answer](const QByteArray &piece) {
            answer.body += piece;
            return true;
        });
    }
    answer.body = misfortune.alters(answer.body);
    return answer;
}

void HttpServer::Implementation::serve(const Request &request, httplib::Response &response)
{
    const Misfortune misfortune = misfortuneOf(request);
    pause(misfortune.delay);

    Answer answer;
    if (misfortune.acts)
        answer = m_handler(request);
    const bool answerIsLost = misfortune.status != 0 || misfortune.cutAfter == 0;
    if (answer.stream && answerIsLost)
        answer.stream([](const QByteArray &) { return true; });
    if (misfortune.status != 0 || !misfortune.acts)
        answer = frameworkError(misfortune.status == 0 ? 500 : misfortune.status);
    if (misfortune.alters)
        answer = altered(answer, misfortune);
    if (misfortune.cutAfter >= 0)
        LoopbackConnection::current().cutAfter(misfortune.cutAfter);
    fill(response, answer);
}

Misfortune HttpServer::Implementation::misfortuneOf(const Request &request) const
{
    return m_mischief ? m_mischief(request) : Misfortune();
}

void HttpServer::Implementation::pause(std::chrono::milliseconds time) const
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end && !m_stopping)
        std::this_thread::sleep_for(std::min<std::chrono::milliseconds>(time, 20ms));
}

HttpServer::HttpServer(Handler handler, Mischief mischief)
    : m_implementation(std::make_unique<Implementation>(std::move(handler), std::move(mischief)))
{
}

HttpServer::~HttpServer() = default;

Result<quint16> HttpServer::bind(quint16 port)
{
    return m_implementation->bind(port);
}

void HttpServer::start()
{
    m_implementation->start();
}

} // namespace Practice
