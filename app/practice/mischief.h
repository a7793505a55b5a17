#pragma once

#include "httpexchange.h"

#include <chrono>
#include <functional>

namespace Practice {

/// What goes wrong with one request. The default is: nothing.
struct Misfortune {
    std::chrono::milliseconds delay{0}; ///< Waits so long before anything else.
    bool acts = true;                   ///< Whether the portal does what was asked.
    int status = 0;                     ///< Answers with this status and a web page instead of its own answer.
    qint64 cutAfter = -1;               ///< Closes the connection after so many bytes of the answer; 0: no answer.
    /// What is answered in place of the body.
    std::function<QByteArray(const QByteArray &body)> alters{};
};

/// Asked before each request, on the server's threads.
using Mischief = std::function<Misfortune(const Request &)>;

} // namespace Practice
