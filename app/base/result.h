#pragma once

#include <QString>

#include <chrono>
#include <stop_token>
#include <tl/expected.hpp>

/// Who has to act on an error, and therefore what the engine does with it.
enum class ErrorKind {
    Item,         ///< Only this item, and repeating would not help.
    Transient,    ///< The same request may succeed later: wait and repeat.
    Ambiguous,    ///< A request that must not be repeated got no clear answer: only reading back tells.
    Usage,        ///< The words of the command are off.
    Profile,      ///< The profile (or what it names) cannot be used.
    SignIn,       ///< Credentials or rights were refused.
    HostIdentity, ///< The server is not the one the profile knows.
    HostFull,     ///< No space left at the image host or for our own files.
    Cancelled,    ///< The person asked to stop.
};

/// Why something did not work: one sentence for people, one line for the log.
struct Error {
    ErrorKind kind = ErrorKind::Item;
    QString message;                    ///< What happened and what to do, for people.
    QString detail;                     ///< Codes and server words, for the log and the details pane.
    QString code;                       ///< A stable word for scripts and tests, empty where nobody needs one.
    std::chrono::seconds retryAfter{0}; ///< What the server asked for; 0 when it did not say.

    bool operator==(const Error &) const = default;
};

/// A value, or the Error that explains why there is none.
template <typename T = void> using Result = tl::expected<T, Error>;

/// Work on other threads takes one of these by value and stops soon after a stop is requested.
using CancelToken = std::stop_token;

/// Makes the error side of a Result.
inline tl::unexpected<Error> failure(
    ErrorKind kind, const QString &message, const QString &detail = {}, const QString &code = {})
{
    return tl::make_unexpected(Error{.kind = kind, .message = message, .detail = detail, .code = code});
}

inline tl::unexpected<Error> failure(const Error &error)
{
    return tl::make_unexpected(error);
}

inline tl::unexpected<Error> cancelled()
{
    return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled."), {}, QStringLiteral("cancelled"));
}
