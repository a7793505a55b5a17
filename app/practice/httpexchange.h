#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>
#include <utility>

namespace Practice {

using Fields = QList<std::pair<QString, QString>>;

/// Names and values of a query or of a form body.
Fields parsedFields(const QByteArray &encoded);

/// The first field of that name; nothing when there is none.
std::optional<QString> fieldIn(const Fields &fields, const QString &name);

/// One file of a multipart form. `fileName` is empty when the form was sent without choosing a file.
struct Upload {
    QString field;
    QString fileName;
    QString contentType; ///< What the client says of it.
    QByteArray bytes;
    qint64 largestAllowed = -1; ///< MAX_FILE_SIZE, where it came before the file; -1 otherwise.
};

/// One request as the portal's pages see it.
struct Request {
    QByteArray method;
    QString path;         ///< Decoded, from the root of the server.
    QByteArray queryText; ///< As it came.
    Fields query;
    Fields form; ///< Fields of a form body, urlencoded or multipart.
    QList<Upload> uploads;
    QByteArray contentType; ///< Without parameters, lower case.
    qint64 contentLength = 0;
    QByteArray body; ///< Empty for multipart forms.
    QString sessionCookie;

    /// The value in the form, else in the query, else empty.
    QString value(const QString &name) const;
    bool has(const QString &name) const;
};

/// Takes the next piece of a streamed answer; false when nobody is listening any more.
using Sink = std::function<bool(const QByteArray &)>;

struct Answer {
    int status = 200;
    QByteArray contentType = "text/html; charset=UTF-8";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    std::function<void(const Sink &)> stream = {}; ///< When set, writes the body piece by piece.

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.emplaceBack(name, value); }
};

} // namespace Practice
