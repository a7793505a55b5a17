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
    int sort = 0;            ///< Place among the record's images; 0 leaves it to the portal.
    QString catalogNumber{}; ///< Of the record when it was compared; empty where that does not matter.
    qint64 besides = 0;      ///< A media row that does not count as this link, because it is to be replaced.
    QByteArray fileSha256{}; ///< Of the bytes that `file` must have.
    QString file{};     ///< Bytes that the portal itself is to keep, a local path; empty where they lie at the URLs.
    QString fileName{}; ///< What the portal is to call them.
};

/// What a request says in columns of the portal's media table, all but its record and its place; also what is empty.
QList<std::pair<QString, QString>> mediaFields(const LinkRequest &request);

/// What the portal said about one LinkRequest.
struct LinkAnswer {
    enum class Outcome {
        Linked,
        Refused, ///< Nothing was made; `words` says why.
        Unknown, ///< No clear answer: the record has to be read back, the request must not be repeated before.
        Written  ///< Nothing was asked of the portal: the link stands in the file that `words` names.
    };
    Outcome outcome = Outcome::Unknown;
    QString words;

    /// What a firewall before the portal did with one request of an account that it lets in.
    static LinkAnswer disliked(int status);
};

/// What came of asking for several links.
struct LinkRound {
    QList<LinkAnswer> answers;  ///< To the first of the requests, in their order.
    std::optional<Error> error; ///< Why the others were certainly not asked for.
};

/// Makes links in a portal. No way to do that is idempotent, so a caller first writes down what it is about to ask.
class Linker
{
public:
    virtual ~Linker() = default;

    /// So many requests may be given at a time.
    virtual qsizetype mostAtOnce() const = 0;
    /// Asks once for each of them.
    virtual LinkRound link(const QList<LinkRequest> &requests, const CancelToken &cancel) = 0;
};

/// A linker that takes one request an image.
class OneByOneLinker : public Linker
{
public:
    /// So that what is written down as asked for is what the portal may be at work on.
    qsizetype mostAtOnce() const final { return 1; }
    LinkRound link(const QList<LinkRequest> &requests, const CancelToken &cancel) final;

protected:
    /// An error means that the link was certainly not made; one of kind Item concerns no other.
    virtual Result<LinkAnswer> linkOne(const LinkRequest &request, const CancelToken &cancel) = 0;
};

/// Why the portal could not store the request (a text too long for its column, a character its tables cannot hold, an
/// ending that its importer misreads) or would show two licences for it, or nothing. Asking anyway would fail without a
/// word or spoil other rows.
std::optional<Error> unstorable(const LinkRequest &request);

/// The key under which our links are found again: the same for the same source bytes.
QString sourceIdentifierFor(const QByteArray &sha256);
