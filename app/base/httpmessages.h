#pragma once

#include "filebody.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

/// How long each part of a request may stay silent.
struct HttpDeadlines {
    std::chrono::milliseconds connect{30'000}; ///< Until the connection stands.
    std::chrono::milliseconds idle{60'000};    ///< Between two signs of life while bytes move.
    std::chrono::milliseconds answer{300'000}; ///< From the last byte sent to the first byte of the answer.
};

/// One HTTP request. Nothing in it is secret but headers and body: a URL that holds a secret is refused.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::optional<FileToSend> file{}; ///< The body instead of `body`, never whole in memory.

    /// Whether making this request twice is as good as making it once. Only then may anything repeat it.
    bool repeatable = true;
    /// An answer that breaks off is given as far as it came (HttpAnswer::complete is false) instead of an error.
    bool keepPartialAnswer = false;
    /// The answer's body is counted and hashed, not kept.
    bool hashOnly = false;
    /// A longer answer is an error; with hashOnly it is cut off there (HttpAnswer::complete is false).
    qint64 largestBody = 64 << 20;
    HttpDeadlines deadlines;
};

/// What the server said. Any status is an answer, also 404 and 500; a redirect is an answer too and is never followed.
struct HttpAnswer {
    int status = 0;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 bodySize = 0;
    QByteArray bodySha256; ///< 32 raw bytes, only with HttpRequest::hashOnly.
    bool complete = true;
    /// How long the TCP handshake took; 0 when the connection stood already, or is one to a proxy.
    std::chrono::microseconds roundTrip{0};

    /// The header's value, empty when the answer does not have it. Names are compared without case.
    QByteArray header(QByteArrayView name) const;
    /// All values of a header that may appear several times, in order.
    QList<QByteArray> headerValues(QByteArrayView name) const;
    /// The media type without parameters, in lower case.
    QByteArray contentType() const;
    /// Content-Length, or -1.
    qint64 contentLength() const;
};

/// Name and value of a header's line, or nothing when it is none. A line break or a zero inside of a value is a space,
/// as RFC 9110 (section 5.5) has it: what a server says may go back to it in a header.
std::optional<std::pair<QByteArray, QByteArray>> headerIn(const QByteArray &line);

/// The form of an `application/x-www-form-urlencoded` body; values may be secret.
QByteArray formBody(const QList<std::pair<QString, QString>> &fields);
