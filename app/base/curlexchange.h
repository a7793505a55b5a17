#pragma once

#include "httpclient.h"

#include <curl/curl.h>

#include <future>

/// By which way a request goes to its server.
struct CurlWay {
    QByteArray proxy;             ///< Its URL, empty for none.
    QByteArray authoritiesFile;   ///< In PEM form, all of them are trusted. Empty for none.
    QByteArray authoritiesFolder; ///< Those are trusted too that lie here under their hashes. Empty for none.
};

/// One HTTP request under way: what libcurl is to do, its deadlines, and the answer as far as it came.
///
/// It lives on the thread of its HttpClient; begin() comes first there, ended() or tooSilent() last. An exchange that
/// is destroyed before its end was cancelled.
class CurlExchange
{
public:
    using Clock = std::chrono::steady_clock;

    CurlExchange(const HttpRequest &request, CurlWay way);
    ~CurlExchange();
    Q_DISABLE_COPY_MOVE(CurlExchange)

    std::future<Result<HttpAnswer>> answer() { return m_promise.get_future(); }
    CURL *handle() const { return m_handle.get(); }

    /// False when there is nothing to send, and the answer says why.
    bool begin();
    /// Asks again whether the body may be sent, if it had to wait.
    void goOnIfHeld(Clock::time_point now);
    /// When this is to be looked at again: the deadline, or when a body that waits asks again.
    Clock::time_point due() const { return std::min(m_deadline, m_nextTry.value_or(m_deadline)); }

    /// libcurl is done with it.
    void ended(CURLcode code);
    /// The deadline has passed.
    void tooSilent();

private:
    void setUp();
    void setBody();
    void setHeaders();
    template <typename Value> void set(CURLoption option, Value value);

    size_t read(char *to, size_t most);
    size_t write(const char *bytes, size_t size);
    size_t takeHeader(QByteArray line);
    void progressed(qint64 sent);
    int reachesServer();
    void sendAnew();

    void listen(std::chrono::milliseconds atMost)
    {
        m_deadline = Clock::now() + atMost;
        m_silence = atMost;
    }
    std::chrono::milliseconds patience() const;
    bool mayTryAgain() const;
    void takeStatus();
    Error translated(CURLcode code) const;
    Error brokenOff() const;
    Error proxySignIn() const;
    Error bodyChanged() const;
    Error error(ErrorKind kind, const QString &message, const QString &code) const;
    void giveUp(const Error &error);
    void finish(Result<HttpAnswer> result);

    struct Free {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    const HttpRequest m_request;
    const CurlWay m_way;
    std::promise<Result<HttpAnswer>> m_promise;

    std::unique_ptr<curl_slist, Free> m_headers;
    std::unique_ptr<CURL, Free> m_handle;
    std::array<char, CURL_ERROR_SIZE> m_words{};

    std::optional<FileBody> m_file;
    qint64 m_sent = 0;
    HttpAnswer m_answer;
    HashStream m_hash{HashStream::Algorithm::Sha256};

    Clock::time_point m_deadline;
    std::chrono::milliseconds m_silence{0};
    std::optional<Clock::time_point> m_nextTry; ///< While the body is held.
    int m_timesSent = 0;
    std::optional<Error> m_broke; ///< Why this end broke it off.
    bool m_isInterim = false;     ///< What the headers belong to is not the answer yet.
    bool m_cutOff = false;
    bool m_done = false;
};
