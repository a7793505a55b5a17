#pragma once

#include "result.h"

#include <QList>
#include <QString>

#include <optional>

/// One image to be tied to one record.
struct LinkRequest {
    qint64 occid = 0;
    QString originalUrl;
    QString webUrl;
    QString thumbnailUrl;
    QString archiveUrl{};     ///< Of the untouched original, where another file stands in for it; else empty.
    QString format;           ///< Media type of the original, for instance image/jpeg.
    QString sourceIdentifier; ///< Ours, the same for the same source image whenever it is asked.
    QString mediaMd5;         ///< Lower-case hex of the original as it is served.
    QString creator;
    QString caption;
    QString rights;
    QString copyright;
    QString notes{};
    int sort = 0; ///< Place among the record's images; 0 leaves it to the portal.
};

/// What the portal said about one LinkRequest.
struct LinkAnswer {
    enum class Outcome {
        Linked,
        Refused, ///< Nothing was made; `words` says why.
        Unknown  ///< No clear answer: the record has to be read back, the request must not be repeated before.
    };
    Outcome outcome = Outcome::Unknown;
    QString words;
};

/// Makes links in a portal. No way to do that is idempotent, so a caller first writes down what it is about to ask.
class Linker
{
public:
    virtual ~Linker() = default;

    /// Asks once for all of them. There are as many answers as requests, in the same order. An error means that
    /// certainly none of them was made.
    virtual Result<QList<LinkAnswer>> link(const QList<LinkRequest> &requests, const CancelToken &cancel) = 0;
};

/// Why the portal could not store the request (a text too long for its column, a character its tables cannot hold, an
/// ending that its importer misreads), or nothing. Asking anyway would fail without a word or spoil other rows.
std::optional<Error> unstorable(const LinkRequest &request);

/// The key under which our links are found again: the same for the same source bytes.
QString sourceIdentifierFor(const QByteArray &sha256);
